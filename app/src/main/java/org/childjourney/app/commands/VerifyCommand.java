package org.childjourney.app.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childjourney.access.OpenStore.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the store through and says whether all is equal.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    VerifyCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verified verified = stores.with(desk -> desk.lookAfterStore().verify());
        terminal.out().print(counts(verified).as(format));
        verified.differences().forEach(terminal.err()::println);
        boolean differs = !verified.differences().isEmpty();
        terminal.err()
                .println(
                        differs
                                ? Words.say(
                                        "verify.differs", verified.differences().size())
                                : Words.say("verify.clean"));
        return Exit.ofFindings(differs).code();
    }

    private static Table counts(Verified verified) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("frames", String.valueOf(verified.frames())));
        rows.add(List.of("revisions", String.valueOf(verified.revisions())));
        rows.add(List.of("children", String.valueOf(verified.children())));
        rows.add(List.of("removed_children", String.valueOf(verified.removedChildren())));
        rows.add(List.of("attached_files", String.valueOf(verified.attachedFiles())));
        verified.rows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(table -> rows.add(List.of("rows_" + table.getKey(), String.valueOf(table.getValue()))));
        rows.add(List.of("differences", String.valueOf(verified.differences().size())));
        return new Table(List.of("what", "count"), Set.of("count"), rows);
    }
}
