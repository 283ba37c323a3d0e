package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.EventKind;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.Explanation;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.Verified;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Matter VISIT = new Matter.Duty(visitDue("2026-11-20"));

    private final List<Held<Entry>> entries = new ArrayList<>();
    private final List<Held<Visit>> visits = new ArrayList<>();
    private long records;

    @ParameterizedTest(name = "accepted until 30 Nov, on {0}: {1}")
    @CsvSource(textBlock = """
        # what was not decided yet keeps nothing quiet
        2026-11-22, false
        2026-11-23, true
        # the last day, and the day after it
        2026-11-30, true
        2026-12-01, false
        """)
    void aLateDutyIsQuietUpToTheDayUntilWhichItIsAccepted(LocalDate day, boolean quiet) {
        decide(VISIT, Outcome.RECORDED, Map.of("acceptedUntil", "2026-11-30", "by", "2026-11-25"));

        assertThat(decisions().quieting(VISIT, day).isPresent()).isEqualTo(quiet);
    }

    @Test
    void aDutyIsAcceptedAsLateOnlyWhereThatIsSaid() {
        decide(VISIT, Outcome.RECORDED, Map.of("by", "2026-11-30"));

        assertThat(decisions().quieting(VISIT, MONDAY)).isEmpty();
        assertThat(decisions().lastOn(VISIT, MONDAY)).isPresent();
    }

    @Test
    void datesAloneDecideNothing() {
        decide(VISIT, Outcome.DATES_ONLY, Map.of("acceptedUntil", "2026-11-30"));

        assertThat(decisions().quieting(VISIT, MONDAY)).isEmpty();
    }

    @Test
    void theSameDutyDueOnAnotherDayIsAnotherMatter() {
        decide(VISIT, Outcome.RECORDED, Map.of("acceptedUntil", "2026-11-30"));

        assertThat(decisions().quieting(new Matter.Duty(visitDue("2026-11-21")), MONDAY))
                .isEmpty();
    }

    @Test
    void theLastWordCounts() {
        decide(VISIT, Outcome.RECORDED, Map.of("acceptedUntil", "2026-11-30"));
        decide(VISIT, Outcome.RECORDED, Map.of("by", "2026-11-24"));

        assertThat(decisions().quieting(VISIT, MONDAY))
                .as("what was accepted is to be done after all")
                .isEmpty();
    }

    @Test
    void whatElseIsRecordedDecidesNothing() {
        entries.add(held(
                Entry.KIND,
                new Entry(
                        "note",
                        MONDAY,
                        Optional.empty(),
                        List.of(),
                        Map.of("about", VISIT.key(), "acceptedUntil", "2026-11-30"),
                        Outcome.RECORDED,
                        Optional.empty())));

        assertThat(decisions().quieting(VISIT, MONDAY)).isEmpty();
    }

    @Test
    void aConcernIsQuietUntilWhatWasDecidedIsToBeDoneAndALaterOneIsNot() {
        visit("2026-11-16", "Mr Pike shouted.", ChildSeen.ALONE);
        decide(raised().concerns().getFirst(), Outcome.RECORDED, Map.of("by", "2026-11-26"));
        assertThat(decisions().quieting(raised().concerns().getFirst(), LocalDate.of(2026, 11, 26)))
                .isPresent();
        assertThat(decisions().quieting(raised().concerns().getFirst(), LocalDate.of(2026, 11, 27)))
                .isEmpty();

        visit("2026-11-23", "Mr Pike was there again.", ChildSeen.ALONE);

        assertThat(raised().concerns()).hasSize(2);
        assertThat(decisions().quieting(raised().concerns().getFirst(), MONDAY)).isEmpty();
    }

    @Test
    void theSecondAttemptInARowIsBroughtToTheManagerAndEachAfterItIsNew() {
        visit("2026-11-09", "", ChildSeen.NOT_SEEN);
        assertThat(raised().notSeenNow()).isEmpty();
        visit("2026-11-16", "", ChildSeen.NOT_SEEN);
        decide(raised().notSeenNow().orElseThrow(), Outcome.RECORDED, Map.of("acceptedUntil", "2026-11-30"));
        assertThat(decisions().quieting(raised().notSeenNow().orElseThrow(), MONDAY))
                .isPresent();

        visit("2026-11-23", "", ChildSeen.NOT_SEEN);

        assertThat(decisions().quieting(raised().notSeenNow().orElseThrow(), MONDAY))
                .isEmpty();
        assertThat(raised().brought()).extracting(Matter.NotSeen::times).containsExactly(3, 2);
    }

    @Test
    void onceTheChildWasSeenTheAttemptsStayToBeReadAndNothingWaits() {
        visit("2026-11-09", "", ChildSeen.NOT_SEEN);
        visit("2026-11-16", "", ChildSeen.NOT_SEEN);
        visit("2026-11-18", "", ChildSeen.ALONE);
        visit("2026-11-20", "", ChildSeen.NOT_SEEN);

        assertThat(raised().notSeenNow()).isEmpty();
        assertThat(raised().brought()).extracting(Matter.NotSeen::on).containsExactly(LocalDate.of(2026, 11, 16));
    }

    @Test
    void whatAVisitRaisedWaitsUntilItIsDecidedAndAgainOnceTheDayHasPassed() {
        visit("2026-11-09", "Mr Pike shouted.", ChildSeen.NOT_SEEN);
        visit("2026-11-16", "", ChildSeen.NOT_SEEN);
        assertThat(waiting(MONDAY)).containsExactly(Raised.What.CONCERN, Raised.What.NOT_SEEN);

        decide(raised().concerns().getFirst(), Outcome.RECORDED, Map.of("by", "2026-11-26"));
        assertThat(waiting(MONDAY)).containsExactly(Raised.What.NOT_SEEN);
        assertThat(waiting(LocalDate.of(2026, 11, 26))).containsExactly(Raised.What.NOT_SEEN);
        assertThat(waiting(LocalDate.of(2026, 11, 27))).containsExactly(Raised.What.CONCERN, Raised.What.NOT_SEEN);

        visit("2026-11-23", "", ChildSeen.ALONE);
        assertThat(waiting(MONDAY)).isEmpty();
    }

    @Test
    void aConcernThatNobodyDecidedIsNotHiddenByALaterOne() {
        visit("2026-11-09", "Mr Pike shouted.", ChildSeen.ALONE);
        visit("2026-11-16", "Mr Pike was there again.", ChildSeen.ALONE);
        decide(raised().concerns().getFirst(), Outcome.RECORDED, Map.of("by", "2026-11-26"));

        assertThat(Raised.about(visits, entries))
                .containsExactly(new Raised(Raised.What.CONCERN, LocalDate.of(2026, 11, 9), Optional.empty()));
        decide(raised().concerns().getLast(), Outcome.RECORDED, Map.of("by", "2026-11-25"));
        assertThat(Raised.about(visits, entries))
                .containsExactly(new Raised(
                        Raised.What.CONCERN, LocalDate.of(2026, 11, 16), Optional.of(LocalDate.of(2026, 11, 26))));
    }

    private List<Raised.What> waiting(LocalDate today) {
        return Raised.about(visits, entries).stream()
                .filter(one -> one.waitsOn(today))
                .map(Raised::what)
                .toList();
    }

    private Decisions decisions() {
        return Decisions.among(entries);
    }

    private RaisedAtVisits raised() {
        return new RaisedAtVisits(new VisitHistory(visits));
    }

    private void decide(Matter matter, Outcome outcome, Map<String, String> given) {
        var answers = new TreeMap<>(given);
        answers.put("about", matter.key());
        answers.put("decision", "Go together with the police");
        answers.put("why", "Nobody opened");
        entries.add(held(
                Entry.KIND,
                new Entry("decision", MONDAY, Optional.empty(), List.of(), answers, outcome, Optional.empty())));
    }

    private void visit(String day, String concern, ChildSeen seen) {
        var plain = new Visit(
                LocalDate.parse(day),
                Optional.empty(),
                Visit.Purpose.PROTECTION,
                seen,
                "At home",
                seen == ChildSeen.NOT_SEEN ? "" : "You sang.",
                seen == ChildSeen.NOT_SEEN ? "" : "All is calm.",
                Optional.empty());
        visits.add(held(
                Visit.KIND,
                new Visit(
                        plain.on(),
                        plain.startedAt(),
                        plain.purpose(),
                        plain.seen(),
                        plain.where(),
                        plain.childsWords(),
                        plain.account(),
                        plain.by(),
                        plain.setting(),
                        plain.found(),
                        new Visit.Story("", "", Optional.empty(), Optional.empty(), "", "", concern, "", "", ""),
                        plain.outcome())));
    }

    private <B extends Body> Held<B> held(RecordKind<B> kind, B body) {
        records++;
        return new Held<>(
                new RecordId(new UUID(0, records)),
                Optional.of(new ChildId(new UUID(0, 1))),
                kind,
                body,
                new RevisionId(new UUID(1, records)),
                Origin.BY_HAND,
                new UserId(new UUID(0, 2)),
                Instant.parse("2026-11-23T10:00:00Z").plusSeconds(records));
    }

    private static Obligation visitDue(String day) {
        var due = LocalDate.parse(day);
        var began = due.minusDays(10);
        return new Obligation(
                "cp-visit",
                RuleClass.LOCAL,
                "Visit: protection plan",
                EventKind.PROTECTION_VISIT,
                began,
                Optional.empty(),
                began,
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Explanation(
                        EventKind.PROTECTION_VISIT,
                        began,
                        began,
                        "10 working days",
                        List.of(),
                        Optional.empty(),
                        RuleClass.LOCAL,
                        "",
                        Verified.values()[0],
                        List.of()));
    }
}
