package org.childjourney.app.mywork;

import org.childjourney.app.ui.Urgency;
import org.childjourney.timescales.State;

/// Which part of the list is shown.
enum Chip {
    ALL,
    LATE,
    TODAY,
    NEXT_FIVE_DAYS;

    boolean shows(WorkRow row) {
        return switch (this) {
            case ALL -> true;
            case LATE -> row.due().state() == State.LATE;
            case TODAY -> row.urgency() == Urgency.TODAY;
            case NEXT_FIVE_DAYS -> row.due().state() == State.DUE_SOON && row.urgency() != Urgency.TODAY;
        };
    }
}
