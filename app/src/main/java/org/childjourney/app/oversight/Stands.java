package org.childjourney.app.oversight;

import org.childjourney.app.ui.Mark;

/// How something stands that a manager decides about.
enum Stands {
    WAITS(Mark.Kind.LATE),
    NOBODY(Mark.Kind.SOON),
    PASSED(Mark.Kind.SOON),
    DATES_ONLY(Mark.Kind.DATES_ONLY),
    ACCEPTED(Mark.Kind.OPEN),
    DECIDED(Mark.Kind.OPEN),
    FOLLOWED(Mark.Kind.ENDED),
    OVER(Mark.Kind.ENDED),
    KEPT(Mark.Kind.DONE),
    FROM_FILE(Mark.Kind.FROM_FILE);

    private final Mark.Kind mark;

    Stands(Mark.Kind mark) {
        this.mark = mark;
    }

    Mark.Kind mark() {
        return mark;
    }

    /// Whether somebody still has to do something.
    boolean isOpen() {
        return switch (this) {
            case WAITS, NOBODY, PASSED, DATES_ONLY, ACCEPTED, DECIDED -> true;
            case FOLLOWED, OVER, KEPT, FROM_FILE -> false;
        };
    }
}
