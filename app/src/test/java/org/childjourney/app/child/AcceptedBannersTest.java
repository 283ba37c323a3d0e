package org.childjourney.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.User;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.oversight.Matter;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A decision quiets a banner and never moves a date.
class AcceptedBannersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final ChildId AMIRA = new ChildId(new UUID(1, 1001));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
    private final InventedStore store = new InventedStore(clock, 1);
    private long records;

    @BeforeEach
    void amiraIsOnAPlanAndWasNotVisitedInTime() {
        save(new RecordId(AMIRA.value()), Child.KIND, Optional.of(AMIRA), amira());
        save(
                new RecordId(InventedStore.USER.value()),
                User.KIND,
                Optional.empty(),
                new User("Jo Marsh", Role.PRACTICE_MANAGER, Optional.empty(), User.Admitted.YES));
        record(
                ProtectionPlan.KIND,
                new ProtectionPlan(
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 10, 23),
                        Optional.empty(),
                        Optional.of(ProtectionPlan.Category.NEG),
                        Optional.empty(),
                        Optional.empty()));
        visit(LocalDate.of(2026, 11, 6), ChildSeen.ALONE, "");
    }

    @Test
    void anAcceptedDutyIsACalmLineUntilTheDayAndStaysAsLateAsItIs() {
        DueRow late = lateVisit(MONDAY);
        List<DueRow> listed = due(MONDAY);
        ChildPage before = page(MONDAY);
        assertThat(banner(before, late)).isPresent();

        decide(new Matter.Duty(late.obligation()), Map.of("acceptedUntil", LAST_DAY.toString(), "by", "2026-11-26"));

        ChildPage after = page(MONDAY);
        assertThat(banner(after, late)).isEmpty();
        assertThat(after.accepted())
                .extracting(ChildPage.Accepted::sentence)
                .containsExactly("Visit: protection plan: Late 3 days. Accepted until 30 Nov 2026 by Jo Marsh,"
                        + " because: Mum is in hospital");
        assertThat(after.duties()).as("what is due of the child").isEqualTo(before.duties());
        assertThat(due(MONDAY)).as("what My work and the figures are read from").isEqualTo(listed);
        assertThat(after.facts()).isEqualTo(before.facts());

        assertThat(banner(page(LAST_DAY), late)).isEmpty();
        assertThat(banner(page(LAST_DAY.plusDays(1)), late)).isPresent();
        assertThat(page(LAST_DAY.plusDays(1)).accepted()).isEmpty();
    }

    @Test
    void anAcceptedDutyThatIsDueOnAnotherDayIsBack() {
        decide(new Matter.Duty(lateVisit(MONDAY).obligation()), Map.of("acceptedUntil", "2026-12-31"));
        assertThat(page(MONDAY).accepted()).hasSize(1);

        visit(LocalDate.of(2026, 11, 9), ChildSeen.ALONE, "");

        DueRow next = lateVisit(MONDAY.plusDays(7));
        assertThat(next.obligation().due()).isEqualTo(MONDAY);
        assertThat(banner(page(MONDAY.plusDays(7)), next)).isPresent();
        assertThat(page(MONDAY.plusDays(7)).accepted()).isEmpty();
    }

    @Test
    void twoAttemptsThatWereDecidedAboutAreQuietUntilTheThird() {
        visit(LocalDate.of(2026, 11, 12), ChildSeen.NOT_SEEN, "");
        visit(LocalDate.of(2026, 11, 16), ChildSeen.NOT_SEEN, "");
        decide(asked("notSeen"), Map.of("by", "2026-11-26"));

        ChildPage quiet = page(MONDAY);
        assertThat(parts(quiet)).doesNotContain("notSeen");
        assertThat(quiet.accepted())
                .extracting(ChildPage.Accepted::sentence)
                .containsExactly("Not seen at 2 visits in a row. Jo Marsh decided, for 26 Nov 2026: Go with the police,"
                        + " because: Mum is in hospital");
        assertThat(lateVisit(MONDAY).obligation().due()).isEqualTo(LocalDate.of(2026, 11, 20));

        visit(LocalDate.of(2026, 11, 19), ChildSeen.NOT_SEEN, "");

        assertThat(parts(page(MONDAY))).contains("notSeen");
        assertThat(page(MONDAY).accepted()).isEmpty();
    }

    @Test
    void aConcernIsQuietOnceItIsDecidedAboutAndALaterOneIsNot() {
        visit(LocalDate.of(2026, 11, 16), ChildSeen.ALONE, "Mr Pike shouted.");
        decide(asked("concern"), Map.of("by", "2026-11-26"));
        assertThat(parts(page(MONDAY))).doesNotContain("concern");

        visit(LocalDate.of(2026, 11, 20), ChildSeen.ALONE, "Mr Pike was there again.");

        assertThat(parts(page(MONDAY))).contains("concern");
    }

    private Matter asked(String part) {
        return page(MONDAY).banners().stream()
                .filter(banner -> banner.part().equals(part))
                .findFirst()
                .flatMap(ChildPage.Banner::matter)
                .orElseThrow();
    }

    private static Optional<ChildPage.Banner> banner(ChildPage page, DueRow of) {
        return page.banners().stream()
                .filter(banner -> banner.matter().equals(Optional.of(new Matter.Duty(of.obligation()))))
                .findFirst();
    }

    private static List<String> parts(ChildPage page) {
        return page.banners().stream().map(ChildPage.Banner::part).toList();
    }

    private DueRow lateVisit(LocalDate day) {
        return due(day).stream()
                .filter(row -> row.daysLate() > 0)
                .filter(row -> row.obligation().doneOn().isEmpty())
                .filter(row -> row.obligation().duty().equals("Visit: protection plan"))
                .findFirst()
                .orElseThrow();
    }

    private List<DueRow> due(LocalDate day) {
        return store.on(day, new DueList.Scope.OfChild(AMIRA));
    }

    private ChildPage page(LocalDate day) {
        return ReadingAChild.of(store, Restrictions.NONE).on(day, AMIRA);
    }

    private void decide(Matter matter, Map<String, String> days) {
        var answers = new HashMap<>(days);
        answers.put("about", matter.key());
        answers.put("decision", "Go with the police");
        answers.put("why", "Mum is in hospital");
        answers.put("who", "Priya Nair");
        record(
                Entry.KIND,
                new Entry(
                        "decision", MONDAY, Optional.empty(), List.of(), answers, Outcome.RECORDED, Optional.empty()));
    }

    private void visit(LocalDate on, ChildSeen seen, String concern) {
        boolean isSeen = seen != ChildSeen.NOT_SEEN;
        var plain = new Visit(
                on,
                Optional.empty(),
                Visit.Purpose.PROTECTION,
                seen,
                "At home",
                isSeen ? "You sang." : "",
                isSeen ? "All is calm." : "",
                Optional.empty());
        record(
                Visit.KIND,
                new Visit(
                        on,
                        Optional.empty(),
                        plain.purpose(),
                        seen,
                        plain.where(),
                        plain.childsWords(),
                        plain.account(),
                        Optional.empty(),
                        plain.setting(),
                        plain.found(),
                        new Visit.Story("", "", Optional.empty(), Optional.empty(), "", "", concern, "", "", ""),
                        plain.outcome()));
    }

    private static Child amira() {
        return new Child(
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
    }

    private <B extends Body> void record(RecordKind<B> kind, B body) {
        save(new RecordId(new UUID(2, ++records)), kind, Optional.of(AMIRA), body);
    }

    private <B extends Body> void save(RecordId id, RecordKind<B> kind, Optional<ChildId> child, B body) {
        store.records().save(InventedStore.USER, List.of(Change.first(id, kind, child, body)));
    }
}
