package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.access.OpenStore.BackedUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies what is new in the store to its backup, and reads the copy through.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "backup.folder")
    private Optional<Path> folder = Optional.empty();

    BackupCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BackedUp backedUp = stores.with(desk -> desk.lookAfterStore().backUp(folder.orElseGet(stores::backupFolder)));
        terminal.out().println(sentence(backedUp));
        return Exit.DONE.code();
    }

    private static String sentence(BackedUp backedUp) {
        return switch (backedUp.outcome()) {
            case MADE -> Words.say("backup.done", backedUp.folder(), backedUp.segmentsCopied(), backedUp.bytesCopied());
            case NOTHING_NEW -> Words.say("backup.nothing-new", backedUp.folder());
        };
    }
}
