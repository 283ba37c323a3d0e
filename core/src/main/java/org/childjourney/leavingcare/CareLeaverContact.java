package org.childjourney.leavingcare;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A contact of the personal adviser with a care leaver; `on` is the day of the latest where a file gives only that,
/// and with it what a list says of the young person's home and days.
public record CareLeaverContact(
        LocalDate on,
        Optional<LeavingCareYear.InTouch> inTouch,
        Optional<LeavingCareYear.Activity> activity,
        Optional<String> accommodation,
        Optional<LeavingCareYear.Suitability> suitability)
        implements Body {

    public static final RecordKind<CareLeaverContact> KIND =
            new RecordKind<>("care-leaver-contact", 1, CareLeaverContact.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.CARE_LEAVER_CONTACT, on, Outcome.RECORDED);
    }
}
