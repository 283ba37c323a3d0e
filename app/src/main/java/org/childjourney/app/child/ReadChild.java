package org.childjourney.app.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Urgency;
import org.childjourney.app.ui.Workers;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.oversight.Decisions;
import org.childjourney.people.Allocation;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Entry;
import org.childjourney.recording.Question;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// Reads a child's records and puts them in the words of the screen.
final class ReadChild {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final Function<Entry, String> called;
    private final RestrictedWords restricted;
    private final Texts texts;
    private final Dates dates;
    private final HowItStands stands;
    private final Outcomes outcomes;
    private final Workers names;

    /// @param called what an entry is called by its kind
    ReadChild(
            ReadableRecords records,
            ReadDue dueList,
            WhoMayRead whoMayRead,
            Function<Entry, String> called,
            Texts texts) {
        this.records = records;
        this.dueList = dueList;
        this.called = called;
        this.restricted = new RestrictedWords(whoMayRead, texts);
        this.texts = texts;
        this.dates = new Dates(texts);
        this.stands = new HowItStands(texts);
        this.outcomes = new Outcomes(texts);
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
        var raised = new ReadBanners(names, row -> dutyRow(row, today), today, texts)
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
                duties(due, today),
                done(visits, held.of(Entry.KIND), due, workers),
                lately(visits.lately(workers)),
                reviews(held));
    }

    private List<DutyRow> duties(List<DueRow> due, LocalDate today) {
        var open = due.stream().filter(row -> HowItStands.isOpen(row.state())).sorted(Urgency.firstThingsFirst(today));
        var closed = due.stream()
                .filter(row -> !HowItStands.isOpen(row.state()))
                .sorted(Comparator.comparing((DueRow row) -> row.obligation().due())
                        .reversed());
        return Stream.concat(open, closed).map(row -> dutyRow(row, today)).toList();
    }

    private DutyRow dutyRow(DueRow row, LocalDate today) {
        var duty = row.obligation();
        return new DutyRow(
                duty,
                HowItStands.mark(row),
                stands.words(row, today),
                duty.duty(),
                Dates.inTable(duty.due()),
                untilDue(row, today),
                duty.doneOn().map(Dates::inTable).orElse(""),
                texts.word(duty.ruleClass()));
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

    /// Visits and entries in one order of days, the latest first.
    private List<VisitRow> done(
            VisitHistory visits, List<Held<Entry>> entries, List<DueRow> due, List<Allocation> workers) {
        record Dated(LocalDate on, VisitRow row) {}
        return Stream.concat(
                        visits.visits().stream()
                                .map(visit -> new Dated(visit.body().on(), visitRow(visit, due, workers))),
                        entries.stream().map(entry -> new Dated(entry.body().on(), entryRow(entry, due))))
                .sorted(Comparator.comparing(Dated::on).reversed())
                .map(Dated::row)
                .toList();
    }

    private VisitRow entryRow(Held<Entry> held, List<DueRow> due) {
        Entry entry = held.body();
        var outcome = Outcomes.of(held, entry.outcome());
        return new VisitRow(
                held.id(),
                Outcomes.mark(outcome),
                outcomes.words(outcome, Entry.KIND),
                inTime(held.id(), due),
                entry.at()
                        .map(at -> texts.say("child.visit.at", Dates.inTable(entry.on()), Dates.timeOf(at)))
                        .orElseGet(() -> Dates.inTable(entry.on())),
                called.apply(entry),
                "",
                "",
                orNotRecorded(account(entry).lines().findFirst().orElse("")),
                "",
                entry.by().map(names::name).orElseGet(() -> texts.say("ui.notRecorded")),
                "");
    }

    /// The first that was told at length.
    private static String account(Entry entry) {
        return EveryEntryKind.named(entry.of()).stream()
                .flatMap(kind -> kind.asked().questions().stream())
                .filter(question -> question.kind() == Question.Kind.TEXT)
                .map(question -> entry.answer(question.part()))
                .filter(answer -> !answer.isBlank())
                .findFirst()
                .orElse("");
    }

    private VisitRow visitRow(Held<Visit> held, List<DueRow> due, List<Allocation> workers) {
        Visit visit = held.body();
        var outcome = Outcomes.of(held, visit.outcome());
        return new VisitRow(
                held.id(),
                Outcomes.mark(outcome),
                outcomes.words(outcome, Visit.KIND),
                inTime(held.id(), due),
                visit.startedAt()
                        .map(at -> texts.say("child.visit.at", Dates.inTable(visit.on()), Dates.time(at)))
                        .orElseGet(() -> Dates.inTable(visit.on())),
                texts.word(visit.purpose()),
                texts.word(visit.seen()),
                bedroom(visit),
                orNotRecorded(visit.childsWords().lines().findFirst().orElse("")),
                orNotRecorded(visit.where()),
                visit.by().map(names::name).orElseGet(() -> texts.say("ui.notRecorded")),
                VisitHistory.isByDuty(visit, workers) ? texts.say("child.visit.byDuty") : "");
    }

    private String bedroom(Visit visit) {
        return visit.found()
                .bedroom()
                .map(seen -> texts.say("child.visit.bedroom", texts.word(seen)))
                .orElse("");
    }

    /// Whether the duty that a visit met was met in time.
    private String inTime(RecordId visit, List<DueRow> due) {
        return due.stream()
                .filter(row -> row.obligation().doneBy().filter(visit::equals).isPresent())
                .filter(row -> row.state() == State.MET || row.state() == State.MET_LATE)
                .max(Comparator.comparing(DueRow::daysLate))
                .map(row -> row.state() == State.MET
                        ? texts.say("child.visit.inTime")
                        : texts.say("child.visit.late", row.daysLate()))
                .orElse("");
    }

    private String orNotRecorded(String text) {
        return text.isBlank() ? texts.say("ui.notRecorded") : text;
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
