package org.childjourney.app.mywork;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.childjourney.access.Drafts;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WhyWords;
import org.childjourney.oversight.ReadRaised;
import org.childjourney.people.Children;
import org.childjourney.people.Worker;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.LastSeen;

/// The worklist: what must be done next, for which child, and why.
public final class MyWorkScreen {

    private final Texts texts = Texts.of(MyWorkScreen.class);
    private final MyWorkViewModel model;
    private final WhyViewModel reasons;
    private final NotFinished notFinished;
    private final ForDecision forDecision;

    @Inject
    MyWorkScreen(
            ReadDue dueList,
            WhoMayRead whoMayRead,
            LastSeen lastSeen,
            ReadableRecords records,
            Drafts drafts,
            ReadRaised raised,
            Children children,
            SignedIn user,
            Clock clock,
            Background background) {
        notFinished = new NotFinished(drafts, records, children, background, texts);
        forDecision = new ForDecision(raised, children, background, texts);
        Optional<RecordId> team = user.worker()
                .flatMap(worker -> records.one(worker, Worker.KIND))
                .flatMap(held -> held.body().team());
        model = new MyWorkViewModel(dueList, whoMayRead, lastSeen, new WhoseWork(user, team), clock, background, texts);
        reasons = new WhyViewModel(WhyWords::of, records, new RestrictedWords(whoMayRead, texts), background, texts);
    }

    public String title() {
        return texts.say("mywork.title");
    }

    public Open open(OpensChild opens) {
        var view = new MyWorkView(model, reasons, List.of(forDecision.root(), notFinished.root()), opens, texts);
        var open = new Open(view, model, () -> {
            forDecision.load(opens);
            notFinished.load(opens);
        });
        open.reload();
        return open;
    }

    /// Which part of the list was asked for.
    public static final class Asked {

        private final Chip chip;
        private final String filter;
        private final Whose whose;

        private Asked(Chip chip, String filter, Whose whose) {
            this.chip = chip;
            this.filter = filter;
            this.whose = whose;
        }
    }

    /// The worklist while it is open.
    public static final class Open {

        private final MyWorkView view;
        private final MyWorkViewModel model;

        private final Runnable readAbove;

        private Open(MyWorkView view, MyWorkViewModel model, Runnable readAbove) {
            this.view = view;
            this.model = model;
            this.readAbove = readAbove;
        }

        public Parent root() {
            return view.root();
        }

        public Asked asked() {
            return new Asked(
                    model.chipProperty().get(),
                    model.filterProperty().get(),
                    model.whoseProperty().get());
        }

        public void ask(Asked before) {
            model.whoseProperty().set(before.whose);
            model.chipProperty().set(before.chip);
            model.filterProperty().set(before.filter);
        }

        /// Does something once the list is on the screen.
        public void whenShown(Runnable then) {
            model.whenRead(then);
        }

        /// Puts the caret on the list.
        public void focus() {
            readAbove.run();
            view.focusList();
        }

        /// Reads the list again, after something was saved.
        public void reload() {
            model.load();
            readAbove.run();
        }
    }
}
