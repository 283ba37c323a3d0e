package org.childjourney.app.unlock;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
        if (bare(typed.get()).equals(bare(code))) {
            message.set("");
            right.run();
        } else {
            message.set("");
            message.set(texts.say("unlock.code.wrong"));
        }
    }

    /// Capitals, spaces and hyphens are help for the eye.
    private static String bare(String written) {
        return written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
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
