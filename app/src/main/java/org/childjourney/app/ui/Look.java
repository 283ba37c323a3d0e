package org.childjourney.app.ui;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: theme and text size, as the person chose them, else as the computer is set.
public final class Look {

    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final int ANY_SIZE = 14;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.AS_THE_COMPUTER);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);

    public Look() {
        for (String face : List.of("Regular", "Bold")) {
            Font.loadFont(file("fonts/AtkinsonHyperlegible-" + face + ".ttf"), ANY_SIZE);
        }
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// Dresses a scene, and again whenever the choice or the computer's setting changes.
    public void dress(Scene scene) {
        theme.subscribe(() -> dressNow(scene));
        textSize.subscribe(() -> dressNow(scene));
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> dressNow(scene));
        dressNow(scene);
    }

    private void dressNow(Scene scene) {
        Theme shown = shown();
        scene.getStylesheets().setAll(file(shown.tokens()), file("app.css"));
        var classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("text-") || name.equals("high-contrast"));
        classes.add(textSize.get().styleClass());
        if (shown == Theme.HIGH_CONTRAST) {
            classes.add("high-contrast");
        }
    }

    private Theme shown() {
        if (theme.get() != Theme.AS_THE_COMPUTER) {
            return theme.get();
        }
        var computer = Platform.getPreferences();
        if (Boolean.TRUE.equals(computer.get(WINDOWS_HIGH_CONTRAST))) {
            return Theme.HIGH_CONTRAST;
        }
        return computer.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String file(String name) {
        return Look.class.getResource(name).toExternalForm();
    }
}
