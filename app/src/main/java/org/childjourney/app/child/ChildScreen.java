package org.childjourney.app.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.family.FamilyScreen;
import org.childjourney.app.form.Whom;
import org.childjourney.app.oversight.OversightScreen;
import org.childjourney.app.overview.OverviewScreen;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.ReadDue;

/// A child's record: who the child is, and the sections of what is known.
public final class ChildScreen {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final WhoMayRead whoMayRead;
    private final OverviewScreen overviews;
    private final FamilyScreen families;
    private final VisitsScreen visiting;
    private final RecordingScreen recording;
    private final OversightScreen oversight;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(ChildScreen.class);

    @Inject
    ChildScreen(
            ReadableRecords records,
            ReadDue dueList,
            WhoMayRead whoMayRead,
            OverviewScreen overviews,
            FamilyScreen families,
            VisitsScreen visiting,
            RecordingScreen recording,
            OversightScreen oversight,
            Clock clock,
            Background background) {
        this.records = records;
        this.dueList = dueList;
        this.whoMayRead = whoMayRead;
        this.overviews = overviews;
        this.families = families;
        this.visiting = visiting;
        this.recording = recording;
        this.oversight = oversight;
        this.clock = clock;
        this.background = background;
    }

    /// The sections of a child's record that there are so far. Each has the number that it has in every child's record.
    public enum Part {
        OVERVIEW(1, KeyCode.DIGIT1),
        FAMILY(3, KeyCode.DIGIT3),
        VISITS(4, KeyCode.DIGIT4),
        LIVING_IN_CARE(7, KeyCode.DIGIT7),
        OVERSIGHT(9, KeyCode.DIGIT9);

        private final int number;
        private final KeyCode key;

        Part(int number, KeyCode key) {
            this.number = number;
            this.key = key;
        }

        int number() {
            return number;
        }

        static Optional<Part> of(KeyCode key) {
            return Stream.of(values()).filter(part -> part.key == key).findFirst();
        }
    }

    /// What is open of a child.
    ///
    /// @param part  the section that is shown
    /// @param forms the forms that are open, by the section that they belong to
    /// @param read  the record that is read
    public record Now(Part part, Map<Part, String> forms, Optional<RecordId> read) {

        public Now {
            forms = Map.copyOf(forms);
        }
    }

    /// What the window around a child is told.
    public interface Around {

        /// Records of these children have changed; the page of the child has read them again.
        void changed(Set<ChildId> children);

        /// Opens the record of another child.
        void open(ChildId other);

        /// Opens another child with what was begun there and not finished.
        void goOn(ChildId other, String form);
    }

    public Open open(ChildId child, Around around) {
        var model = new ChildViewModel(
                child,
                new ReadChild(records, dueList, whoMayRead, recording::called, texts),
                new Begun(),
                clock,
                background,
                texts);
        return new Open(
                model,
                new ChildSections(
                        model,
                        overviews,
                        families,
                        visiting,
                        recording,
                        new ReadRecord(records, visiting, recording, texts),
                        oversight,
                        around,
                        texts),
                texts);
    }

    /// What is begun in any section.
    private final class Begun implements ChildViewModel.Unfinished {

        @Override
        public boolean isOn(ChildId child) {
            return visiting.hasDraft(child)
                    || recording.hasDraft(child)
                    || overviews.hasDraft(child)
                    || families.hasDraft(child)
                    || oversight.hasDraft(child);
        }

        @Override
        public Optional<Whom> together(ChildId child) {
            return visiting.begunTogether(child);
        }
    }

    /// One open child.
    public static final class Open {

        private final ChildViewModel model;
        private final ChildSections sections;
        private final ChildView view;

        private Open(ChildViewModel model, ChildSections sections, Texts texts) {
            this.model = model;
            this.sections = sections;
            this.view = new ChildView(model, sections, texts);
            sections.in(new ChildSections.Frame() {
                @Override
                public void show(Part part) {
                    view.show(part);
                }

                @Override
                public void arrange() {
                    view.arrange();
                }

                @Override
                public void reveal(Node part) {
                    view.reveal(part);
                }
            });
            load();
        }

        public ChildId child() {
            return model.child();
        }

        public Parent root() {
            return view.root();
        }

        /// What the child is called, for the tab.
        public ObservableValue<String> title() {
            return model.title();
        }

        /// Whether something is typed here that is not finished.
        public ObservableValue<Boolean> draft() {
            return model.draftProperty();
        }

        /// Opens the form for a visit, as soon as it is known whose it is.
        public void recordVisit() {
            model.whenRead(view::recordVisit);
        }

        /// Opens what was begun and not finished, as soon as it is known whose it is; what belongs to another
        /// section is found from there.
        public void goOn(String form) {
            model.whenRead(() -> view.goOn(form));
        }

        /// Reads the records again.
        public void load() {
            if (!model.isRestricted()) {
                sections.load();
                model.lookForTogether();
            }
        }

        /// The page is turned to again; what was begun meanwhile on another is looked up.
        public void turnedTo() {
            if (!model.isRestricted()) {
                model.lookForTogether();
            }
        }

        /// Does something once everything is on the screen.
        public void whenShown(Runnable then) {
            if (model.isRestricted()) {
                then.run();
            } else {
                model.whenRead(() -> sections.of(view.shown()).whenShown(then));
            }
        }

        /// What is open here, to be opened again.
        public Now now() {
            return new Now(view.shown(), sections.forms(), sections.read());
        }

        /// Opens again what was open: the forms and the record as soon as it is known whose they are.
        public void again(Now before) {
            view.show(before.part());
            model.whenRead(() -> {
                before.read().ifPresent(sections::read);
                before.forms().forEach(sections::write);
            });
        }

        /// Puts the caret where the shown section begins.
        public void focus() {
            if (model.isRestricted()) {
                view.focusOnNote();
            } else {
                whenShown(() -> sections.of(view.shown()).focus());
            }
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            sections.keep();
        }

        /// The page goes away: what is still on its way to a form comes too late.
        public void end() {
            sections.end();
        }
    }
}
