package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;

/// The day with which a duty falls away, and the sentence that says why.
record Ending(LocalDate day, String note) {

    static Ending careEnded(LocalDate day) {
        return new Ending(day, "note.ended.care");
    }

    static Ending placementEnded(LocalDate day) {
        return new Ending(day, "note.ended.placement");
    }

    static Ending planEnded(LocalDate day) {
        return new Ending(day, "note.ended.plan");
    }

    static Ending referralClosed(LocalDate day) {
        return new Ending(day, "note.ended.referral");
    }

    static Ending timetableChanged(LocalDate day) {
        return new Ending(day, "note.ended.timetable");
    }

    Explanation.Note said() {
        return new Explanation.Note(note, List.of(day.toString()));
    }
}
