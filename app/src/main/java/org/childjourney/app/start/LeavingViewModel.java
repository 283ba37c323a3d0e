package org.childjourney.app.start;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.access.OpenStore;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.StoreFault;

/// Leaving: a backup is made, then the store is closed. Where no backup can be made, the person is told so and chooses.
final class LeavingViewModel {

    private final OpenStore store;
    private final Path backups;
    private final Background background;
    private final Function<Throwable, String> log;
    private final Texts texts;
    private final Runnable closeWindow;

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayTryAgain = new ReadOnlyBooleanWrapper(true);
    private boolean isClosing;

    /// @param log writes a fault into the log and gives the code to quote
    LeavingViewModel(
            OpenStore store,
            Path backups,
            Background background,
            Function<Throwable, String> log,
            Texts texts,
            Runnable closeWindow) {
        this.store = store;
        this.backups = backups;
        this.background = background;
        this.log = log;
        this.texts = texts;
        this.closeWindow = closeWindow;
    }

    /// Makes the backup, for the first time or again, and closes.
    void backUpAndClose() {
        if (working.get()) {
            return;
        }
        begin("start.leaving", "start.leaving.text");
        background.attempt(() -> store.backUp(backups), _ -> close(), this::sayNoBackup);
    }

    /// While a backup is being made it does nothing: the window closes with it, or says why not.
    void closeWithoutBackup() {
        if (working.get()) {
            return;
        }
        begin("start.closing", "start.closing.text");
        close();
    }

    private void begin(String titleKey, String textKey) {
        working.set(true);
        title.set(texts.say(titleKey));
        text.set(texts.say(textKey));
        code.set("");
    }

    private void close() {
        if (isClosing) {
            closeWindow.run();
            return;
        }
        isClosing = true;
        background.attempt(
                () -> {
                    store.close();
                    return store;
                },
                _ -> closeWindow.run(),
                this::sayNotClosed);
    }

    private void sayNoBackup(Throwable fault) {
        boolean isFull = fault instanceof StoreFault known && known.kind() == StoreFault.Kind.DISK_FULL;
        say("start.leaving.failed", isFull ? "start.leaving.failed.full" : "start.leaving.failed.text", fault);
    }

    private void sayNotClosed(Throwable fault) {
        mayTryAgain.set(false);
        say("start.closing.failed", "start.closing.failed.text", fault);
    }

    private void say(String titleKey, String textKey, Throwable fault) {
        title.set(texts.say(titleKey));
        text.set(texts.say(textKey));
        code.set(texts.say("ui.fault.code", log.apply(fault)));
        working.set(false);
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayTryAgainProperty() {
        return mayTryAgain.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
