package org.childjourney.record;

/// An answer to a question that has only two.
public enum YesNo {
    YES,
    NO
}
