package org.childjourney.app.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childjourney.record.London;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.WhyThisDate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists what is due, of whom, and why.
@Command(name = "due", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "child_id",
            "child",
            "rule_id",
            "class",
            "duty",
            "trigger",
            "trigger_date",
            "due",
            "state",
            "done_on",
            "outcome",
            "days_late",
            "worker",
            "team",
            "explanation");

    // what a person reads across one screen
    private static final List<String> SHORT =
            List.of("child_id", "child", "duty", "class", "due", "state", "days_late", "worker");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private final Stores stores;
    private final Terminal terminal;
    private final Clock clock;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Whose whose = new Whose();

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "due.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-recorded", descriptionKey = "due.as-recorded")
    private boolean asRecorded;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private Table.Format format = Table.Format.TABLE;

    DueCommand(Stores stores, Terminal terminal, Clock clock) {
        this.stores = stores;
        this.terminal = terminal;
        this.clock = clock;
    }

    static final class Whose {

        @Option(names = "--all", descriptionKey = "due.all")
        private boolean all;

        @Option(names = "--child", paramLabel = "ID", descriptionKey = "due.child")
        private Optional<String> child = Optional.empty();

        @Option(names = "--team", paramLabel = "T", descriptionKey = "due.team")
        private Optional<String> team = Optional.empty();

        @Option(names = "--worker", paramLabel = "W", descriptionKey = "due.worker")
        private Optional<String> worker = Optional.empty();

        Scope scope(Desk desk) {
            return child.<Scope>map(id -> new Scope.OfChild(
                            Sought.child(desk.children(), id).child().orElseThrow()))
                    .or(() -> team.map(name -> new Scope.OfTeam(Sought.team(desk.records(), name))))
                    .or(() -> worker.map(name -> new Scope.OfWorker(Sought.worker(desk.records(), name))))
                    .orElseGet(Scope.Everyone::new);
        }
    }

    @Override
    public Integer call() {
        LocalDate day = on.orElseGet(() -> London.today(clock));
        List<DueRow> rows = stores.with(desk -> {
            var due = desk.readDue();
            return asRecorded ? due.asRecordedOn(day, whose.scope(desk)) : due.on(day, whose.scope(desk));
        });
        var table = new Table(
                COLUMNS,
                Set.of("days_late"),
                rows.stream().map(DueCommand::line).toList());
        terminal.out().print((format == Table.Format.TABLE ? table.with(SHORT) : table).as(format));
        return Exit.DONE.code();
    }

    private static List<String> line(DueRow row) {
        var obligation = row.obligation();
        return List.of(
                row.authorityId().orElseGet(() -> row.child().toString()),
                row.childName().map(Sought::whole).orElse(""),
                obligation.rule(),
                obligation.ruleClass().name(),
                obligation.duty(),
                lower(obligation.trigger()),
                obligation.triggerDate().toString(),
                obligation
                        .dueAt()
                        .map(moment -> MOMENT.format(moment.atZone(London.ZONE)))
                        .orElseGet(() -> obligation.due().toString()),
                lower(row.state()),
                obligation.doneOn().map(LocalDate::toString).orElse(""),
                obligation.outcome().map(DueCommand::lower).orElse(""),
                String.valueOf(row.daysLate()),
                row.worker().orElse(""),
                row.team().orElse(""),
                WhyThisDate.of(obligation));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
