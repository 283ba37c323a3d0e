package org.childjourney.uitests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.childjourney.app.start.Window;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// The window in every theme, in the smallest size and the usual one, and in the largest text.
final class EveryDress {

    /// What the ids of the window around the screens begin with.
    private static final String FRAME = "shell-";

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
            new Dress(Theme.DARK, LARGEST, 1366, 768),
            new Dress(Theme.HIGH_CONTRAST, LARGEST, 1000, 700));

    private final TheWindow window;
    private final Stage stage;
    private final Window shown;
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> lostFocus = new ArrayList<>();

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

    /// Takes a picture of what is shown in each, and notes what cannot be read and when the focus left the screen.
    void look(String screen) {
        String before = focused();
        for (Dress dress : DRESSES) {
            wear(dress);
            String now = focused();
            if (now.startsWith(FRAME) && !before.startsWith(FRAME)) {
                lostFocus.add(dress.name(screen) + " from " + before + " to " + now);
            }
            window.onTheWindow(() -> {
                Pictures.take(stage, dress.name(screen));
                if (dress.text().equals(LARGEST)) {
                    Pictures.takeWhole(stage, dress.name(screen));
                }
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

    /// From where to where the focus went when no key was pressed.
    List<String> lostFocus() {
        return List.copyOf(lostFocus);
    }

    private String focused() {
        return window.onTheWindow(() -> Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse(""));
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
