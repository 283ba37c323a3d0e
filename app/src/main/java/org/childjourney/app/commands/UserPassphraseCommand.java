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

    @Option(names = "--yes", descriptionKey = "user.passphrase.yes")
    private boolean confirmed;

    UserPassphraseCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        stores.with(desk -> {
            boolean own = name.equals(desk.user().name());
            if (!own && !confirmed) {
                new Confirmed(terminal).byTyping(name, "user.passphrase");
            }
            try (Passphrase passphrase = stores.secrets().chosen(newPassphraseFile, name)) {
                UserProblems.refuse(desk.users().changePassphrase(name, passphrase), name);
            }
            return Exit.DONE;
        });
        terminal.err().println(Words.say("user.passphrase-changed", name));
        return Exit.DONE.code();
    }
}
