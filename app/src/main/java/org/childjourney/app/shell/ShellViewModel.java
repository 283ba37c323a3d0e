package org.childjourney.app.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.access.Act;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;

/// Whose records these are, who is at work, and what is true of their keeping.
final class ShellViewModel {

    private final Authority authority;
    private final SignedIn user;
    private final Children children;
    private final Delegation delegation;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Optional<Instant> savedAt = Optional.empty();

    ShellViewModel(
            Authority authority,
            SignedIn user,
            Children children,
            Delegation delegation,
            Clock clock,
            Background background,
            Texts texts) {
        this.authority = authority;
        this.user = user;
        this.children = children;
        this.delegation = delegation;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
    }

    void load() {
        status.set(texts.say("shell.status.here"));
        background.run(children::count, count -> {
            String here = texts.say(
                    "shell.status.parts", texts.say("shell.status.here"), texts.say("shell.status.children", count));
            status.set(savedAt.map(at -> texts.say(
                            "shell.status.parts", here, texts.say("shell.status.saved", Dates.toTheSecond(at))))
                    .orElse(here));
        });
    }

    /// Something was saved: acknowledged by the store, a moment ago.
    void saved() {
        savedAt = Optional.of(clock.instant());
        load();
    }

    String store() {
        return texts.say("shell.store", authority.name());
    }

    boolean isInvented() {
        return authority.nature() == Authority.Nature.INVENTED;
    }

    /// An invented authority takes no real files.
    boolean mayLoadFiles() {
        return !isInvented() && delegation.allows(user.role(), Act.IMPORT_RETURNS);
    }

    String user() {
        return texts.say("shell.user", user.name(), texts.word(user.role()));
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
