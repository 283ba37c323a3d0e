package org.childjourney.app.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.app.overview.OverviewPage.Line;
import org.childjourney.app.overview.OverviewPage.Source;
import org.childjourney.app.overview.OverviewPage.Tile;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.people.Disability;
import org.childjourney.record.Held;
import org.childjourney.recording.Entry;
import org.childjourney.visits.Visit;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.ChildSays.Matter;
import org.childjourney.voice.LatestWords;

/// The first column: what the child says.
final class OwnTiles {

    private final HeldRecords held;
    private final Workers workers;
    private final LocalDate today;
    private final String called;
    private final Texts texts;

    OwnTiles(HeldRecords held, Workers workers, LocalDate today, String called, Texts texts) {
        this.held = held;
        this.workers = workers;
        this.today = today;
        this.called = called;
        this.texts = texts;
    }

    List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        tiles.add(LatestWords.of(held.of(Visit.KIND), held.of(Entry.KIND))
                .map(this::words)
                .orElseGet(this::noWords));
        for (Matter matter : Matter.values()) {
            tiles.add(saying(matter));
        }
        return tiles;
    }

    private Tile words(LatestWords latest) {
        String told = texts.say(
                "overview.words.told",
                Dates.full(latest.on()),
                texts.say("overview.words.told." + latest.told().name()),
                latest.by().map(workers::name).orElseGet(() -> texts.say("overview.words.someone")));
        Optional<String> ask = latest.areOldOn(today)
                ? Optional.of(texts.say("overview.words.old", Dates.nearby(latest.on(), today)))
                : Optional.empty();
        return new Tile(
                "words",
                texts.say("overview.words"),
                List.of(new Line(Line.Kind.WORDS, latest.words(), told)),
                List.of(),
                ask,
                texts.say("overview.key.visit"),
                new Source.OfVisit(latest.record()));
    }

    private Tile noWords() {
        return new Tile(
                "words",
                texts.say("overview.words"),
                List.of(empty(texts.say("overview.words.none", called))),
                texts.say("overview.key.newVisit"),
                new Source.OfNoVisit());
    }

    private Tile saying(Matter matter) {
        var lines = new ArrayList<Line>();
        held.of(ChildSays.KIND).stream()
                .map(Held::body)
                .filter(said -> said.matter() == matter)
                .findFirst()
                .ifPresentOrElse(
                        said -> lines.add(new Line(
                                Line.Kind.WORDS,
                                said.words(),
                                texts.say("overview.says.told", Dates.inTable(said.told()), texts.word(said.how())))),
                        () -> lines.add(empty(texts.say("overview.says.none." + matter.name(), called))));
        if (matter == Matter.CULTURE_LANGUAGE_FAITH) {
            lines.add(disability());
        }
        return new Tile(
                "says-" + matter.name(),
                texts.word(matter),
                lines,
                texts.say("overview.key.write"),
                new Source.OfSaying(matter));
    }

    private Line disability() {
        var known = held.of(Disability.KIND).stream().map(Held::body).toList();
        if (known.isEmpty()) {
            return empty(texts.say("overview.disability.none"));
        }
        String said = known.stream()
                .map(one -> one.code().map(texts::word).orElseGet(() -> texts.say("overview.disability.some")))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Line(Line.Kind.PLAIN, texts.say("overview.disability", said), "");
    }

    private static Line empty(String sentence) {
        return new Line(Line.Kind.EMPTY, sentence, "");
    }
}
