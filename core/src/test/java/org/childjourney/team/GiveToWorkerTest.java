package org.childjourney.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromUser;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Allocation;
import org.childjourney.people.Allocation.ReasonForChange;
import org.childjourney.people.Handover;
import org.childjourney.people.PersonName;
import org.childjourney.people.Worker.Position;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.team.GiveToWorker.Problem;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GiveToWorkerTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId JO = new UserId(new UUID(0, 2));
    private static final RecordId TEAM = new RecordId(new UUID(0, 3));
    private static final TeamWorker PRIYA = worker(4, "Priya", "Nair", Position.SOCIAL_WORKER);
    private static final TeamWorker DAN = worker(5, "Dan", "Wood", Position.SOCIAL_WORKER);
    private static final TeamWorker DANA = worker(6, "Dana", "Woods", Position.NOT_RECORDED);
    private static final TeamWorker MARSH = worker(7, "Jo", "Marsh", Position.PRACTICE_MANAGER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 6);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);

    @Test
    void aChildWithoutAWorkerIsGivenOneByTheLettersOfAName() {
        assertThat(give(Map.of("worker", "pri", "from", "t"))).isInstanceOf(Finishing.Kept.class);

        assertThat(standing()).containsExactly(allocation(PRIYA, TODAY, Optional.empty(), Optional.empty()));
    }

    @Test
    void theWorkerBeforeEndsOnTheDayOnWhichTheNewOneBegins() {
        before(PRIYA, JULY);
        give(Map.of(
                "worker", "dan wood",
                "from", "20/11",
                "reason", "LEFTRL",
                "told", "By Priya, at home on 19 Nov",
                "goodbye", "19/11",
                "introduction", "+3",
                "mustKnow", "Likes to be met at Nan's"));

        var from = LocalDate.of(2026, 11, 20);
        assertThat(standing())
                .containsExactlyInAnyOrder(
                        allocation(PRIYA, JULY, Optional.of(from), Optional.empty()),
                        new Allocation(
                                DAN.id(),
                                from,
                                Optional.empty(),
                                Optional.of(ReasonForChange.LEFTRL),
                                Optional.of(new Handover(
                                        "By Priya, at home on 19 Nov",
                                        Optional.of(LocalDate.of(2026, 11, 19)),
                                        Optional.of(LocalDate.of(2026, 11, 26)),
                                        "Likes to be met at Nan's"))));
    }

    @Test
    void undoingGivesTheChildBackToTheWorkerBefore() {
        before(PRIYA, JULY);
        var kept = (Finishing.Kept<Problem>) give(Map.of("worker", "dana", "from", "t", "reason", "MANAGE"));
        assertThat(finish(manager()).undo(kept.finished())).isEqualTo(FinishRecord.Answer.UNDONE);

        assertThat(standing()).containsExactly(allocation(PRIYA, JULY, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',t,NO_WORKER",
        "zed,t,NOT_IN_TEAM",
        "da,t,SEVERAL",
        "jo,t,MANAGER",
        "Jo Marsh,t,MANAGER",
        "priya nair,t,SAME_WORKER",
        "dana,'',NO_DAY",
        "dana,some day,NO_DAY",
        "dana,24/11,AHEAD",
        "dana,5/7,BEFORE_THE_LAST"
    })
    void whatIsToBePutRightIsSaidAndNothingIsChanged(String worker, String from, Problem problem) {
        before(PRIYA, JULY);

        assertThat(give(Map.of("worker", worker, "from", from, "reason", "MANAGE")))
                .isEqualTo(new Finishing.Refused<>(Set.of(problem)));
        assertThat(standing()).containsExactly(allocation(PRIYA, JULY, Optional.empty(), Optional.empty()));
    }

    @Test
    void aChangeOfWorkerHasAReason() {
        before(PRIYA, JULY);

        assertThat(give(Map.of("worker", "dana", "from", "t")))
                .isEqualTo(new Finishing.Refused<>(Set.of(Problem.NO_REASON)));
    }

    @Test
    void theFourthChangeInTwelveMonthsSaysHowTheChildWasTold() {
        before(PRIYA, LocalDate.of(2025, 1, 6));
        before(DAN, LocalDate.of(2026, 2, 2));
        before(DANA, LocalDate.of(2026, 5, 4));
        assertThat(by(manager()).nthChange(AMIRA)).isEqualTo(3);
        before(PRIYA, JULY);
        assertThat(by(manager()).nthChange(AMIRA)).isEqualTo(4);

        var answers = Map.of("worker", "dana", "from", "t", "reason", "MANAGE");
        assertThat(give(answers)).isEqualTo(new Finishing.Refused<>(Set.of(Problem.NOT_SAID_HOW_TOLD)));
        assertThat(by(manager()).give(TEAM, AMIRA, new Answers(answers).with("told", "At school today")))
                .isInstanceOf(Finishing.Kept.class);
    }

    @Test
    void aRestrictedChildIsNotGivenByWhomItIsKeptFrom() {
        before(PRIYA, JULY);
        Restrictions kept = _ -> Optional.of(Set.of());

        assertThatThrownBy(() -> by(manager(), kept)
                        .give(TEAM, AMIRA, new Answers(Map.of("worker", "dana", "from", "t", "reason", "MANAGE"))))
                .isInstanceOf(KeptFromUser.class);
        assertThat(standing()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRACTICE_MANAGER", "TEAM_LEAD", "SERVICE_LEAD"})
    void onlyManagersAndLeadsGive(Role role) {
        assertThatThrownBy(() -> by(new SignedIn(JO, "someone", role, Optional.empty()))
                        .give(TEAM, AMIRA, new Answers(Map.of("worker", "dana", "from", "t"))))
                .isInstanceOf(NotAllowed.class);
    }

    private Finishing<Problem> give(Map<String, String> answers) {
        return by(manager()).give(TEAM, AMIRA, new Answers(answers));
    }

    private GiveToWorker by(SignedIn user) {
        return by(user, Restrictions.NONE);
    }

    private GiveToWorker by(SignedIn user, Restrictions restrictions) {
        var teams = new TeamRecords() {
            @Override
            public List<TeamWorker> workers(RecordId team) {
                return team.equals(TEAM) ? List.of(PRIYA, DAN, DANA, MARSH) : List.of();
            }

            @Override
            public List<TeamChild> children(RecordId team, LocalDate today) {
                return List.of();
            }

            @Override
            public List<DoneDuty> done(RecordId team, LocalDate after, LocalDate upTo) {
                return List.of();
            }
        };
        var read = new ReadTeam(teams, new NothingDue(), store, restrictions, Delegation.standard(), user, clock);
        return new GiveToWorker(finish(user), read, new ReadableRecords(store, restrictions, user), clock);
    }

    /// No due date is asked for where a child is given to a worker.
    private static final class NothingDue implements DueList {

        @Override
        public List<DueRow> openOn(LocalDate day, Scope scope) {
            throw new AssertionError("due dates were asked for");
        }

        @Override
        public List<DueRow> on(LocalDate day, Scope scope) {
            return openOn(day, scope);
        }

        @Override
        public List<DueRow> asRecordedOn(LocalDate day, Scope scope) {
            return openOn(day, scope);
        }
    }

    private FinishRecord finish(SignedIn user) {
        return new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock);
    }

    private static SignedIn manager() {
        return new SignedIn(JO, "Jo", Role.PRACTICE_MANAGER, Optional.empty());
    }

    /// A worker from that day on, in whose place nobody else is left.
    private void before(TeamWorker worker, LocalDate began) {
        store.of(AMIRA, Allocation.KIND).stream()
                .filter(held -> held.body().ended().isEmpty())
                .forEach(held ->
                        store.save(JO, List.of(Change.after(held, held.body().endingOn(began)))));
        var record = new RecordId(UUID.randomUUID());
        store.save(
                JO,
                List.of(Change.first(
                        record,
                        Allocation.KIND,
                        Optional.of(AMIRA),
                        allocation(worker, began, Optional.empty(), Optional.empty()))));
    }

    private List<Allocation> standing() {
        return store.of(AMIRA, Allocation.KIND).stream().map(Held::body).toList();
    }

    private static Allocation allocation(
            TeamWorker worker, LocalDate began, Optional<LocalDate> ended, Optional<ReasonForChange> reason) {
        return new Allocation(worker.id(), began, ended, reason);
    }

    private static TeamWorker worker(int id, String given, String family, Position position) {
        return new TeamWorker(
                new RecordId(new UUID(0, id)),
                Optional.of(new PersonName(given, family, Optional.empty())),
                Optional.empty(),
                position);
    }
}
