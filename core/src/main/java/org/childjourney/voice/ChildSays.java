package org.childjourney.voice;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// What a child says about one matter of their own, with the day on which it was told and how. A child has one such
/// record for each matter; telling it anew is a later revision.
public record ChildSays(Matter matter, String words, LocalDate told, How how) implements Body {

    public static final RecordKind<ChildSays> KIND = new RecordKind<>("child-says", 1, ChildSays.class);

    /// What it is about.
    public enum Matter {
        WHAT_I_WANT,
        PEOPLE_WHO_MATTER,
        HOW_TO_SPEAK_TO_ME,
        CULTURE_LANGUAGE_FAITH
    }

    /// How the child told it.
    public enum How {
        SAID,
        WROTE,
        DREW,
        SIGNED,
        SHOWED,
        THROUGH_SOMEONE_CLOSE
    }
}
