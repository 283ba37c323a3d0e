package org.childjourney.persistence.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.returns.FileKinds;
import org.childjourney.returns.StandardReturn;

/// Tells returns apart by how their files begin: a workbook is packed, a message begins with a bracket, a table is
/// neither and is called `.csv`. Of a folder, the files in it and in the folders directly inside it are looked at.
public final class FilesByContent implements FileKinds {

    private static final int ENOUGH = 64;

    @Override
    public Kinds of(List<Path> given) {
        Map<StandardReturn, Set<Path>> known = new EnumMap<>(StandardReturn.class);
        var notKnown = new ArrayList<Path>();
        for (Path path : given) {
            boolean any = false;
            for (Path file : filesOf(path)) {
                Optional<StandardReturn> kind = kindOf(file);
                kind.ifPresent(one -> known.computeIfAbsent(one, _ -> new LinkedHashSet<>())
                        .add(one == StandardReturn.SSDA903 ? folderOfTables(path, file) : file));
                any |= kind.isPresent();
            }
            if (!any) {
                notKnown.add(path);
            }
        }
        Map<StandardReturn, List<Path>> lists = new EnumMap<>(StandardReturn.class);
        known.forEach((kind, files) -> lists.put(kind, List.copyOf(files)));
        return new Kinds(lists, notKnown);
    }

    /// The folder that was given, which may hold a folder for each year; of a table alone, the folder in which it lies.
    private static Path folderOfTables(Path given, Path table) {
        Path folder = table.toAbsolutePath().getParent();
        return Files.isDirectory(given) || folder == null ? given : folder;
    }

    private static List<Path> filesOf(Path given) {
        var files = new ArrayList<Path>();
        if (!Files.isDirectory(given)) {
            files.add(given);
            return files;
        }
        for (Path inside : inside(given)) {
            if (Files.isDirectory(inside)) {
                inside(inside).stream().filter(Files::isRegularFile).forEach(files::add);
            } else {
                files.add(inside);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> !isHidden(file)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // its own import will say that it cannot be read, if it is of any
            return List.of();
        }
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static Optional<StandardReturn> kindOf(Path file) {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(ENOUGH);
        } catch (IOException e) {
            first = new byte[0];
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text =
                new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        boolean packed = text.startsWith("PK") || WorkbookCheck.isCompoundFile(first);
        if (packed || name.endsWith(".xlsx")) {
            return Optional.of(StandardReturn.ANNEX_A);
        }
        if (text.startsWith("<") || name.endsWith(".xml")) {
            return Optional.of(StandardReturn.CIN_CENSUS);
        }
        return name.endsWith(".csv") ? Optional.of(StandardReturn.SSDA903) : Optional.empty();
    }
}
