package org.childjourney.record;

/// How far something that a duty asks for was done. Dates alone never count as done.
public enum Outcome {
    RECORDED,
    DATES_ONLY,
    NOT_DONE,
    REFUSED,
    FROM_FILE;

    /// Whether a duty is met by it. A refusal meets a duty to offer, and is counted apart.
    public boolean counts() {
        return switch (this) {
            case RECORDED, FROM_FILE, REFUSED -> true;
            case DATES_ONLY, NOT_DONE -> false;
        };
    }
}
