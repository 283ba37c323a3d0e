package org.childjourney.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;

/// A kind of event that is recorded about a child: what is asked, and what the answers mean. What differs from the
/// usual is all that a kind has to say.
public interface EntryKind {

    /// The question about the day on which it happened.
    String ON = "on";

    /// The question about the time of that day.
    String AT = "at";

    /// The question about what it says something: something due, or something raised at a visit. What can be chosen is
    /// known where it is asked.
    String ABOUT = "about";

    Description asked();

    /// What a user's role has to allow.
    default Act act() {
        return Act.RECORD_ABOUT_CHILD;
    }

    /// The day on which it happened.
    default Optional<LocalDate> on(TypedAnswers given) {
        return given.day(ON);
    }

    /// What it tells the clocks, in the order in which it is told.
    default Set<EventKind> tells(TypedAnswers given) {
        return Set.of();
    }

    /// What it comes to, by what is answered so far.
    default Outcome outcome(TypedAnswers given) {
        return given.missing().isEmpty() ? Outcome.RECORDED : Outcome.DATES_ONLY;
    }

    /// What is to be put right beside answers that cannot be read.
    default List<Wrong> wrong(TypedAnswers given) {
        return List.of();
    }
}
