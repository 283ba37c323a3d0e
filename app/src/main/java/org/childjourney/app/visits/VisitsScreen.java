package org.childjourney.app.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.childjourney.app.visits.VisitFormViewModel.Begins;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.recording.FinishRecord;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitDraft;

/// The form in which a visit is recorded.
public final class VisitsScreen {

    private final RecordVisit recordVisit;
    private final FinishRecord finishing;
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
            FinishRecord finishing,
            Drafts drafts,
            HeldText held,
            ReadDue dueList,
            SignedIn user,
            Delegation delegation,
            Clock clock,
            Background background) {
        this.recordVisit = recordVisit;
        this.finishing = finishing;
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

        /// The person closed the form; what was typed is not wanted, and is gone.
        void discarded();
    }

    /// The name of the form, as of its draft.
    public static final String FORM = VisitDraftText.FORM;

    /// Whether this user has begun a visit to the child and not finished it.
    public boolean hasDraft(ChildId child) {
        return drafts.kept(child, VisitDraftText.FORM).isPresent();
    }

    /// Opens the form for one child.
    public Form open(ChildId child, String childsName, Around around) {
        return new Form(child, childsName, around);
    }

    /// One child's form, while it is open. There is nothing to type into before it is known what was begun.
    public final class Form {

        private final ChildId child;
        private final String childsName;
        private final Around around;
        private final StackPane root = new StackPane();
        private final List<Runnable> waiting = new ArrayList<>();
        private Optional<Shown> shown = Optional.empty();

        private record Shown(VisitFormViewModel model, VisitFormView view) {}

        private Form(ChildId child, String childsName, Around around) {
            this.child = child;
            this.childsName = childsName;
            this.around = around;
            background.run(this::begins, this::show);
        }

        private Begins begins() {
            return drafts.kept(child, VisitDraftText.FORM)
                    .map(text ->
                            new Begins(VisitDraftText.read(child, text), Optional.of(texts.say("visits.draft.found"))))
                    .orElseGet(() -> Begins.anew(
                            child,
                            user.role() == Role.PERSONAL_ADVISER
                                    ? Visit.Purpose.PERSONAL_ADVISER
                                    : Visit.Purpose.IN_CARE,
                            London.today(clock)));
        }

        public Parent root() {
            return root;
        }

        /// Puts the caret where typing begins, as soon as there is something to type into.
        public void focus() {
            whenFilled(() -> shown.ifPresent(form -> form.view().focus()));
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            shown.ifPresent(form -> form.model().leave());
        }

        /// Does something once the form shows what it begins with.
        public void whenFilled(Runnable then) {
            if (shown.isPresent()) {
                then.run();
            } else {
                waiting.add(then);
            }
        }

        private void show(Begins begins) {
            var model = new VisitFormViewModel(
                    child, begins, recordVisit, drafts, clock, background, texts, new VisitFormViewModel.Around() {
                        @Override
                        public void finished(VisitDraft draft, RecordVisit.Answer.Recorded recorded) {
                            showDone(draft, recorded);
                        }

                        @Override
                        public void discarded() {
                            around.discarded();
                        }
                    });
            model.begunProperty().subscribe(isBegun -> {
                if (isBegun) {
                    around.begun();
                }
            });
            var view = VisitFormView.of(model, childsName, texts, () -> {
                model.leave();
                around.left();
            });
            shown = Optional.of(new Shown(model, view));
            root.getChildren().setAll(view.root());
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        }

        private void showDone(VisitDraft draft, RecordVisit.Answer.Recorded recorded) {
            around.changed();
            var done = new VisitDoneViewModel(
                    child, recorded, finishing, dueList, clock, background, texts, () -> takeBack(draft));
            root.getChildren().setAll(VisitDoneView.of(done, texts, () -> another(draft.purpose())));
        }

        private void takeBack(VisitDraft draft) {
            around.changed();
            show(new Begins(draft, Optional.of(texts.say("visits.undone.UNDONE"))));
            shown.ifPresent(form -> form.model().keepAsDraft());
            focus();
        }

        private void another(Visit.Purpose purpose) {
            show(Begins.anew(child, purpose, London.today(clock)));
            focus();
        }
    }
}
