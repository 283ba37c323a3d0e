package org.childjourney.app.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.childjourney.access.Act;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.ui.Section.Around;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// The forms in which children are given to workers, one at a time in place of the list, and what was finished a
/// moment ago.
final class GivePart {

    private final FormScreen writing;
    private final Function<ChildId, Optional<Form>> forms;
    private final Consumer<Set<ChildId>> changed;
    private final Consumer<Optional<Parent>> shows;
    private final VBox strips = new VBox();
    private final Map<ChildId, FormPages> pages = new LinkedHashMap<>();

    /// @param forms the form about a child, read off the window's thread
    /// @param shows puts a form in place of the list, or the list back
    GivePart(
            FormScreen writing,
            Function<ChildId, Optional<Form>> forms,
            Consumer<Set<ChildId>> changed,
            Consumer<Optional<Parent>> shows) {
        this.writing = writing;
        this.forms = forms;
        this.changed = changed;
        this.shows = shows;
        strips.setId("team-done");
    }

    /// What was finished a moment ago; it stands above the list.
    VBox strips() {
        return strips;
    }

    /// Whether what was finished a moment ago still stands above the list.
    boolean hasGiven() {
        return strips.getHeight() > 0;
    }

    boolean mayGive() {
        return writing.mayRecord(Act.GIVE_TO_WORKER);
    }

    String whyNot() {
        return writing.whyNot(Act.GIVE_TO_WORKER);
    }

    void give(ChildId child) {
        pages.computeIfAbsent(child, this::begun).write(TeamScreen.GIVE);
    }

    private FormPages begun(ChildId child) {
        var made = writing.pages(child, new Here(child), new AroundHere());
        strips.getChildren().addFirst(made.strips());
        return made;
    }

    boolean isOpen() {
        return pages.values().stream().anyMatch(one -> one.name().isPresent());
    }

    void focus() {
        pages.values().forEach(FormPages::focus);
    }

    /// Keeps what is typed; returns when it is on the disk.
    void keep() {
        pages.values().forEach(FormPages::keep);
    }

    private final class Here implements FormPages.Section {

        private final ChildId child;

        private Here(ChildId child) {
            this.child = child;
        }

        @Override
        public String place() {
            return "team";
        }

        @Override
        public Act act() {
            return Act.GIVE_TO_WORKER;
        }

        @Override
        public Optional<Form> form(String name) {
            return forms.apply(child);
        }

        @Override
        public void show(Parent form) {
            shows.accept(Optional.of(form));
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            shows.accept(Optional.empty());
        }
    }

    private final class AroundHere implements Around {

        @Override
        public void changed(Set<ChildId> children) {
            changed.accept(children);
        }

        @Override
        public void begun() {}

        @Override
        public void discarded() {}

        @Override
        public void writing() {}

        @Override
        public void seen(Node part) {}
    }
}
