package org.childjourney.app.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.app.attachments.AttachmentsScreen;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.Told;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.DueIf;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.CorrectVisit;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitedTogether;

/// The form in which a visit is recorded.
public final class VisitsScreen {

    /// The name of the form, as of its draft.
    public static final String FORM = VisitForm.NAME;

    private final VisitForm form;
    private final BegunTogether together;
    private final VisitCorrection correction;
    private final ReadableRecords records;
    private final FormScreen writing;
    private final AttachmentsScreen attachments;
    private final Texts texts = Texts.of(VisitsScreen.class);

    @Inject
    VisitsScreen(
            RecordVisit recordVisit,
            CorrectVisit correctVisit,
            ReadableRecords records,
            Children children,
            ReadDue dueList,
            DueIf dueIf,
            FormScreen writing,
            AttachmentsScreen attachments,
            SignedIn user,
            Clock clock) {
        var together = new VisitedTogether(records, children);
        this.together = new BegunTogether(writing, records, together, children, texts);
        this.form = new VisitForm(
                recordVisit, together, new Visited.Reading(records, dueList, dueIf, clock), user, clock, texts);
        this.correction = new VisitCorrection(correctVisit, texts);
        this.records = records;
        this.writing = writing;
        this.attachments = attachments;
    }

    /// Whether this user has begun a visit to the child, or the correction of one, and not finished it.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, List.of(FORM))
                || writing.hasDraft(
                        child,
                        records.of(child, Visit.KIND).stream()
                                .map(Held::id)
                                .map(Corrections::nameOf)
                                .toList());
    }

    /// On the page of which brother or sister this user has begun a visit that is to the child too, and not finished
    /// it.
    public Optional<Whom> begunTogether(ChildId child) {
        return together.of(child);
    }

    /// Whether this user has begun the correction of a record of the child and not finished it.
    public boolean hasCorrection(ChildId child, RecordId record) {
        return writing.hasDraft(child, List.of(Corrections.nameOf(record)));
    }

    /// What a visit says, question by question.
    ///
    /// @param called what the child is called
    public List<Told> told(ChildId child, Visit visit, String called) {
        return correction.told(new Whom(child, called), visit);
    }

    /// The form in which a visit is corrected.
    ///
    /// @param called what the child is called
    public Form correction(Held<Visit> visit, String called) {
        return correction.of(visit, called);
    }

    /// What is attached to a record, where it is read.
    public AttachmentsScreen.Pane attached(ChildId child, RecordId record) {
        return attachments.ofRecord(child, record, "record-files");
    }

    /// Where a section of a child's page shows the form.
    public FormPages pages(ChildId child, FormPages.Section section, Section.Around around) {
        return writing.pages(child, section, around);
    }

    /// The form for a visit to a child. This reads the disk.
    ///
    /// @param called what the child is called
    public Form form(ChildId child, String called) {
        Form asked = form.of(child, called);
        return together.of(child)
                .map(first -> texts.say("visits.begunTogether", first.called(), called))
                .map(sentence -> asked.advising(given -> Stream.concat(
                                Stream.of(new Form.Offer(sentence, List.of())),
                                asked.manner().advice().apply(given).stream())
                        .toList()))
                .orElse(asked);
    }
}
