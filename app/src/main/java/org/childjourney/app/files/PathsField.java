package org.childjourney.app.files;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.childjourney.app.ui.Texts;

/// Where files and folders are chosen, and which are. It takes the focus at its first button.
public final class PathsField extends HBox {

    private final Button files = new Button();
    private final Button folder = new Button();
    private final Label chosen = new Label();

    public PathsField() {
        getStyleClass().add("row");
        files.setId("paths-files");
        folder.setId("paths-folder");
        chosen.setId("paths-chosen");
        chosen.setWrapText(true);
        getChildren().setAll(files, folder, chosen);
    }

    public void show(ChosenPaths paths, FileDialogs dialogs) {
        var texts = Texts.of(PathsField.class);
        offer(
                files,
                texts.say("files.paths.choose"),
                window ->
                        dialogs.files(window, texts.say("files.paths.chooser")).forEach(paths::add));
        offer(
                folder,
                texts.say("files.paths.folder.choose"),
                window -> dialogs.folder(window, texts.say("files.paths.folder.chooser"))
                        .ifPresent(paths::add));
        chosen.textProperty()
                .bind(paths.shownProperty().map(shown -> shown.isEmpty() ? texts.say("files.paths.none") : shown));
    }

    private static void offer(Button button, String words, Consumer<Window> ask) {
        button.setText(words);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> ask.accept(button.getScene().getWindow()));
    }

    /// Where the focus goes.
    public Button first() {
        return files;
    }
}
