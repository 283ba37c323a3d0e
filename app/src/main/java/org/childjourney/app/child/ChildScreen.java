package org.childjourney.app.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.timescales.ReadDue;

/// A child's record: who the child is, what is due, what was done, and the form for a visit.
public final class ChildScreen {

    private final ChildRecords records;
    private final ReadDue dueList;
    private final VisitsScreen visiting;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(ChildScreen.class);

    @Inject
    ChildScreen(ChildRecords records, ReadDue dueList, VisitsScreen visiting, Clock clock, Background background) {
        this.records = records;
        this.dueList = dueList;
        this.visiting = visiting;
        this.clock = clock;
        this.background = background;
    }

    /// @param changed what is told that the child's record has changed
    public Open open(ChildId child, Runnable changed) {
        var model = new ChildViewModel(
                child, new ReadChild(records, dueList, texts), visiting::hasDraft, clock, background, texts);
        return new Open(model, new ChildView(model, visiting, changed, texts));
    }

    /// One open child.
    public static final class Open {

        private final ChildViewModel model;
        private final ChildView view;
        private final List<Runnable> waiting = new ArrayList<>();

        private Open(ChildViewModel model, ChildView view) {
            this.model = model;
            this.view = view;
            model.pageProperty().subscribe(page -> {
                if (page != ChildPage.EMPTY) {
                    List.copyOf(waiting).forEach(Runnable::run);
                    waiting.clear();
                }
            });
            model.load();
        }

        public ChildId child() {
            return model.child();
        }

        public Parent root() {
            return view.root();
        }

        /// What the child is called, for the tab.
        public ObservableValue<String> title() {
            return model.pageProperty().map(ChildPage::onTab);
        }

        /// Whether something is typed here that is not finished.
        public ObservableValue<Boolean> draft() {
            return model.draftProperty();
        }

        /// Opens the form for a visit, as soon as it is known whose it is.
        public void recordVisit() {
            whenRead(view::recordVisit);
        }

        /// Does something once everything is on the screen.
        public void whenShown(Runnable then) {
            whenRead(() -> view.whenShown(then));
        }

        private void whenRead(Runnable then) {
            if (model.pageProperty().get() == ChildPage.EMPTY) {
                waiting.add(then);
            } else {
                then.run();
            }
        }

        /// Puts the caret on what is due.
        public void focus() {
            view.focus();
        }

        public boolean isRecording() {
            return view.isRecording();
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            view.keep();
        }
    }
}
