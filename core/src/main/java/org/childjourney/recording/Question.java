package org.childjourney.recording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One question that is asked where something is recorded, as data. Its words are the screen's, under the name of the
/// form and of the part.
///
/// @param part    what the answer is called
/// @param choices what can be chosen; empty where that is only known when it is asked
/// @param asked   when it is asked at all; always where this is empty
/// @param counts  whether it has to be answered before what happened is *Recorded*
/// @param uses    who uses the answer
public record Question(
        String part,
        Kind kind,
        Whose whose,
        List<Enum<?>> choices,
        Optional<When> asked,
        boolean counts,
        Set<Use> uses) {

    public Question {
        choices = List.copyOf(choices);
        uses = Set.copyOf(uses);
    }

    /// How it is answered.
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        /// A day that may lie ahead.
        DAY_AHEAD,
        /// A day of somebody's life, which may be of the last century.
        DAY_OF_LIFE,
        TIME,
        NUMBER,
        YES_NO,
        CHOICE,
        /// Pictures and documents that belong to it.
        FILES
    }

    /// Whether it is asked once, or of each child whom the record is about.
    public enum Whose {
        ALL,
        EACH_CHILD
    }

    /// It is asked where another question is asked too and was answered by one of these, or by none of them.
    public record When(String part, Set<String> answers, boolean isByOneOfThem) {

        public When {
            answers = Set.copyOf(answers);
        }

        boolean holds(String answer) {
            return answers.contains(answer) == isByOneOfThem;
        }
    }

    private static Question of(String part, Kind kind, Enum<?>... choices) {
        return new Question(part, kind, Whose.ALL, List.of(choices), Optional.empty(), false, Set.of());
    }

    public static Question line(String part) {
        return of(part, Kind.LINE);
    }

    public static Question text(String part) {
        return of(part, Kind.TEXT);
    }

    public static Question day(String part) {
        return of(part, Kind.DAY);
    }

    public static Question dayAhead(String part) {
        return of(part, Kind.DAY_AHEAD);
    }

    public static Question dayOfLife(String part) {
        return of(part, Kind.DAY_OF_LIFE);
    }

    public static Question time(String part) {
        return of(part, Kind.TIME);
    }

    public static Question number(String part) {
        return of(part, Kind.NUMBER);
    }

    public static Question yesNo(String part) {
        return of(part, Kind.YES_NO);
    }

    public static Question choice(String part, Enum<?>... choices) {
        return of(part, Kind.CHOICE, choices);
    }

    public static Question files(String part) {
        return of(part, Kind.FILES);
    }

    public Question ofEachChild() {
        return new Question(part, kind, Whose.EACH_CHILD, choices, asked, counts, uses);
    }

    /// It is asked only where another was answered so.
    public Question where(String other, Enum<?>... answered) {
        return when(other, true, answered);
    }

    /// It is asked until another was answered so.
    public Question unless(String other, Enum<?>... answered) {
        return when(other, false, answered);
    }

    private Question when(String other, boolean isByOneOfThem, Enum<?>... answered) {
        var names = Set.copyOf(Arrays.stream(answered).map(Enum::name).toList());
        return new Question(
                part, kind, whose, choices, Optional.of(new When(other, names, isByOneOfThem)), counts, uses);
    }

    /// Without an answer to it, what happened is not *Recorded*.
    public Question counting() {
        return new Question(part, kind, whose, choices, asked, true, uses);
    }

    public Question usedFor(Use first, Use... more) {
        return new Question(part, kind, whose, choices, asked, counts, EnumSet.of(first, more));
    }

    public boolean isOfEachChild() {
        return whose == Whose.EACH_CHILD;
    }

    /// Whether it is answered by a day.
    public boolean isDay() {
        return switch (kind) {
            case DAY, DAY_AHEAD, DAY_OF_LIFE -> true;
            case LINE, TEXT, TIME, NUMBER, YES_NO, CHOICE, FILES -> false;
        };
    }
}
