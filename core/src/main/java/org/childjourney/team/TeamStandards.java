package org.childjourney.team;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The authority's own standards for a team; none of them is a rule of law.
///
/// @param childrenOfAWorker    how many children one worker has at the most
/// @param daysWithoutADecision after how many days without a manager's decision a child is listed
public record TeamStandards(int childrenOfAWorker, int daysWithoutADecision) {

    /// Those that the program starts from.
    public static TeamStandards standard() {
        var lines = new Properties();
        try (var in = new InputStreamReader(
                TeamStandards.class.getResourceAsStream("team.properties"), StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TeamStandards(number(lines, "children-of-a-worker"), number(lines, "days-without-a-decision"));
    }

    private static int number(Properties lines, String name) {
        return Integer.parseInt(lines.getProperty(name, "").strip());
    }
}
