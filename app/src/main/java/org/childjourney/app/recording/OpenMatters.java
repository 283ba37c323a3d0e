package org.childjourney.app.recording;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.app.form.Asked;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.ReadDue;

/// What is due for a child, to choose from.
final class OpenDuties {

    private final ReadDue dueList;
    private final Clock clock;
    private final Texts texts;

    OpenDuties(ReadDue dueList, Clock clock, Texts texts) {
        this.dueList = dueList;
        this.clock = clock;
        this.texts = texts;
    }

    /// The duties by their rule and the day on which they are due; first of all, none.
    List<Asked.Option> of(ChildId child) {
        var nothing = new Asked.Option("", texts.say("recording.nothingDue"));
        var duties = dueList.openOn(London.today(clock), new DueList.Scope.OfChild(child)).stream()
                .map(DueRow::obligation)
                .map(this::option);
        return Stream.concat(Stream.of(nothing), duties).toList();
    }

    /// Those that ever were due too, for what was chosen then.
    List<Asked.Option> everOf(ChildId child) {
        var nothing = new Asked.Option("", texts.say("recording.nothingDue"));
        var duties = dueList.on(London.today(clock), new DueList.Scope.OfChild(child)).stream()
                .map(DueRow::obligation)
                .map(this::option);
        return Stream.concat(Stream.of(nothing), duties).toList();
    }

    private Asked.Option option(Obligation duty) {
        return new Asked.Option(
                duty.rule() + " " + duty.due(), texts.say("recording.duty", duty.duty(), Dates.inTable(duty.due())));
    }
}
