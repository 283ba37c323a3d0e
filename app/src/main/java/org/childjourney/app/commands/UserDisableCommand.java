package org.childjourney.app.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes a user's key away.
@Command(name = "disable", mixinStandardHelpOptions = true)
final class UserDisableCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
    private String name = "";

    UserDisableCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        stores.with(desk -> {
            UserProblems.refuse(desk.users().disable(name), name);
            return Exit.DONE;
        });
        terminal.err().println(Words.say("user.disabled", name));
        return Exit.DONE.code();
    }
}
