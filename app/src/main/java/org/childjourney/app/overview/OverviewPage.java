package org.childjourney.app.overview;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;
import org.childjourney.voice.ChildSays;

/// The overview as it is shown at one moment, in words: three columns of tiles.
record OverviewPage(List<List<Tile>> columns, List<EventRow> events) {

    static final OverviewPage EMPTY = new OverviewPage(List.of(), List.of());

    OverviewPage {
        columns = columns.stream().map(List::copyOf).toList();
        events = List.copyOf(events);
    }

    /// One thing to know, and where it comes from. `ask` is what must not be overlooked in it.
    record Tile(
            String id,
            String title,
            List<Line> lines,
            List<Dot> dots,
            Optional<String> ask,
            String key,
            Source source) {

        Tile {
            lines = List.copyOf(lines);
            dots = List.copyOf(dots);
        }

        /// A tile without dots and with nothing to ask.
        Tile(String id, String title, List<Line> lines, String key, Source source) {
            this(id, title, lines, List.of(), Optional.empty(), key, source);
        }
    }

    /// A line of a tile; `quiet` stands smaller below it where there is something to add.
    record Line(Kind kind, String text, String quiet) {

        enum Kind {
            WORDS,
            PLAIN,
            EMPTY
        }
    }

    /// How safe one person found it on one day. `rater` says who it was, and who they are to the child.
    record Dot(int score, String rater, String on, boolean isLatest) {}

    /// Where a tile comes from, and where Enter leads.
    sealed interface Source {

        record OfVisit(RecordId visit) implements Source {}

        record OfNoVisit() implements Source {}

        record OfDuty(Optional<Obligation> duty) implements Source {}

        record OfFamily(Optional<RecordId> relative) implements Source {}

        record OfEvents() implements Source {}

        record OfSaying(ChildSays.Matter matter) implements Source {}

        record OfMap() implements Source {}

        record OfScale() implements Source {}
    }

    /// A significant event, and where it comes from.
    record EventRow(String on, String what, String source) {}
}
