package org.childjourney.timescales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The statute folder that lies beside the repository, where it does.
final class Shared {

    private Shared() {}

    /// The rows of a table by column, or the test is skipped where the folder is absent.
    static List<Map<String, String>> rowsOf(String file) {
        return rows(textOf(file));
    }

    /// The text of a file, or the test is skipped where the folder is absent.
    static String textOf(String file) {
        Optional<Path> found = find(file);
        Assumptions.assumeTrue(found.isPresent(), "the folder shared/statute does not lie beside the repository");
        try {
            return Files.readString(found.orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> find(String file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path beside = folder.resolve("shared").resolve("statute").resolve(file);
            if (Files.isReadable(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    static List<Map<String, String>> rows(String text) {
        List<List<String>> lines =
                text.lines().filter(line -> !line.isBlank()).map(Shared::cells).toList();
        List<String> names = lines.getFirst();
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(names.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
