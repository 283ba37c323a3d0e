package org.childjourney.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.oversight.Matter;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;
import org.childjourney.timescales.Obligation;

/// What people planned for the duties towards one child, and why they said that these were late; the latest first. It
/// moves no date and changes no figure. Dates alone say nothing.
public record SaidOfDuties(List<Held<Entry>> entries) {

    public static final SaidOfDuties NOTHING = new SaidOfDuties(List.of());

    public SaidOfDuties {
        entries = entries.stream()
                .sorted(Comparator.comparing((Held<Entry> held) -> held.body().on())
                        .thenComparing(Held::recordedAt)
                        .reversed())
                .toList();
    }

    /// The day for which it was planned, by what was said on another.
    public record Planned(LocalDate said, LocalDate day, String who) {}

    /// Why it is late, and who has the next step, where that was said.
    public record Late(LocalDate said, ReasonLate.Reason reason, Optional<ReasonLate.Agency> waitingOn, String words) {}

    public List<Planned> planned(Obligation duty) {
        return of(PlannedDay.NAME, duty, SaidOfDuties::planned);
    }

    public List<Late> late(Obligation duty) {
        return of(ReasonLate.NAME, duty, SaidOfDuties::late);
    }

    private <T> List<T> of(String kind, Obligation duty, Function<Entry, T> read) {
        String key = new Matter.Duty(duty).key();
        return entries.stream()
                .map(Held::body)
                .filter(entry -> entry.of().equals(kind))
                .filter(entry -> entry.outcome() == Outcome.RECORDED)
                .filter(entry -> entry.answer(EntryKind.ABOUT).equals(key))
                .map(read)
                .toList();
    }

    private static Planned planned(Entry entry) {
        return new Planned(entry.on(), LocalDate.parse(entry.answer(PlannedDay.DAY)), entry.answer(PlannedDay.WHO));
    }

    private static Late late(Entry entry) {
        return new Late(
                entry.on(),
                ReasonLate.Reason.valueOf(entry.answer(ReasonLate.REASON)),
                Stream.of(entry.answer(ReasonLate.WAITING_ON))
                        .filter(agency -> !agency.isEmpty())
                        .map(ReasonLate.Agency::valueOf)
                        .findFirst(),
                entry.answer(ReasonLate.WORDS));
    }
}
