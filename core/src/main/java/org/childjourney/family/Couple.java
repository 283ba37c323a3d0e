package org.childjourney.family;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// Two people of a child's family are, or were, a couple. `one` and `other` are relatives; `one` is empty where it is
/// the child.
public record Couple(Optional<RecordId> one, RecordId other, Bond bond) implements Body {

    public static final RecordKind<Couple> KIND = new RecordKind<>("couple", 1, Couple.class);

    public boolean isOf(MemberId who) {
        return who.equals(new MemberId(one)) || who.equals(MemberId.of(other));
    }

    /// The other of the two.
    public MemberId partnerOf(MemberId who) {
        return who.equals(MemberId.of(other)) ? new MemberId(one) : MemberId.of(other);
    }

    /// How it stands between the two.
    public enum Bond {
        TOGETHER,
        APART
    }
}
