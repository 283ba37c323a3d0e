package org.childjourney.app.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.record.London;
import org.childjourney.sample.SampleAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a new store with an invented authority.
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    private final Stores stores;
    private final Terminal terminal;
    private final Stop stop;
    private final Clock clock;

    @Option(names = "--children", required = true, paramLabel = "N", descriptionKey = "sample.children")
    private int children;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "sample.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--authority-key", paramLabel = "FILE", descriptionKey = "option.authority-key")
    private Optional<Path> authorityKey = Optional.empty();

    SampleCommand(Stores stores, Terminal terminal, Stop stop, Clock clock) {
        this.stores = stores;
        this.stop = stop;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (children < 1 || children > MOST) {
            throw CannotBeDone.because("sample.how-many", MOST);
        }
        LocalDate day = on.orElseGet(() -> London.today(clock));
        stop.isWaitedFor();
        var wanted = new Stores.Wanted(SampleAuthority.AUTHORITY, authorityKey);
        var filled = stores.withNew(wanted, desk -> fill(desk, day));
        terminal.out()
                .println(Words.say(
                        "sample.done",
                        filled.children(),
                        filled.workers(),
                        filled.teams(),
                        filled.records(),
                        stores.folder()));
        return Exit.DONE.code();
    }

    private SampleAuthority.Filled fill(Desk desk, LocalDate day) {
        var steps = new Steps(terminal, "sample.progress");
        return new SampleAuthority(seed, day).fill(desk.door(), desk.user().user(), children, done -> {
            stop.check();
            steps.reached(done, children);
        });
    }
}
