package org.childjourney.app.commands;

import java.io.PrintStream;
import java.util.Optional;

/// Where a command writes, and where it asks. Results go to `out`, progress and messages to `err`.
public record Terminal(PrintStream out, PrintStream err, Asking asking) {

    /// Asks the person at the keyboard; nothing where there is nobody to ask.
    public interface Asking {

        Optional<String> line(String question);

        /// What is typed is not shown.
        Optional<char[]> secret(String question);
    }
}
