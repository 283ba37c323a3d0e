package org.childjourney.app.unlock;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.unlock.Fillings.Changed;
import org.childjourney.app.unlock.Fillings.Loaded;

/// Says what was loaded, how many rows were refused, and lets the receipt be saved; or that nothing was loaded.
final class ReceiptView {

    private final Optional<Loaded> loaded;
    private final Texts texts;
    private final Runnable goOn;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private GridPane figures;

    @FXML
    private Label kept;

    @FXML
    private Label warned;

    @FXML
    private Label refused;

    @FXML
    private Label refusals;

    @FXML
    private Button open;

    @FXML
    private Button save;

    @FXML
    private Label saved;

    private ReceiptView(Optional<Loaded> loaded, Texts texts, Runnable goOn) {
        this.loaded = loaded;
        this.texts = texts;
        this.goOn = goOn;
    }

    static Parent of(Loaded loaded, Texts texts, Runnable goOn) {
        return Fxml.load(new ReceiptView(Optional.of(loaded), texts, goOn), texts);
    }

    static Parent ofNothing(Texts texts, Runnable goOn) {
        return Fxml.load(new ReceiptView(Optional.empty(), texts, goOn), texts);
    }

    @FXML
    private void initialize() {
        open.setOnAction(_ -> goOn.run());
        Shown.set(figures, loaded.isPresent());
        Shown.set(refusals, loaded.isPresent());
        Shown.set(save, loaded.isPresent());
        Shown.set(saved, loaded.isPresent());
        loaded.ifPresentOrElse(this::fill, () -> {
            title.setText(texts.say("unlock.stopped.title"));
            text.setText(texts.say("unlock.stopped.text"));
        });
    }

    private void fill(Loaded all) {
        title.setText(texts.say("unlock.receipt.title"));
        text.setText(
                all.changed() == Changed.NO
                        ? texts.say("unlock.receipt.unchanged")
                        : texts.say("unlock.receipt.children", all.children()));
        kept.setText(texts.say("unlock.receipt.rows", all.kept()));
        warned.setText(texts.say("unlock.receipt.rows", all.warned()));
        refused.setText(texts.say("unlock.receipt.rows", all.refused()));
        save.setOnAction(_ -> save(all));
    }

    private void save(Loaded all) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(texts.say("unlock.receipt.save.file"));
        Optional.ofNullable(chooser.showSaveDialog(save.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> {
                    try {
                        all.receipt().writeTo(file);
                        saved.setText(texts.say("unlock.receipt.saved"));
                    } catch (IOException e) {
                        saved.setText(texts.say("unlock.receipt.notSaved"));
                    }
                });
    }
}
