package org.childjourney.recording;

/// What is to be put right before something is kept, and the question that it is about.
public record Wrong(String part, Problem problem) {

    /// What can be wrong with an answer.
    public enum Problem {
        NEEDED,
        NOT_A_DAY,
        AHEAD,
        BEFORE_BIRTH,
        TOO_EARLY,
        NOT_A_TIME,
        LATER_THAN_NOW,
        NOT_A_NUMBER,
        CHANGED_SINCE
    }
}
