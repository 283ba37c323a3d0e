package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Caseload;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Facts;
import org.childjourney.record.Knowledge;
import org.childjourney.record.Origin;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.Trait;
import org.childjourney.record.YearAnswer;

/// One child's facts, laid out by kind so that each duty finds its own quickly.
final class Timeline {

    private final Facts facts;
    private final Knowledge known;
    private final Map<EventKind, List<Event>> events = new EnumMap<>(EventKind.class);
    private final Map<PeriodKind, List<Period>> periods = new EnumMap<>(PeriodKind.class);
    private final Map<Set<EventKind>, Sight> sights = new HashMap<>();
    private final Optional<LocalDate> asAt;

    Timeline(Facts facts, Knowledge known) {
        this.facts = facts;
        this.known = known;
        for (Event event : facts.events()) {
            events.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event);
        }
        for (Period period : facts.periods()) {
            periods.computeIfAbsent(period.kind(), kind -> new ArrayList<>()).add(period);
        }
        asAt = facts.asAt();
    }

    List<Event> events(EventKind kind) {
        return events.getOrDefault(kind, List.of());
    }

    /// Events of these kinds, earliest first.
    List<Event> events(Set<EventKind> kinds) {
        if (kinds.size() == 1) {
            return events(kinds.iterator().next());
        }
        return facts.events().stream()
                .filter(event -> kinds.contains(event.kind()))
                .toList();
    }

    List<Period> periods(PeriodKind kind) {
        return periods.getOrDefault(kind, List.of());
    }

    List<YearAnswer> answers() {
        return facts.answers();
    }

    Optional<LocalDate> asAt() {
        return asAt;
    }

    /// From when on the returns of a caseload do not name the child whom they should name.
    Optional<LocalDate> notInFileFrom(Caseload caseload) {
        return Optional.ofNullable(facts.notInFileFrom().get(caseload));
    }

    /// The day on which the child reaches an age. A birthday on 29 February falls on 1 March in other years.
    Optional<LocalDate> birthday(int age) {
        return facts.born().map(born -> {
            LocalDate sameDay = born.plusYears(age);
            boolean moved = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() != sameDay.getDayOfMonth();
            return moved ? sameDay.plusDays(1) : sameDay;
        });
    }

    /// Whether a record came with a file, whoever corrected it since, or with earlier records brought over by hand: of
    /// both, only what they could tell is known.
    boolean isFromFile(Origin origin, RecordId record) {
        return asAt.isPresent() && (isBroughtOver() || origin == Origin.FROM_FILE || known.cameFromFile(record));
    }

    /// Whether what was before is known from records brought over by hand, not from a file.
    boolean isBroughtOver() {
        return facts.broughtOver().isPresent();
    }

    boolean cameFromFile(RecordId record) {
        return known.cameFromFile(record);
    }

    /// What can be seen of these kinds, for a duty that something in a file started.
    Sight sightOf(Set<EventKind> kinds) {
        return sights.computeIfAbsent(kinds, all -> Sight.of(facts.coverage(), all, asAt));
    }

    /// The period of a kind that this event belongs to: that of the same record, or the one it fell in.
    Optional<Period> periodOf(PeriodKind kind, Event event) {
        List<Period> all = periods(kind);
        for (Period period : all) {
            if (period.record().equals(event.record())) {
                return Optional.of(period);
            }
        }
        return on(kind, event.on());
    }

    /// The period of a kind that ran on a day; the latest, where several did.
    Optional<Period> on(PeriodKind kind, LocalDate day) {
        List<Period> all = periods(kind);
        for (int last = all.size() - 1; last >= 0; last--) {
            if (all.get(last).ranOn(day)) {
                return Optional.of(all.get(last));
            }
        }
        return Optional.empty();
    }

    boolean is(PeriodKind kind, LocalDate day, Trait trait) {
        for (Period period : periods(kind)) {
            if (period.ranOn(day) && period.is(trait)) {
                return true;
            }
        }
        return false;
    }
}
