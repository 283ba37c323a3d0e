package org.childjourney.persistence.returns;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Third-party returns of invented children. They lie beside the project, in `shared/samples`, and not in it: a test
/// that reads them is skipped where they are absent.
public final class Samples {

    private Samples() {}

    public static Path folder(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path found = Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/samples").resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here.resolve("shared/samples").resolve(name));
        assumeTrue(Files.isDirectory(found), () -> "the sample return " + name + " is not on this machine");
        return found;
    }
}
