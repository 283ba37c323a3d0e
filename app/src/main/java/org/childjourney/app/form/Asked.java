package org.childjourney.app.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedDate;

/// A question in the words of a form. An empty hint is not shown.
///
/// @param name    what the answer is kept under
/// @param id      what the id of the field ends with
/// @param child   whom it is about, where it is asked of each child
/// @param options what can be chosen, where something can
/// @param last    what was answered last time, where that may be answered again by a key
public record Asked(
        String name,
        String id,
        Question question,
        Optional<ChildId> child,
        String label,
        String hint,
        List<Option> options,
        Optional<Last> last) {

    public Asked {
        options = List.copyOf(options);
    }

    public Asked(
            String name,
            String id,
            Question question,
            Optional<ChildId> child,
            String label,
            String hint,
            List<Option> options) {
        this(name, id, question, child, label, hint, options, Optional.empty());
    }

    /// One answer to choose: what is kept of it, and its words.
    public record Option(String value, String words) {}

    /// What was answered last time, and on which day, in words.
    public record Last(String words, String on) {}

    /// A question that is asked once.
    public Asked(Question question, String label, String hint, List<Option> options) {
        this(question.part(), question.part(), question, Optional.empty(), label, hint, options);
    }

    public Asked offering(List<Option> choices) {
        return new Asked(name, id, question, child, label, hint, choices, last);
    }

    public Asked hinted(String words) {
        return new Asked(name, id, question, child, label, words, options, last);
    }

    public Asked labelled(String words) {
        return new Asked(name, id, question, child, words, hint, options, last);
    }

    /// Answered by a key as it was last time; what is told at length is told anew each time.
    public Asked asLast(Last before) {
        if (question.kind() != Question.Kind.LINE) {
            throw new IllegalArgumentException("only a line can be answered as last time");
        }
        return new Asked(name, id, question, child, label, hint, options, Optional.of(before));
    }

    /// The day that was typed, where one is asked for and it can be read.
    Optional<LocalDate> day(String typed, LocalDate today) {
        return switch (question.kind()) {
            case DAY -> TypedDate.read(typed, today);
            case DAY_AHEAD -> TypedDate.readAhead(typed, today);
            case DAY_OF_LIFE -> TypedDate.readOfLife(typed, today);
            case LINE, TEXT, TIME, NUMBER, YES_NO, CHOICE, FILES -> Optional.empty();
        };
    }

    boolean isDay() {
        return question.isDay();
    }

    /// Whether it is a day of something that has happened.
    boolean isPast() {
        return question.kind() == Question.Kind.DAY || question.kind() == Question.Kind.DAY_OF_LIFE;
    }

    boolean hasCalendar() {
        return question.kind() == Question.Kind.DAY || question.kind() == Question.Kind.DAY_AHEAD;
    }

    boolean isShort() {
        return question.kind() != Question.Kind.TEXT && question.kind() != Question.Kind.FILES;
    }
}
