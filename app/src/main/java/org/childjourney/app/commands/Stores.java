package org.childjourney.app.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;

/// Opens the store that the options name, as the user whose passphrase it is, for as long as a command works on it.
final class Stores {

    private final Laptop laptop;
    private final Desks desks;
    private final Terminal terminal;
    private final Secrets secrets;
    private final Given given;
    private final Places usual;

    Stores(Laptop laptop, Desks desks, Terminal terminal, Given given, Places usual) {
        this.laptop = laptop;
        this.desks = desks;
        this.terminal = terminal;
        this.secrets = new Secrets(terminal.asking());
        this.given = given;
        this.usual = usual;
    }

    /// What a store is made with, besides its passphrase.
    record Wanted(Authority authority, Optional<Path> authorityKey) {}

    Laptop laptop() {
        return laptop;
    }

    Secrets secrets() {
        return secrets;
    }

    boolean isFolderSaid() {
        return given.store().isPresent();
    }

    Path folder() {
        return given.store().orElse(usual.store());
    }

    /// Where backups of the store go unless the person says otherwise: beside it.
    Path backupFolder() {
        return given.store()
                .map(Path::toAbsolutePath)
                .map(folder -> folder.resolveSibling(nameOf(folder) + "-backup"))
                .orElse(usual.backups());
    }

    boolean exists() {
        return laptop.hasStore(folder());
    }

    /// Works on the store, unlocked.
    <T> T with(Function<Desk, T> work) {
        try (OpenStore store = unlock()) {
            return work.apply(desks.at(store));
        }
    }

    /// Makes a store and works on it. Where the work fails, the store is not left behind.
    <T> T withNew(Wanted wanted, Function<Desk, T> work) {
        Path folder = folder();
        Folder was = checkNothingLiesIn(folder);
        String user = given.user().orElseGet(() -> System.getProperty("user.name", ""));
        if (user.isBlank()) {
            throw CannotBeDone.because("user.missing");
        }
        try (Passphrase passphrase = secrets.chosen(given.passphraseFile(), user)) {
            var made = laptop.create(
                    folder,
                    new Laptop.NewStore(
                            user, Role.DATA_OFFICER, passphrase, wanted.authority(), wanted.authorityKey()));
            T done = workOn(made.store(), folder, was, work);
            made.recoveryCode().ifPresent(code -> terminal.err().println(Words.say("recovery-code", code)));
            return done;
        }
    }

    /// Puts a backup back and works on what came of it. Where the work fails, nothing is left behind.
    <T> T withRestored(Path backup, Function<Desk, T> work) {
        Path folder = folder();
        Folder was = checkNothingLiesIn(folder);
        Path whole = newestIn(backup);
        String user = given.user().orElseGet(() -> onlyUser(laptop.users(whole)));
        try (Passphrase passphrase = secrets.known(given.passphraseFile(), user)) {
            return workOn(
                    opened(laptop.restore(whole, folder, user, passphrase), Laptop.Notice.VIEW_REBUILT),
                    folder,
                    was,
                    work);
        }
    }

    /// The backup that the folder is, or the newest of those in it. Their names begin with a number that counts up.
    private Path newestIn(Path backup) {
        if (laptop.hasStore(backup)) {
            return backup;
        }
        var number = Comparator.comparingInt((Path set) -> nameOf(set).indexOf('-'));
        try (Stream<Path> sets = Files.list(backup)) {
            return sets.filter(set -> nameOf(set).matches("\\d+-\\w+") && laptop.hasStore(set))
                    .max(number.thenComparing(Stores::nameOf))
                    .orElseThrow(() -> CannotBeDone.because("restore.no-backup", backup));
        } catch (IOException e) {
            throw CannotBeDone.because("restore.no-backup", backup);
        }
    }

    private static String nameOf(Path set) {
        return String.valueOf(set.getFileName());
    }

    private <T> T workOn(OpenStore made, Path folder, Folder was, Function<Desk, T> work) {
        try (OpenStore store = made) {
            return work.apply(desks.at(store));
        } catch (RuntimeException | Error e) {
            discard(folder, was);
            throw e;
        }
    }

    /// Whose passphrase is to be replaced: `--user`, or the only user.
    String userToRecover() {
        checkThereIsOne();
        return given.user().orElseGet(() -> onlyUser(laptop.users(folder())));
    }

    /// Whether the store has several users, and nobody said which of them it is.
    boolean isUserToBeSaid() {
        return given.user().isEmpty() && users().size() > 1;
    }

    /// The names of those who may unlock the store, which need no passphrase.
    List<String> users() {
        checkThereIsOne();
        return laptop.users(folder());
    }

    void recover(String user, Laptop.Recovery by, Passphrase chosen) {
        Laptop.Unlocking recovering = laptop.recover(folder(), user, by, chosen);
        if (recovering instanceof Laptop.Unlocking.NotRight(int triesLeft, var _)) {
            throw CannotBeDone.because("recover.not-right", triesLeft);
        }
        opened(recovering).close();
    }

    private void checkThereIsOne() {
        if (!laptop.hasStore(folder())) {
            throw CannotBeDone.because("store.none", folder());
        }
    }

    private OpenStore unlock() {
        checkThereIsOne();
        Path folder = folder();
        String user = given.user().orElseGet(() -> onlyUser(laptop.users(folder)));
        try (Passphrase passphrase = secrets.known(given.passphraseFile(), user)) {
            return opened(laptop.unlock(folder, user, passphrase));
        }
    }

    /// @param silent what need not be said, because it was asked for
    private OpenStore opened(Laptop.Unlocking unlocking, Laptop.Notice... silent) {
        return switch (unlocking) {
            case Laptop.Unlocking.Unlocked(var store, var notices) -> {
                notices.stream()
                        .filter(notice -> !List.of(silent).contains(notice))
                        .forEach(notice -> terminal.err().println(Words.say("notice", notice)));
                yield store;
            }
            case Laptop.Unlocking.NotRight(int triesLeft, var _) ->
                throw CannotBeDone.because("unlock.not-right", triesLeft);
            case Laptop.Unlocking.Disabled() -> throw CannotBeDone.because("unlock.disabled");
        };
    }

    private static String onlyUser(List<String> users) {
        if (users.size() != 1) {
            throw CannotBeDone.because("user.which");
        }
        return users.getFirst();
    }

    /// What lay where a new store goes.
    private enum Folder {
        MISSING,
        EMPTY
    }

    private Folder checkNothingLiesIn(Path folder) {
        if (!Files.exists(folder)) {
            return Folder.MISSING;
        }
        if (laptop.hasStore(folder)) {
            throw CannotBeDone.because("store.there", folder);
        }
        if (laptop.isFree(folder)) {
            return Folder.EMPTY;
        }
        throw CannotBeDone.because("store.folder-in-use", folder);
    }

    /// Takes away a store that was made a moment ago and holds nothing that anyone was told of.
    private static void discard(Path folder, Folder was) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                if (was == Folder.MISSING || !path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
