package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.access.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a user a new passphrase.
@Command(name = "passphrase", mixinStandardHelpOptions = true)
final class UserPassphraseCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
    private String name = "";

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "option.new-passphrase-file")
    private Optional<Path> newPassphraseFile = Optional.empty();

    UserPassphraseCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean own = stores.with(desk -> {
            try (Passphrase passphrase = stores.secrets().chosen(newPassphraseFile, name)) {
                UserProblems.refuse(desk.users().changePassphrase(name, passphrase), name);
            }
            return name.equals(desk.user().name());
        });
        terminal.err().println(Words.say("user.passphrase-changed", name));
        if (!own) {
            terminal.err().println(Words.say("user.drafts-lost", name));
        }
        return Exit.DONE.code();
    }
}
