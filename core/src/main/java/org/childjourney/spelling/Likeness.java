package org.childjourney.spelling;

/// How a name that was typed is like the name that is held, from nearest to farthest.
public enum Likeness {
    EXACT,
    /// What was typed is the beginning of the name.
    BEGINNING,
    SHORT_NAME,
    INITIAL,
    /// One word where the other has two.
    JOINED,
    SOUNDS_LIKE,
    /// A letter or two are more, missing, other or in another order.
    MISTYPED,
    /// The words stand in another order.
    ORDER_SWAPPED
}
