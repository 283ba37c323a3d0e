package org.childjourney.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads what the rules of finding are furnished with.
final class Lines {

    private Lines() {}

    /// The lines of a resource of this package, without its blank lines and remarks.
    static List<String> of(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(Lines.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
