package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.childjourney.access.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a backup back into a folder where nothing lies yet.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FROM", descriptionKey = "restore.from")
    private Path from = Path.of("");

    RestoreCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!stores.isFolderSaid()) {
            throw new ParameterException(spec.commandLine(), Words.say("restore.where"));
        }
        int children = stores.withRestored(from, desk -> {
            desk.ask(Act.RESTORE);
            return desk.children().count();
        });
        terminal.out().println(Words.say("restore.done", stores.folder(), children));
        return Exit.DONE.code();
    }
}
