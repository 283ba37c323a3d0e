package org.childjourney.app.unlock;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Texts;

/// What stands around every page before the store is open.
final class FrontView {

    private final Parent root;

    @FXML
    private VBox place;

    FrontView(Texts texts) {
        this.root = Fxml.load(this, texts);
    }

    Parent root() {
        return root;
    }

    void show(Parent page) {
        page.getStyleClass().add("card");
        // a page that is too high is scrolled, not squeezed
        ((Region) page).setMinHeight(Region.USE_PREF_SIZE);
        place.getChildren().setAll(page);
    }
}
