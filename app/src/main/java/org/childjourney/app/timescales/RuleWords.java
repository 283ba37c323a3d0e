package org.childjourney.app.timescales;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.EventKind;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.Interval;
import org.childjourney.timescales.Verified;
import org.childjourney.timescales.WhyThisDate;

/// Puts a rule of the catalogue into words.
final class RuleWords {

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    /// One thing that is to be known of a rule.
    record Fact(String name, String says) {}

    /// @param versions every version of one rule, the earliest first
    RuleRow row(List<Entry> versions, LocalDate today) {
        Entry entry = current(versions, today);
        return new RuleRow(
                entry,
                versions,
                entry.duty(),
                texts.word(entry.ruleClass()),
                starts(entry),
                interval(entry),
                counting(entry.within()),
                appliesWhile(entry),
                inForce(entry),
                entry.citation(),
                site(entry.address()),
                entry.off().map(why -> texts.say("timescales.off", why)).orElse(""),
                isSeen(entry) ? Mark.Kind.DONE : Mark.Kind.SOON,
                verified(entry));
    }

    private static Entry current(List<Entry> versions, LocalDate today) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(today)
                        && version.to().map(last -> !today.isAfter(last)).orElse(true))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> version.from().isAfter(today))
                        .min(Comparator.comparing(Entry::from)))
                .orElseGet(versions::getLast);
    }

    /// All that is to be known of a rule, in the order in which a person asks.
    List<Fact> facts(RuleRow row) {
        Entry entry = row.entry();
        var facts = new ArrayList<Fact>();
        if (!row.off().isEmpty()) {
            facts.add(new Fact(texts.say("timescales.fact.off"), row.off()));
        }
        facts.add(new Fact(texts.say("timescales.column.ruleClass"), row.ruleClass()));
        facts.add(new Fact(texts.say("timescales.column.starts"), row.starts()));
        facts.add(new Fact(
                texts.say("timescales.column.interval"),
                texts.say("timescales.line", row.interval(), row.belowInterval())));
        facts.add(new Fact(
                texts.say("timescales.fact.recurs"),
                texts.say("timescales.recurs." + entry.recurs().name())));
        facts.add(new Fact(texts.say("timescales.fact.metBy"), metBy(entry)));
        facts.add(new Fact(texts.say("timescales.column.appliesWhile"), row.appliesWhile()));
        entry.choice()
                .ifPresent(name -> facts.add(new Fact(
                        texts.say("timescales.fact.choice"), texts.say("timescales.chosen", regulation(name)))));
        facts.add(new Fact(texts.say("timescales.column.inForce"), row.inForce()));
        facts.add(new Fact(texts.say("timescales.column.source"), row.source()));
        if (!entry.address().isEmpty()) {
            facts.add(new Fact(texts.say("timescales.fact.address"), entry.address()));
        }
        facts.add(new Fact(texts.say("timescales.column.verified"), row.verified()));
        entry.notes().forEach(note -> facts.add(new Fact(texts.say("timescales.fact.note"), note)));
        facts.add(new Fact(texts.say("timescales.fact.versions"), versions(row)));
        facts.add(new Fact(texts.say("timescales.fact.id"), entry.rule()));
        return facts;
    }

    private String versions(RuleRow row) {
        var others = row.versions().stream()
                .filter(version -> version != row.entry())
                .toList();
        return others.isEmpty()
                ? texts.say("timescales.versions.none")
                : others.stream()
                        .map(version -> texts.say(
                                "timescales.version", inForce(version), interval(version), version.citation()))
                        .collect(Collectors.joining("\n"));
    }

    private String starts(Entry entry) {
        return entry.starts().isEmpty() ? texts.say("timescales.starts.none") : names(entry.starts());
    }

    private String metBy(Entry entry) {
        return entry.metBy().isEmpty() ? texts.say("timescales.metBy.none") : names(entry.metBy());
    }

    private String names(Collection<EventKind> events) {
        return events.stream()
                .sorted()
                .map(WhyThisDate::nameOf)
                .distinct()
                .collect(Collectors.joining(texts.say("timescales.or")));
    }

    private String interval(Entry entry) {
        String first = entry.within().text();
        return entry.then()
                .filter(then -> !then.equals(entry.within()))
                .map(then -> texts.say("timescales.then", first, then.text()))
                .orElse(first);
    }

    private String counting(Interval interval) {
        return switch (interval) {
            case Interval.Count count ->
                texts.say(
                        count.firstDay() == Interval.FirstDay.THE_EVENT
                                ? "timescales.counting.beginning"
                                : "timescales.counting.after",
                        unit(count.unit()));
            case Interval.Before before -> texts.say("timescales.counting.before", unit(before.unit()));
            case Interval.Hours _ -> texts.say("timescales.counting.hours");
            case Interval.Gate _ -> texts.say("timescales.counting.gate");
            case Interval.YearlyOn _ -> texts.say("timescales.counting.yearly");
            case Interval.SchoolTerm _ -> texts.say("timescales.counting.term");
            case Interval.NoNumber _ -> texts.say("timescales.counting.none");
        };
    }

    private String unit(Interval.Unit unit) {
        return texts.say(
                unit == Interval.Unit.WORKING_DAYS ? "timescales.unit.workingDays" : "timescales.unit.calendar");
    }

    private String appliesWhile(Entry entry) {
        String parts = Stream.of(
                        entry.lasts().map(period -> texts.say("timescales.while." + period.name())),
                        ages(entry.ages()),
                        entry.during().map(count -> texts.say("timescales.during", count.text())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(texts.say("timescales.and")));
        return parts.isEmpty() ? texts.say("timescales.while.none") : parts;
    }

    private Optional<String> ages(Entry.Ages ages) {
        return ages.from()
                .map(from -> ages.until()
                        .map(until -> texts.say("timescales.ages", from, until))
                        .orElseGet(() -> texts.say("timescales.ages.from", from)))
                .or(() -> ages.until().map(until -> texts.say("timescales.ages.until", until)));
    }

    private String inForce(Entry entry) {
        String to = entry.to().map(Dates::inTable).orElse("");
        if (entry.from().equals(LocalDate.MIN)) {
            return to.isEmpty() ? texts.say("timescales.inForce.noDay") : texts.say("timescales.inForce.until", to);
        }
        String from = Dates.inTable(entry.from());
        return to.isEmpty()
                ? texts.say("timescales.inForce.from", from)
                : texts.say("timescales.inForce.both", from, to);
    }

    private static boolean isSeen(Entry entry) {
        return entry.verified() == Verified.OFFICIAL && entry.number() == Entry.Number.SEEN;
    }

    private String verified(Entry entry) {
        String how = texts.say("timescales.verified." + entry.verified().name());
        return entry.number() == Entry.Number.SEEN ? how : texts.say("timescales.numberNotSeen", how);
    }

    /// Of an address, the part by which a person knows whose pages they are.
    private static String site(String address) {
        return Optional.of(address)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Optional.ofNullable(URI.create(text).getHost()))
                .map(host -> host.replaceFirst("^www\\.", ""))
                .orElse("");
    }

    private static String regulation(String choice) {
        return choice.replace('-', ' ');
    }
}
