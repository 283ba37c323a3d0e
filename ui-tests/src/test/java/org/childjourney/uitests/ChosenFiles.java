package org.childjourney.uitests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.childjourney.app.files.FileDialogs;

/// The folder and the file that a person would choose: the operating system's own dialogs need a display.
final class ChosenFiles implements FileDialogs {

    private Optional<Path> folder = Optional.empty();
    private List<Path> files = List.of();
    private Optional<Path> file = Optional.empty();

    void choose(Path folder, Path file) {
        this.folder = Optional.of(folder);
        this.file = Optional.of(file);
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        return folder;
    }

    void chooseFiles(Path... files) {
        this.files = List.of(files);
    }

    @Override
    public List<Path> files(Window owner, String title) {
        return files;
    }

    @Override
    public Optional<Path> fileToSave(Window owner, String suggestedName) {
        return file;
    }
}
