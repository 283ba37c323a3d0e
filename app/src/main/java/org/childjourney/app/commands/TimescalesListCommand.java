package org.childjourney.app.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the catalogue.
@Command(name = "list", mixinStandardHelpOptions = true)
final class TimescalesListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "rule_id", "stage", "class", "duty", "starts", "interval", "from", "to", "verified", "citation", "address");
    private static final List<String> SHORT = List.of("rule_id", "class", "duty", "interval", "verified");

    private final Terminal terminal;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    TimescalesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var table = Table.of(
                COLUMNS,
                Catalogue.standard().entries().stream()
                        .map(TimescalesListCommand::line)
                        .toList());
        terminal.out().print((format == Table.Format.TABLE ? table.with(SHORT) : table).as(format));
        return Exit.DONE.code();
    }

    private static List<String> line(Entry entry) {
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
                entry.from().toString(),
                entry.to().map(LocalDate::toString).orElse(""),
                entry.verified().name().toLowerCase(Locale.ROOT),
                entry.citation(),
                entry.address());
    }
}
