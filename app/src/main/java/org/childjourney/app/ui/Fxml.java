package org.childjourney.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Finds a screen's document by the name of its view: `VisitsView.fxml` beside `VisitsView`.
public final class Fxml {

    private Fxml() {}

    public static Parent load(Object view, Texts texts) {
        var type = view.getClass();
        var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), texts.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
