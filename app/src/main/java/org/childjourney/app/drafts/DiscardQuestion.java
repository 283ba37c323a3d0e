package org.childjourney.app.drafts;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Texts;

/// Asks, in place of the form, whether what was typed there is to be lost. The caret is on the safe choice.
public final class DiscardQuestion {

    private final VBox root = new VBox();
    private final Button keep;
    private final Runnable goOn;

    /// @param form what the ids of its parts begin with
    /// @param title what the form is called
    public DiscardQuestion(String form, String title, Texts texts, Runnable discard, Runnable goOn) {
        this.goOn = goOn;
        var what = new Label(title);
        what.setId(form + "-discardWhat");
        what.getStyleClass().add("section-title");
        what.setWrapText(true);
        var sentence = new Label(texts.say("ui.discard.sentence"));
        sentence.setId(form + "-discardSentence");
        sentence.setWrapText(true);
        keep = button(form + "-discardNot", texts.say("ui.discard.not"), goOn);
        keep.setAccessibleHelp(what.getText() + ". " + sentence.getText());
        var buttons = new FlowPane(keep, button(form + "-discardYes", texts.say("ui.discard.yes"), discard));
        buttons.getStyleClass().add("line");
        root.setId(form + "-discardQuestion");
        root.getStyleClass().add("page");
        root.getChildren().setAll(what, sentence, buttons);
    }

    private static Button button(String id, String words, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> does.run());
        return button;
    }

    public Parent root() {
        return root;
    }

    public void focus() {
        Focus.on(keep);
    }

    /// Esc goes on writing; no other key of the form counts while this is asked.
    public void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            goOn.run();
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            press.consume();
        }
    }
}
