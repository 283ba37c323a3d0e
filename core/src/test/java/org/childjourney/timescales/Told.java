package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Caseload;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.Knowledge;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.record.Telling;
import org.childjourney.record.Trait;
import org.childjourney.record.YesNo;

/// An invented child, told record by record: a plausible whole, of which a test says only what it is about.
final class Told {

    private static final Set<String> BESIDE = Set.of(
            "icpc-dfe",
            "cla-review-decisions",
            "cla-review-record",
            "iha-request",
            "secure-72h",
            "pa-visit-before-review",
            "pathway-review-new-accommodation",
            "pathway-review-accommodated");
    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 23);

    private final List<Revised> revisions = new ArrayList<>();
    private LocalDate recorded = RECORDED;
    private Origin origin = Origin.BY_HAND;

    static Told child() {
        return new Told();
    }

    static Told childBorn(String born) {
        return new Told().tell(facts -> facts.born(date(born)));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(date(day));
    }

    Told recordedOn(String day) {
        recorded = date(day);
        return this;
    }

    Told fromFile() {
        origin = Origin.FROM_FILE;
        return this;
    }

    Told byHand() {
        origin = Origin.BY_HAND;
        return this;
    }

    Told inCare(String from, String to) {
        return record(new PeriodOfCare(Beginning.on(date(from)), day(to), Optional.empty(), Optional.empty()));
    }

    Told inCareBefore(String sure, String to) {
        return record(new PeriodOfCare(Beginning.before(date(sure)), day(to), Optional.empty(), Optional.empty()));
    }

    Told status(LegalStatus.Code code, String from, String to) {
        return record(new LegalStatus(code, Beginning.on(date(from)), day(to)));
    }

    Told placed(Placement.Type type, String from, String to, Trait... traits) {
        return placed(type, Beginning.on(date(from)), to, traits);
    }

    Told placed(Placement.Type type, Beginning began, String to, Trait... traits) {
        return record(placement(type, began, to, traits));
    }

    static Placement placement(Placement.Type type, Beginning began, String to, Trait... traits) {
        return new Placement(
                type,
                Optional.empty(),
                began,
                day(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(traits));
    }

    Told did(EventKind kind, String... days) {
        for (String on : days) {
            did(kind, Outcome.RECORDED, on);
        }
        return this;
    }

    Told did(EventKind kind, Outcome outcome, String on) {
        return tell(facts -> facts.happened(kind, date(on), outcome));
    }

    Told at(EventKind kind, Instant moment) {
        return tell(facts -> facts.happened(kind, moment, Outcome.RECORDED));
    }

    Told answered(EventKind kind, String yearEnding, YesNo answer) {
        return tell(facts -> facts.answered(kind, date(yearEnding), answer));
    }

    Told notInFileFrom(String day) {
        return tell(facts -> facts.notInFileFrom(Caseload.LOOKED_AFTER, date(day)));
    }

    /// A file of one collection year that carries these kinds.
    Told file(int yearEnding, EventKind... carried) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(List.of(carried));
        LocalDate asAt = LocalDate.of(yearEnding, 3, 31);
        return tell(
                facts -> facts.covered(new Coverage(kinds, asAt.minusYears(1).plusDays(1), asAt, asAt)));
    }

    Told tell(Consumer<Telling> says) {
        return record(new Says(says));
    }

    Told record(Body body) {
        return record(new RecordId(new UUID(0, revisions.size() + 1L)), body);
    }

    Told record(RecordId id, Body body) {
        Instant noon = recorded.atTime(12, 0).toInstant(ZoneOffset.UTC);
        revisions.add(new Revised(id, body, origin, Standing.STANDS, noon));
        return this;
    }

    Knowledge known() {
        return Knowledge.of(revisions);
    }

    List<Obligation> owed() {
        return Obligations.of(known(), Catalogue.standard(), WorkingDays.ofEngland());
    }

    /// Those of some rules, or of all that begin so, one a line: rule, due, and what became of it on a day. What is
    /// asked
    /// beside a duty is only told when it is named.
    List<String> owed(String today, String... rules) {
        LocalDate on = date(today);
        return owed().stream()
                .filter(one -> List.of(rules).contains(one.rule())
                        || !BESIDE.contains(one.rule())
                                && List.of(rules).stream().anyMatch(one.rule()::startsWith))
                .map(one -> one.rule() + " " + one.due() + " " + one.stateOn(on, on)
                        + one.doneOn().map(done -> " " + done).orElse(""))
                .toList();
    }

    Obligation one(String rule) {
        List<Obligation> all =
                owed().stream().filter(one -> one.rule().equals(rule)).toList();
        if (all.size() != 1) {
            throw new AssertionError(rule + " is owed " + all.size() + " times");
        }
        return all.getFirst();
    }

    private record Says(Consumer<Telling> says) implements Body {

        @Override
        public void tell(Telling facts) {
            says.accept(facts);
        }
    }
}
