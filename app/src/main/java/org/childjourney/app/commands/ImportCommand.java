package org.childjourney.app.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childjourney.access.Authority;
import org.childjourney.returns.Asked;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;
import org.childjourney.returns.Receipt;
import picocli.CommandLine.Option;

/// Loads files of a standard return into the store, or into a new one where there is none.
abstract class ImportCommand implements Callable<Integer> {

    private final Stores stores;
    private final Terminal terminal;
    private final Stop stop;

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "import.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--as-at", paramLabel = "YYYY-MM-DD", descriptionKey = "import.as-at")
    private Optional<LocalDate> asAt = Optional.empty();

    @Option(names = "--let-back-in", paramLabel = "CHILD", descriptionKey = "import.let-back-in")
    private List<String> letBackIn = new ArrayList<>();

    @Option(names = "--receipt", paramLabel = "FILE.csv", descriptionKey = "import.receipt")
    private Optional<Path> receiptFile = Optional.empty();

    @Option(names = "--authority-name", paramLabel = "NAME", descriptionKey = "import.authority-name")
    private Optional<String> authorityName = Optional.empty();

    @Option(names = "--authority-key", paramLabel = "FILE", descriptionKey = "option.authority-key")
    private Optional<Path> authorityKey = Optional.empty();

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    ImportCommand(Stores stores, Terminal terminal, Stop stop) {
        this.stores = stores;
        this.terminal = terminal;
        this.stop = stop;
    }

    /// The files or folders that the person names.
    abstract List<Path> given();

    abstract Imported run(Desk desk, Asked asked, Runnable backUp, Progress progress);

    @Override
    public Integer call() {
        receiptFile.ifPresent(this::checkCanBeWritten);
        stop.isWaitedFor();
        Imported result;
        if (stores.exists()) {
            result = stores.with(desk -> load(desk, () -> desk.lookAfterStore().backUp(stores.backupFolder())));
        } else {
            String name = authorityName.orElseGet(() -> Words.say("import.authority-unnamed"));
            var wanted = new Stores.Wanted(new Authority(name, Authority.Nature.REAL), authorityKey);
            result = stores.withNew(wanted, desk -> load(desk, () -> {}));
        }
        Receipt receipt = switch (result) {
            case Imported.Done(var done) -> done;
            case Imported.NothingNew(var same) -> {
                terminal.err().println(Words.say("import.nothing-new"));
                yield same;
            }
            // load ended on these already
            case Imported.Refused _, Imported.Stopped _ -> throw new IllegalStateException();
        };
        tell(receipt);
        boolean findings = receipt.hasFindings();
        if (findings && receiptFile.isEmpty()) {
            terminal.err().println(Words.say("import.see-receipt"));
        }
        return Exit.ofFindings(findings).code();
    }

    private Imported load(Desk desk, Runnable backUp) {
        var progress = stop.of(new Steps(terminal, "import.progress"));
        var asked = new Asked(given(), year, asAt, Set.copyOf(letBackIn));
        Imported result = run(desk, asked, backUp, progress);
        return switch (result) {
            case Imported.Done _, Imported.NothingNew _ -> result;
            case Imported.Refused(var problem) -> throw new CannotBeDone(problem.sentence());
            case Imported.Stopped() -> throw CannotBeDone.because("stopped");
        };
    }

    private void tell(Receipt receipt) {
        receipt.years().forEach(one -> terminal.err().println(one.sentence()));
        receipt.missed().forEach(sentence -> terminal.err().println(sentence));
        var rows = new ArrayList<List<String>>();
        receipt.totalsByPart().forEach((part, totals) -> rows.add(row(part.title(), totals)));
        rows.add(row(Words.say("import.all"), receipt.totals()));
        var columns = List.of("table", "read", "kept", "changed", "unchanged", "refused", "kept_with_warning");
        var numbers = Set.copyOf(columns.subList(1, columns.size()));
        terminal.out().print(new Table(columns, numbers, rows).as(format));
        receiptFile.ifPresent(file -> write(receipt, file));
    }

    private static List<String> row(String name, Receipt.Totals totals) {
        return List.of(
                name,
                String.valueOf(totals.read()),
                String.valueOf(totals.kept()),
                String.valueOf(totals.changed()),
                String.valueOf(totals.unchanged()),
                String.valueOf(totals.refused()),
                String.valueOf(totals.warned()));
    }

    private void checkCanBeWritten(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (given().stream()
                .anyMatch(given -> whole.startsWith(given.toAbsolutePath().normalize()))) {
            throw CannotBeDone.because("import.receipt-among-files", file);
        }
        Path folder = whole.getParent();
        boolean there = folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!there || Files.isDirectory(file) || Files.exists(file) && !Files.isWritable(file)) {
            throw CannotBeDone.because("file.not-written", file);
        }
    }

    private void write(Receipt receipt, Path file) {
        try {
            Files.write(file, receipt.csv(), StandardCharsets.UTF_8);
            terminal.err().println(Words.say("import.receipt-written", file));
        } catch (IOException e) {
            // the import counts; only its receipt is missing, and the same import gives it again
            terminal.err().println(Words.say("import.receipt-not-written", file));
        }
    }
}
