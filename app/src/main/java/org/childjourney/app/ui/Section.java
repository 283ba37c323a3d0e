package org.childjourney.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.childjourney.record.ChildId;

/// One section of a child's page, in the frame that says who the child is.
public interface Section {

    /// How much room a page has.
    enum Room {
        /// Parts stand side by side, and each scrolls by itself.
        WIDE,
        /// Parts stand below each other, and the page scrolls as a whole.
        NARROW
    }

    /// The page around its sections: what any of them tells it.
    interface Around {

        /// Records of these children have changed.
        void changed(Set<ChildId> children);

        /// Something is typed that is not finished.
        void begun();

        /// What was begun is not wanted.
        void discarded();

        /// A form was opened or closed.
        void writing();

        /// A part took the focus and should be seen.
        void seen(Node part);
    }

    Parent root();

    void arrange(Room room);

    /// Puts the caret where reading begins, or into the form that is open.
    void focus();

    /// What F6 goes through, in reading order.
    List<Node> panes();

    /// The name of the form that is open.
    Optional<String> form();

    /// Opens a form by its name.
    void write(String form);

    /// Whether a form is open, which takes the page for itself where there is little room.
    default boolean isWriting() {
        return form().isPresent();
    }

    /// Keeps what is typed; returns when it is on the disk.
    void keep();

    /// The page goes away: what is still on its way to a form comes too late.
    void end();

    /// Reads the records again.
    void load();

    /// Does something once everything is on the screen.
    void whenShown(Runnable then);
}
