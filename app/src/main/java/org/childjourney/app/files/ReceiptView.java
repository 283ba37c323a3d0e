package org.childjourney.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// Says what was loaded, how many rows were refused and what was not read at all, and lets the receipt be saved; or
/// that nothing was loaded.
final class ReceiptView {

    private static final int MISSED_SHOWN = 8;

    private final Imported result;
    private final FileDialogs dialogs;
    private final Texts texts;
    private final Runnable loadOthers;
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
    private Button other;

    @FXML
    private Label saved;

    private ReceiptView(Imported result, FileDialogs dialogs, Texts texts, Runnable loadOthers, Runnable goOn) {
        this.result = result;
        this.dialogs = dialogs;
        this.texts = texts;
        this.loadOthers = loadOthers;
        this.goOn = goOn;
    }

    static Parent of(Imported result, FileDialogs dialogs, Texts texts, Runnable loadOthers, Runnable goOn) {
        return Fxml.load(new ReceiptView(result, dialogs, texts, loadOthers, goOn), texts);
    }

    @FXML
    private void initialize() {
        open.setOnAction(_ -> goOn.run());
        other.setOnAction(_ -> loadOthers.run());
        Shown.when(saved, saved.textProperty().isNotEmpty());
        switch (result) {
            case Imported.Done(var receipt) ->
                show(texts.say("files.receipt.read", receipt.totals().read()), receipt);
            case Imported.NothingNew(var receipt) -> show(texts.say("files.receipt.unchanged"), receipt);
            case Imported.Refused(var problem) -> showNothing(problem.sentence());
            case Imported.Stopped() -> showNothing(texts.say("files.nothing.stopped"));
        }
    }

    private void showNothing(String why) {
        title.setText(texts.say("files.nothing.title"));
        text.setText(why);
        for (Node part : new Node[] {figures, notLoaded, refusals, save}) {
            Shown.set(part, false);
        }
    }

    private void show(String what, Receipt receipt) {
        var totals = receipt.totals();
        title.setText(texts.say("files.receipt.title"));
        text.setText(what);
        kept.setText(texts.say("files.receipt.rows", totals.kept() + totals.changed() + totals.unchanged()));
        warned.setText(texts.say("files.receipt.rows", totals.warned()));
        refused.setText(texts.say("files.receipt.rows", totals.refused()));
        save.setOnAction(_ -> save(receipt));
        var missed = Stream.concat(
                        receipt.notLoaded().stream()
                                .map(problem -> texts.say("files.receipt.notLoaded", problem.sentence())),
                        receipt.missed().stream())
                .toList();
        notLoaded.setText(Stream.concat(
                        missed.stream().limit(MISSED_SHOWN),
                        missed.size() > MISSED_SHOWN
                                ? Stream.of(texts.say("files.receipt.more", missed.size() - MISSED_SHOWN))
                                : Stream.of())
                .collect(Collectors.joining("\n")));
        Shown.set(notLoaded, !missed.isEmpty());
    }

    private void save(Receipt receipt) {
        dialogs.fileToSave(save.getScene().getWindow(), texts.say("files.receipt.save.file"))
                .ifPresent(file -> {
                    try {
                        Files.write(file, receipt.csv());
                        saved.setText(texts.say("files.receipt.saved"));
                    } catch (IOException e) {
                        saved.setText(texts.say("files.receipt.notSaved"));
                    }
                });
    }
}
