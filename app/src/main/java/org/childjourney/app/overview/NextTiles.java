package org.childjourney.app.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.app.overview.OverviewPage.EventRow;
import org.childjourney.app.overview.OverviewPage.Line;
import org.childjourney.app.overview.OverviewPage.Source;
import org.childjourney.app.overview.OverviewPage.Tile;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Urgency;
import org.childjourney.app.ui.Workers;
import org.childjourney.people.Allocation;
import org.childjourney.people.Involvement;
import org.childjourney.people.Relative;
import org.childjourney.people.Worker;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.YesNo;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;

/// The third column: what comes next, whom to call, what happened last, and what is open or late.
final class NextTiles {

    private static final int SHOWN = 3;

    private final HeldRecords held;
    private final List<DueRow> due;
    private final ChildRecords records;
    private final Workers workers;
    private final List<EventRow> events;
    private final LocalDate today;
    private final Texts texts;
    private final Dates dates;

    NextTiles(
            HeldRecords held,
            List<DueRow> due,
            ChildRecords records,
            Workers workers,
            List<EventRow> events,
            LocalDate today,
            Texts texts) {
        this.held = held;
        this.due = due;
        this.records = records;
        this.workers = workers;
        this.events = events;
        this.today = today;
        this.texts = texts;
        this.dates = new Dates(texts);
    }

    List<Tile> tiles() {
        return List.of(next(), toCall(), lastEvents(), actions());
    }

    private Stream<DueRow> open() {
        return due.stream()
                .filter(row -> HowItStands.isOpen(row.state()))
                .filter(row -> row.obligation().ruleClass() != RuleClass.STATISTIC);
    }

    private Tile next() {
        var coming = open().filter(row -> row.state() != State.LATE)
                .sorted(Comparator.comparing(row -> row.obligation().due()))
                .toList();
        var lines = new ArrayList<Line>();
        coming.stream()
                .limit(SHOWN)
                .map(DueRow::obligation)
                .forEach(duty -> lines.add(new Line(
                        Line.Kind.PLAIN,
                        duty.duty(),
                        texts.say("overview.next.by", Dates.full(duty.due()), dates.untilDue(duty.due(), today)))));
        if (lines.isEmpty()) {
            lines.add(empty("overview.next.none"));
        }
        return new Tile(
                "next",
                texts.say("overview.next"),
                lines,
                texts.say("overview.key.due"),
                new Source.OfDuty(coming.stream().map(DueRow::obligation).findFirst()));
    }

    private Tile toCall() {
        var lines = new ArrayList<Line>();
        var named = held.of(Allocation.KIND).stream()
                .map(Held::body)
                .filter(one -> runs(one.began(), one.ended()))
                .max(Comparator.comparing(Allocation::began));
        named.ifPresentOrElse(
                one -> lines.add(
                        new Line(Line.Kind.PLAIN, workers.name(one.worker()), texts.say("overview.call.worker"))),
                () -> lines.add(empty("overview.call.noWorker")));
        named.flatMap(one -> records.one(one.worker(), Worker.KIND))
                .flatMap(one -> one.body().team())
                .flatMap(team -> records.all(Worker.KIND).stream()
                        .map(Held::body)
                        .filter(other -> other.team().equals(Optional.of(team)))
                        .filter(other -> other.position() == Worker.Position.PRACTICE_MANAGER)
                        .findFirst())
                .ifPresent(manager -> lines.add(
                        new Line(Line.Kind.PLAIN, workers.name(manager), texts.say("overview.call.manager"))));
        held.of(Involvement.KIND).stream()
                .map(Held::body)
                .filter(one -> runs(one.began(), one.ended()))
                .forEach(one ->
                        lines.add(new Line(Line.Kind.PLAIN, workers.name(one.worker()), texts.word(one.part()))));
        var family = held.of(Relative.KIND).stream()
                .filter(one -> one.body().safeAdult().equals(Optional.of(YesNo.YES)))
                .filter(one -> one.body().phone().isPresent())
                .limit(SHOWN)
                .toList();
        family.stream()
                .map(Held::body)
                .forEach(one -> lines.add(new Line(
                        Line.Kind.PLAIN,
                        texts.say(
                                "overview.call.person",
                                one.name().knownAs().orElse(one.name().given()),
                                one.name().family(),
                                one.phone().orElseThrow()),
                        texts.say("overview.call.family", one.relation()))));
        if (family.isEmpty()) {
            lines.add(empty("overview.call.noFamily"));
        }
        return new Tile(
                "call",
                texts.say("overview.call"),
                lines,
                texts.say("overview.key.family"),
                new Source.OfFamily(family.stream().map(Held::id).findFirst()));
    }

    private boolean runs(LocalDate began, Optional<LocalDate> ended) {
        return !began.isAfter(today) && ended.filter(day -> !day.isAfter(today)).isEmpty();
    }

    private Tile lastEvents() {
        var lines = new ArrayList<Line>();
        events.stream().limit(SHOWN).forEach(event -> lines.add(new Line(Line.Kind.PLAIN, event.what(), event.on())));
        if (lines.isEmpty()) {
            lines.add(empty("overview.events.none"));
        }
        return new Tile(
                "events", texts.say("overview.events"), lines, texts.say("overview.key.events"), new Source.OfEvents());
    }

    private Tile actions() {
        var late = open().filter(row -> row.state() == State.LATE)
                .sorted(Urgency.firstThingsFirst(today))
                .toList();
        long open = open().count() - late.size();
        var lines = List.of(new Line(Line.Kind.PLAIN, texts.say("overview.actions.count", late.size(), open), ""));
        return new Tile(
                "actions",
                texts.say("overview.actions"),
                lines,
                texts.say("overview.key.due"),
                new Source.OfDuty(late.stream().map(DueRow::obligation).findFirst()));
    }

    private Line empty(String key) {
        return new Line(Line.Kind.EMPTY, texts.say(key), "");
    }
}
