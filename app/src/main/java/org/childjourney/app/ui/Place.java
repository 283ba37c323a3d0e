package org.childjourney.app.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Where a person was on a screen: in which part, and there at which letter of a text or line of a list.
public record Place(String part, int at) {

    /// Where the focus is inside a screen.
    public static Optional<Place> in(Parent screen) {
        return Optional.ofNullable(screen.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(focused -> focused.getId() != null && Parts.isWithin(focused, screen))
                .map(focused -> new Place(focused.getId(), at(focused)));
    }

    private static int at(Node focused) {
        return switch (focused) {
            case TextInputControl text -> text.getCaretPosition();
            case TableView<?> list -> list.getSelectionModel().getSelectedIndex();
            default -> 0;
        };
    }

    /// Puts the focus there again, as far as the screen still has that part.
    void goTo(Parent screen) {
        // what is inside a part that scrolls is found only once the part is drawn
        screen.applyCss();
        Optional.ofNullable(screen.lookup("#" + part)).ifPresent(found -> {
            found.requestFocus();
            switch (found) {
                case TextInputControl text -> text.positionCaret(at);
                case TableView<?> list -> {
                    list.getSelectionModel().clearAndSelect(at);
                    list.scrollTo(at);
                }
                default -> {}
            }
        });
    }
}
