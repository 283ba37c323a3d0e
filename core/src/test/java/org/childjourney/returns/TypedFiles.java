package org.childjourney.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Files of returns as a test types them: `returns/2026/Episodes.csv` and its lines.
public final class TypedFiles implements ReturnFiles {

    private static final Path TOP = Path.of("returns");

    private final Map<Path, List<String>> files = new LinkedHashMap<>();

    /// The folder that holds one folder for each year.
    public Path folder() {
        return TOP;
    }

    /// A file of a year's folder; the first line names the columns.
    public TypedFiles with(String folder, String file, String... lines) {
        files.put(TOP.resolve(folder).resolve(file), List.of(lines));
        return this;
    }

    /// A table of a year with all its columns.
    public TypedFiles with(String folder, Ssda903Table table, String... rows) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", table.columns()));
        lines.addAll(List.of(rows));
        return with(folder, table.title() + ".csv", lines.toArray(String[]::new));
    }

    @Override
    public Found in(Path folder) {
        Map<Path, List<Path>> byFolder = new LinkedHashMap<>();
        for (Path file : files.keySet()) {
            Path in = folderOf(file);
            if (in.equals(folder) || folderOf(in).equals(folder)) {
                byFolder.computeIfAbsent(in, _ -> new ArrayList<>()).add(file);
            }
        }
        return new Found.Folders(byFolder.entrySet().stream()
                .map(entry -> new Folder(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Path folderOf(Path path) {
        return Objects.requireNonNullElse(path.getParent(), Path.of(""));
    }

    @Override
    public Reading read(Path file) {
        List<String> lines = files.getOrDefault(file, List.of());
        var rows = new ArrayList<Sheet.Row>();
        for (int line = 1; line < lines.size(); line++) {
            rows.add(new Sheet.Row(line + 1, fields(lines.get(line))));
        }
        return new Reading.Read(new Sheet(file, fields(lines.getFirst()), rows, seal(lines)));
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",", -1));
    }

    private static Seal seal(List<String> lines) {
        return new Seal(lines.size(), 0, Integer.toHexString(lines.hashCode()));
    }

    @Override
    public boolean isAsRead(Sheet sheet) {
        return seal(files.getOrDefault(sheet.file(), List.of())).equals(sheet.seal());
    }
}
