package org.childjourney.app.recording;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Texts;

/// Joins `KindsView.fxml` to its view model, and does nothing else.
final class KindsView {

    private final KindsViewModel model;

    @FXML
    private Label title;

    @FXML
    private ListView<KindsViewModel.Kind> list;

    private final Parent root;

    KindsView(KindsViewModel model, Texts texts) {
        this.model = model;
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        title.setLabelFor(list);
        list.setAccessibleText(model.title());
        list.setCellFactory(_ -> new KindCell());
        list.getItems().setAll(model.kinds());
        model.chosenProperty().subscribe(kind -> {
            list.getSelectionModel().select(kind);
            list.scrollTo(kind);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(kind -> {
            if (kind != null) {
                model.chosenProperty().set(kind);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                model.open();
            }
        });
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            model.open();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            model.back();
            press.consume();
        } else if (press.getCode().isLetterKey() && !press.isShortcutDown() && !press.isAltDown()) {
            model.choose(press.getCode().getName());
            press.consume();
        }
    }

    Parent root() {
        return root;
    }

    void focus() {
        Focus.on(list);
    }

    private static final class KindCell extends ListCell<KindsViewModel.Kind> {

        @Override
        protected void updateItem(KindsViewModel.Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? "" : kind.words());
        }
    }
}
