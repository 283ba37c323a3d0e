package org.childjourney.uitests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.childjourney.app.start.Window;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// The window in every theme, in the smallest size and the usual one, and in the largest text.
final class EveryDress {

    private static final TextSize LARGEST = new TextSize(200);
    private static final List<Dress> DRESSES = List.of(
            new Dress(Theme.LIGHT, TextSize.USUAL, 1000, 700),
            new Dress(Theme.LIGHT, TextSize.USUAL, 1366, 768),
            new Dress(Theme.DARK, TextSize.USUAL, 1000, 700),
            new Dress(Theme.DARK, TextSize.USUAL, 1366, 768),
            new Dress(Theme.HIGH_CONTRAST, TextSize.USUAL, 1000, 700),
            new Dress(Theme.HIGH_CONTRAST, TextSize.USUAL, 1366, 768),
            new Dress(Theme.LIGHT, new TextSize(150), 1000, 700),
            new Dress(Theme.LIGHT, LARGEST, 1000, 700),
            new Dress(Theme.DARK, LARGEST, 1366, 768));

    private final TheWindow window;
    private final Stage stage;
    private final Window shown;
    private final List<String> unreadable = new ArrayList<>();

    EveryDress(TheWindow window, Stage stage, Window shown) {
        this.window = window;
        this.stage = stage;
        this.shown = shown;
    }

    /// How the window looks, and how large it is.
    private record Dress(Theme theme, TextSize text, int width, int height) {

        String name(String screen) {
            String size = text.equals(TextSize.USUAL) ? "" : "-" + text.percent();
            return screen + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + size;
        }
    }

    /// Takes a picture of what is shown in each, and notes what cannot be read.
    void look(String screen) {
        for (Dress dress : DRESSES) {
            wear(dress);
            window.onTheWindow(() -> {
                Pictures.take(stage, dress.name(screen));
                Pictures.unreadable(stage.getScene().getRoot())
                        .forEach(words -> unreadable.add(dress.name(screen) + " " + words));
                return true;
            });
        }
        wear(DRESSES.getFirst());
    }

    /// Words that were cut off, out of the window or over each other in any of them.
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    private void wear(Dress dress) {
        window.onTheWindow(() -> {
            shown.look().themeProperty().set(dress.theme());
            shown.look().textSizeProperty().set(dress.text());
            stage.setWidth(dress.width());
            stage.setHeight(dress.height());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(10);
    }
}
