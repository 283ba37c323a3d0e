package org.childjourney.family;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A family network meeting, or family group decision making: the day on which it was offered, what the family
/// answered, the day on which they met, and the plan that they made.
public record FamilyNetworkMeeting(LocalDate offered, Answer answer, Optional<LocalDate> held, String plan)
        implements Body {

    public static final RecordKind<FamilyNetworkMeeting> KIND =
            new RecordKind<>("family-network-meeting", 1, FamilyNetworkMeeting.class);

    /// What the family answered.
    public enum Answer {
        NOT_YET,
        ACCEPTED,
        DECLINED
    }
}
