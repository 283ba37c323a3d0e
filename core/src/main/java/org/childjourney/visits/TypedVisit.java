package org.childjourney.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.childjourney.plan.SafetyScale;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Correction;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.TypedTime;
import org.childjourney.visits.RecordVisit.Problem;

/// A visit as it was typed, read into what it says.
record TypedVisit(Answers given, LocalDate today) {

    Optional<LocalDate> on() {
        return TypedDate.read(given.of("on"), today);
    }

    Optional<LocalTime> startedAt() {
        return TypedTime.read(given.of("startedAt"));
    }

    private Optional<Visit.Purpose> purpose(ChildId child) {
        return given.choice("purpose", child, Visit.Purpose.class);
    }

    private Optional<Integer> minutes() {
        return number("minutes").filter(minutes -> minutes > 0);
    }

    private Optional<Integer> scale() {
        return number("scale").filter(score -> score <= SafetyScale.SAFE_ENOUGH);
    }

    private Optional<Integer> number(String part) {
        return Optional.of(line(part)).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    private Optional<LocalDate> nextBy() {
        return TypedDate.readAhead(given.of("nextBy"), today);
    }

    /// What is wrong with the answers that are about all children.
    Set<Problem> problems() {
        var found = EnumSet.noneOf(Problem.class);
        if (line("on").isEmpty()) {
            found.add(Problem.NO_DATE);
        } else if (on().isEmpty()) {
            found.add(Problem.DATE_NOT_READ);
        }
        notRead(found, "startedAt", startedAt(), Problem.TIME_NOT_READ);
        notRead(found, "minutes", minutes(), Problem.MINUTES_NOT_READ);
        notRead(found, "nextBy", nextBy(), Problem.NEXT_NOT_READ);
        notRead(found, "scale", scale(), Problem.SCALE_NOT_READ);
        if (on().isPresent() && nextBy().filter(on().get()::isAfter).isPresent()) {
            found.add(Problem.NEXT_IS_PAST);
        }
        if (scale().isPresent() && line("because").isEmpty()) {
            found.add(Problem.SCALE_WITHOUT_REASON);
        }
        return found;
    }

    private void notRead(Set<Problem> found, String part, Optional<?> read, Problem problem) {
        if (!line(part).isEmpty() && read.isEmpty()) {
            found.add(problem);
        }
    }

    Set<Problem> problemsOf(ChildId child) {
        var found = EnumSet.noneOf(Problem.class);
        if (purpose(child).isEmpty()) {
            found.add(Problem.NO_PURPOSE);
        }
        if (RecordVisit.isBeforeBirth(given, child)) {
            return found;
        }
        if (seen(child).isEmpty()) {
            found.add(Problem.SEEN_NOT_SAID);
        }
        if (seen(child).equals(Optional.of(YesNo.YES)) && alone(child).isEmpty()) {
            found.add(Problem.ALONE_NOT_SAID);
        }
        return found;
    }

    private Optional<YesNo> seen(ChildId child) {
        return given.choice("seen", child, YesNo.class);
    }

    private Optional<YesNo> alone(ChildId child) {
        return given.choice("alone", child, YesNo.class);
    }

    private ChildSeen howSeen(ChildId child) {
        if (RecordVisit.isBeforeBirth(given, child) || seen(child).orElseThrow() == YesNo.NO) {
            return ChildSeen.NOT_SEEN;
        }
        return alone(child).orElseThrow() == YesNo.YES ? ChildSeen.ALONE : ChildSeen.WITH_OTHERS;
    }

    /// The visit to one of the children: what was said of another is not in it.
    Visit visitTo(ChildId child, boolean isFirst, Optional<RecordId> together, Optional<RecordId> by) {
        ChildSeen seen = howSeen(child);
        boolean wasSeen = seen != ChildSeen.NOT_SEEN;
        return new Visit(
                on().orElseThrow(),
                startedAt(),
                purpose(child).orElseThrow(),
                seen,
                line("where"),
                wasSeen ? line(Answers.name("words", child)) : "",
                line("account"),
                by,
                new Visit.Setting(minutes(), given.choice("announced", YesNo.class), line("others"), together),
                found(child, seen),
                story(child, isFirst),
                RecordVisit.outcome(given, child));
    }

    private Visit.Found found(ChildId child, ChildSeen seen) {
        boolean wasSeen = seen != ChildSeen.NOT_SEEN;
        boolean isAttempt = !wasSeen && !RecordVisit.isBeforeBirth(given, child);
        return new Visit.Found(
                isAttempt ? given.choice("notSeen", child, NotSeenBecause.class) : Optional.empty(),
                isAttempt ? line(Answers.name("tried", child)) : "",
                seen == ChildSeen.WITH_OTHERS
                        ? given.choice("notAlone", child, NotAloneBecause.class)
                        : Optional.empty(),
                wasSeen ? given.choice("spokenIn", child, SpokenIn.class) : Optional.empty(),
                wasSeen ? given.choice("bedroom", child, Bedroom.class) : Optional.empty(),
                wasSeen ? line(Answers.name("bedroomNote", child)) : "",
                wasSeen ? line(Answers.name("spokenBy", child)) : "",
                wasSeen ? line(Answers.name("looks", child)) : "",
                given.choice("agreedDone", child, YesNo.class));
    }

    private Visit.Story story(ChildId child, boolean isFirst) {
        return new Visit.Story(
                line("worries"),
                line("working"),
                line("next").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new NextStep(line("next"), nextBy(), line("nextWho"))),
                scale(),
                line("because"),
                line("carersView"),
                line("concern"),
                line(Answers.name("late", child)),
                isFirst ? line("aboutSomebodyElse") : "",
                line(Correction.WHAT_WAS_WRONG));
    }

    private String line(String part) {
        return given.of(part).strip();
    }
}
