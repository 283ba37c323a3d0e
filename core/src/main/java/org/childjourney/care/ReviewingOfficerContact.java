package org.childjourney.care;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A visit to the child by the independent reviewing officer, or another contact with the child.
public record ReviewingOfficerContact(LocalDate on) implements Body {

    public static final RecordKind<ReviewingOfficerContact> KIND =
            new RecordKind<>("reviewing-officer-contact", 1, ReviewingOfficerContact.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.REVIEWING_OFFICER_CONTACT, on, Outcome.RECORDED);
    }
}
