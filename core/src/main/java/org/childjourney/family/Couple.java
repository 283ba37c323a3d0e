package org.childjourney.family;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// Two people of a child's family are, or were, a couple. `one` and `other` are relatives; `one` is empty where it is
/// the child.
public record Couple(Optional<RecordId> one, RecordId other, Bond bond) implements Body {

    public static final RecordKind<Couple> KIND = new RecordKind<>("couple", 1, Couple.class);

    /// How it stands between the two.
    public enum Bond {
        TOGETHER,
        APART
    }
}
