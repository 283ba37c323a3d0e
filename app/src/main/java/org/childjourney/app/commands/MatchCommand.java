package org.childjourney.app.commands;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childjourney.find.SpellingPairs;
import org.childjourney.find.SpellingPairs.Pair;
import org.childjourney.find.SpellingPairs.Ranked;
import org.childjourney.sample.Crowd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tries pairs of spellings: at which place the name as it was heard finds the name as it is held, among a crowd.
@Command(name = "match", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int LARGEST_CROWD = 100_000;
    private static final int FIRST_FEW = 5;
    private static final List<String> COLUMNS = List.of("sought", "held", "rank", "candidates");

    private final Terminal terminal;

    @Parameters(paramLabel = "PAIRS.csv", descriptionKey = "match.pairs")
    private Path file = Path.of("");

    @Option(names = "--crowd", defaultValue = "10000", paramLabel = "N", descriptionKey = "match.crowd")
    private int crowd;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", descriptionKey = "match.seed")
    private long seed;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (crowd < 0 || crowd > LARGEST_CROWD) {
            throw CannotBeDone.because("match.crowd.size", LARGEST_CROWD);
        }
        List<Pair> pairs = pairs(lines());
        var among = new SpellingPairs(pairs, new Crowd(seed).names(crowd));
        List<Ranked> ranked = pairs.stream().map(among::rank).toList();
        terminal.out()
                .print(new Table(
                                COLUMNS,
                                Set.of("candidates"),
                                ranked.stream().map(MatchCommand::row).toList())
                        .as(format));
        return sum(ranked, among.people()).code();
    }

    private static List<String> row(Ranked ranked) {
        return List.of(
                ranked.pair().sought(),
                ranked.pair().held(),
                ranked.rank().map(String::valueOf).orElseGet(() -> Words.say("match.none")),
                String.valueOf(ranked.candidates()));
    }

    /// A line without a held name asks whether a stranger is taken for somebody.
    private Exit sum(List<Ranked> ranked, int people) {
        var sought = ranked.stream().filter(one -> !one.pair().held().isEmpty()).toList();
        var strangers =
                ranked.stream().filter(one -> one.pair().held().isEmpty()).toList();
        long inFirstFew = sought.stream()
                .filter(one -> one.rank().filter(rank -> rank <= FIRST_FEW).isPresent())
                .count();
        long none = strangers.stream().filter(one -> one.candidates() == 0).count();
        if (!sought.isEmpty()) {
            terminal.err()
                    .println(Words.say(
                            "match.found", inFirstFew, sought.size(), share(inFirstFew, sought.size()), people));
        }
        if (!strangers.isEmpty()) {
            terminal.err().println(Words.say("match.strangers", none, strangers.size(), share(none, strangers.size())));
        }
        return Exit.ofFindings(inFirstFew < sought.size() || none < strangers.size());
    }

    private static String share(long some, int all) {
        return String.format(Locale.UK, "%.1f", 100.0 * some / all);
    }

    /// The columns held and sought, wherever they stand; in a file without them, its first two, from the first line on:
    /// the second is to find the first.
    private List<Pair> pairs(List<List<String>> lines) {
        var header = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        if (header.size() < 2) {
            throw CannotBeDone.because("match.columns", file);
        }
        boolean areNamed = header.contains("held") && header.contains("sought");
        int held = areNamed ? header.indexOf("held") : 0;
        int sought = areNamed ? header.indexOf("sought") : 1;
        if (!areNamed) {
            terminal.err().println(Words.say("match.no-headings"));
        }
        List<Pair> pairs = lines.stream()
                .skip(areNamed ? 1 : 0)
                .map(line -> new Pair(field(line, sought), field(line, held)))
                .toList();
        if (pairs.isEmpty()) {
            throw CannotBeDone.because("match.empty", file);
        }
        return pairs;
    }

    private static String field(List<String> line, int place) {
        return place < line.size() ? line.get(place).strip() : "";
    }

    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        try {
            if (!Files.isRegularFile(file)) {
                throw CannotBeDone.because("file.not-read", file);
            }
            if (Files.size(file) > LARGEST) {
                throw CannotBeDone.because("match.too-large", file);
            }
            try (CsvReader<CsvRecord> records =
                    CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
                records.forEach(line -> lines.add(line.getFields()));
            }
        } catch (CsvParseException e) {
            throw CannotBeDone.because("match.not-csv", file, lines.size() + 1);
        } catch (CharacterCodingException e) {
            throw CannotBeDone.because("file.not-text", file);
        } catch (IOException | UncheckedIOException e) {
            throw CannotBeDone.because(
                    e.getCause() instanceof CharacterCodingException ? "file.not-text" : "file.not-read", file);
        }
        return lines;
    }
}
