package org.childjourney.app.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.people.Allocation;
import org.childjourney.people.Handover;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;

/// The child's named workers one after the other: who took over from whom and why, and where nobody did.
final class WorkersInTurn {

    private final Workers names;
    private final String whoDecides;
    private final LocalDate today;
    private final Texts texts;

    WorkersInTurn(Workers names, String whoDecides, LocalDate today, Texts texts) {
        this.names = names;
        this.whoDecides = whoDecides;
        this.today = today;
        this.texts = texts;
    }

    record Changed(LocalDate on, Instant recordedAt, Row row) {}

    List<Changed> of(List<Held<Allocation>> allocations) {
        var inTurn = allocations.stream()
                .sorted(Comparator.comparing(held -> held.body().began()))
                .toList();
        var changed = new ArrayList<Changed>();
        Optional<Held<Allocation>> before = Optional.empty();
        for (Held<Allocation> now : inTurn) {
            changed.add(tookOver(now, before));
            before = Optional.of(now);
        }
        before.filter(last ->
                        last.body().ended().filter(on -> !on.isAfter(today)).isPresent())
                .map(this::nobody)
                .ifPresent(changed::add);
        return changed;
    }

    private Changed tookOver(Held<Allocation> now, Optional<Held<Allocation>> before) {
        String who = name(now);
        String what = before.map(last -> texts.say("oversight.worker.tookOver", who, name(last)))
                .orElseGet(() -> texts.say("oversight.worker.first", who));
        String why = now.body()
                .reason()
                .map(reason -> texts.say("oversight.worker.because", texts.word(reason)))
                .orElseGet(() -> texts.say("oversight.worker.noReason"));
        var stands = now.origin() == Origin.FROM_FILE ? Stands.FROM_FILE : Stands.KEPT;
        String handed = now.body().handover().map(this::handed).orElse("");
        return changed(now, now.body().began(), stands, what, why + handed, "", "", "");
    }

    private String handed(Handover handover) {
        return said("told", handover.told())
                + said("goodbye", handover.goodbye().map(Dates::full).orElse(""))
                + said("introduction", handover.introduction().map(Dates::full).orElse(""))
                + said("mustKnow", handover.mustKnow());
    }

    private String said(String part, String words) {
        return words.isEmpty() ? "" : "\n" + texts.say("oversight.handover." + part, words);
    }

    private Changed nobody(Held<Allocation> last) {
        LocalDate on = last.body().ended().orElseThrow();
        return changed(
                last,
                on,
                Stands.NOBODY,
                texts.say("oversight.worker.ended", name(last)),
                "",
                whoDecides,
                texts.say("oversight.noDay"),
                texts.say("oversight.waiting", new Dates(texts).ago(on, today)));
    }

    private Changed changed(
            Held<Allocation> held,
            LocalDate on,
            Stands stands,
            String what,
            String why,
            String owner,
            String due,
            String days) {
        return new Changed(
                on,
                held.recordedAt(),
                new Row(
                        held.id(),
                        stands.mark(),
                        texts.word(stands),
                        Dates.inTable(on),
                        what,
                        why,
                        owner,
                        due,
                        days,
                        texts.say("oversight.whole.worker", Dates.full(on), what, why),
                        Optional.empty()));
    }

    private String name(Held<Allocation> held) {
        return names.name(held.body().worker());
    }
}
