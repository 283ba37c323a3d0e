package org.childjourney.app.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.User;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Told;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.recording.Correction;
import org.childjourney.recording.Entry;
import org.childjourney.recording.Wordings;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;

/// Reads one visit or entry with all that it said before, and puts it in words.
final class ReadRecord {

    private final ReadableRecords records;
    private final VisitsScreen visiting;
    private final RecordingScreen recording;
    private final Texts texts;
    private final Outcomes outcomes;
    private final Workers workers;

    ReadRecord(ReadableRecords records, VisitsScreen visiting, RecordingScreen recording, Texts texts) {
        this.records = records;
        this.visiting = visiting;
        this.recording = recording;
        this.texts = texts;
        this.outcomes = new Outcomes(texts);
        this.workers = new Workers(records, texts);
    }

    /// What a kind of record says, in words.
    interface Words<B extends Body> {

        String title(B body);

        Outcome outcome(B body);

        Stream<Told> told(B body);

        String corrected(B body);

        Act act(B body);

        /// Whether there is a form in which it is corrected, where it did not come from a file.
        default boolean isCorrected() {
            return true;
        }
    }

    /// The record of a child as it is read; none where it is gone.
    ///
    /// @param called what the child is called
    Optional<RecordPage> of(ChildId child, RecordId record, String called) {
        return page(child, record, Visit.KIND, new OfVisit(child, called))
                .or(() -> page(child, record, Entry.KIND, new OfEntry(child, called)))
                .or(() -> page(child, record, VisitInFile.KIND, new OfVisitInFile(called, texts)))
                .or(() -> page(child, record, MissingEpisode.KIND, new OfMissing(called, texts)));
    }

    /// The form in which a record is corrected, as it stands now; none where it is gone or came from a file.
    Optional<Form> correction(RecordId record, String called) {
        return open(record, Visit.KIND)
                .map(visit -> visiting.correction(visit, called))
                .or(() -> open(record, Entry.KIND).map(entry -> recording.correction(entry, called)));
    }

    private <B extends Body> Optional<Held<B>> open(RecordId record, RecordKind<B> kind) {
        return records.one(record, kind).filter(Correction::isOpenTo);
    }

    private <B extends Body> Optional<RecordPage> page(
            ChildId child, RecordId record, RecordKind<B> kind, Words<B> words) {
        var revisions = records.revisionsOf(record, kind);
        return revisions.isEmpty() ? Optional.empty() : Optional.of(page(child, Wordings.of(revisions), words));
    }

    private <B extends Body> RecordPage page(ChildId child, Wordings<B> said, Words<B> words) {
        Held<B> now = said.now();
        Outcome outcome = Outcomes.of(now, words.outcome(now.body()));
        return new RecordPage(
                words.title(now.body()),
                Outcomes.mark(outcome),
                outcomes.words(outcome, now.kind()),
                signed(said.first()),
                corrected(said, words),
                words.told(now.body()).toList(),
                said.before().stream().map(before -> before(before, words)).toList(),
                Optional.of(Corrections.nameOf(now.id())).filter(_ -> words.isCorrected() && Correction.isOpenTo(now)),
                words.act(now.body()),
                visiting.hasCorrection(child, now.id()));
    }

    private <B extends Body> List<String> corrected(Wordings<B> said, Words<B> words) {
        var corrected = new ArrayList<String>();
        said.all().reversed().stream()
                .filter(one -> !words.corrected(one.body()).isEmpty())
                .forEach(one -> corrected.add(
                        texts.say("child.record.corrected", day(one), author(one), words.corrected(one.body()))));
        return corrected;
    }

    private <B extends Body> RecordPage.Before before(Held<B> held, Words<B> words) {
        Outcome outcome = Outcomes.of(held, words.outcome(held.body()));
        return new RecordPage.Before(
                words.title(held.body()),
                Outcomes.mark(outcome),
                outcomes.words(outcome, held.kind()),
                signed(held),
                words.told(held.body()).toList());
    }

    private String signed(Held<?> held) {
        return texts.say(
                held.origin() == Origin.FROM_FILE ? "child.record.fromFile" : "child.record.signed",
                day(held),
                Dates.timeOf(held.recordedAt()),
                author(held));
    }

    private static String day(Held<?> held) {
        return Dates.inTable(London.dateOf(held.recordedAt()));
    }

    private String author(Held<?> held) {
        return records.one(new RecordId(held.author().value()), User.KIND)
                .map(Held::body)
                .map(User::name)
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    private Told by(RecordId worker) {
        return new Told("by", texts.say("child.visits.column.by"), workers.name(worker), false);
    }

    private final class OfVisit implements Words<Visit> {

        private final ChildId child;
        private final String called;

        OfVisit(ChildId child, String called) {
            this.child = child;
            this.called = called;
        }

        @Override
        public String title(Visit visit) {
            return texts.say("child.record.title", texts.word(visit.purpose()), Dates.full(visit.on()), called);
        }

        @Override
        public Outcome outcome(Visit visit) {
            return visit.outcome();
        }

        @Override
        public Stream<Told> told(Visit visit) {
            return Stream.concat(
                    visiting.told(child, visit, called).stream(), visit.by().map(ReadRecord.this::by).stream());
        }

        @Override
        public String corrected(Visit visit) {
            return visit.story().corrected();
        }

        @Override
        public Act act(Visit visit) {
            return Act.RECORD_VISIT;
        }
    }

    private final class OfEntry implements Words<Entry> {

        private final ChildId child;
        private final String called;

        OfEntry(ChildId child, String called) {
            this.child = child;
            this.called = called;
        }

        @Override
        public String title(Entry entry) {
            return texts.say("child.record.title", recording.called(entry), Dates.full(entry.on()), called);
        }

        @Override
        public Outcome outcome(Entry entry) {
            return entry.outcome();
        }

        @Override
        public Stream<Told> told(Entry entry) {
            return Stream.concat(
                    recording.told(child, entry, called).stream(), entry.by().map(ReadRecord.this::by).stream());
        }

        @Override
        public String corrected(Entry entry) {
            return entry.answer(Correction.WHAT_WAS_WRONG);
        }

        @Override
        public Act act(Entry entry) {
            return recording.act(entry.of()).orElse(Act.RECORD_ABOUT_CHILD);
        }
    }
}
