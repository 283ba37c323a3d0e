package org.childjourney.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;

/// Who may unlock this store: adding users, disabling them, giving them new passphrases.
public final class Users {

    private final OpenStore store;
    private final ChildRecords records;
    private final Delegation delegation;
    private final SignedIn signedIn;

    public Users(OpenStore store, ChildRecords records, Delegation delegation, SignedIn signedIn) {
        this.store = store;
        this.records = records;
        this.delegation = delegation;
        this.signedIn = signedIn;
    }

    /// What a person can put right.
    public enum Problem {
        NAME_MISSING,
        NAME_TAKEN,
        NO_SUCH_USER,
        PASSPHRASE_TOO_SHORT,
        ALREADY_DISABLED,
        /// Nobody would be left who may manage users.
        LAST_WHO_MANAGES
    }

    /// Every user, by name.
    ///
    /// @throws NotAllowed when the user's role may not
    public List<User> all() {
        delegation.ask(signedIn, Act.MANAGE_USERS);
        return users().toList();
    }

    /// @return the problem for which nothing was done, if there was one
    public Optional<Problem> add(String name, Role role, Passphrase passphrase) {
        delegation.ask(signedIn, Act.MANAGE_USERS);
        if (name.isBlank()) {
            return Optional.of(Problem.NAME_MISSING);
        }
        if (named(name).isPresent()) {
            return Optional.of(Problem.NAME_TAKEN);
        }
        if (!passphrase.isLongEnough()) {
            return Optional.of(Problem.PASSPHRASE_TOO_SHORT);
        }
        store.addUser(name, role, passphrase);
        return Optional.empty();
    }

    /// @return the problem for which nothing was done, if there was one
    public Optional<Problem> disable(String name) {
        delegation.ask(signedIn, Act.MANAGE_USERS);
        var user = named(name);
        if (user.isEmpty()) {
            return Optional.of(Problem.NO_SUCH_USER);
        }
        if (user.get().admitted() == User.Admitted.DISABLED) {
            return Optional.of(Problem.ALREADY_DISABLED);
        }
        if (users().noneMatch(other -> !other.name().equals(name) && manages(other))) {
            return Optional.of(Problem.LAST_WHO_MANAGES);
        }
        store.disable(name);
        return Optional.empty();
    }

    /// Everyone may give themselves a new passphrase; giving one to others is for those who manage users. What another
    /// has typed and not finished cannot be read after that, as nobody but they had its key.
    ///
    /// @return the problem for which nothing was done, if there was one
    public Optional<Problem> changePassphrase(String name, Passphrase chosen) {
        if (!name.equals(signedIn.name())) {
            delegation.ask(signedIn, Act.MANAGE_USERS);
        }
        var user = named(name);
        if (user.isEmpty()) {
            return Optional.of(Problem.NO_SUCH_USER);
        }
        if (user.get().admitted() == User.Admitted.DISABLED) {
            return Optional.of(Problem.ALREADY_DISABLED);
        }
        if (!chosen.isLongEnough()) {
            return Optional.of(Problem.PASSPHRASE_TOO_SHORT);
        }
        store.changePassphrase(name, chosen);
        return Optional.empty();
    }

    private boolean manages(User user) {
        return user.admitted() == User.Admitted.YES && delegation.allows(user.role(), Act.MANAGE_USERS);
    }

    private Optional<User> named(String name) {
        return users().filter(user -> user.name().equals(name)).findFirst();
    }

    private Stream<User> users() {
        return records.all(User.KIND).stream().map(Held::body).sorted(Comparator.comparing(User::name));
    }
}
