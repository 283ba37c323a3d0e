package org.childjourney.app.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.childjourney.access.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists who may unlock the store. To someone who cannot say yet which of several users they are, by name only, as the
/// window does before it is unlocked.
@Command(name = "list", mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    UserListCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (stores.isUserToBeSaid()) {
            var names = stores.users().stream().map(List::of).toList();
            terminal.out().print(Table.of(List.of("name"), names).as(format));
            terminal.err().println(Words.say("user.names-only"));
            return Exit.DONE.code();
        }
        List<User> users = stores.with(desk -> desk.users().all());
        var rows = users.stream()
                .map(user -> List.of(
                        user.name(), Words.say("role", user.role()), Words.say("user.admitted", user.admitted())))
                .toList();
        terminal.out()
                .print(Table.of(List.of("name", "role", "may_unlock"), rows).as(format));
        return Exit.DONE.code();
    }
}
