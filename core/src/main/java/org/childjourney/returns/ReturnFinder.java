package org.childjourney.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds and reads the tables of the return in folders, each table by its columns, whatever its file is called.
final class ReturnFinder {

    private final ReturnFiles files;
    private final Progress progress;
    private long bytes;

    ReturnFinder(ReturnFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /// One entry for each folder that holds tables. It stops early when the person asks for it.
    List<YearFiles> in(List<Path> folders) throws FilesRefused {
        var found = new ArrayList<YearFiles>();
        var seen = new HashSet<Path>();
        for (Path given : folders) {
            switch (files.in(given)) {
                case ReturnFiles.Found.NotReadable(Problem problem) -> throw new FilesRefused(problem);
                case ReturnFiles.Found.Folders(List<ReturnFiles.Folder> each) -> {
                    for (ReturnFiles.Folder folder : each) {
                        if (seen.add(folder.path())) {
                            read(folder).ifPresent(found::add);
                        }
                    }
                    boolean none = found.stream()
                            .noneMatch(year -> each.stream()
                                    .anyMatch(folder -> folder.path().equals(year.folder())));
                    if (none && !progress.isStopped()) {
                        throw refused(Problem.Kind.NO_FILES, given.toString());
                    }
                }
            }
        }
        return found;
    }

    private Optional<YearFiles> read(ReturnFiles.Folder folder) throws FilesRefused {
        var sheets = new EnumMap<Ssda903Table, Sheet>(Ssda903Table.class);
        var notRead = new ArrayList<String>();
        for (Path file : folder.files()) {
            if (progress.isStopped()) {
                return Optional.empty();
            }
            Optional<Sheet> sheet = sheetOf(file);
            if (sheet.isEmpty()) {
                notRead.add(file.getFileName().toString());
                continue;
            }
            bytes += sheet.get().seal().bytes();
            if (bytes > ReturnFiles.LARGEST_TOGETHER) {
                throw refused(Problem.Kind.TOO_LARGE_TOGETHER, String.valueOf(ReturnFiles.LARGEST_TOGETHER >> 20));
            }
            Ssda903Table table = tableOf(sheet.get());
            Sheet other = sheets.put(table, sheet.get());
            if (other != null) {
                throw refused(
                        Problem.Kind.TABLE_TWICE, other.name(), sheet.get().name(), table.title());
            }
        }
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        var year = new YearFiles(folder.path(), sheets, notRead);
        if (year.sheet(Ssda903Table.HEADER).isEmpty()) {
            throw refused(Problem.Kind.NO_HEADER, year.name());
        }
        return Optional.of(year);
    }

    /// The file's rows, if it is a CSV file by name. Another file is read only to see whether it holds a table.
    private Optional<Sheet> sheetOf(Path file) throws FilesRefused {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.startsWith("~");
        boolean csv = name.endsWith(".csv");
        boolean plain = name.endsWith(".txt") || name.indexOf('.') < 0;
        if (hidden || !csv && !plain) {
            return Optional.empty();
        }
        return switch (files.read(file)) {
            case ReturnFiles.Reading.Read(Sheet sheet) when csv || isATable(sheet) -> Optional.of(sheet);
            case ReturnFiles.Reading.NotReadable(Problem problem) when csv -> throw new FilesRefused(problem);
            case ReturnFiles.Reading.Read _, ReturnFiles.Reading.NotReadable _ -> Optional.empty();
        };
    }

    private static boolean isATable(Sheet sheet) {
        Set<String> names = sheet.places().keySet();
        return List.of(Ssda903Table.values()).stream().anyMatch(table -> names.containsAll(table.columns()));
    }

    private static Ssda903Table tableOf(Sheet sheet) throws FilesRefused {
        List<String> names = sheet.columns().stream().map(Ssda903Table::column).toList();
        Ssda903Table nearest = List.of(Ssda903Table.values()).stream()
                .max(Comparator.comparingDouble((Ssda903Table table) -> shareOf(table, names))
                        .thenComparingInt(table -> table.columns().size()))
                .orElseThrow();
        var missing = new LinkedHashSet<>(nearest.columns());
        names.forEach(missing::remove);
        if (shareOf(nearest, names) <= 0.5) {
            throw refused(Problem.Kind.NOT_A_TABLE, sheet.name());
        }
        if (!missing.isEmpty()) {
            throw refused(Problem.Kind.COLUMNS_MISSING, sheet.name(), nearest.title(), String.join(", ", missing));
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name) && nearest.columns().contains(name)) {
                throw refused(Problem.Kind.COLUMN_TWICE, sheet.name(), name);
            }
        }
        return nearest;
    }

    private static double shareOf(Ssda903Table table, List<String> names) {
        long there = table.columns().stream().filter(names::contains).count();
        return (double) there / table.columns().size();
    }

    /// Columns of the file that the table does not have.
    static List<String> columnsNotRead(Sheet sheet, Ssda903Table table) {
        return sheet.columns().stream()
                .filter(name -> !name.isBlank() && !table.columns().contains(Ssda903Table.column(name)))
                .toList();
    }

    private static FilesRefused refused(Problem.Kind kind, String... about) {
        return new FilesRefused(Problem.of(kind, about));
    }
}
