package org.childjourney.app.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.childjourney.app.ui.Texts;

/// Ctrl+D in a line: it says again what it said last time. That is offered below the line, and once it stands there,
/// of which day it is. It can be undone like what is typed.
final class SameAsLast {

    private final TextInputControl line;
    private final String hint;
    private final Asked.Last last;
    private final Texts texts;
    private final Label says = new Label();

    SameAsLast(TextInputControl line, Asked question, Asked.Last last, String id, Texts texts) {
        this.line = line;
        this.hint = question.hint();
        this.last = last;
        this.texts = texts;
        says.setId(id);
        says.getStyleClass().add("hint");
        says.setWrapText(true);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.textProperty().subscribe(this::say);
    }

    Node root() {
        return says;
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.D && press.isShortcutDown() && !press.isAltDown()) {
            // as if it were typed over, so that Ctrl+Z brings back what was there
            line.selectAll();
            line.replaceSelection(last.words());
            press.consume();
        }
    }

    private void say(String typed) {
        says.setText(texts.say(last.words().equals(typed) ? "form.last.filled" : "form.last", last.on()));
        line.setAccessibleHelp((hint + " " + says.getText()).strip());
    }
}
