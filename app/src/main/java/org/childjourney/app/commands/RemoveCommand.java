package org.childjourney.app.commands;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.childjourney.access.OpenStore.Removal;
import org.childjourney.people.Child;
import org.childjourney.record.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Destroys what was recorded about a child.
@Command(name = "remove", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;

    @Parameters(paramLabel = "CHILD", descriptionKey = "remove.child")
    private String child = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "remove.reason")
    private String reason = "";

    @Option(names = "--authority", required = true, paramLabel = "TEXT", descriptionKey = "remove.authority")
    private String authority = "";

    @Option(names = "--yes", descriptionKey = "remove.yes")
    private boolean confirmed;

    RemoveCommand(Stores stores, Terminal terminal) {
        this.stores = stores;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        stores.with(desk -> {
            remove(desk);
            return Exit.DONE;
        });
        terminal.err().println(Words.say("remove.done", child));
        return Exit.DONE.code();
    }

    private void remove(Desk desk) {
        Held<Child> found = Sought.child(desk.children(), child);
        if (!confirmed) {
            new Confirmed(terminal).byTyping(child, "remove");
        }
        var problems = desk.removeChild().remove(found.child().orElseThrow(), new Removal(reason, authority));
        if (!problems.isEmpty()) {
            throw new CannotBeDone(problems.stream()
                    .map(problem -> Words.say("remove.problem", problem))
                    .collect(Collectors.joining(" ")));
        }
    }
}
