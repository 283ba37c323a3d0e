package org.childjourney.app.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.recording.DutyWords;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Urgency;
import org.childjourney.app.ui.Workers;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.oversight.Decisions;
import org.childjourney.people.Allocation;
import org.childjourney.plan.SaidOfDuties;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RuleClass;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// Reads a child's records and puts them in the words of the screen.
final class ReadChild {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final RestrictedWords restricted;
    private final ReadDone done;
    private final Texts texts;
    private final Dates dates;
    private final HowItStands stands;
    private final Workers names;
    private final DutyWords duties = new DutyWords();

    /// @param called what an entry is called by its kind
    ReadChild(
            ReadableRecords records,
            ReadDue dueList,
            WhoMayRead whoMayRead,
            Function<Entry, String> called,
            Texts texts) {
        this.records = records;
        this.dueList = dueList;
        this.restricted = new RestrictedWords(whoMayRead, texts);
        this.done = new ReadDone(records, called, texts);
        this.texts = texts;
        this.dates = new Dates(texts);
        this.stands = new HowItStands(texts);
        this.names = new Workers(records, texts);
    }

    /// Whether the user may see anything of the child.
    boolean mayRead(ChildId child) {
        return records.mayRead(child);
    }

    /// What is said in place of a record that is kept from the user.
    String inPlaceOf(ChildId child) {
        return restricted.whole(child);
    }

    ChildPage on(LocalDate today, ChildId child) {
        var held = new HeldRecords(records.of(child));
        var visits = new VisitHistory(held.of(Visit.KIND));
        var identity = new Identity(held, visits, names, today, texts);
        var workers = held.of(Allocation.KIND).stream().map(Held::body).toList();
        var due = dueList.on(today, new DueList.Scope.OfChild(child));
        var said = new SaidOfDuties(held.of(Entry.KIND));
        var raised = new ReadBanners(names, row -> dutyRow(row, said, today), today, texts)
                .of(due, identity, visits, Decisions.among(held.of(Entry.KIND)));
        return new ChildPage(
                identity.toCall(),
                identity.onTab(),
                identity.name(),
                identity.facts(),
                Stream.concat(restricted.toReaders(child).stream(), identity.safety().stream())
                        .toList(),
                raised.banners(),
                raised.accepted(),
                duties(due, said, today),
                done.of(held, visits, due, workers),
                lately(visits.lately(workers)),
                reviews(held));
    }

    private List<DutyRow> duties(List<DueRow> due, SaidOfDuties said, LocalDate today) {
        var open = due.stream().filter(row -> HowItStands.isOpen(row.state())).sorted(Urgency.firstThingsFirst(today));
        var closed = due.stream()
                .filter(row -> !HowItStands.isOpen(row.state()))
                .sorted(Comparator.comparing((DueRow row) -> row.obligation().due())
                        .reversed());
        return Stream.concat(open, closed).map(row -> dutyRow(row, said, today)).toList();
    }

    private DutyRow dutyRow(DueRow row, SaidOfDuties said, LocalDate today) {
        var duty = row.obligation();
        return new DutyRow(
                duty,
                HowItStands.mark(row),
                stands.words(row, today),
                duty.duty(),
                Dates.inTable(duty.due()),
                beside(row, said, today),
                duty.doneOn().map(Dates::inTable).orElse(""),
                texts.word(duty.ruleClass()),
                duties.all(said, duty));
    }

    private String beside(DueRow row, SaidOfDuties said, LocalDate today) {
        var planned = HowItStands.isOpen(row.state())
                ? duties.planned(said, row.obligation()).stream()
                : Stream.<String>empty();
        return Stream.concat(Stream.of(untilDue(row, today)), planned)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /// How far off a date is matters only while the duty is open and is somebody's work.
    private String untilDue(DueRow row, LocalDate today) {
        return HowItStands.isOpen(row.state()) && row.obligation().ruleClass() != RuleClass.STATISTIC
                ? dates.untilDue(row.obligation().due(), today)
                : "";
    }

    private String lately(VisitHistory.Lately lately) {
        return lately.visits() == 0
                ? ""
                : texts.say("child.visits.lately", lately.alone(), lately.visits(), lately.people(), lately.byDuty());
    }

    private List<ReviewRow> reviews(HeldRecords held) {
        return held.of(LookedAfterReview.KIND).stream()
                .sorted(Comparator.comparing((Held<LookedAfterReview> review) ->
                                review.body().on())
                        .reversed())
                .map(review -> new ReviewRow(
                        Dates.inTable(review.body().on()),
                        review.body().participation().map(texts::word).orElseGet(() -> texts.say("ui.notRecorded")),
                        texts.word(review.origin() == Origin.FROM_FILE ? Outcome.FROM_FILE : Outcome.RECORDED)))
                .toList();
    }
}
