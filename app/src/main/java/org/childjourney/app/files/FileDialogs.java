package org.childjourney.app.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the person for a folder or for files of the computer. Empty is an answer: they thought better of it.
public interface FileDialogs {

    Optional<Path> folder(Window owner, String title);

    List<Path> files(Window owner, String title);

    Optional<Path> fileToSave(Window owner, String suggestedName);

    /// The dialogs of the operating system.
    FileDialogs OF_THE_COMPUTER = new FileDialogs() {

        @Override
        public Optional<Path> folder(Window owner, String title) {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }

        @Override
        public List<Path> files(Window owner, String title) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            List<File> chosen =
                    Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
            return chosen.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> fileToSave(Window owner, String suggestedName) {
            var chooser = new FileChooser();
            chooser.setInitialFileName(suggestedName);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        }
    };
}
