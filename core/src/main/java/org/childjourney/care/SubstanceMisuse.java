package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;

/// A substance misuse problem found while in care, and whether the young person had help with it.
public record SubstanceMisuse(LocalDate on, Optional<String> substance, Optional<YesNo> interventionReceived)
        implements Body {

    public static final RecordKind<SubstanceMisuse> KIND =
            new RecordKind<>("substance-misuse", 1, SubstanceMisuse.class);
}
