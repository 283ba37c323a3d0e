package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.access.Act;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Laptop;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.app.files.ChosenPaths;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.sample.SampleAuthority;

/// Asks what a new store needs, and makes it.
final class NewStoreViewModel {

    private final Beginning beginning;
    private final Laptop laptop;
    private final Path folder;
    private final Delegation delegation;
    private final Background background;
    private final Texts texts;
    private final Consumer<Made> made;

    private final StringProperty authority = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ChosenPaths files = new ChosenPaths();
    private final ReadOnlyObjectWrapper<Set<Problem>> problems = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();

    NewStoreViewModel(
            Beginning beginning,
            Laptop laptop,
            Path folder,
            Delegation delegation,
            Background background,
            Texts texts,
            Consumer<Made> made) {
        this.beginning = beginning;
        this.laptop = laptop;
        this.folder = folder;
        this.delegation = delegation;
        this.background = background;
        this.texts = texts;
        this.made = made;
        role.set(beginning == Beginning.INVENTED ? Role.SOCIAL_WORKER : Role.DATA_OFFICER);
    }

    /// What is to be put right before a store can be made.
    enum Problem {
        NO_AUTHORITY,
        NO_FILES,
        NO_NAME,
        NO_ROLE,
        MAY_NOT_LOAD,
        TOO_SHORT,
        NOT_THE_SAME
    }

    /// A store just made, by whom, and the files and folders to load into it.
    record Made(Laptop.Made store, String user, List<Path> files) {}

    void make() {
        if (making.get()) {
            return;
        }
        problems.set(problemsNow());
        if (!problems.get().isEmpty()) {
            return;
        }
        making.set(true);
        String name = user.get().strip();
        var chosen = Passphrase.of(passphrase.get());
        var wanted = new Laptop.NewStore(name, role.get(), chosen, authorityNow(), Optional.empty());
        background.run(
                () -> {
                    try (chosen) {
                        return laptop.create(folder, wanted);
                    }
                },
                store -> {
                    making.set(false);
                    passphrase.set("");
                    again.set("");
                    made.accept(new Made(store, name, files.all()));
                },
                _ -> making.set(false));
    }

    private Authority authorityNow() {
        return beginning == Beginning.INVENTED
                ? SampleAuthority.AUTHORITY
                : new Authority(authority.get().strip(), Authority.Nature.REAL);
    }

    private Set<Problem> problemsNow() {
        var found = EnumSet.noneOf(Problem.class);
        if (asksForAuthority() && authority.get().isBlank()) {
            found.add(Problem.NO_AUTHORITY);
        }
        if (asksForFiles() && files.all().isEmpty()) {
            found.add(Problem.NO_FILES);
        }
        if (user.get().isBlank()) {
            found.add(Problem.NO_NAME);
        }
        Optional.ofNullable(role.get())
                .ifPresentOrElse(
                        chosen -> {
                            if (asksForFiles() && !delegation.allows(chosen, Act.IMPORT_RETURNS)) {
                                found.add(Problem.MAY_NOT_LOAD);
                            }
                        },
                        () -> found.add(Problem.NO_ROLE));
        try (var typed = Passphrase.of(passphrase.get())) {
            if (!typed.isLongEnough()) {
                found.add(Problem.TOO_SHORT);
            }
        }
        if (!passphrase.get().equals(again.get())) {
            found.add(Problem.NOT_THE_SAME);
        }
        return found;
    }

    String sentence(Problem problem) {
        String key = "unlock.new.problem." + problem.name();
        return switch (problem) {
            case TOO_SHORT -> texts.say(key, Passphrase.SHORTEST);
            case MAY_NOT_LOAD ->
                texts.say(
                        key,
                        texts.word(role.get()),
                        delegation.whoMay(Act.IMPORT_RETURNS).stream()
                                .map(texts::word)
                                .collect(Collectors.joining(", ")));
            case NO_AUTHORITY, NO_FILES, NO_NAME, NO_ROLE, NOT_THE_SAME -> texts.say(key);
        };
    }

    ChosenPaths files() {
        return files;
    }

    Beginning beginning() {
        return beginning;
    }

    boolean asksForAuthority() {
        return beginning != Beginning.INVENTED;
    }

    boolean asksForFiles() {
        return beginning == Beginning.FILES;
    }

    StringProperty authorityProperty() {
        return authority;
    }

    StringProperty userProperty() {
        return user;
    }

    ObjectProperty<Role> roleProperty() {
        return role;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    StringProperty againProperty() {
        return again;
    }

    ReadOnlyObjectProperty<Set<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }
}
