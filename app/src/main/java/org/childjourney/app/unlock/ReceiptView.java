package org.childjourney.app.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Receipt;

/// Says what was loaded, how many rows were refused, and lets the receipt be saved; or that nothing was loaded.
final class ReceiptView {

    private final Imported result;
    private final FileDialogs dialogs;
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
    private Label notLoaded;

    @FXML
    private Label refusals;

    @FXML
    private Button open;

    @FXML
    private Button save;

    @FXML
    private Label saved;

    private ReceiptView(Imported result, FileDialogs dialogs, Texts texts, Runnable goOn) {
        this.result = result;
        this.dialogs = dialogs;
        this.texts = texts;
        this.goOn = goOn;
    }

    static Parent of(Imported result, FileDialogs dialogs, Texts texts, Runnable goOn) {
        return Fxml.load(new ReceiptView(result, dialogs, texts, goOn), texts);
    }

    @FXML
    private void initialize() {
        open.setOnAction(_ -> goOn.run());
        switch (result) {
            case Imported.Done(var receipt) ->
                show(texts.say("unlock.receipt.read", receipt.totals().read()), receipt);
            case Imported.NothingNew(var receipt) -> show(texts.say("unlock.receipt.unchanged"), receipt);
            case Imported.Refused(var problem) -> showNothing(problem.sentence());
            case Imported.Stopped() -> showNothing(texts.say("unlock.nothing.stopped"));
        }
    }

    private void showNothing(String why) {
        title.setText(texts.say("unlock.nothing.title"));
        text.setText(why);
        for (Node part : new Node[] {figures, notLoaded, refusals, save, saved}) {
            Shown.set(part, false);
        }
    }

    private void show(String what, Receipt receipt) {
        var totals = receipt.totals();
        title.setText(texts.say("unlock.receipt.title"));
        text.setText(what);
        kept.setText(texts.say("unlock.receipt.rows", totals.kept() + totals.changed() + totals.unchanged()));
        warned.setText(texts.say("unlock.receipt.rows", totals.warned()));
        refused.setText(texts.say("unlock.receipt.rows", totals.refused()));
        save.setOnAction(_ -> save(receipt));
        notLoaded.setText(receipt.notLoaded().stream()
                .map(problem -> texts.say("unlock.receipt.notLoaded", problem.sentence()))
                .collect(Collectors.joining("\n")));
        Shown.set(notLoaded, !receipt.notLoaded().isEmpty());
    }

    private void save(Receipt receipt) {
        dialogs.fileToSave(save.getScene().getWindow(), texts.say("unlock.receipt.save.file"))
                .ifPresent(file -> {
                    try {
                        Files.write(file, receipt.csv());
                        saved.setText(texts.say("unlock.receipt.saved"));
                    } catch (IOException e) {
                        saved.setText(texts.say("unlock.receipt.notSaved"));
                    }
                });
    }
}
