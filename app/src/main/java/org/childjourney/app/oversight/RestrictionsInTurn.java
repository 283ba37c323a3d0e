package org.childjourney.app.oversight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.access.Restriction;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.record.Held;

/// How a child's record was restricted, changed in who may read it, and opened again: who decided so and why.
final class RestrictionsInTurn {

    private final Workers names;
    private final Texts texts;

    RestrictionsInTurn(Workers names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /// @param everSaid what a restriction says and said before
    List<WorkersInTurn.Changed> of(List<Held<Restriction>> everSaid) {
        return everSaid.stream()
                .map(held -> new WorkersInTurn.Changed(held.body().on(), held.recordedAt(), row(held)))
                .toList();
    }

    private Row row(Held<Restriction> held) {
        Restriction said = held.body();
        String what = said.isInForce()
                ? texts.say("oversight.restricted", said.readers().size())
                : texts.say("oversight.restrictionLifted");
        String why = texts.say("oversight.restrict.because", said.why());
        String by = names.name(held.author());
        String whole = said.isInForce()
                ? texts.say("oversight.whole.restricted", Dates.full(said.on()), by, readers(said), why)
                : texts.say("oversight.whole.lifted", Dates.full(said.on()), by, why);
        return new Row(
                held.id(),
                Stands.KEPT.mark(),
                texts.word(Stands.KEPT),
                Dates.inTable(said.on()),
                what,
                why,
                by,
                "",
                "",
                whole,
                Optional.empty());
    }

    private String readers(Restriction said) {
        return said.readers().stream().map(names::name).collect(Collectors.joining(", "));
    }
}
