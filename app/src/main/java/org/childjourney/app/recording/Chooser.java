package org.childjourney.app.recording;

import javafx.scene.Parent;

/// The question what is to be recorded about a child, as it is shown.
public final class Chooser {

    private final KindsView view;

    Chooser(KindsView view) {
        this.view = view;
    }

    /// What the page around it is told.
    public interface Around {

        /// The form of that name is wanted.
        void chosen(String form);

        /// Nothing is to be recorded.
        void back();
    }

    public Parent root() {
        return view.root();
    }

    public void focus() {
        view.focus();
    }
}
