package org.childjourney.app.recording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SaidOfDuties;
import org.childjourney.plan.SaidOfDuties.Late;
import org.childjourney.plan.SaidOfDuties.Planned;
import org.childjourney.timescales.Obligation;

/// What was planned for a duty and why it was said to be late, in words.
public final class DutyWords {

    private final Texts texts = Texts.of(DutyWords.class);

    /// For when it is planned now, in a few words.
    public Optional<String> planned(SaidOfDuties said, Obligation duty) {
        return said.planned(duty).stream()
                .findFirst()
                .map(plan -> texts.say("recording.duty.planned", Dates.inTable(plan.day())));
    }

    /// All that was planned and said, each on a line of its own; empty where nothing was.
    public String all(SaidOfDuties said, Obligation duty) {
        List<Planned> plans = said.planned(duty);
        return Stream.of(
                        plans.stream().limit(1).map(this::now),
                        plans.stream().skip(1).map(this::before),
                        said.late(duty).stream().map(this::late))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String now(Planned plan) {
        return plan.who().isEmpty()
                ? texts.say("recording.duty.now", Dates.full(plan.day()))
                : texts.say("recording.duty.nowBy", Dates.full(plan.day()), plan.who());
    }

    private String before(Planned plan) {
        return texts.say("recording.duty.before", Dates.full(plan.day()), Dates.inTable(plan.said()));
    }

    private String late(Late late) {
        return Stream.of(
                        Stream.of(texts.say(
                                "recording.duty.late",
                                texts.say("recording.reason-late.reason."
                                        + late.reason().name()))),
                        late.waitingOn().stream()
                                .map(agency -> texts.say(
                                        "recording.duty.waiting",
                                        texts.say("recording.reason-late.waitingOn." + agency.name()))),
                        Stream.of(late.words(), texts.say("recording.duty.said", Dates.inTable(late.said()))))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
