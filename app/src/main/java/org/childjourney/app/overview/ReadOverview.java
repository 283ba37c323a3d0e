package org.childjourney.app.overview;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.app.overview.OverviewPage.EventRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.chronology.SignificantEvent;
import org.childjourney.chronology.SignificantEvents;
import org.childjourney.people.Child;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.ReadDue;

/// Reads a child's records and puts them in the words of the overview.
final class ReadOverview {

    private final ChildRecords records;
    private final ReadDue dueList;
    private final Texts texts;

    ReadOverview(ChildRecords records, ReadDue dueList, Texts texts) {
        this.records = records;
        this.dueList = dueList;
        this.texts = texts;
    }

    OverviewPage on(LocalDate today, ChildId child) {
        var held = new HeldRecords(records.of(child));
        var due = dueList.on(today, new DueList.Scope.OfChild(child));
        var workers = new Workers(records, texts);
        var events = SignificantEvents.upTo(today, held.all()).stream()
                .map(this::row)
                .toList();
        return new OverviewPage(
                List.of(
                        new OwnTiles(held, workers, today, called(held), texts).tiles(),
                        new SafetyTiles(held, texts).tiles(),
                        new NextTiles(held, due, records, workers, events, today, texts).tiles()),
                events);
    }

    private String called(HeldRecords held) {
        var known = held.of(Child.KIND).stream().map(Held::body).findFirst();
        return new Names(texts).toCall(known.flatMap(Child::name), known.flatMap(Child::authorityId));
    }

    private EventRow row(SignificantEvent event) {
        Held<?> source = event.source();
        String recorded = Dates.inTable(London.dateOf(source.recordedAt()));
        return new EventRow(
                Dates.inTable(event.on()),
                texts.word(event.what()),
                texts.say(
                        source.origin() == Origin.FROM_FILE ? "overview.event.fromFile" : "overview.event.recorded",
                        recorded));
    }
}
