package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.childjourney.access.Laptop;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.Passphrase;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;

/// Opens the store on the right passphrase, and says how many tries are left on a wrong one.
final class UnlockViewModel {

    private static final Duration A_LITTLE = Duration.ofSeconds(1);
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Laptop laptop;
    private final Path folder;
    private final Background background;
    private final Texts texts;
    private final Consumer<Opened> opened;

    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final BooleanProperty showsPassphrase = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper disabled = new ReadOnlyBooleanWrapper();

    UnlockViewModel(Laptop laptop, Path folder, Background background, Texts texts, Consumer<Opened> opened) {
        this.laptop = laptop;
        this.folder = folder;
        this.background = background;
        this.texts = texts;
        this.opened = opened;
        user.subscribe((_, _) -> beginAnew());
    }

    /// Tries are counted for each user by themselves.
    private void beginAnew() {
        disabled.set(false);
        message.set("");
    }

    void load() {
        background.run(() -> laptop.users(folder), found -> {
            users.setAll(found);
            if (!found.contains(user.get()) && !found.isEmpty()) {
                user.set(found.getFirst());
            }
        });
    }

    void unlock() {
        if (opening.get() || disabled.get()) {
            return;
        }
        opening.set(true);
        message.set("");
        String name = user.get();
        var typed = Passphrase.of(passphrase.get());
        background.run(
                () -> {
                    try (typed) {
                        return laptop.unlock(folder, name, typed);
                    }
                },
                ended -> answered(name, ended),
                _ -> opening.set(false));
    }

    private void answered(String name, Unlocking ended) {
        opening.set(false);
        passphrase.set("");
        switch (ended) {
            case Unlocking.Unlocked(var store, var notices) ->
                opened.accept(new Opened(store, name, texts.sentences("unlock.notice", notices), List.of()));
            case Unlocking.NotRight(int _, var wait)
            when wait.isPresent() -> {
                say(name, texts.say("unlock.disabled", minutes(wait.get())), true);
                background.after(wait.get().plus(A_LITTLE), () -> mayTryAgain(name));
            }
            case Unlocking.NotRight(int left, var _) -> say(name, texts.say("unlock.wrong", left), false);
            case Unlocking.Disabled() -> say(name, texts.say("unlock.accessEnded"), true);
        }
    }

    /// An answer about a user who is chosen no longer is not about the one who is.
    private void say(String name, String sentence, boolean isOver) {
        if (name.equals(user.get())) {
            disabled.set(isOver);
            message.set(sentence);
        }
    }

    private void mayTryAgain(String name) {
        if (name.equals(user.get())) {
            beginAnew();
        }
    }

    private static long minutes(Duration wait) {
        return Math.ceilDiv(wait.toSeconds(), SECONDS_OF_A_MINUTE);
    }

    void choose(String name) {
        user.set(name);
    }

    ObservableList<String> users() {
        return users;
    }

    StringProperty userProperty() {
        return user;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    BooleanProperty showsPassphraseProperty() {
        return showsPassphrase;
    }

    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty disabledProperty() {
        return disabled.getReadOnlyProperty();
    }
}
