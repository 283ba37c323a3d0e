package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// A first child protection conference. `transferredIn` says that the child moved here with a plan of another
/// authority.
public record InitialConference(
        Optional<RecordId> referral,
        Optional<RecordId> enquiry,
        LocalDate on,
        Optional<LocalDate> target,
        Optional<YesNo> transferredIn,
        Optional<YesNo> ledToPlan,
        Optional<RecordId> team,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<InitialConference> KIND =
            new RecordKind<>("initial-conference", 1, InitialConference.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.INITIAL_CONFERENCE, on, Outcome.RECORDED);
    }
}
