package org.childjourney.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a child's records say, in the few terms that timescales are made of. It names no screen and no file.
/// `broughtOver` is the day up to which earlier records of the authority were written down here by hand, where they
/// were.
public record Facts(
        Optional<LocalDate> born,
        List<Event> events,
        List<Period> periods,
        List<YearAnswer> answers,
        List<Coverage> coverage,
        Map<Caseload, LocalDate> notInFileFrom,
        Optional<LocalDate> broughtOver) {

    public Facts {
        events = List.copyOf(events);
        periods = List.copyOf(periods);
        answers = List.copyOf(answers);
        coverage = List.copyOf(coverage);
        notInFileFrom = Map.copyOf(notInFileFrom);
    }

    /// Events of these kinds, earliest first.
    public Stream<Event> events(Set<EventKind> kinds) {
        return events.stream().filter(event -> kinds.contains(event.kind()));
    }

    /// Periods of a kind, earliest first.
    public Stream<Period> periods(PeriodKind kind) {
        return periods.stream().filter(period -> period.kind() == kind);
    }

    /// The latest day for which an imported file speaks about this child.
    public Optional<LocalDate> asAt() {
        return coverage.stream().map(Coverage::asAt).max(Comparator.naturalOrder());
    }

    /// Reads the records of one child as facts.
    public static Facts of(Collection<Revised> records) {
        var gathered = new Gathered();
        for (Revised record : records) {
            gathered.from(record);
        }
        return gathered.facts();
    }

    private static final class Gathered implements Telling {

        private static final Revised NOTHING = new Revised(
                new RecordId(new java.util.UUID(0, 0)), new Body() {}, Origin.BY_HAND, Standing.STANDS, Instant.EPOCH);

        private Optional<LocalDate> born = Optional.empty();
        private final List<Event> events = new ArrayList<>();
        private final List<Period> periods = new ArrayList<>();
        private final List<YearAnswer> answers = new ArrayList<>();
        private final List<Coverage> coverage = new ArrayList<>();
        private final Map<Caseload, LocalDate> notInFileFrom = new EnumMap<>(Caseload.class);
        private Optional<LocalDate> broughtOver = Optional.empty();
        private Revised teller = NOTHING;

        void from(Revised record) {
            teller = record;
            record.body().tell(this);
        }

        @Override
        public void born(LocalDate on) {
            born = Optional.of(on);
        }

        @Override
        public void happened(EventKind kind, LocalDate on, Outcome outcome) {
            add(kind, on, Optional.empty(), outcome);
        }

        @Override
        public void happened(EventKind kind, Instant at, Outcome outcome) {
            add(kind, London.dateOf(at), Optional.of(at), outcome);
        }

        private void add(EventKind kind, LocalDate on, Optional<Instant> at, Outcome outcome) {
            Outcome said =
                    teller.origin() == Origin.FROM_FILE && outcome == Outcome.RECORDED ? Outcome.FROM_FILE : outcome;
            events.add(new Event(kind, on, at, said, teller.origin(), teller.record(), teller.recordedAt()));
        }

        @Override
        public void lasted(PeriodKind kind, Beginning began, Optional<LocalDate> ended, Set<Trait> traits) {
            periods.add(new Period(kind, began, ended, traits, teller.origin(), teller.record()));
        }

        @Override
        public void answered(EventKind kind, LocalDate yearEnding, YesNo answer) {
            answers.add(new YearAnswer(kind, yearEnding, answer, teller.record()));
        }

        @Override
        public void covered(Coverage covered) {
            coverage.add(covered);
            if (teller.origin() == Origin.BY_HAND) {
                broughtOver = Optional.of(covered.asAt());
            }
        }

        @Override
        public void notInFileFrom(Caseload caseload, LocalDate day) {
            notInFileFrom.put(caseload, day);
        }

        Facts facts() {
            events.sort(Comparator.comparing(Event::on)
                    .thenComparing(Event::kind)
                    .thenComparing(e -> e.record().value()));
            periods.sort(Comparator.comparing((Period period) -> period.began().sureFrom())
                    .thenComparing(Period::kind)
                    .thenComparing(p -> p.record().value()));
            answers.sort(Comparator.comparing(YearAnswer::yearEnding).thenComparing(YearAnswer::kind));
            coverage.sort(Comparator.comparing(Coverage::from).thenComparing(Coverage::to));
            return new Facts(born, events, periods, answers, coverage, notInFileFrom, broughtOver);
        }
    }
}
