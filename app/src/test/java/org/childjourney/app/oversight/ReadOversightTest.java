package org.childjourney.app.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.User;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.people.Worker;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadOversightTest {

    private static final ChildId AMIRA = new ChildId(new UUID(1, 1001));
    private static final RecordId DAN = new RecordId(new UUID(3, 1));
    private static final RecordId PRIYA = new RecordId(new UUID(3, 2));
    private static final SignedIn JO =
            new SignedIn(InventedStore.USER, "Jo Marsh", Role.PRACTICE_MANAGER, Optional.empty());

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
    private final InventedStore store = new InventedStore(clock, 1);
    private final OneThread oneThread = new OneThread();
    private long records;

    @BeforeEach
    void amiraIsInTheStore() {
        var amira = new Child(
                Optional.of("1001"),
                Optional.of(new PersonName("Amira", "Khan", Optional.empty())),
                Optional.of(LocalDate.of(2019, 6, 1)),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        save(new RecordId(AMIRA.value()), Child.KIND, Optional.of(AMIRA), amira);
        save(
                new RecordId(InventedStore.USER.value()),
                User.KIND,
                Optional.empty(),
                new User("Jo Marsh", Role.PRACTICE_MANAGER, Optional.empty(), User.Admitted.YES));
        save(DAN, Worker.KIND, Optional.empty(), worker("Dan", "Osei"));
        save(PRIYA, Worker.KIND, Optional.empty(), worker("Priya", "Nair"));
    }

    @Test
    void ofAChildOfWhomNothingIsRecordedTheStreamIsEmpty() {
        OversightViewModel model = loaded();

        assertThat(model.pageProperty().get().rows()).isEmpty();
        assertThat(model.whole().getValue()).isEqualTo("Choose a line to read the whole of it here.");
        assertThat(model.ask()).isEqualTo("To decide: ask your practice manager");
    }

    @Test
    void everyOpenItemSaysWhoseItIsByWhenAndHowFarOffThatIs() {
        visit("2026-11-12", ChildSeen.NOT_SEEN, "", "");
        visit("2026-11-16", ChildSeen.NOT_SEEN, "", "");
        visit("2026-11-18", ChildSeen.ALONE, "Mr Pike shouted.", "");
        decide("2026-11-19", Map.of("by", "2026-11-21"));
        record(
                Allocation.KIND,
                new Allocation(DAN, day("2026-01-05"), Optional.of(day("2026-11-01")), Optional.empty()));

        var open = loaded().pageProperty().get().rows().stream()
                .filter(row -> row.mark() != Mark.Kind.DONE && row.mark() != Mark.Kind.ENDED)
                .toList();

        assertThat(open).extracting(Row::state).contains("To be decided", "Day passed", "Nobody took over");
        assertThat(open).allSatisfy(row -> {
            assertThat(row.owner()).isNotBlank();
            assertThat(row.due()).isNotBlank();
            assertThat(row.days()).isNotBlank();
        });
        assertThat(open)
                .extracting(row -> row.what() + " | " + row.owner() + " | " + row.due() + " | " + row.days())
                .containsExactly(
                        "Decision: Go with the police | Priya Nair | 21 Nov 2026 | 2 days late",
                        "Concern raised at a visit | practice manager | No day set | since 5 days ago",
                        "Dan Osei is no longer the named worker, and nobody took over | practice manager | No day set"
                                + " | since 22 days ago");
    }

    @Test
    void attemptsWaitForTheManagerUntilThereIsADecisionOrTheChildIsSeen() {
        visit("2026-11-12", ChildSeen.NOT_SEEN, "", "");
        visit("2026-11-16", ChildSeen.NOT_SEEN, "", "");
        Row waits = loaded().pageProperty().get().rows().getFirst();
        assertThat(waits.what()).isEqualTo("Not seen at 2 visits in a row");
        assertThat(waits.state()).isEqualTo("To be decided");

        decide("2026-11-23", Map.of("about", waits.asks().orElseThrow(), "by", "2026-11-26"));
        List<Row> decided = loaded().pageProperty().get().rows();
        assertThat(decided).extracting(Row::state).containsExactly("Decided", "Decided");
        assertThat(decided.getFirst().below()).isEqualTo("Not seen at 2 visits in a row");
        assertThat(decided.getLast().days()).isEqualTo("in 3 days");

        visit("2026-11-22", ChildSeen.ALONE, "", "");
        assertThat(loaded().pageProperty().get().rows()).extracting(Row::state).containsExactly("Over", "Over");
    }

    @Test
    void aDecisionIsReadWholeBesideTheList() {
        decide("2026-11-19", Map.of("by", "2026-11-26", "acceptedUntil", "2026-11-30", "about", "gone 2026-01-01"));
        OversightViewModel model = loaded();

        model.chosenProperty().set(model.pageProperty().get().rows().getFirst());

        assertThat(model.whole().getValue()).isEqualTo("""
                Decision of Thu 19 Nov 2026, recorded by Jo Marsh
                Answers: Something that was due and no longer is, or is due on another day
                Go with the police
                Why: Nobody opened
                Who does it: Priya Nair, by Thu 26 Nov 2026
                Accepted as it is until Mon 30 Nov 2026. The due date stays.""");
        assertThat(model.pageProperty().get().rows().getFirst().state()).isEqualTo("Over");
    }

    @Test
    void whoTookOverAndWhyALateVisitWasLateStandInOneStreamNewestFirst() {
        record(
                Allocation.KIND,
                new Allocation(DAN, day("2026-01-05"), Optional.of(day("2026-11-01")), Optional.empty()));
        record(
                Allocation.KIND,
                new Allocation(
                        PRIYA, day("2026-11-01"), Optional.empty(), Optional.of(Allocation.ReasonForChange.LEFTRL)));
        visit("2026-11-06", ChildSeen.ALONE, "", "The school was shut.");

        assertThat(loaded().pageProperty().get().rows())
                .extracting(row -> row.on() + " | " + row.what() + " | " + row.below())
                .containsExactly(
                        "6 Nov 2026 | Visit under a protection plan, made late | Late, because: The school was shut.",
                        "1 Nov 2026 | Priya Nair took over from Dan Osei | Why: the worker before left the role",
                        "5 Jan 2026 | Dan Osei became the named worker | Why: not recorded");
    }

    private OversightViewModel loaded() {
        var model = new OversightViewModel(
                AMIRA,
                new ReadOversight(
                        new ReadableRecords(store.records(), Restrictions.NONE, JO),
                        new ReadDue(store, Restrictions.NONE, Delegation.standard(), JO),
                        Delegation.standard(),
                        Texts.of(OversightScreen.class)),
                clock,
                oneThread.background(),
                Texts.of(OversightScreen.class));
        model.load();
        return model;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Worker worker(String given, String family) {
        return new Worker(
                Optional.of(new PersonName(given, family, Optional.empty())),
                Optional.empty(),
                Worker.Position.SOCIAL_WORKER,
                Optional.empty());
    }

    private void decide(String on, Map<String, String> given) {
        var answers = new HashMap<>(given);
        answers.put("decision", "Go with the police");
        answers.put("why", "Nobody opened");
        answers.put("who", "Priya Nair");
        record(
                Entry.KIND,
                new Entry(
                        "decision", day(on), Optional.empty(), List.of(), answers, Outcome.RECORDED, Optional.empty()));
    }

    private void visit(String on, ChildSeen seen, String concern, String late) {
        boolean isSeen = seen != ChildSeen.NOT_SEEN;
        var plain = new Visit(
                day(on),
                Optional.empty(),
                Visit.Purpose.PROTECTION,
                seen,
                "At home",
                isSeen ? "You sang." : "",
                isSeen ? "All is calm." : "",
                Optional.of(PRIYA));
        record(
                Visit.KIND,
                new Visit(
                        plain.on(),
                        Optional.empty(),
                        plain.purpose(),
                        seen,
                        plain.where(),
                        plain.childsWords(),
                        plain.account(),
                        plain.by(),
                        plain.setting(),
                        plain.found(),
                        new Visit.Story("", "", Optional.empty(), Optional.empty(), "", "", concern, late, "", ""),
                        plain.outcome()));
    }

    private <B extends Body> void record(RecordKind<B> kind, B body) {
        save(new RecordId(new UUID(2, ++records)), kind, Optional.of(AMIRA), body);
    }

    private <B extends Body> void save(RecordId id, RecordKind<B> kind, Optional<ChildId> child, B body) {
        store.records().save(InventedStore.USER, List.of(Change.first(id, kind, child, body)));
    }
}
