package org.childjourney.app.unlock;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the person for a folder or a file of the computer. Empty is an answer: they thought better of it.
public interface FileDialogs {

    Optional<Path> folder(Window owner, String title);

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
        public Optional<Path> fileToSave(Window owner, String suggestedName) {
            var chooser = new FileChooser();
            chooser.setInitialFileName(suggestedName);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        }
    };
}
