package org.childjourney.app.commands;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Tried;
import org.childjourney.timescales.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what one timescale gives for a day, and why.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class TimescalesExplainCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RULE", descriptionKey = "timescales.rule")
    private String rule = "";

    @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "timescales.date")
    private String date = "";

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    TimescalesExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var catalogue = Catalogue.standard();
        if (!catalogue.holds(rule)) {
            throw CannotBeDone.because("timescales.no-rule", rule);
        }
        LocalDate day = day();
        Tried tried = Tried.of(rule, day, time(), catalogue, WorkingDays.ofEngland())
                .orElseThrow(() -> notInForce(catalogue, day));
        terminal.out().print(Table.of(List.of("what", "says"), lines(tried)).as(format));
        return Exit.DONE.code();
    }

    private CannotBeDone notInForce(Catalogue catalogue, LocalDate day) {
        return catalogue
                .off(rule, day)
                .map(reason -> CannotBeDone.because("timescales.off", rule, reason))
                .orElseGet(() -> CannotBeDone.because("timescales.not-in-force", rule, DAY.format(day)));
    }

    private LocalDate day() {
        return LocalDate.from(dayOrMoment());
    }

    private Optional<LocalTime> time() {
        return dayOrMoment() instanceof LocalDateTime moment ? Optional.of(moment.toLocalTime()) : Optional.empty();
    }

    private Temporal dayOrMoment() {
        try {
            return date.contains("T") ? LocalDateTime.parse(date) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw CannotBeDone.because("argument.date", date);
        }
    }

    private static List<List<String>> lines(Tried tried) {
        var entry = tried.entry();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("rule", entry.rule()));
        lines.add(List.of("duty", entry.duty()));
        lines.add(List.of("class", entry.ruleClass().name()));
        lines.add(
                List.of("started", tried.startedAt().map(MOMENT::format).orElseGet(() -> DAY.format(tried.started()))));
        lines.add(List.of("interval", entry.within().text()));
        tried.skipped()
                .forEach(
                        skipped -> lines.add(List.of("passed over", DAY.format(skipped.day()) + " " + skipped.name())));
        lines.add(List.of(
                "due",
                tried.dueAt()
                        .map(MOMENT::format)
                        .or(() -> tried.due().map(DAY::format))
                        .orElseGet(() -> Words.say("timescales.no-date"))));
        tried.remarks().forEach(remark -> lines.add(List.of("because", remark)));
        lines.add(List.of("source", entry.citation()));
        lines.add(List.of("address", entry.address()));
        lines.add(List.of("verified", Words.say("verified", entry.verified())));
        entry.notes().forEach(note -> lines.add(List.of("note", note)));
        return lines;
    }
}
