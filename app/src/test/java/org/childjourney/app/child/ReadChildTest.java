package org.childjourney.app.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Restrictions;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.ui.Mark;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Address;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Entry;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadChildTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ChildId NUMBER_1001 = new ChildId(new UUID(1, 1001));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
    private final InventedStore store = new InventedStore(clock, 3);

    @Test
    void aChildWhomAFileGivesNoNameIsCalledByNumberAndWhatIsMissingSaysSo() {
        recordChild1001();

        ChildPage page = page(NUMBER_1001);

        assertThat(page.name()).isEqualTo("Child 1001");
        assertThat(facts(page))
                .containsEntry("born", "1 Jun 2024 (2 years 5 months)")
                .containsEntry("id", "1001")
                .containsEntry("nhs", "Not recorded")
                .containsEntry("address", "Not recorded")
                .containsEntry("worker", "Not recorded")
                .containsEntry("lastSeen", "Not recorded");
        assertThat(page.banners()).extracting(ChildPage.Banner::what).contains("No named worker");
    }

    @Test
    void datesAloneAreShownAsThatAndTheChildWasNotSeenByThem() {
        recordChild1001();
        var visit = new Visit(
                MONDAY.minusDays(1),
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                ChildSeen.ALONE,
                "",
                "",
                "",
                Optional.empty());
        store.records()
                .save(
                        InventedStore.USER,
                        List.of(Change.first(
                                new RecordId(new UUID(1, 2)), Visit.KIND, Optional.of(NUMBER_1001), visit)));

        ChildPage page = page(NUMBER_1001);

        assertThat(page.visits()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("Dates only");
            assertThat(row.mark()).isEqualTo(Mark.Kind.DATES_ONLY);
            assertThat(row.words()).isEqualTo("Not recorded");
        });
        assertThat(page.facts())
                .filteredOn(fact -> fact.part().equals("lastSeen"))
                .extracting(ChildPage.Fact::value)
                .containsExactly("Not recorded");
    }

    @Test
    void entriesStandAmongVisitsInOneOrderOfDays() {
        recordChild1001();
        record(Visit.KIND, visitOn(MONDAY.minusDays(9)));
        record(Entry.KIND, noteOn(MONDAY.minusDays(2), Outcome.RECORDED, "He came in late twice.\nHe was tired."));
        record(Visit.KIND, visitOn(MONDAY.minusDays(1)));
        record(Entry.KIND, noteOn(MONDAY.minusDays(30), Outcome.DATES_ONLY, ""));

        assertThat(page(NUMBER_1001).visits())
                .extracting(ChildPage.VisitRow::on, ChildPage.VisitRow::outcome, ChildPage.VisitRow::words)
                .containsExactly(
                        tuple("22 Nov 2026", "Recorded", "I like my room"),
                        tuple("21 Nov 2026", "Recorded", "He came in late twice."),
                        tuple("14 Nov 2026", "Recorded", "I like my room"),
                        tuple("24 Oct 2026", "Dates only", "Not recorded"));
        assertThat(page(NUMBER_1001).visits().get(1).type()).isEqualTo("Kind note");
    }

    @Test
    void whatAFileSaysOfVisitsAndOfBeingMissingStandsAmongThem() {
        recordChild1001();
        record(Visit.KIND, visitOn(MONDAY.minusDays(9)));
        fromFile(
                VisitInFile.KIND,
                new VisitInFile(MONDAY.minusDays(12), Visit.Purpose.IN_CARE, Optional.of(ChildSeen.ALONE)));
        fromFile(
                MissingEpisode.KIND,
                new MissingEpisode(
                        MissingEpisode.Kind.AWAY,
                        MONDAY.minusDays(20),
                        Optional.of(MONDAY.minusDays(19)),
                        Optional.empty()));
        record(
                MissingEpisode.KIND,
                new MissingEpisode(
                        MissingEpisode.Kind.MISSING, MONDAY.minusDays(1), Optional.empty(), Optional.empty()));

        assertThat(page(NUMBER_1001).visits())
                .extracting(
                        ChildPage.VisitRow::on,
                        ChildPage.VisitRow::type,
                        ChildPage.VisitRow::outcome,
                        ChildPage.VisitRow::seen,
                        ChildPage.VisitRow::words)
                .containsExactly(
                        tuple("22 Nov 2026", "Missing", "Recorded", "", "Not back yet"),
                        tuple("14 Nov 2026", "Visit to a child in care", "Recorded", "Alone", "I like my room"),
                        tuple("11 Nov 2026", "Visit to a child in care", "From file", "Alone", "Not recorded"),
                        tuple("3 Nov 2026", "Away without permission", "From file", "", "Came back 4 Nov 2026"));
    }

    private static Visit visitOn(LocalDate day) {
        return new Visit(
                day,
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                ChildSeen.ALONE,
                "Home",
                "I like my room",
                "Settled",
                Optional.empty());
    }

    private static Entry noteOn(LocalDate day, Outcome outcome, String said) {
        return new Entry("note", day, Optional.empty(), List.of(), Map.of("said", said), outcome, Optional.empty());
    }

    @Test
    void ofAChildAtHomeTheStripSaysWithWhomWhereOnWhatPlanAndOfWhomToBeware() {
        recordChild1001();
        record(
                Address.KIND,
                lives("12 Elm Street, Worthing", "2024-06-02", "Visit", Optional.of(LocalDate.of(2026, 11, 6))));
        record(Relative.KIND, relative("Nadia", Relative.Kin.PARENT, "Mum", YesNo.YES, Optional.empty()));
        record(Relative.KIND, relative("Sami", Relative.Kin.SIBLING, "", YesNo.YES, Optional.empty()));
        record(
                Relative.KIND,
                relative(
                        "Dean",
                        Relative.Kin.PARTNER_OF_PARENT,
                        "Mum’s partner",
                        YesNo.NO,
                        Optional.of("Do not tell him the address")));
        record(
                InNeedPlan.KIND,
                new InNeedPlan(
                        Optional.empty(),
                        LocalDate.of(2026, 3, 1),
                        Optional.of(LocalDate.of(2026, 10, 23)),
                        Optional.empty(),
                        Optional.empty()));
        record(ProtectionPlan.KIND, plan("2026-10-23", Optional.of(ProtectionPlan.Category.NEG)));

        ChildPage page = page(NUMBER_1001);

        assertThat(facts(page))
                .containsEntry("lives", "Mum (Nadia), Brother or sister (Sami)")
                .containsEntry(
                        "address",
                        "12 Elm Street, Worthing BN11 1AA, since 2 Jun 2024 · source: Visit · confirmed 6 Nov 2026")
                .containsEntry("plan", "Child protection plan: neglect, since 23 Oct 2026");
        assertThat(page.safety()).containsExactly("Safety: Do not tell him the address · Dean Pike (Mum’s partner)");
    }

    @Test
    void aPlanThatEndedIsNotShownAndOneInNeedIsWhenItRuns() {
        recordChild1001();
        assertThat(facts(page(NUMBER_1001))).containsEntry("plan", "Not recorded");

        record(
                InNeedPlan.KIND,
                new InNeedPlan(
                        Optional.empty(),
                        LocalDate.of(2026, 3, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(facts(page(NUMBER_1001))).containsEntry("plan", "Child in need plan, since 1 Mar 2026");

        record(ProtectionPlan.KIND, plan("2026-12-01", Optional.empty()));
        assertThat(facts(page(NUMBER_1001)))
                .as("a plan that begins later")
                .containsEntry("plan", "Child in need plan, since 1 Mar 2026");

        record(ProtectionPlan.KIND, plan("2026-11-02", Optional.empty()));
        assertThat(facts(page(NUMBER_1001)))
                .containsEntry("plan", "Child protection plan: category not recorded, since 2 Nov 2026");
    }

    @Test
    void whereTwoAddressesStandItIsAskedWhichIsRight() {
        recordChild1001();
        record(
                Address.KIND,
                lives("12 Elm Street, Worthing", "2024-06-02", "Visit", Optional.of(LocalDate.of(2026, 11, 6))));
        assertThat(page(NUMBER_1001).banners())
                .extracting(ChildPage.Banner::what)
                .doesNotContain("Another address is recorded. Which is right?");

        record(Address.KIND, lives("4 Mill Road, Hove", "2026-11-19", "School", Optional.empty()));

        ChildPage page = page(NUMBER_1001);
        assertThat(facts(page).get("address"))
                .isEqualTo("4 Mill Road, Hove BN11 1AA, since 19 Nov 2026 · source: School · not confirmed");
        assertThat(page.banners())
                .filteredOn(banner -> banner.what().equals("Another address is recorded. Which is right?"))
                .singleElement()
                .satisfies(banner -> assertThat(banner.why())
                        .isEqualTo("Also: 12 Elm Street, Worthing BN11 1AA, since 2 Jun 2024 · source: Visit"
                                + " · confirmed 6 Nov 2026"));
    }

    @ParameterizedTest(name = "expected {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2027-03-14 | 14 Mar 2027 (24 weeks today)
        # a week is counted once it is whole
        2027-03-15 | 15 Mar 2027 (24 weeks today)
        2027-03-16 | 16 Mar 2027 (23 weeks today)
        2026-11-23 | 23 Nov 2026 (40 weeks today)
        2026-11-20 | 20 Nov 2026 (3 days ago)
        2028-01-01 | 1 Jan 2028
        """)
    void anUnbornBabyIsExpected(LocalDate day, String expected) {
        recordChild1001(Optional.empty(), Optional.of(day));

        ChildPage page = page(NUMBER_1001);

        assertThat(page.facts().getFirst()).isEqualTo(new ChildPage.Fact("born", "Expected", expected));
        assertThat(page.onTab()).isEqualTo("Child 1001, not yet born");
    }

    @Test
    void anInventedChildHasANameANumberAHomeAWorkerAndAHistory() {
        var child = store.records().all().getFirst();

        ChildPage page = page(child.child().orElseThrow());

        assertThat(page.name()).contains(child.body().name().orElseThrow().given());
        assertThat(page.facts()).extracting(ChildPage.Fact::value).doesNotContain("");
        assertThat(page.duties()).isNotEmpty();
        assertThat(page.visits()).isNotEmpty();
    }

    private static ProtectionPlan plan(String began, Optional<ProtectionPlan.Category> category) {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(began),
                Optional.empty(),
                category,
                Optional.empty(),
                Optional.empty());
    }

    private void recordChild1001() {
        recordChild1001(Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty());
    }

    private void recordChild1001(Optional<LocalDate> born, Optional<LocalDate> expected) {
        var child = new Child(
                Optional.of("1001"),
                Optional.empty(),
                born,
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                expected,
                Optional.empty(),
                Optional.empty());
        store.records()
                .save(
                        InventedStore.USER,
                        List.of(Change.first(
                                new RecordId(NUMBER_1001.value()), Child.KIND, Optional.of(NUMBER_1001), child)));
    }

    private ChildPage page(ChildId child) {
        return ReadingAChild.of(store, Restrictions.NONE).on(MONDAY, child);
    }

    private Map<String, String> facts(ChildPage page) {
        return page.facts().stream().collect(Collectors.toMap(ChildPage.Fact::part, ChildPage.Fact::value));
    }

    private <B extends Body> void record(RecordKind<B> kind, B body) {
        store.records()
                .save(
                        InventedStore.USER,
                        List.of(Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(NUMBER_1001), body)));
    }

    private <B extends Body> void fromFile(RecordKind<B> kind, B body) {
        try (var work = store.records().begin(InventedStore.USER, Origin.FROM_FILE)) {
            work.add(List.of(Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(NUMBER_1001), body)));
            work.finish();
        }
    }

    private static Address lives(String lines, String began, String source, Optional<LocalDate> confirmed) {
        return new Address(
                lines,
                Optional.of("BN11 1AA"),
                Optional.of(LocalDate.parse(began)),
                Optional.empty(),
                Optional.of(source),
                confirmed);
    }

    private static Relative relative(
            String given, Relative.Kin kin, String relation, YesNo livesWithChild, Optional<String> flag) {
        return new Relative(
                new PersonName(given, "Pike", Optional.empty()),
                kin,
                relation,
                Optional.empty(),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(livesWithChild),
                Optional.empty(),
                Optional.empty(),
                flag,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
