package org.childjourney.app.files;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The files and folders that a person has chosen, each once.
public final class ChosenPaths {

    private final Set<Path> paths = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    public void add(Path chosen) {
        paths.add(chosen);
        shown.set(paths.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    public List<Path> all() {
        return List.copyOf(paths);
    }

    /// One on each line; empty while there is none.
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
