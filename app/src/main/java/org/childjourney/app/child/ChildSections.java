package org.childjourney.app.child;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.childjourney.app.family.FamilyScreen;
import org.childjourney.app.oversight.OversightScreen;
import org.childjourney.app.overview.OverviewScreen;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;

/// The sections of one open child, and the ways from one to another.
final class ChildSections {

    private final ChildViewModel model;
    private final ChildScreen.Around around;
    private final Section overview;
    private final FamilyScreen.Open family;
    private final DueAndDoneView dueAndDone;
    private final OversightScreen.Open oversight;
    private Frame frame = new Frame() {
        @Override
        public void show(ChildScreen.Part part) {}

        @Override
        public void arrange() {}

        @Override
        public void reveal(Node part) {}
    };

    /// The frame that the sections are shown in.
    interface Frame {

        void show(ChildScreen.Part part);

        /// A form was opened or closed.
        void arrange();

        /// Scrolls so far that a part is seen, where the page scrolls as a whole.
        void reveal(Node part);
    }

    ChildSections(
            ChildViewModel model,
            OverviewScreen overviews,
            FamilyScreen families,
            VisitsScreen visiting,
            RecordingScreen recording,
            ReadRecord readRecord,
            OversightScreen overseeing,
            ChildScreen.Around around,
            Texts texts) {
        this.model = model;
        this.around = around;
        var page = new OfSections();
        Supplier<String> called = () -> model.pageProperty().get().toCall();
        this.overview = overviews.open(model.child(), called, page, new FromOverview());
        this.family = families.open(model.child(), page, around::open);
        this.dueAndDone = new DueAndDoneView(
                model, visiting, recording, readRecord, page, this::goOn, () -> decide(Optional.empty()), texts);
        this.oversight = overseeing.open(model.child(), called, page);
    }

    /// Goes on with a visit where it was begun.
    private void goOn(ChildId first) {
        around.goOn(first, VisitsScreen.FORM);
    }

    void in(Frame around) {
        frame = around;
    }

    Section of(ChildScreen.Part part) {
        return switch (part) {
            case OVERVIEW -> overview;
            case FAMILY -> family.section();
            case VISITS, LIVING_IN_CARE -> dueAndDone;
            case OVERSIGHT -> oversight.section();
        };
    }

    private List<Section> all() {
        return List.of(overview, family.section(), dueAndDone, oversight.section());
    }

    void focus(ChildScreen.Part part) {
        switch (part) {
            case OVERVIEW -> overview.focus();
            case FAMILY -> family.section().focus();
            case VISITS -> dueAndDone.focusOnVisits();
            case LIVING_IN_CARE -> dueAndDone.focusOnReviews();
            case OVERSIGHT -> oversight.section().focus();
        }
    }

    /// F1: why a date is what it is.
    void explain(ChildScreen.Part part) {
        if (of(part) == dueAndDone) {
            dueAndDone.focusOnWhy();
        }
    }

    boolean isOfVisits(String form) {
        return dueAndDone.hasForm(form);
    }

    boolean isOfOversight(String form) {
        return oversight.hasForm(form);
    }

    boolean mayRecordVisit() {
        return dueAndDone.mayRecord();
    }

    void recordVisit() {
        dueAndDone.recordVisit();
    }

    boolean mayDecide() {
        return oversight.mayDecide();
    }

    /// Whom to ask for a decision.
    String askWhom() {
        return oversight.ask();
    }

    /// Shows the form for a decision, or who may decide.
    ///
    /// @param about the key of what it is to answer, where that is known
    void decide(Optional<String> about) {
        frame.show(ChildScreen.Part.OVERSIGHT);
        oversight.decide(about);
    }

    /// Asks what is to be recorded.
    ///
    /// @param back what is done where nothing is
    void record(Runnable back) {
        dueAndDone.record(back);
    }

    /// The forms that are open, by the section that they belong to.
    Map<ChildScreen.Part, String> forms() {
        var forms = new EnumMap<ChildScreen.Part, String>(ChildScreen.Part.class);
        for (ChildScreen.Part part : List.of(
                ChildScreen.Part.OVERVIEW,
                ChildScreen.Part.FAMILY,
                ChildScreen.Part.VISITS,
                ChildScreen.Part.OVERSIGHT)) {
            of(part).form().ifPresent(form -> forms.put(part, form));
        }
        return forms;
    }

    /// The record that is read.
    Optional<RecordId> read() {
        return dueAndDone.reading();
    }

    void read(RecordId record) {
        dueAndDone.read(record);
    }

    void write(ChildScreen.Part part, String form) {
        of(part).write(form);
    }

    void load() {
        all().forEach(Section::load);
    }

    void keep() {
        all().forEach(Section::keep);
    }

    void end() {
        all().forEach(Section::end);
    }

    /// What any section tells of its forms.
    private final class OfSections implements Section.Around {

        @Override
        public void changed(Set<ChildId> children) {
            model.finished();
            load();
            around.changed(children);
        }

        @Override
        public void begun() {
            model.begun();
        }

        @Override
        public void discarded() {
            model.finished();
        }

        @Override
        public void writing() {
            frame.arrange();
        }

        @Override
        public void seen(Node part) {
            frame.reveal(part);
        }
    }

    private final class FromOverview implements OverviewScreen.LeadsTo {

        @Override
        public void toVisit(RecordId visit) {
            frame.show(ChildScreen.Part.VISITS);
            dueAndDone.goTo(visit);
        }

        @Override
        public void newVisit() {
            frame.show(ChildScreen.Part.VISITS);
            dueAndDone.recordVisit();
        }

        @Override
        public void toDuty(Optional<Obligation> duty) {
            frame.show(ChildScreen.Part.VISITS);
            dueAndDone.goTo(duty);
        }

        @Override
        public void toFamily(Optional<RecordId> relative) {
            frame.show(ChildScreen.Part.FAMILY);
            relative.ifPresentOrElse(family::goTo, () -> family.section().focus());
        }
    }
}
