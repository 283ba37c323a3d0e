package org.childjourney.app.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.app.attachments.AttachmentsScreen;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;

/// Opens forms about a child.
public final class FormScreen {

    private final FinishRecord finishing;
    private final ReadableRecords records;
    private final Drafts drafts;
    private final BegunForms begunForms;
    private final Keeping keeping;
    private final JustFinished justFinished;
    private final SignedIn user;
    private final Delegation delegation;
    private final AttachmentsScreen attachments;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(FormScreen.class);

    @Inject
    FormScreen(
            FinishRecord finishing,
            ReadableRecords records,
            Drafts drafts,
            HeldText held,
            Keeping keeping,
            JustFinished justFinished,
            SignedIn user,
            Delegation delegation,
            AttachmentsScreen attachments,
            Clock clock,
            Background background) {
        this.finishing = finishing;
        this.records = records;
        this.drafts = held.before(drafts, user.user());
        this.begunForms = new BegunForms(this.drafts, texts);
        this.keeping = keeping;
        this.justFinished = justFinished;
        this.user = user;
        this.delegation = delegation;
        this.attachments = attachments;
        this.clock = clock;
        this.background = background;
    }

    public boolean mayRecord(Act act) {
        return delegation.allows(user.role(), act);
    }

    /// Why this user may not record that, and who may.
    public String whyNot(Act act) {
        return texts.say(
                "form.mayNot", delegation.whoMay(act).stream().map(texts::word).collect(Collectors.joining(", ")));
    }

    /// Whether this user has begun one of these forms about the child and not finished it.
    public boolean hasDraft(ChildId child, Collection<String> forms) {
        return begunForms.hasAny(child, forms);
    }

    /// What this user has begun in the form of that name and not finished, by the children whose pages it was begun on;
    /// what was begun last comes first.
    public Map<ChildId, Answers> begun(String form) {
        return begunForms.of(form);
    }

    /// Where a section of a child's page shows its forms.
    public FormPages pages(ChildId child, FormPages.Section section, Section.Around around) {
        return new FormPages(child, section, around, this, background, texts);
    }

    /// A form with what was begun in it. This reads the disk.
    Begun begin(ChildId child, Form form) {
        return begunForms.begin(child, form);
    }

    FormViewModel model(ChildId child, Begun begun, FormViewModel.Around around) {
        return new FormViewModel(child, begun, drafts, keeping, clock, background, texts, around);
    }

    FormView.Files files(ChildId child) {
        return new FormView.Files(attachments, child);
    }

    JustFinished justFinished() {
        return justFinished;
    }

    /// The strips of what this user finished a moment ago in a section of a child's page, the latest first.
    Collection<JustFinished.One> justFinished(ChildId child, String place) {
        return justFinished.of(user.user(), child, place, clock.instant()).stream()
                .filter(this::mayRead)
                .toList();
    }

    /// What was finished of several children names them all.
    private boolean mayRead(JustFinished.One one) {
        return one.finished().parts().stream()
                .flatMap(part -> part.child().stream())
                .allMatch(records::mayRead);
    }

    DoneView strip(JustFinished.One one, DoneViewModel.Around around) {
        return new DoneView(
                new DoneViewModel(one, justFinished, finishing, drafts, clock, background, texts, around), texts);
    }
}
