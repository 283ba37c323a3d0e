package org.childjourney.app.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Laptop;
import org.childjourney.record.London;

/// Someone at a command line: runs commands in this process, answers what they ask, and keeps what they wrote.
public final class Typed {

    private final Commands commands;
    private final Deque<String> answers = new ArrayDeque<>();

    public Typed(Commands commands) {
        this.commands = commands;
    }

    /// At a laptop with no store on it, on which nothing may be made.
    static Typed withNoStore(Path folder) {
        return new Typed(new Commands(
                emptyLaptop(),
                store -> {
                    throw new AssertionError("no store is opened");
                },
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE),
                new Places(folder.resolve("store"), folder.resolve("backups")),
                () -> new String[] {"Child Journey"}));
    }

    private static Laptop emptyLaptop() {
        return (Laptop) Proxy.newProxyInstance(
                Laptop.class.getClassLoader(),
                new Class<?>[] {Laptop.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasStore" -> false;
                    case "users" -> List.of();
                    case "isFree" -> !Files.exists(((Path) arguments[0]).resolve("holiday.txt"));
                    default -> throw new AssertionError("no store is touched");
                });
    }

    /// How a command ended and what it wrote.
    public record Ran(int code, String out, String err) {}

    /// What is typed when a command next asks, in turn.
    public Typed answering(String... typed) {
        answers.addAll(Arrays.asList(typed));
        return this;
    }

    public Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var asking = new Terminal.Asking() {
            @Override
            public Optional<String> line(String question) {
                return Optional.ofNullable(answers.poll());
            }

            @Override
            public Optional<char[]> secret(String question) {
                return line(question).map(String::toCharArray);
            }
        };
        int code = commands.run(
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        asking),
                arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
