package org.childjourney.persistence.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.childjourney.returns.Problem;

/// The files that a person means who names one, or a folder with some of a kind.
///
/// @param ending   how the name of one in a folder ends
/// @param notThere what is wrong where there is nothing of that name
/// @param noneIn   what is wrong where a folder has none
record GivenFiles(String ending, Problem.Kind notThere, Problem.Kind noneIn) {

    List<Path> at(Path fileOrFolder) throws NotRead {
        if (!Files.exists(fileOrFolder)) {
            throw new NotRead(notThere);
        }
        List<Path> found = files(fileOrFolder);
        if (found.isEmpty()) {
            throw new NotRead(noneIn);
        }
        return found;
    }

    private List<Path> files(Path fileOrFolder) throws NotRead {
        try {
            Path real = fileOrFolder.toRealPath();
            if (!Files.isDirectory(real)) {
                return List.of(real);
            }
            try (Stream<Path> files = Files.list(real)) {
                return files.filter(this::isOne).sorted().toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NotRead(Problem.Kind.CANNOT_READ);
        }
    }

    /// Excel keeps a hidden file beside a workbook that is open: `~$lists.xlsx`.
    private boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// What is wrong with a file, by its name.
    static Problem problem(Problem.Kind kind, Path file, List<?> more) {
        var about = new ArrayList<String>();
        Path name = file.getFileName();
        about.add(name == null ? file.toString() : name.toString());
        more.forEach(part -> about.add(String.valueOf(part)));
        return new Problem(kind, about);
    }
}
