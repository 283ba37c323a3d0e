package org.childjourney.app.recording;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.Asked;
import org.childjourney.app.ui.MatterWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.Matter;
import org.childjourney.oversight.RaisedAtVisits;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// What a manager can decide about for a child, to choose from: what visits raised, and what is due.
final class OpenMatters {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final Clock clock;
    private final Texts texts;

    OpenMatters(ReadableRecords records, ReadDue dueList, Clock clock, Texts texts) {
        this.records = records;
        this.dueList = dueList;
        this.clock = clock;
        this.texts = texts;
    }

    /// The matters by their keys; first of all, none.
    List<Asked.Option> of(ChildId child) {
        var raised = raised(child);
        return options(Stream.of(
                        raised.notSeenNow().stream(),
                        raised.concerns().stream(),
                        due(dueList.openOn(London.today(clock), new DueList.Scope.OfChild(child))))
                .flatMap(these -> these));
    }

    /// Only what is due, which somebody plans, explains or does.
    ///
    /// @param which of which rules
    List<Asked.Option> dueOf(ChildId child, Predicate<String> which) {
        return options(due(dueList.openOn(London.today(clock), new DueList.Scope.OfChild(child)).stream()
                .filter(row -> which.test(row.obligation().rule()))
                .toList()));
    }

    /// Those that ever were open too, for what was chosen then.
    List<Asked.Option> everOf(ChildId child) {
        var raised = raised(child);
        return options(Stream.of(
                        raised.brought().stream(),
                        raised.concerns().stream(),
                        due(dueList.on(London.today(clock), new DueList.Scope.OfChild(child))))
                .flatMap(these -> these));
    }

    private RaisedAtVisits raised(ChildId child) {
        return new RaisedAtVisits(new VisitHistory(records.of(child, Visit.KIND)));
    }

    private static Stream<Matter> due(List<DueRow> rows) {
        return rows.stream().map(row -> new Matter.Duty(row.obligation()));
    }

    private List<Asked.Option> options(Stream<? extends Matter> open) {
        var words = new MatterWords(texts);
        var nothing = new Asked.Option("", texts.say("recording.nothingOpen"));
        return Stream.concat(Stream.of(nothing), open.map(matter -> new Asked.Option(matter.key(), words.of(matter))))
                .toList();
    }
}
