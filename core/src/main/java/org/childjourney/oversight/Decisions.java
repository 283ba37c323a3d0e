package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Held;
import org.childjourney.recording.Entry;

/// What managers decided about one child, the latest first. A decision quiets what it answers for a while; it changes
/// no duty, no date and no figure.
public record Decisions(List<Decision> latestFirst) {

    public Decisions {
        latestFirst = latestFirst.stream()
                .sorted(Comparator.comparing(Decision::on)
                        .thenComparing(decision -> decision.held().recordedAt())
                        .reversed())
                .toList();
    }

    /// The decisions among what was recorded about a child.
    public static Decisions among(List<Held<Entry>> entries) {
        return new Decisions(entries.stream()
                .filter(held -> held.body().of().equals(ManagementDecision.NAME))
                .map(Decision::new)
                .toList());
    }

    /// The last word on a matter that was spoken by a day. Dates alone are none.
    public Optional<Decision> lastOn(Matter matter, LocalDate today) {
        return latestFirst.stream()
                .filter(Decision::isRecorded)
                .filter(decision -> !decision.on().isAfter(today))
                .filter(decision -> decision.answers(matter))
                .findFirst();
    }

    /// The decision that keeps a matter quiet on a day, that day included.
    public Optional<Decision> quieting(Matter matter, LocalDate today) {
        return lastOn(matter, today)
                .filter(decision -> decision.quiets(matter)
                        .filter(last -> !today.isAfter(last))
                        .isPresent());
    }

    /// Whether the same matter was decided about again.
    public boolean isFollowed(Decision decision) {
        return !decision.about().isEmpty()
                && latestFirst.stream()
                        .filter(Decision::isRecorded)
                        .filter(other -> other.about().equals(decision.about()))
                        .findFirst()
                        .filter(last -> !last.equals(decision))
                        .isPresent();
    }
}
