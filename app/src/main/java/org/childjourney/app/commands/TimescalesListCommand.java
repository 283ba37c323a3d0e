package org.childjourney.app.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.childjourney.record.London;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the catalogue: every timescale in every version, and whether it is in force on a day.
@Command(name = "list", mixinStandardHelpOptions = true)
final class TimescalesListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "stage",
            "class",
            "duty",
            "starts",
            "interval",
            "from",
            "to",
            "state",
            "reason",
            "verified",
            "citation",
            "address");
    private static final List<String> SHORT =
            List.of("rule_id", "class", "duty", "interval", "verified", "state", "reason");

    private final Terminal terminal;
    private final Clock clock;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "timescales.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    TimescalesListCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate day = on.orElseGet(() -> London.today(clock));
        var table = Table.of(
                COLUMNS,
                Catalogue.standard().entries().stream()
                        .map(entry -> line(entry, day))
                        .toList());
        terminal.out().print((format == Table.Format.TABLE ? table.with(SHORT) : table).as(format));
        return Exit.DONE.code();
    }

    private static List<String> line(Entry entry, LocalDate day) {
        return List.of(
                entry.rule(),
                entry.stage(),
                entry.ruleClass().name(),
                entry.duty(),
                entry.starts().stream()
                        .map(event -> event.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(" ")),
                entry.within().text(),
                entry.from().equals(LocalDate.MIN) ? "" : entry.from().toString(),
                entry.to().map(LocalDate::toString).orElse(""),
                state(entry, day),
                entry.off().orElse(""),
                entry.verified().name().toLowerCase(Locale.ROOT),
                entry.citation(),
                entry.address());
    }

    private static String state(Entry entry, LocalDate day) {
        if (entry.off().isPresent()) {
            return "off";
        }
        if (entry.from().isAfter(day)) {
            return "from " + entry.from();
        }
        return entry.isInForceOn(day) ? "in force" : "until " + entry.to().orElseThrow();
    }
}
