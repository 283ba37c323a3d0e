package org.childjourney.app.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.User;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Entry;
import org.childjourney.recording.Question;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.State;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;
import org.childjourney.visits.VisitInFile;

/// Reads what was done with a child and puts it in the words of the list: visits, those too of which a file gives the
/// day alone, other entries, and when the child was missing.
final class ReadDone {

    private final ReadableRecords records;
    private final Function<Entry, String> called;
    private final Texts texts;
    private final Outcomes outcomes;
    private final Workers names;

    /// @param called what an entry is called by its kind
    ReadDone(ReadableRecords records, Function<Entry, String> called, Texts texts) {
        this.records = records;
        this.called = called;
        this.texts = texts;
        this.outcomes = new Outcomes(texts);
        this.names = new Workers(records, texts);
    }

    /// All in one order of days, the latest first.
    List<VisitRow> of(HeldRecords held, VisitHistory visits, List<DueRow> due, List<Allocation> workers) {
        record Dated(LocalDate on, VisitRow row) {}
        var done = new ArrayList<Dated>();
        for (Held<Visit> visit : visits.visits()) {
            done.add(new Dated(visit.body().on(), visitRow(visit, due, workers)));
        }
        for (Held<Entry> entry : held.of(Entry.KIND)) {
            done.add(new Dated(entry.body().on(), entryRow(entry, due)));
        }
        for (Held<VisitInFile> visit : held.of(VisitInFile.KIND)) {
            done.add(new Dated(visit.body().on(), rowInFile(visit, due)));
        }
        for (Held<MissingEpisode> episode : held.of(MissingEpisode.KIND)) {
            done.add(new Dated(episode.body().wentMissing(), missingRow(episode)));
        }
        return done.stream()
                .sorted(Comparator.comparing(Dated::on).reversed())
                .map(Dated::row)
                .toList();
    }

    /// The account stays in the system that the file came from.
    private VisitRow rowInFile(Held<VisitInFile> held, List<DueRow> due) {
        VisitInFile visit = held.body();
        var outcome = Outcomes.of(held, Outcome.RECORDED);
        String notRecorded = texts.say("ui.notRecorded");
        return new VisitRow(
                held.id(),
                Outcomes.mark(outcome),
                outcomes.words(outcome, VisitInFile.KIND),
                inTime(held.id(), due),
                Dates.inTable(visit.on()),
                texts.word(visit.purpose()),
                visit.seen().map(texts::word).orElse(notRecorded),
                "",
                notRecorded,
                "",
                notRecorded,
                "");
    }

    private VisitRow missingRow(Held<MissingEpisode> held) {
        MissingEpisode episode = held.body();
        var outcome = Outcomes.of(held, Outcome.RECORDED);
        return new VisitRow(
                held.id(),
                Outcomes.mark(outcome),
                outcomes.words(outcome, MissingEpisode.KIND),
                "",
                episode.wentAt()
                        .map(at -> texts.say("child.visit.at", Dates.inTable(episode.wentMissing()), Dates.timeOf(at)))
                        .orElseGet(() -> Dates.inTable(episode.wentMissing())),
                texts.say("child.missing." + episode.kind().name()),
                "",
                "",
                episode.returned()
                        .map(day -> texts.say("child.missing.back", Dates.inTable(day)))
                        .orElseGet(() -> texts.say("child.missing.notBack")),
                "",
                records.one(new RecordId(held.author().value()), User.KIND)
                        .map(Held::body)
                        .map(User::name)
                        .orElseGet(() -> texts.say("ui.notRecorded")),
                "");
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
                visit.purpose() == Visit.Purpose.PRE_BIRTH ? "" : texts.word(visit.seen()),
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
}
