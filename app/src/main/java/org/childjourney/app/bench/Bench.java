package org.childjourney.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.people.Worker;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.returns.Asked;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;
import org.childjourney.sample.SampleAuthority;
import org.childjourney.timescales.DueList.Scope;

/// Measures the program beside its budgets, on stores of its own in a folder that is gone afterwards.
public final class Bench {

    private static final double IMPORT_BUDGET = 4;
    private static final Repeats IMPORTS = new Repeats(2, 5);
    private static final double UNLOCK_BUDGET = 1_000;
    private static final int UNLOCKINGS = 5;
    private static final String USER = "bench";

    private final Laptop laptop;
    private final Function<OpenStore, Opened> open;
    private final Clock clock;
    private final Wanted wanted;
    private final String passphrase = UUID.randomUUID().toString();

    /// What to measure with: so many invented children, and the files of a return where there are some.
    public record Wanted(int children, long seed, Optional<Path> ssda903) {}

    public Bench(Laptop laptop, Function<OpenStore, Opened> open, Clock clock, Wanted wanted) {
        this.laptop = laptop;
        this.open = open;
        this.clock = clock;
        this.wanted = wanted;
    }

    /// @param measured is told each line as soon as it is measured
    public void run(Consumer<Line> measured) {
        Path folder = newFolder();
        try {
            Path store = folder.resolve("store");
            make(
                    store,
                    SampleAuthority.AUTHORITY,
                    opened -> new SampleAuthority(wanted.seed(), London.today(clock))
                            .fill(opened.door(), opened.user().user(), wanted.children()));
            measured.accept(unlock(store));
            unlocked(store, opened -> {
                opened.within().answerAfresh();
                var work = new DailyWork(opened, clock, wanted.seed());
                measured.accept(work.myWork());
                measured.accept(work.team());
                measured.accept(work.openAChild());
                measured.accept(work.saveAVisit());
                measured.accept(work.heap());
                work.workOutAgain().forEach(measured);
                return opened;
            });
            measured.accept(new Searching(wanted.seed()).asYouType());
            wanted.ssda903().ifPresent(files -> measured.accept(imports(folder, files)));
        } finally {
            delete(folder);
        }
    }

    private <T> T make(Path folder, Authority authority, Function<Opened, T> work) {
        try (var chosen = Passphrase.of(passphrase);
                var store = laptop.create(
                                folder,
                                new Laptop.NewStore(USER, Role.DATA_OFFICER, chosen, authority, Optional.empty()))
                        .store()) {
            return work.apply(open.apply(store));
        }
    }

    private <T> T unlocked(Path folder, Function<Opened, T> work) {
        try (var typed = Passphrase.of(passphrase)) {
            if (!(laptop.unlock(folder, USER, typed) instanceof Laptop.Unlocking.Unlocked unlocked)) {
                throw new IllegalStateException("a store does not open by its own passphrase");
            }
            try (var store = unlocked.store()) {
                return work.apply(open.apply(store));
            }
        }
    }

    /// From the passphrase to the rows of *My work*, besides deriving the key, which is all that a wrong passphrase
    /// costs.
    private Line unlock(Path folder) {
        LocalDate today = London.today(clock);
        RecordId worker = unlocked(
                folder, opened -> opened.records().all(Worker.KIND).getFirst().id());
        var taken = new ArrayList<Duration>();
        for (int round = 0; round < UNLOCKINGS; round++) {
            var key = Times.of(() -> {
                try (var wrong = Passphrase.of("not " + passphrase)) {
                    laptop.unlock(folder, USER, wrong);
                }
            });
            long began = System.nanoTime();
            taken.add(unlocked(folder, opened -> {
                DailyWork.list(opened, new Scope.OfWorker(worker), today);
                return Duration.ofNanos(System.nanoTime() - began).minus(key);
            }));
        }
        return Line.of(
                "unlock to the first row of my work besides the key (ms)", new Times(taken).median(), UNLOCK_BUDGET);
    }

    /// Imports into new stores, beside plain batch inserts of the very rows that this leaves in the database into the
    /// same tables of an encrypted file.
    private Line imports(Path folder, Path files) {
        var imported = new ArrayList<Duration>();
        var inserted = new ArrayList<Duration>();
        int children = 0;
        for (int round = 0; round < IMPORTS.warmUp() + IMPORTS.timed(); round++) {
            Path store = folder.resolve("import" + round);
            Path plain = folder.resolve("plain" + round);
            children = make(store, new Authority(USER, Authority.Nature.REAL), opened -> {
                imported.add(Times.of(() -> load(opened, files)));
                inserted.add(opened.within().insertRows(plain));
                return opened.children().count();
            });
        }
        return Line.beside(
                String.format(Locale.UK, "import ssda903 of %d children beside inserts of its rows (ms)", children),
                warm(imported).median(),
                warm(inserted).median(),
                IMPORT_BUDGET);
    }

    private static void load(Opened opened, Path files) {
        var result = opened.importSsda903().run(opened.user(), Asked.of(List.of(files)), () -> {}, Progress.UNWATCHED);
        if (result instanceof Imported.Refused(var problem)) {
            throw new FilesNotLoaded(problem.sentence());
        }
    }

    private static Times warm(List<Duration> taken) {
        return new Times(taken.subList(IMPORTS.warmUp(), taken.size()));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("childjourney-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
