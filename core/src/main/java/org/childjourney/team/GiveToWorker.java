package org.childjourney.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.access.ReadableRecords;
import org.childjourney.people.Allocation;
import org.childjourney.people.Allocation.ReasonForChange;
import org.childjourney.people.Handover;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;

/// Gives a child a named worker of a team. The worker before ends on the day on which the new one begins, both in one
/// saving. No due date turns on who the worker is.
public final class GiveToWorker {

    /// From which change of worker in twelve months on it has to be said how the child was told: the authority's own
    /// choice, not a rule of law.
    public static final int MANY_CHANGES = 4;

    public static final String WORKER = "worker";
    public static final String FROM = "from";
    public static final String REASON = "reason";
    public static final String TOLD = "told";
    public static final String GOODBYE = "goodbye";
    public static final String INTRODUCTION = "introduction";
    public static final String MUST_KNOW = "mustKnow";

    public static final Description ASKED = new Description(
            "give",
            Question.line(WORKER).counting().usedFor(Use.LAW, Use.RETURN),
            Question.day(FROM).counting().usedFor(Use.LAW, Use.RETURN),
            Question.choice(REASON, ReasonForChange.values()).usedFor(Use.RETURN),
            Question.text(TOLD).usedFor(Use.PLAN, Use.COURT),
            Question.dayAhead(GOODBYE).usedFor(Use.PLAN),
            Question.dayAhead(INTRODUCTION).usedFor(Use.PLAN),
            Question.text(MUST_KNOW).usedFor(Use.PLAN));

    private final FinishRecord finish;
    private final ReadTeam teams;
    private final ReadableRecords records;
    private final Clock clock;

    public GiveToWorker(FinishRecord finish, ReadTeam teams, ReadableRecords records, Clock clock) {
        this.finish = finish;
        this.teams = teams;
        this.records = records;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NO_WORKER(WORKER),
        NOT_IN_TEAM(WORKER),
        SEVERAL(WORKER),
        MANAGER(WORKER),
        SAME_WORKER(WORKER),
        NO_DAY(FROM),
        AHEAD(FROM),
        BEFORE_THE_LAST(FROM),
        NO_REASON(REASON),
        NOT_SAID_HOW_TOLD(TOLD),
        GOODBYE_NOT_READ(GOODBYE),
        INTRODUCTION_NOT_READ(INTRODUCTION);

        private final String part;

        Problem(String part) {
            this.part = part;
        }

        /// The question that it is about.
        public String part() {
            return part;
        }
    }

    /// Who of a team can be a named worker.
    public List<TeamWorker> practitioners(RecordId team) {
        return teams.workers(team).stream().filter(NamedInTeam::canBeNamed).toList();
    }

    /// Which change of worker within twelve months this would be, the first being 1; 0 where there was no worker yet.
    ///
    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    public int nthChange(ChildId child) {
        return nthChange(inTurn(child), London.today(clock));
    }

    private static int nthChange(List<Held<Allocation>> inTurn, LocalDate on) {
        return inTurn.isEmpty()
                ? 0
                : 1
                        + (int) inTurn.stream()
                                .skip(1)
                                .filter(held -> held.body().began().isAfter(on.minusYears(1)))
                                .count();
    }

    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    /// @throws org.childjourney.access.NotAllowed when the user's role may not give a child to a worker
    public Finishing<Problem> give(RecordId team, ChildId child, Answers given) {
        var typed = new TypedAnswers(ASKED, given, clock.instant());
        var inTurn = inTurn(child);
        var named = NamedInTeam.by(typed.line(WORKER), teams.workers(team));
        var problems = problems(typed, inTurn, named);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        LocalDate from = typed.day(FROM).orElseThrow();
        var changes = new ArrayList<Change<?>>();
        changes.add(finish.anew(
                child,
                Allocation.KIND,
                new Allocation(
                        named.practitioners().getFirst().id(),
                        from,
                        Optional.empty(),
                        given.choice(REASON, ReasonForChange.class),
                        handover(typed))));
        inTurn.stream()
                .filter(held -> held.body().ended().isEmpty())
                .forEach(held -> changes.add(Change.after(held, held.body().endingOn(from))));
        return new Finishing.Kept<>(finish.finish(Act.GIVE_TO_WORKER, changes));
    }

    private List<Held<Allocation>> inTurn(ChildId child) {
        return records.of(child, Allocation.KIND).stream()
                .sorted(Comparator.comparing(held -> held.body().began()))
                .toList();
    }

    private static Optional<Handover> handover(TypedAnswers typed) {
        var written =
                new Handover(typed.line(TOLD), typed.day(GOODBYE), typed.day(INTRODUCTION), typed.line(MUST_KNOW));
        return Optional.of(written)
                .filter(one -> !one.equals(new Handover("", Optional.empty(), Optional.empty(), "")));
    }

    private Set<Problem> problems(TypedAnswers typed, List<Held<Allocation>> inTurn, NamedInTeam named) {
        var found = EnumSet.noneOf(Problem.class);
        worker(typed, inTurn, named).ifPresent(found::add);
        LocalDate today = London.today(clock);
        typed.day(FROM)
                .ifPresentOrElse(
                        from -> day(from, today, inTurn).ifPresent(found::add), () -> found.add(Problem.NO_DAY));
        boolean isReplaced =
                inTurn.stream().anyMatch(held -> held.body().ended().isEmpty());
        if (isReplaced && typed.line(REASON).isEmpty()) {
            found.add(Problem.NO_REASON);
        }
        if (nthChange(inTurn, today) >= MANY_CHANGES && typed.line(TOLD).isEmpty()) {
            found.add(Problem.NOT_SAID_HOW_TOLD);
        }
        if (isUnread(typed, GOODBYE)) {
            found.add(Problem.GOODBYE_NOT_READ);
        }
        if (isUnread(typed, INTRODUCTION)) {
            found.add(Problem.INTRODUCTION_NOT_READ);
        }
        return found;
    }

    private static boolean isUnread(TypedAnswers typed, String part) {
        return !typed.line(part).isEmpty() && typed.day(part).isEmpty();
    }

    private static Optional<Problem> worker(TypedAnswers typed, List<Held<Allocation>> inTurn, NamedInTeam named) {
        if (typed.line(WORKER).isEmpty()) {
            return Optional.of(Problem.NO_WORKER);
        }
        if (named.isManagerAlone()) {
            return Optional.of(Problem.MANAGER);
        }
        var practitioners = named.practitioners();
        if (practitioners.size() != 1) {
            return Optional.of(practitioners.isEmpty() ? Problem.NOT_IN_TEAM : Problem.SEVERAL);
        }
        boolean isSame = inTurn.stream()
                .map(Held::body)
                .anyMatch(one -> one.ended().isEmpty()
                        && one.worker().equals(practitioners.getFirst().id()));
        return isSame ? Optional.of(Problem.SAME_WORKER) : Optional.empty();
    }

    /// Nobody takes over before the worker before began, or before that worker had ended.
    private static Optional<Problem> day(LocalDate from, LocalDate today, List<Held<Allocation>> inTurn) {
        if (from.isAfter(today)) {
            return Optional.of(Problem.AHEAD);
        }
        boolean isTooEarly = inTurn.stream()
                .map(Held::body)
                .map(one -> one.ended().orElse(one.began()))
                .anyMatch(from::isBefore);
        return isTooEarly ? Optional.of(Problem.BEFORE_THE_LAST) : Optional.empty();
    }
}
