package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.access.Laptop.Recovery;
import org.childjourney.access.Passphrase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Gives a user who forgot their passphrase a new one, on the recovery code or the authority's key.
@Command(name = "recover", mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private By by = new By();

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "option.new-passphrase-file")
    private Optional<Path> newPassphraseFile = Optional.empty();

    RecoverCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    static final class By {

        @Option(names = "--code-file", paramLabel = "FILE", descriptionKey = "recover.code-file")
        private Optional<Path> codeFile = Optional.empty();

        @Option(
                names = "--authority-private-key",
                paramLabel = "FILE",
                descriptionKey = "recover.authority-private-key")
        private Optional<Path> privateKey = Optional.empty();

        Recovery recovery() {
            return codeFile.<Recovery>map(file -> new Recovery.ByCode(new String(Secrets.firstLine(file)).strip()))
                    .or(() -> privateKey.map(Recovery.ByAuthorityKey::new))
                    .orElseThrow(() -> CannotBeDone.because("recover.by"));
        }
    }

    @Override
    public Integer call() {
        Recovery recovery = by.recovery();
        String user = stores.userToRecover();
        try (Passphrase chosen = stores.secrets().chosen(newPassphraseFile, user)) {
            stores.recover(user, recovery, chosen);
        }
        terminal.err().println(Words.say("recover.done", user));
        return Exit.DONE.code();
    }
}
