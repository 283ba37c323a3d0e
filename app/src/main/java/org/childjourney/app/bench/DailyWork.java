package org.childjourney.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;

/// Measures the daily work on an unlocked store of invented children, and working out what is due.
final class DailyWork {

    private static final double LIST_BUDGET = 30;
    private static final double CHILD_BUDGET = 120;
    private static final double SAVE_BUDGET = 40;
    private static final double HEAP_BUDGET = 256;
    private static final double IN_MEMORY_BUDGET = 3_000;
    private static final double WRITTEN_BACK_BUDGET = 60_000;
    private static final double CHILDREN_OF_THE_BUDGETS = 10_000;
    private static final double LINEAR_BUDGET = 1.25;

    private static final Repeats OFTEN = new Repeats(50, 400);
    private static final int ROUNDS = 3;
    private static final int LONGEST = 20;
    private static final int CHILDREN_OF_A_SAVE = 3;
    private static final double BYTES_IN_A_MEBIBYTE = 1 << 20;

    private static final String WORDS =
            "You told me about the new school and the long way there on the bus, and that you"
                    + " would like to see your sister before the summer. You want the dog to come too.";
    private static final String ACCOUNT = "The room was tidy and warm, and the school bag stood packed by the door. We"
            + " walked to the park and talked about the move without hurry. The carer has asked the school for a map of"
            + " the bus stops. I will ask the sister’s team for a day in June, and say so in a letter.";

    private final Opened store;
    private final Clock clock;
    private final LocalDate today;
    private final Random chance;
    private final Uuid7 ids;

    DailyWork(Opened store, Clock clock, long seed) {
        this.store = store;
        this.clock = clock;
        this.today = London.today(clock);
        this.chance = new Random(seed);
        this.ids = new Uuid7(clock, chance);
    }

    Line myWork() {
        return Line.of("my work p95 (ms)", lists(idsOf(Worker.KIND).map(Scope.OfWorker::new)), LIST_BUDGET);
    }

    Line team() {
        List<RecordId> teams = idsOf(Team.KIND).toList();
        double most =
                Times.of(OFTEN, time -> read(teams.get(time % teams.size()))).most();
        return Line.of("team p95 (ms)", most, LIST_BUDGET);
    }

    /// What the page of a team reads: who works in it, its children, what is open and what was done.
    private int read(RecordId team) {
        int workers = store.teams().workers(team).size();
        int children = store.teams().children(team, today).size();
        int due = DueTogether.among(store.readDue().openOn(today, new Scope.OfTeam(team)))
                .size();
        return workers
                + children
                + due
                + store.teams().done(team, today.minusYears(1), today).size();
    }

    private <B extends Body> Stream<RecordId> idsOf(RecordKind<B> kind) {
        return store.records().all(kind).stream().map(Held::id);
    }

    private double lists(Stream<? extends Scope> of) {
        List<? extends Scope> scopes = of.toList();
        return Times.of(OFTEN, time -> list(store, scopes.get(time % scopes.size()), today))
                .most();
    }

    /// What a list of work shows: what is open, and when each child was last seen.
    static List<DueRow> list(Opened store, Scope scope, LocalDate today) {
        List<DueRow> rows = store.readDue().openOn(today, scope);
        store.lastSeen().of(rows.stream().map(DueRow::child).distinct().toList());
        return rows;
    }

    /// What the screen of a child reads, for the children with the longest logs.
    Line openAChild() {
        var longest = store.within().longest(LONGEST);
        double most = Times.of(
                        OFTEN, time -> read(longest.get(time % longest.size()).child()))
                .most();
        String name = String.format(
                Locale.UK,
                "open a child with %d to %d revisions p95 (ms)",
                longest.getLast().revisions(),
                longest.getFirst().revisions());
        return Line.of(name, most, CHILD_BUDGET);
    }

    private void read(ChildId child) {
        store.records().of(child);
        store.readDue().on(today, new Scope.OfChild(child));
    }

    /// The whole use case, from what was typed to what is due.
    Line saveAVisit() {
        List<ChildId> children = store.children().all().stream()
                .flatMap(held -> held.child().stream())
                .toList();
        RecordVisit recordVisit = recordVisit();
        double most = Times.of(OFTEN, _ -> visit(recordVisit, someOf(children))).most();
        return Line.of("save a visit for three children p95 (ms)", most, SAVE_BUDGET);
    }

    /// As by a social worker, who may.
    private RecordVisit recordVisit() {
        var user = store.user();
        var worker = new SignedIn(user.user(), user.name(), Role.SOCIAL_WORKER, user.worker());
        var finish = new FinishRecord(store.door(), store.records(), Delegation.standard(), worker, ids, clock);
        return new RecordVisit(finish, store.records(), store.children(), worker, clock);
    }

    private List<ChildId> someOf(List<ChildId> children) {
        return chance.ints(0, children.size())
                .distinct()
                .limit(Math.min(CHILDREN_OF_A_SAVE, children.size()))
                .mapToObj(children::get)
                .toList();
    }

    private void visit(RecordVisit recordVisit, List<ChildId> together) {
        var given = new HashMap<>(Map.of(
                "on",
                today.toString(),
                "where",
                "Home",
                "account",
                ACCOUNT,
                "next",
                "Ask the sister’s team for a day in June",
                "nextBy",
                today.plusWeeks(1).toString(),
                "nextWho",
                store.user().name()));
        for (ChildId child : together) {
            given.put(Answers.name("visited", child), YesNo.YES.name());
            given.put(Answers.name("purpose", child), Visit.Purpose.IN_CARE.name());
            given.put(Answers.name("seen", child), YesNo.YES.name());
            given.put(Answers.name("alone", child), YesNo.YES.name());
            given.put(Answers.name("words", child), WORDS);
        }
        if (!(recordVisit.record(together, new Answers(given)) instanceof RecordVisit.Answer.Recorded)) {
            throw new IllegalStateException("the visit was refused");
        }
    }

    /// All that was ever due of every child, and whether it takes as long per child for all as for half of them.
    List<Line> workOutAgain() {
        var lines = new ArrayList<Line>();
        lines.addAll(workOutAgain("from facts in memory", IN_MEMORY_BUDGET, store.within()::workOut));
        lines.addAll(
                workOutAgain("from the store and write back", WRITTEN_BACK_BUDGET, store.within()::workOutAndWrite));
        return lines;
    }

    private List<Line> workOutAgain(String how, double budget, IntFunction<Duration> work) {
        int all = store.children().count();
        int half = Math.max(1, all / 2);
        var ofHalf = new ArrayList<Duration>();
        var ofAll = new ArrayList<Duration>();
        for (int round = 0; round <= ROUNDS; round++) {
            ofHalf.add(work.apply(half));
            ofAll.add(work.apply(all));
        }
        double whole = warm(ofAll).median();
        return List.of(
                Line.of("recompute " + how + " (ms)", whole, budget * all / CHILDREN_OF_THE_BUDGETS),
                Line.beside(
                        "recompute " + how + ": a child of all beside one of half (ms)",
                        whole / all,
                        warm(ofHalf).median() / half,
                        LINEAR_BUDGET));
    }

    /// The first does not count.
    private static Times warm(List<Duration> taken) {
        return new Times(taken.subList(1, taken.size()));
    }

    /// What is in use when all that can go is gone.
    Line heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        double used = memory.getHeapMemoryUsage().getUsed() / BYTES_IN_A_MEBIBYTE;
        return Line.of("heap in use after a collection (MiB)", used, HEAP_BUDGET);
    }
}
