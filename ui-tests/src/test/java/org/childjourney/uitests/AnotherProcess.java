package org.childjourney.uitests;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of these tests in a process of its own, started as the tests themselves were.
final class AnotherProcess {

    private AnotherProcess() {}

    /// What is to be started.
    ///
    /// @param before what stands on the class path before everything else
    static ProcessBuilder of(Class<?> program, List<Path> before, String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
                .forEach(command::add);
        var classes = new ArrayList<>(before.stream().map(Path::toString).toList());
        classes.add(System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classes), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// Kills it, and waits until it has gone.
    static void end(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }
}
