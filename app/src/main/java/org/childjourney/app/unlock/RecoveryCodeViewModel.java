package org.childjourney.app.unlock;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.access.RecoveryCode;
import org.childjourney.app.ui.Texts;

/// Shows the recovery code once and has it typed back.
final class RecoveryCodeViewModel {

    private final String code;
    private final Texts texts;
    private final Runnable right;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    RecoveryCodeViewModel(String code, Texts texts, Runnable right) {
        this.code = code;
        this.texts = texts;
        this.right = right;
    }

    void submit() {
        message.set("");
        if (RecoveryCode.read(typed.get()).equals(RecoveryCode.read(code))) {
            right.run();
        } else {
            message.set(texts.say("unlock.code.wrong"));
        }
    }

    String code() {
        return code;
    }

    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
