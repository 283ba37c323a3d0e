package org.childjourney.sample;

/// How far an invented family has come, from a contact to leaving care, and how many families in a hundred
/// have: most of a county's families are known from the front door alone.
enum Stage {
    CONTACT(16),
    EARLY_HELP(9),
    NO_FURTHER_ACTION(9),
    ASSESSED(9),
    NEWLY_REFERRED(3),
    IN_NEED(23),
    ENQUIRY(2),
    STEPPED_DOWN(3),
    PROTECTED(5),
    UNBORN(1),
    IN_CARE(8),
    LEFT_CARE(7),
    CLOSED(5);

    private final int inHundred;

    Stage(int inHundred) {
        this.inHundred = inHundred;
    }

    /// The stage of the nth family of a county: every hundred families hold each its number of times, well
    /// mixed.
    static Stage of(int family) {
        int place = Math.floorMod(family * 61 + 30, 100);
        for (Stage stage : values()) {
            place -= stage.inHundred;
            if (place < 0) {
                return stage;
            }
        }
        throw new AssertionError("the stages of a hundred families");
    }

    /// The least age of a family's eldest child, so that there was time for what the stage tells.
    int youngest() {
        return switch (this) {
            case IN_NEED, STEPPED_DOWN -> 2;
            case CLOSED, NEWLY_REFERRED, ENQUIRY -> 3;
            default -> 0;
        };
    }

    /// Whether a child was, or may be, in need of protection.
    boolean isGrave() {
        return switch (this) {
            case ENQUIRY, STEPPED_DOWN, PROTECTED, UNBORN, IN_CARE, LEFT_CARE -> true;
            case CONTACT, EARLY_HELP, NO_FURTHER_ACTION, ASSESSED, NEWLY_REFERRED, IN_NEED, CLOSED -> false;
        };
    }

    /// Whether a child of the family came into care.
    boolean isCare() {
        return this == IN_CARE || this == LEFT_CARE;
    }
}
