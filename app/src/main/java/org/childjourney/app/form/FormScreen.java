package org.childjourney.app.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.SignedIn;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;

/// Opens forms about a child.
public final class FormScreen {

    private final FinishRecord finishing;
    private final Drafts drafts;
    private final SignedIn user;
    private final Delegation delegation;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(FormScreen.class);

    @Inject
    FormScreen(
            FinishRecord finishing,
            Drafts drafts,
            HeldText held,
            SignedIn user,
            Delegation delegation,
            Clock clock,
            Background background) {
        this.finishing = finishing;
        this.drafts = held.before(drafts, user.user());
        this.user = user;
        this.delegation = delegation;
        this.clock = clock;
        this.background = background;
    }

    /// What the screen around a form is told.
    public interface Around {

        /// It was finished: the record has changed, and no draft is left.
        void finished(Finished finished);

        /// Something is typed that is not finished.
        void begun();

        /// The person closed the form; what was typed is kept.
        void left();
    }

    public boolean mayRecord() {
        return delegation.allows(user.role(), Act.RECORD_ABOUT_CHILD);
    }

    /// Why this user may not record about a child, and who may.
    public String whyNot() {
        return texts.say(
                "form.mayNot",
                delegation.whoMay(Act.RECORD_ABOUT_CHILD).stream()
                        .map(texts::word)
                        .collect(Collectors.joining(", ")));
    }

    /// Whether this user has begun a form about the child and not finished it.
    public boolean hasDraft(ChildId child, String form) {
        return drafts.kept(child, form).isPresent();
    }

    public Open open(ChildId child, Form form, Around around) {
        var model = new FormViewModel(child, form, drafts, clock, background, texts, around::finished);
        var view = new FormView(form, model, texts, () -> {
            model.leave();
            around.left();
        });
        model.begunProperty().subscribe(isBegun -> {
            if (isBegun) {
                around.begun();
            }
        });
        model.begin();
        return new Open(model, view);
    }

    /// The strip that says what was kept and takes it back for a while.
    ///
    /// @param undone what happens once it was taken back
    public Parent done(String keptAs, Finished finished, Runnable undone) {
        var model = new DoneViewModel(keptAs, finished, finishing, clock, background, texts, undone);
        return new DoneView(model, texts).root();
    }

    /// One open form.
    public static final class Open {

        private final FormViewModel model;
        private final FormView view;

        private Open(FormViewModel model, FormView view) {
            this.model = model;
            this.view = view;
        }

        public Parent root() {
            return view.root();
        }

        public void focus() {
            view.focus();
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            model.leave();
        }
    }
}
