package org.childjourney.protection;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A meeting of the core group, which carries out a child protection plan.
public record CoreGroup(LocalDate on) implements Body {

    public static final RecordKind<CoreGroup> KIND = new RecordKind<>("core-group", 1, CoreGroup.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.CORE_GROUP, on, Outcome.RECORDED);
    }
}
