package org.childjourney.app.start;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import org.childjourney.app.commands.Commands;
import org.childjourney.app.commands.Places;
import org.childjourney.app.commands.Terminal;
import org.childjourney.persistence.LaptopStores;

/// The program as the operating system starts it: without arguments its window, with a command the same work without a
/// display.
public final class ChildJourney {

    private ChildJourney() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(WindowStart.class);
        } else {
            System.exit(commands().run(terminal(), args));
        }
    }

    private static Commands commands() {
        var clock = Clock.systemUTC();
        var folder = DataFolder.usual();
        return new Commands(
                LaptopStores.standard(clock),
                store -> WiredDesk.at(store, clock),
                clock,
                new Places(folder.store(), folder.backups()),
                new Version());
    }

    /// UTF-8 whatever the console is set to, as what is written is often kept in a file.
    private static Terminal terminal() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new Keyboard());
    }

    /// The person at the console, where there is one.
    private static final class Keyboard implements Terminal.Asking {

        @Override
        public Optional<String> line(String question) {
            return console().flatMap(console -> Optional.ofNullable(console.readLine("%s ", question)));
        }

        @Override
        public Optional<char[]> secret(String question) {
            return console().flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
        }

        private static Optional<Console> console() {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal);
        }
    }
}
