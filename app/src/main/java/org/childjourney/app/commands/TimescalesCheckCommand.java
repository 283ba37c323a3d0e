package org.childjourney.app.commands;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.VectorCheck;
import org.childjourney.timescales.VectorCheck.Checked;
import org.childjourney.timescales.VectorCheck.Verdict;
import org.childjourney.timescales.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks a file of worked cases of the engine that the screens ask.
@Command(name = "check", mixinStandardHelpOptions = true)
final class TimescalesCheckCommand implements Callable<Integer> {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final List<String> NEEDED =
            List.of("case_id", "rule_id", "trigger_event", "trigger_date", "expected_due");
    private static final List<String> COLUMNS = List.of("case_id", "rule_id", "result", "expected_due", "got");

    private final Terminal terminal;

    @Parameters(paramLabel = "VECTORS.csv", descriptionKey = "timescales.cases")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    TimescalesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Map<String, String>> cases = read();
        List<Checked> checked = new VectorCheck(Catalogue.standard(), WorkingDays.ofEngland()).check(cases);
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < checked.size(); place++) {
            rows.add(row(checked.get(place), cases.get(place).getOrDefault("expected_due", "")));
        }
        terminal.out().print(Table.of(COLUMNS, rows).as(format));
        long differ = count(checked, verdict -> verdict instanceof Verdict.Differs);
        long notAsked = count(checked, verdict -> verdict instanceof Verdict.CannotBeAsked);
        terminal.err()
                .println(Words.say(
                        "timescales.check.all",
                        count(checked, verdict -> verdict instanceof Verdict.Holds),
                        differ,
                        count(checked, verdict -> verdict instanceof Verdict.NotInCatalogue)));
        if (notAsked > 0) {
            terminal.err().println(Words.say("timescales.check.not-asked", notAsked));
        }
        return Exit.ofFindings(differ + notAsked > 0).code();
    }

    private static long count(List<Checked> checked, Predicate<Verdict> which) {
        return checked.stream().map(Checked::verdict).filter(which).count();
    }

    private static List<String> row(Checked checked, String expected) {
        return switch (checked.verdict()) {
            case Verdict.Holds(var due) -> row(checked, "holds", expected, due);
            case Verdict.Differs differs -> row(checked, "differs", expected, String.join(" ", differs.got()));
            case Verdict.NotInCatalogue() -> row(checked, "not in the catalogue", expected, "");
            case Verdict.CannotBeAsked(var why) -> row(checked, "cannot be asked", expected, why);
        };
    }

    private static List<String> row(Checked checked, String result, String expected, String got) {
        return List.of(checked.caseId(), checked.rule(), result, expected, got);
    }

    private List<Map<String, String>> read() {
        var cases = new ArrayList<Map<String, String>>();
        try {
            if (!Files.isRegularFile(file)) {
                throw CannotBeDone.because("file.not-read", file);
            }
            if (Files.size(file) > LARGEST) {
                throw CannotBeDone.because("timescales.check.too-large", file);
            }
            try (CsvReader<NamedCsvRecord> lines =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
                lines.forEach(line -> cases.add(fields(line)));
            }
        } catch (CsvParseException e) {
            throw CannotBeDone.because("timescales.check.not-csv", file, cases.size() + 2);
        } catch (CharacterCodingException e) {
            throw CannotBeDone.because("file.not-text", file);
        } catch (IOException | UncheckedIOException e) {
            throw CannotBeDone.because(
                    e.getCause() instanceof CharacterCodingException ? "file.not-text" : "file.not-read", file);
        }
        NEEDED.stream()
                .filter(column -> cases.isEmpty() || !cases.getFirst().containsKey(column))
                .findFirst()
                .ifPresent(column -> {
                    throw CannotBeDone.because("timescales.check.columns", file, column);
                });
        return cases;
    }

    private static Map<String, String> fields(NamedCsvRecord line) {
        return line.getFieldsAsMap();
    }
}
