package org.childjourney.app.ui;

/// The themes that a person can choose, and the one that follows the computer.
public enum Theme {
    AS_THE_COMPUTER,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The file of this theme's colours.
    String tokens() {
        return switch (this) {
            case AS_THE_COMPUTER, LIGHT -> "tokens-light.css";
            case DARK -> "tokens-dark.css";
            case HIGH_CONTRAST -> "tokens-high-contrast.css";
        };
    }
}
