package org.childjourney.app.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childjourney.access.OpenStore;
import org.childjourney.app.bench.Bench;
import org.childjourney.app.bench.FilesNotLoaded;
import org.childjourney.app.bench.Line;
import org.childjourney.app.bench.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the program beside its budgets, on invented children in a store that is gone afterwards.
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private static final int FEWEST = 10;
    private static final int MOST = 100_000;

    private final Stores stores;
    private final Desks desks;
    private final Terminal terminal;
    private final Stop stop;
    private final Clock clock;

    @Option(names = "--children", defaultValue = "10000", paramLabel = "N", descriptionKey = "bench.children")
    private int children;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "bench.seed")
    private long seed;

    @Option(names = "--ssda903", paramLabel = "DIR", descriptionKey = "bench.ssda903")
    private Optional<Path> ssda903 = Optional.empty();

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    BenchCommand(Stores stores, Desks desks, Terminal terminal, Stop stop, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.terminal = terminal;
        this.stop = stop;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (children < FEWEST || children > MOST) {
            throw CannotBeDone.because("bench.how-many", FEWEST, MOST);
        }
        stop.isWaitedFor();
        terminal.err().println(Words.say("bench.begun", children));
        var lines = new ArrayList<Line>();
        var wanted = new Bench.Wanted(children, seed, ssda903);
        try {
            new Bench(stores.laptop(), this::opened, clock, wanted).run(line -> {
                stop.check();
                terminal.err().println(Words.say("bench.measured", line.name()));
                lines.add(line);
            });
        } catch (FilesNotLoaded notLoaded) {
            throw new CannotBeDone(notLoaded.sentence());
        }
        if (ssda903.isEmpty()) {
            terminal.err().println(Words.say("bench.no-files"));
        }
        var columns = List.of("name", "figure", "baseline", "ratio", "budget", "ok");
        var numbers = Set.of("figure", "baseline", "ratio", "budget");
        terminal.out()
                .print(new Table(
                                columns,
                                numbers,
                                lines.stream().map(BenchCommand::row).toList())
                        .as(format));
        return Exit.ofFindings(!lines.stream().allMatch(Line::isWithinBudget)).code();
    }

    private Opened opened(OpenStore store) {
        Desk desk = desks.at(store);
        return new Opened(
                desk.user(),
                desk.door(),
                desk.records(),
                desk.children(),
                desk.readDue(),
                desk.lastSeen(),
                desk.teamRecords(),
                desk.importSsda903(),
                desk.fromWithin());
    }

    private static List<String> row(Line line) {
        return List.of(
                line.name(),
                number(line.figure()),
                line.baseline().map(BenchCommand::number).orElse(""),
                line.ratio().map(BenchCommand::number).orElse(""),
                number(line.budget()),
                Words.say(line.isWithinBudget() ? "bench.ok" : "bench.not-ok"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
    }
}
