package org.childjourney.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A text of headings with one choice a line under each, from which the stories are furnished.
record Choices(Map<String, List<String>> lines) {

    static Choices read(String resource) {
        var lines = new LinkedHashMap<String, List<String>>();
        var heading = "";
        for (String line : linesOf(resource)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.indexOf(']'));
            } else {
                lines.computeIfAbsent(heading, _ -> new ArrayList<>()).add(line);
            }
        }
        return new Choices(lines);
    }

    /// The lines of a resource beside this class, without its blank lines and remarks.
    static List<String> linesOf(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(Choices.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> under(String heading) {
        return lines.getOrDefault(heading, List.of());
    }
}
