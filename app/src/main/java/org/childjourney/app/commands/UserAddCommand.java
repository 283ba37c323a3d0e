package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds a user with a role and a passphrase of their own.
@Command(name = "add", mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
    private String name = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "user.role")
    private Role role = Role.IT;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "option.new-passphrase-file")
    private Optional<Path> newPassphraseFile = Optional.empty();

    UserAddCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        stores.with(desk -> {
            try (Passphrase passphrase = stores.secrets().chosen(newPassphraseFile, name)) {
                UserProblems.refuse(desk.users().add(name, role, passphrase), name);
            }
            return Exit.DONE;
        });
        terminal.err().println(Words.say("user.added", name, Words.say("role", role)));
        return Exit.DONE.code();
    }
}
