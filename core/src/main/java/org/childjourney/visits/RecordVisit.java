package org.childjourney.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;

/// Records a visit to a child. A visit with dates alone is kept, and does not count as done.
public final class RecordVisit {

    private final FinishRecord finish;
    private final Children children;
    private final SignedIn user;
    private final Clock clock;

    public RecordVisit(FinishRecord finish, Children children, SignedIn user, Clock clock) {
        this.finish = finish;
        this.children = children;
        this.user = user;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NO_DATE,
        DATE_NOT_READ,
        DATE_AHEAD,
        DATE_BEFORE_BIRTH,
        TIME_NOT_READ,
        TIME_AHEAD,
        SEEN_NOT_SAID
    }

    /// What became of it.
    public sealed interface Answer {

        record Recorded(Finished finished, Visit visit) implements Answer {}

        /// All problems at once; nothing was saved.
        record Refused(Set<Problem> problems) implements Answer {

            public Refused {
                problems = Set.copyOf(problems);
            }
        }
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not record visits
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Answer record(VisitDraft draft) {
        Optional<LocalDate> on = TypedDate.read(draft.on(), London.today(clock));
        Optional<LocalTime> startedAt = TypedTime.read(draft.startedAt());
        Set<Problem> problems = problems(draft, on, startedAt);
        if (!problems.isEmpty()) {
            return new Answer.Refused(problems);
        }
        var visit = new Visit(
                on.orElseThrow(),
                startedAt,
                draft.purpose(),
                draft.seen().orElseThrow(),
                draft.where().strip(),
                draft.childsWords().strip(),
                draft.account().strip(),
                user.worker());
        return new Answer.Recorded(
                finish.finish(Act.RECORD_VISIT, List.of(finish.anew(draft.child(), Visit.KIND, visit))), visit);
    }

    private Set<Problem> problems(VisitDraft draft, Optional<LocalDate> on, Optional<LocalTime> startedAt) {
        var found = EnumSet.noneOf(Problem.class);
        if (draft.on().isBlank()) {
            found.add(Problem.NO_DATE);
        } else if (on.isEmpty()) {
            found.add(Problem.DATE_NOT_READ);
        }
        if (!draft.startedAt().isBlank() && startedAt.isEmpty()) {
            found.add(Problem.TIME_NOT_READ);
        }
        on.ifPresent(day -> found.addAll(problemsOf(day, startedAt, draft)));
        if (draft.seen().isEmpty()) {
            found.add(Problem.SEEN_NOT_SAID);
        }
        return found;
    }

    private Set<Problem> problemsOf(LocalDate day, Optional<LocalTime> startedAt, VisitDraft draft) {
        var found = EnumSet.noneOf(Problem.class);
        var now = clock.instant().atZone(London.ZONE);
        if (day.isAfter(now.toLocalDate())) {
            found.add(Problem.DATE_AHEAD);
        }
        if (day.equals(now.toLocalDate())
                && startedAt.filter(now.toLocalTime()::isBefore).isPresent()) {
            found.add(Problem.TIME_AHEAD);
        }
        if (bornOf(draft).filter(day::isBefore).isPresent()) {
            found.add(Problem.DATE_BEFORE_BIRTH);
        }
        return found;
    }

    private Optional<LocalDate> bornOf(VisitDraft draft) {
        return children.one(draft.child()).map(Held::body).flatMap(Child::born);
    }
}
