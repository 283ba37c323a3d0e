package org.childjourney.app.timescales;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.timescales.AddedBankHoliday;
import org.childjourney.timescales.Approval;
import org.childjourney.timescales.EffectOfChange;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.LocalStandard;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.RuleChange;
import org.childjourney.timescales.RulesInForce;

/// Puts a change to the rules into words, and what it would do.
final class ChangeWords {

    private final RulesInForce rules;
    private final Workers workers;
    private final Names names;
    private final Texts texts;

    ChangeWords(RulesInForce rules, Workers workers, Texts texts) {
        this.rules = rules;
        this.workers = workers;
        this.names = new Names(texts);
        this.texts = texts;
    }

    ChangeRow row(Held<? extends RuleChange> held, boolean own) {
        var change = held.body();
        return new ChangeRow(
                held.id(),
                change,
                own,
                mark(change.approval().stands()),
                texts.say("timescales.stands." + change.approval().stands().name()),
                what(change),
                from(change),
                workers.name(change.approval().proposedBy()),
                detail(change));
    }

    private static Mark.Kind mark(Approval.Stands stands) {
        return switch (stands) {
            case PROPOSED -> Mark.Kind.SOON;
            case APPROVED -> Mark.Kind.DONE;
            case DECLINED -> Mark.Kind.ENDED;
        };
    }

    private String what(RuleChange change) {
        return switch (change) {
            case LocalStandard standard ->
                texts.say(
                        "timescales.change.standard",
                        duty(standard.rule()),
                        standard.interval().text());
            case AddedBankHoliday holiday -> texts.say("timescales.change.holiday", holiday.name());
        };
    }

    private String duty(String rule) {
        return rules.catalogue().entries().stream()
                .filter(entry -> entry.rule().equals(rule))
                .findFirst()
                .map(Entry::duty)
                .orElse(rule);
    }

    private static String from(RuleChange change) {
        return switch (change) {
            case LocalStandard standard -> Dates.inTable(standard.from());
            case AddedBankHoliday holiday -> Dates.inTable(holiday.day());
        };
    }

    private String detail(RuleChange change) {
        var lines = new ArrayList<String>();
        lines.add(
                switch (change) {
                    case LocalStandard standard -> texts.say("timescales.change.from", Dates.full(standard.from()));
                    case AddedBankHoliday holiday -> texts.say("timescales.change.on", Dates.full(holiday.day()));
                });
        lines.add(texts.say(
                "timescales.change.proposed", workers.name(change.approval().proposedBy()), change.why()));
        change.approval()
                .decidedBy()
                .ifPresent(by -> lines.add(texts.say(
                        "timescales.change." + change.approval().stands().name(),
                        workers.name(by),
                        Dates.full(change.approval().decidedOn().orElseThrow()),
                        change.approval().decidedBecause().orElse(""))));
        return String.join("\n", lines);
    }

    String effect(EffectOfChange effect) {
        if (effect.obligations() == 0) {
            return texts.say("timescales.effect.none");
        }
        String all = texts.say("timescales.effect", effect.obligations(), effect.children());
        return effect.withheld() == 0 ? all : texts.say("timescales.effect.withheld", all, effect.withheld());
    }

    List<EffectRow> rows(EffectOfChange effect) {
        return effect.moved().stream()
                .map(moved -> new EffectRow(
                        names.inList(moved.name(), moved.authorityId()),
                        moved.before().or(moved::after).map(Obligation::duty).orElse(""),
                        due(moved.before()),
                        due(moved.after())))
                .toList();
    }

    private String due(Optional<Obligation> owed) {
        return owed.map(duty -> duty.dueAt()
                        .map(at -> texts.say(
                                "timescales.moment",
                                Dates.inTable(London.dateOf(at)),
                                Dates.time(LocalTime.ofInstant(at, London.ZONE))))
                        .orElseGet(() -> Dates.inTable(duty.due())))
                .orElseGet(() -> texts.say("timescales.effect.notDue"));
    }
}
