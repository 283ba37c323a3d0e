package org.childjourney.app.oversight;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.RestrictRecord;
import org.childjourney.record.ChildId;
import org.childjourney.timescales.ReadDue;

/// The oversight of a child: the ninth section of the child's page.
public final class OversightScreen {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final Delegation delegation;
    private final RecordingScreen recording;
    private final RestrictionForms restrictions;
    private final FormScreen writing;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(OversightScreen.class);

    @Inject
    OversightScreen(
            ReadableRecords records,
            ReadDue dueList,
            Delegation delegation,
            RecordingScreen recording,
            RestrictRecord restrictRecord,
            WhoMayRead whoMayRead,
            SignedIn user,
            FormScreen writing,
            Clock clock,
            Background background) {
        this.records = records;
        this.dueList = dueList;
        this.delegation = delegation;
        this.recording = recording;
        this.restrictions = new RestrictionForms(restrictRecord, whoMayRead, user, texts);
        this.writing = writing;
        this.clock = clock;
        this.background = background;
    }

    /// Whether this user has begun to change who may read the child's record and not finished it.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, RestrictionForms.NAMES);
    }

    /// @param called what the child is called
    public Open open(ChildId child, Supplier<String> called, Section.Around around) {
        var model = new OversightViewModel(
                child, new ReadOversight(records, dueList, delegation, texts), clock, background, texts);
        return new Open(model, new OversightView(model, recording, restrictions, writing, called, around, texts));
    }

    /// The oversight of one open child.
    public static final class Open {

        private final OversightViewModel model;
        private final OversightView view;

        private Open(OversightViewModel model, OversightView view) {
            this.model = model;
            this.view = view;
        }

        public Section section() {
            return view;
        }

        /// Whether this user's role may decide.
        public boolean mayDecide() {
            return view.mayDecide();
        }

        /// Whom to ask for a decision, for those who may not decide.
        public String ask() {
            return model.ask();
        }

        /// Whether a form of that name changes who may read the record.
        public boolean hasForm(String form) {
            return RestrictionForms.NAMES.contains(form);
        }

        /// Opens the form for a decision, or says who may decide.
        ///
        /// @param about the key of what it is to answer, where that is known
        public void decide(Optional<String> about) {
            view.decide(about);
        }
    }
}
