package org.childjourney.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// A time of early help, from the start of its assessment. `organisation` is who gives it, `worker` who leads it.
public record EarlyHelp(
        LocalDate began, Optional<LocalDate> ended, Optional<String> organisation, Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<EarlyHelp> KIND = new RecordKind<>("early-help", 1, EarlyHelp.class);
}
