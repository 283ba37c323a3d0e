package org.childjourney.app.commands;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Delegation;
import org.childjourney.access.Laptop;
import org.childjourney.access.NotAllowed;
import org.childjourney.record.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/// All commands. What goes wrong ends in one sentence, never in a stack trace.
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Laptop laptop;
    private final Desks desks;
    private final Clock clock;
    private final Places usual;
    private final IVersionProvider version;

    public Commands(Laptop laptop, Desks desks, Clock clock, Places usual, IVersionProvider version) {
        this.laptop = laptop;
        this.desks = desks;
        this.clock = clock;
        this.usual = usual;
        this.version = version;
    }

    /// @return the exit code: 0 done, 1 done with findings, 2 could not be done and nothing was changed
    public int run(Terminal terminal, String... arguments) {
        int code;
        try (var stop = new Stop()) {
            code = commandLine(terminal, stop).execute(arguments);
        }
        terminal.out().flush();
        terminal.err().flush();
        if (terminal.out().checkError()) {
            return Exit.NOT_DONE.code();
        }
        return code;
    }

    private CommandLine commandLine(Terminal terminal, Stop stop) {
        var given = new Given();
        var stores = new Stores(laptop, desks, terminal, given, usual);
        var line = new CommandLine(given)
                .addSubcommand(new SampleCommand(stores, terminal, stop, clock))
                .addSubcommand(group(
                        "import",
                        new ImportSsda903Command(stores, terminal, stop),
                        new ImportCinCommand(stores, terminal, stop),
                        new ImportAnnexACommand(stores, terminal, stop)))
                .addSubcommand(new DueCommand(stores, terminal, clock))
                .addSubcommand(group(
                        "timescales",
                        new TimescalesListCommand(terminal, clock),
                        new TimescalesExplainCommand(terminal),
                        new TimescalesCheckCommand(terminal)))
                .addSubcommand(new MatchCommand(terminal))
                .addSubcommand(new VerifyCommand(stores, terminal))
                .addSubcommand(group(
                        "user",
                        new UserAddCommand(stores, terminal),
                        new UserDisableCommand(stores, terminal),
                        new UserPassphraseCommand(stores, terminal),
                        new UserListCommand(stores, terminal)))
                .addSubcommand(new RecoverCommand(stores, terminal))
                .addSubcommand(new RemoveCommand(stores, terminal))
                .addSubcommand(new BackupCommand(stores, terminal))
                .addSubcommand(new RestoreCommand(stores, terminal))
                .addSubcommand(new BenchCommand(stores, desks, terminal, stop, clock));
        line.getCommandSpec().versionProvider(version);
        Reading.register(line);
        return line.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((problem, arguments) -> refuse(terminal, Reading.sentence(problem)))
                .setExecutionExceptionHandler((problem, command, parsed) -> refuse(terminal, sentence(problem)));
    }

    private static CommandLine group(String name, Object... commands) {
        var group = new CommandLine(new Group()).setCommandName(name);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    private static int refuse(Terminal terminal, String sentence) {
        terminal.err().println(sentence);
        return Exit.NOT_DONE.code();
    }

    private static String sentence(Exception problem) {
        return switch (problem) {
            case CannotBeDone cannot -> cannot.sentence();
            case NotAllowed refused -> notAllowed(refused);
            case StoreFault fault -> Words.say(wordOf(fault), fault.code());
            default -> ourFault(problem);
        };
    }

    // what cannot be written or read is not always the store
    private static String wordOf(StoreFault fault) {
        String key = "fault." + fault.kind();
        String ofPlace = key + "." + fault.code();
        return Words.has(ofPlace) ? ofPlace : key;
    }

    private static String notAllowed(NotAllowed refused) {
        String who = Delegation.standard().whoMay(refused.act()).stream()
                .map(role -> Words.say("role", role))
                .collect(Collectors.joining(", "));
        return Words.say("not-allowed", Words.say("role", refused.role()), Words.say("act", refused.act()), who);
    }

    /// A fault of the program. Its message may hold a person's words, so only its kind and place are logged.
    private static String ourFault(Exception problem) {
        var at = problem.getStackTrace();
        String code = problem.getClass().getSimpleName() + (at.length == 0 ? "" : "-" + at[0].getLineNumber());
        LOG.error("{} {}", code, Stream.of(at).map(String::valueOf).collect(Collectors.joining(" < ")));
        return Words.say("fault.OUR_FAULT", code);
    }
}
