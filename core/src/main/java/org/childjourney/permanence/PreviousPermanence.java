package org.childjourney.permanence;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// An earlier permanent arrangement before the child came into care (SSDA903 PrevPerm). A date of which only the year,
/// or the year and month, are known keeps just those.
public record PreviousPermanence(
        Kind kind,
        Optional<String> authority,
        Optional<Integer> orderYear,
        Optional<Integer> orderMonth,
        Optional<Integer> orderDay)
        implements Body {

    public static final RecordKind<PreviousPermanence> KIND =
            new RecordKind<>("previous-permanence", 1, PreviousPermanence.class);

    /// SSDA903 PREV_PERM.
    public enum Kind {
        P1,
        P2,
        P3,
        P4,
        Z1
    }
}
