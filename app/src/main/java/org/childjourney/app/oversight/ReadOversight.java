package org.childjourney.app.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restriction;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.MatterWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.oversight.Decision;
import org.childjourney.oversight.Decisions;
import org.childjourney.oversight.Matter;
import org.childjourney.oversight.RaisedAtVisits;
import org.childjourney.people.Allocation;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// Reads what was decided about a child and what was brought to managers, and puts it in the words of the screen.
final class ReadOversight {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final Delegation delegation;
    private final Texts texts;
    private final Workers names;

    ReadOversight(ReadableRecords records, ReadDue dueList, Delegation delegation, Texts texts) {
        this.records = records;
        this.dueList = dueList;
        this.delegation = delegation;
        this.texts = texts;
        this.names = new Workers(records, texts);
    }

    OversightPage on(LocalDate today, ChildId child) {
        var held = new HeldRecords(records.of(child));
        var due = dueList.on(today, new DueList.Scope.OfChild(child));
        return new OneChild(held, due, today).page();
    }

    /// Who may decide, as a person is asked for: "practice manager".
    String whoDecides() {
        return delegation.whoMay(Act.RECORD_DECISION).stream()
                .map(texts::word)
                .collect(Collectors.joining(texts.say("oversight.or")));
    }

    /// What happened, and the moment that orders it among others.
    private record Happened(LocalDate on, Instant recordedAt, Row row) {}

    /// What of an item is asked about it while it is open.
    private record Task(String owner, String due, String days) {

        static final Task NONE = new Task("", "", "");
    }

    /// The stream of one child on one day.
    private final class OneChild {

        private final HeldRecords held;
        private final List<DueRow> due;
        private final LocalDate today;
        private final VisitHistory visits;
        private final RaisedAtVisits raised;
        private final Decisions decisions;
        private final Dates dates = new Dates(texts);
        private final MatterWords matters = new MatterWords(texts);

        OneChild(HeldRecords held, List<DueRow> due, LocalDate today) {
            this.held = held;
            this.due = due;
            this.today = today;
            this.visits = new VisitHistory(held.of(Visit.KIND));
            this.raised = new RaisedAtVisits(visits);
            this.decisions = Decisions.among(held.of(Entry.KIND));
        }

        OversightPage page() {
            var happened = new ArrayList<Happened>();
            decisions.latestFirst().forEach(decision -> happened.add(decision(decision)));
            raised.concerns().forEach(concern -> happened.add(concern(concern)));
            raised.brought().forEach(attempt -> happened.add(attempt(attempt)));
            visits.visits().stream()
                    .filter(visit -> !visit.body().story().late().isBlank())
                    .forEach(visit -> happened.add(late(visit)));
            new WorkersInTurn(names, whoDecides(), today, texts)
                    .of(held.of(Allocation.KIND))
                    .forEach(change -> happened.add(new Happened(change.on(), change.recordedAt(), change.row())));
            var restrictions = held.of(Restriction.KIND);
            restrictions.forEach(one -> new RestrictionsInTurn(names, texts)
                    .of(records.revisionsOf(one.id(), Restriction.KIND))
                    .forEach(said -> happened.add(new Happened(said.on(), said.recordedAt(), said.row()))));
            return new OversightPage(
                    happened.stream()
                            .sorted(Comparator.comparing(Happened::on)
                                    .thenComparing(Happened::recordedAt)
                                    .reversed())
                            .map(Happened::row)
                            .toList(),
                    restrictions.stream().anyMatch(one -> one.body().isInForce()));
        }

        private Happened decision(Decision decision) {
            var stands = stands(decision);
            String about = aboutWhat(decision);
            var row = row(
                    decision.held().id(),
                    stands,
                    decision.acceptedUntil().filter(_ -> stands == Stands.ACCEPTED),
                    decision.on(),
                    texts.say("oversight.decision", orNotRecorded(decision.what())),
                    about,
                    task(decision, stands),
                    whole(decision, about),
                    Optional.of(decision.about()).filter(key -> stands == Stands.PASSED && !key.isEmpty()));
            return new Happened(decision.on(), decision.held().recordedAt(), row);
        }

        private Stands stands(Decision decision) {
            if (!decision.isRecorded()) {
                return Stands.DATES_ONLY;
            }
            if (decisions.isFollowed(decision)) {
                return Stands.FOLLOWED;
            }
            if (!decision.about().isEmpty()
                    && open().noneMatch(matter -> matter.key().equals(decision.about()))) {
                return Stands.OVER;
            }
            var last = decision.acceptedUntil().or(decision::by);
            if (last.filter(today::isAfter).isPresent()) {
                return Stands.PASSED;
            }
            return decision.acceptedUntil().isPresent() ? Stands.ACCEPTED : Stands.DECIDED;
        }

        private Task task(Decision decision, Stands stands) {
            return new Task(
                    orNotRecorded(decision.who()),
                    decision.by().map(Dates::inTable).orElseGet(() -> texts.say("oversight.noDay")),
                    decision.by()
                            .filter(_ -> stands.isOpen())
                            .map(by -> dates.untilDue(by, today))
                            .orElse(""));
        }

        private String aboutWhat(Decision decision) {
            return decision.about().isEmpty()
                    ? ""
                    : matters(_ -> true)
                            .filter(matter -> matter.key().equals(decision.about()))
                            .findFirst()
                            .map(matters::of)
                            .orElseGet(() -> texts.say("oversight.about.gone"));
        }

        private Stream<Matter> open() {
            return matters(row -> HowItStands.isOpen(row.state()))
                    .filter(matter -> !(matter instanceof Matter.NotSeen)
                            || raised.notSeenNow().filter(matter::equals).isPresent());
        }

        private Stream<Matter> matters(Predicate<DueRow> which) {
            return Stream.of(
                            raised.concerns().stream(),
                            raised.brought().stream(),
                            due.stream().filter(which).map(row -> new Matter.Duty(row.obligation())))
                    .flatMap(these -> these);
        }

        private Happened concern(Matter.Concern concern) {
            return brought(
                    concern,
                    concern.visit(),
                    concern.on(),
                    texts.say("oversight.concern"),
                    concern.words(),
                    concern.by(),
                    standsOf(concern));
        }

        private Happened attempt(Matter.NotSeen attempt) {
            var stands = raised.notSeenNow().filter(attempt::equals).isPresent() ? standsOf(attempt) : Stands.OVER;
            return brought(
                    attempt,
                    attempt.last(),
                    attempt.on(),
                    matters.of(attempt),
                    tried(attempt.last()),
                    attempt.by(),
                    stands);
        }

        private Stands standsOf(Matter matter) {
            if (decisions.lastOn(matter, today).isEmpty()) {
                return Stands.WAITS;
            }
            return decisions.quieting(matter, today).isPresent() ? Stands.DECIDED : Stands.PASSED;
        }

        private Happened brought(
                Matter matter,
                RecordId visit,
                LocalDate on,
                String what,
                String words,
                Optional<RecordId> by,
                Stands stands) {
            var decision = decisions.lastOn(matter, today);
            var task = stands == Stands.OVER
                    ? Task.NONE
                    : decision.map(last -> task(last, stands)).orElseGet(() -> waiting(on));
            String said = texts.say("oversight.whole.visit", what, Dates.full(on), by(by), words);
            var row = row(
                    visit,
                    stands,
                    Optional.empty(),
                    on,
                    what,
                    words,
                    task,
                    decision.map(last -> said + "\n\n" + whole(last, "")).orElse(said),
                    Optional.of(matter.key()).filter(_ -> stands.isOpen()));
            return new Happened(on, recordedAt(visit), row);
        }

        /// Nobody has decided by when; so it is said how long it has been waiting.
        private Task waiting(LocalDate since) {
            return new Task(
                    whoDecides(),
                    texts.say("oversight.noDay"),
                    texts.say("oversight.waiting", dates.ago(since, today)));
        }

        private Happened late(Held<Visit> held) {
            Visit visit = held.body();
            String what = texts.say("oversight.late", texts.word(visit.purpose()));
            var row = row(
                    held.id(),
                    Stands.KEPT,
                    Optional.empty(),
                    visit.on(),
                    what,
                    texts.say("oversight.late.because", visit.story().late()),
                    new Task(by(visit.by()), "", ""),
                    texts.say(
                            "oversight.whole.visit",
                            what,
                            Dates.full(visit.on()),
                            by(visit.by()),
                            texts.say("oversight.late.because", visit.story().late())),
                    Optional.empty());
            return new Happened(visit.on(), held.recordedAt(), row);
        }

        private Row row(
                RecordId record,
                Stands stands,
                Optional<LocalDate> until,
                LocalDate on,
                String what,
                String below,
                Task task,
                String whole,
                Optional<String> asks) {
            return new Row(
                    record,
                    stands.mark(),
                    until.map(day -> texts.say("oversight.acceptedUntil", Dates.inTable(day)))
                            .orElseGet(() -> texts.word(stands)),
                    Dates.inTable(on),
                    what,
                    below,
                    task.owner(),
                    task.due(),
                    task.days(),
                    whole,
                    asks);
        }

        private String whole(Decision decision, String about) {
            var lines = new ArrayList<String>();
            lines.add(texts.say(
                    "oversight.whole.decision",
                    Dates.full(decision.on()),
                    names.name(decision.held().author())));
            if (!about.isEmpty()) {
                lines.add(texts.say("oversight.whole.about", about));
            }
            lines.add(orNotRecorded(decision.what()));
            lines.add(texts.say("oversight.whole.why", orNotRecorded(decision.why())));
            lines.add(texts.say(
                    "oversight.whole.who",
                    orNotRecorded(decision.who()),
                    decision.by().map(Dates::full).orElseGet(() -> texts.say("oversight.noDay"))));
            decision.acceptedUntil()
                    .ifPresent(day -> lines.add(texts.say("oversight.whole.acceptedUntil", Dates.full(day))));
            return String.join("\n", lines);
        }

        private String tried(RecordId visit) {
            return body(visit)
                    .map(one -> texts.say(
                            "oversight.tried",
                            one.found().notSeen().map(texts::word).orElseGet(() -> texts.say("ui.notRecorded")),
                            one.found().tried()))
                    .orElse("");
        }

        private Instant recordedAt(RecordId visit) {
            return held(visit).map(Held::recordedAt).orElse(Instant.EPOCH);
        }

        private Optional<Visit> body(RecordId visit) {
            return held(visit).map(Held::body);
        }

        private Optional<Held<Visit>> held(RecordId visit) {
            return visits.visits().stream()
                    .filter(one -> one.id().equals(visit))
                    .findFirst();
        }

        private String by(Optional<RecordId> worker) {
            return worker.map(names::name).orElseGet(() -> texts.say("ui.notRecorded"));
        }

        private String orNotRecorded(String text) {
            return text.isBlank() ? texts.say("ui.notRecorded") : text;
        }
    }
}
