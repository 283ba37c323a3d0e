package org.childjourney.app.recording;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.Told;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.missing.RecordMissingEpisode;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.oversight.Matter;
import org.childjourney.plan.PlannedDay;
import org.childjourney.plan.ReasonLate;
import org.childjourney.plan.StepDone;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.recording.Answers;
import org.childjourney.recording.CorrectEntry;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.RecordEntry;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.ReadDue;

/// Recording what happened about a child: the question what it is, and the form for each kind beside the visit.
public final class RecordingScreen {

    /// The kinds that say something about what is due.
    private static final Set<String> OF_DUTIES = Set.of(PlannedDay.NAME, ReasonLate.NAME, StepDone.NAME);

    private final FormScreen writing;
    private final LastKind last;
    private final SignedIn user;
    private final Texts texts = Texts.of(RecordingScreen.class);
    private final KindWords words = new KindWords(texts);
    private final EntryForm entries;
    private final MissingForm missing;
    private final OpenMatters matters;
    private final EntryCorrection corrections;
    private final ReadableRecords records;

    @Inject
    RecordingScreen(
            RecordEntry recordEntry,
            CorrectEntry correctEntry,
            RecordMissingEpisode recordMissing,
            ReadableRecords records,
            ReadDue dueList,
            FormScreen writing,
            LastKind last,
            SignedIn user,
            Clock clock) {
        this.writing = writing;
        this.last = last;
        this.user = user;
        this.entries = new EntryForm(recordEntry, clock, texts);
        this.matters = new OpenMatters(records, dueList, clock, texts);
        this.corrections = new EntryCorrection(correctEntry, texts);
        this.records = records;
        this.missing = new MissingForm(recordMissing, records, clock, texts);
    }

    /// The names of the forms, in the order in which they are offered.
    private static List<String> forms() {
        var names = new ArrayList<String>();
        EveryEntryKind.ALL.forEach(kind -> names.add(kind.asked().name()));
        names.add(MissingForm.NAME);
        return names;
    }

    /// Whether this user has begun one of these forms about the child and not finished it.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, forms())
                || writing.hasDraft(
                        child,
                        records.of(child, Entry.KIND).stream()
                                .map(Held::id)
                                .map(Corrections::nameOf)
                                .toList());
    }

    /// What a kind of entry is called.
    public String called(Entry entry) {
        return words.name(entry.of());
    }

    /// What an entry says, question by question. This reads the disk.
    ///
    /// @param called what the child is called
    public List<Told> told(ChildId child, Entry entry, String called) {
        var kind = kindOf(entry);
        var asked = words.asked(kind.asked(), called).stream()
                .map(one -> isAbout(one) ? one.offering(matters.everOf(child)) : one)
                .toList();
        return corrections.told(kind, asked, entry);
    }

    /// The form in which an entry is corrected. This reads the disk.
    ///
    /// @param called what the child is called
    public Form correction(Held<Entry> entry, String called) {
        var kind = kindOf(entry.body());
        ChildId child = entry.child().orElseThrow();
        var anew = entries.of(
                kind, new Whom(child, called), one -> isAbout(one) ? one.offering(matters.everOf(child)) : one);
        return corrections.of(kind, entry, anew);
    }

    private static EntryKind kindOf(Entry entry) {
        return EveryEntryKind.named(entry.of()).orElseThrow();
    }

    /// What a user's role has to allow for a form of that name, where it is one of these.
    public Optional<Act> act(String form) {
        return form.equals(MissingForm.NAME)
                ? Optional.of(Act.RECORD_ABOUT_CHILD)
                : EveryEntryKind.named(form).map(EntryKind::act);
    }

    /// The form of that name, where it is one of these. This reads the disk.
    ///
    /// @param called what the child is called
    /// @param chosen what is chosen of what is due, which is what somebody plans or explains
    public Optional<Form> form(String name, ChildId child, String called, Optional<Obligation> chosen) {
        if (name.equals(MissingForm.NAME)) {
            return Optional.of(missing.of(new Whom(child, called)));
        }
        return EveryEntryKind.named(name)
                .map(kind -> OF_DUTIES.contains(name)
                        ? ofDuty(kind, child, called, chosen)
                        : entries.of(
                                kind,
                                new Whom(child, called),
                                asked -> isAbout(asked) ? asked.offering(matters.of(child)) : asked));
    }

    private Form ofDuty(EntryKind kind, ChildId child, String called, Optional<Obligation> chosen) {
        boolean isStep = kind.asked().name().equals(StepDone.NAME);
        var due = matters.dueOf(child, rule -> !isStep || StepDone.meets(rule));
        var about = chosen.map(duty -> new Matter.Duty(duty).key())
                .filter(key -> due.stream().map(Asked.Option::value).anyMatch(key::equals));
        return entries.of(
                kind,
                new Whom(child, called),
                asked -> isAbout(asked) ? asked.offering(due) : asked,
                about.map(key -> Answers.NONE.with(EntryKind.ABOUT, key)).orElse(Answers.NONE));
    }

    /// The form for a manager's decision. This reads the disk.
    ///
    /// @param about the key of what it is to answer, where that is known; it can be changed
    public Form decision(ChildId child, String called, Optional<String> about) {
        return entries.of(
                EveryEntryKind.named(ManagementDecision.NAME).orElseThrow(),
                new Whom(child, called),
                // what a decision can answer is known by what is due and what visits raised
                asked -> isAbout(asked) ? asked.offering(matters.of(child)) : asked,
                about.map(key -> Answers.NONE.with(EntryKind.ABOUT, key)).orElse(Answers.NONE));
    }

    private static boolean isAbout(Asked asked) {
        return asked.question().part().equals(EntryKind.ABOUT);
    }

    /// Asks what is to be recorded; the kind that this user chose last is chosen first.
    public Chooser ask(String called, Chooser.Around around) {
        var kinds = Stream.concat(Stream.of(VisitsScreen.FORM), forms().stream())
                .map(name -> new KindsViewModel.Kind(name, words.name(name)))
                .toList();
        var model = new KindsViewModel(
                texts.say("recording.what", called),
                kinds,
                last.of(user.user()).orElse(VisitsScreen.FORM),
                new Chooser.Around() {
                    @Override
                    public void chosen(String kind) {
                        last.choose(user.user(), kind);
                        around.chosen(kind);
                    }

                    @Override
                    public void back() {
                        around.back();
                    }
                });
        return new Chooser(new KindsView(model, texts));
    }
}
