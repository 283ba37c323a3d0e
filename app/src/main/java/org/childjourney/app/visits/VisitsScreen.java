package org.childjourney.app.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.UndoVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitDraft;

/// The form in which a visit is recorded.
public final class VisitsScreen {

    private final RecordVisit recordVisit;
    private final UndoVisit undoVisit;
    private final Drafts drafts;
    private final ReadDue dueList;
    private final SignedIn user;
    private final Delegation delegation;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(VisitsScreen.class);

    @Inject
    VisitsScreen(
            RecordVisit recordVisit,
            UndoVisit undoVisit,
            Drafts drafts,
            HeldText held,
            ReadDue dueList,
            SignedIn user,
            Delegation delegation,
            Clock clock,
            Background background) {
        this.recordVisit = recordVisit;
        this.undoVisit = undoVisit;
        this.drafts = held.before(drafts, user.user());
        this.dueList = dueList;
        this.user = user;
        this.delegation = delegation;
        this.clock = clock;
        this.background = background;
    }

    public boolean mayRecord() {
        return delegation.allows(user.role(), Act.RECORD_VISIT);
    }

    /// Why this user may not record a visit, and who may.
    public String whyNot() {
        return texts.say(
                "visits.mayNot",
                delegation.whoMay(Act.RECORD_VISIT).stream().map(texts::word).collect(Collectors.joining(", ")));
    }

    /// What the rest of the child's screen is told.
    public interface Around {

        /// A visit was finished, or taken back: the record has changed, and no draft is left.
        void changed();

        /// Something is typed that is not finished.
        void begun();

        /// The person closed the form; what was typed is kept.
        void left();
    }

    /// Whether this user has begun a visit to the child and not finished it.
    public boolean hasDraft(ChildId child) {
        return drafts.kept(child, VisitDraftText.FORM).isPresent();
    }

    /// Opens the form for one child.
    public Form open(ChildId child, String childsName, Around around) {
        return new Form(child, childsName, around);
    }

    /// One child's form, while it is open.
    public final class Form {

        private final ChildId child;
        private final String childsName;
        private final Around around;
        private final StackPane root = new StackPane();
        private VisitFormViewModel model;
        private VisitFormView view;

        private Form(ChildId child, String childsName, Around around) {
            this.child = child;
            this.childsName = childsName;
            this.around = around;
            this.model = newModel();
            this.view = newView();
            root.getChildren().setAll(view.root());
            model.begin(user.role() == Role.PERSONAL_ADVISER ? Visit.Purpose.PERSONAL_ADVISER : Visit.Purpose.IN_CARE);
        }

        public Parent root() {
            return root;
        }

        /// Puts the caret where typing begins.
        public void focus() {
            view.focus();
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            model.leave();
        }

        /// Does something once the form shows what it begins with.
        public void whenFilled(Runnable then) {
            model.filledProperty().subscribe(isFilled -> {
                if (isFilled) {
                    then.run();
                }
            });
        }

        private VisitFormViewModel newModel() {
            var fresh = new VisitFormViewModel(child, recordVisit, drafts, clock, background, texts, this::showDone);
            fresh.begunProperty().subscribe(isBegun -> {
                if (isBegun) {
                    around.begun();
                }
            });
            return fresh;
        }

        private VisitFormView newView() {
            return VisitFormView.of(model, childsName, texts, () -> {
                model.leave();
                around.left();
            });
        }

        private void showForm() {
            view = newView();
            root.getChildren().setAll(view.root());
        }

        private void showDone(VisitDraft draft, RecordVisit.Answer.Recorded recorded) {
            around.changed();
            var done = new VisitDoneViewModel(
                    child, recorded, undoVisit, dueList, clock, background, texts, () -> takeBack(draft));
            root.getChildren().setAll(VisitDoneView.of(done, texts, this::another));
        }

        private void takeBack(VisitDraft draft) {
            around.changed();
            model = newModel();
            showForm();
            model.takeBack(draft);
            focus();
        }

        private void another() {
            var purpose = model.purposeProperty().get();
            model = newModel();
            showForm();
            model.begin(purpose);
            focus();
        }
    }
}
