package org.childjourney.app.start;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program as the operating system starts it.
@Command(
        name = "childjourney",
        description = "Follows every child from the first contact to leaving care.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ChildJourney {

    private ChildJourney() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new ChildJourney()).execute(args);
    }
}
