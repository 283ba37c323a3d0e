package org.childjourney.app.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.YesNo;

/// A question that is answered by one key: Y or N, Space for the other of the two, Delete for neither.
final class YesNoField extends Button {

    private final StringProperty answer = new SimpleStringProperty("");

    YesNoField(Texts texts) {
        getStyleClass().add("yes-no");
        answer.subscribe(said -> setText(
                said == null || said.isEmpty() ? texts.say("ui.notRecorded") : texts.word(YesNo.valueOf(said))));
        setOnAction(_ -> answer.set(answer.get().equals(YesNo.YES.name()) ? YesNo.NO.name() : YesNo.YES.name()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    StringProperty answerProperty() {
        return answer;
    }

    private void key(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        switch (press.getCode()) {
            case Y -> answer.set(YesNo.YES.name());
            case N -> answer.set(YesNo.NO.name());
            case DELETE, BACK_SPACE -> answer.set("");
            default -> {
                return;
            }
        }
        press.consume();
    }
}
