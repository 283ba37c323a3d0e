package org.childjourney.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Problems;
import org.childjourney.app.ui.Texts;

/// Asks which files are to be loaded.
final class FilesView {

    private final FileDialogs dialogs;
    private final Texts texts;
    private final Consumer<List<Path>> load;
    private final Runnable back;
    private final ChosenPaths paths = new ChosenPaths();

    @FXML
    private Problems problems;

    @FXML
    private Label pathsProblem;

    @FXML
    private PathsField chosen;

    @FXML
    private Button submit;

    @FXML
    private Button leave;

    private FilesView(FileDialogs dialogs, Texts texts, Consumer<List<Path>> load, Runnable back) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.load = load;
        this.back = back;
    }

    static Parent of(FileDialogs dialogs, Texts texts, Consumer<List<Path>> load, Runnable back) {
        return Fxml.load(new FilesView(dialogs, texts, load, back), texts);
    }

    @FXML
    private void initialize() {
        chosen.show(paths, dialogs);
        submit.setOnAction(_ -> load());
        leave.setOnAction(_ -> back.run());
        Focus.on(chosen.first());
    }

    private void load() {
        if (paths.all().isEmpty()) {
            problems.show(
                    texts, List.of(new Problems.Line(texts.say("files.problem.none"), chosen.first(), pathsProblem)));
        } else {
            load.accept(paths.all());
        }
    }
}
