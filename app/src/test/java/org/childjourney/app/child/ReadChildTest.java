package org.childjourney.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;

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
        var facts = page.facts().stream().collect(Collectors.toMap(ChildPage.Fact::part, ChildPage.Fact::value));
        assertThat(facts)
                .containsEntry("born", "1 Jun 2024 (2 years 5 months)")
                .containsEntry("id", "1001")
                .containsEntry("nhs", "Not recorded")
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
    void anInventedChildHasANameANumberAHomeAWorkerAndAHistory() {
        var child = store.records().all().getFirst();

        ChildPage page = page(child.child().orElseThrow());

        assertThat(page.name()).contains(child.body().name().orElseThrow().given());
        assertThat(page.facts()).extracting(ChildPage.Fact::value).doesNotContain("");
        assertThat(page.duties()).isNotEmpty();
        assertThat(page.visits()).isNotEmpty();
    }

    private void recordChild1001() {
        var child = new Child(
                Optional.of("1001"),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 6, 1)),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.records()
                .save(
                        InventedStore.USER,
                        List.of(Change.first(
                                new RecordId(NUMBER_1001.value()), Child.KIND, Optional.of(NUMBER_1001), child)));
    }

    private ChildPage page(ChildId child) {
        return ReadingAChild.of(store, (_, _) -> false).on(MONDAY, child);
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
