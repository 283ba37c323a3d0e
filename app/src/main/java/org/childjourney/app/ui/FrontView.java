package org.childjourney.app.ui;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands around a page that has the window for itself, such as before the store is open.
public final class FrontView {

    private final Parent root;

    @FXML
    private VBox place;

    public FrontView(Texts texts) {
        this.root = Fxml.load(this, texts);
    }

    public Parent root() {
        return root;
    }

    public void show(Parent page) {
        page.getStyleClass().add("card");
        // a page that is too high is scrolled, not squeezed
        ((Region) page).setMinHeight(Region.USE_PREF_SIZE);
        place.getChildren().setAll(page);
    }
}
