package org.childjourney.app.attachments;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Where an attached file is looked at: a picture as wide as the pane, a PDF page by page, a Word document as its text.
/// Page Up and Page Down turn pages, Escape closes.
final class PreviewPane {

    private static final int MOST_ROWS = 20;

    private final AttachedViewModel model;
    private final Texts texts;
    private final String id;
    private final Runnable back;
    private final VBox root = new VBox();
    private final Label title = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final TextArea words = new TextArea();
    private final Button before;
    private final Button next;
    private String named = "";

    /// @param back puts the focus where it was before the file was looked at
    PreviewPane(AttachedViewModel model, Texts texts, String id, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.id = id;
        this.back = back;
        before = button("before", "attachments.preview.before", () -> model.turn(-1));
        next = button("next", "attachments.preview.next", () -> model.turn(1));
        var close = button("close", "attachments.preview.close", this::close);
        title.setId(id + "-preview-title");
        title.setWrapText(true);
        title.setFocusTraversable(true);
        picture.setId(id + "-preview-picture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        words.setId(id + "-preview-words");
        words.setEditable(false);
        words.setWrapText(true);
        // as wide as the pane, and the pane no wider for it
        frame.setMinWidth(0);
        frame.setPrefWidth(0);
        StackPane.setAlignment(picture, Pos.TOP_LEFT);
        title.maxWidthProperty().bind(root.widthProperty());
        var tools = new FlowPane(title, before, next, close);
        tools.getStyleClass().add("line");
        root.setId(id + "-preview");
        root.getStyleClass().addAll("panel", "tight");
        root.getChildren().setAll(tools, frame, words);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.previewProperty().subscribe(this::show);
    }

    private Button button(String part, String words, Runnable does) {
        var button = new Button(texts.say(words));
        button.setId(id + "-preview-" + part);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void show(Preview now) {
        boolean isAnother = !nameOf(now).equals(named);
        named = nameOf(now);
        Shown.set(root, !(now instanceof Preview.None));
        Shown.set(frame, now instanceof Preview.OfPicture || now instanceof Preview.OfPage);
        Shown.set(words, now instanceof Preview.OfWords);
        Shown.set(before, now instanceof Preview.OfPage);
        Shown.set(next, now instanceof Preview.OfPage);
        // nothing of a file that is not looked at any more stays in a node
        picture.setImage(null);
        words.clear();
        switch (now) {
            case Preview.None() -> title.setText("");
            case Preview.OfPicture(var name, var shown) ->
                draw(shown, name, texts.say("attachments.preview.picture", name));
            case Preview.OfPage(var name, var shown, var page, var pages) -> {
                draw(
                        shown,
                        texts.say("attachments.preview.page", name, page + 1, pages),
                        texts.say("attachments.preview.page", name, page + 1, pages));
                before.setDisable(page == 0);
                next.setDisable(page + 1 == pages);
            }
            case Preview.OfWords(var name, var text) -> {
                title.setText(texts.say("attachments.preview.words", name));
                words.setText(text);
                words.setPrefRowCount((int) Math.clamp(text.lines().count() + 1, 2, MOST_ROWS));
                words.setAccessibleText(title.getText());
            }
        }
        if (isAnother && !(now instanceof Preview.None)) {
            title.requestFocus();
        }
    }

    private static String nameOf(Preview shown) {
        return switch (shown) {
            case Preview.None() -> "";
            case Preview.OfPicture picture -> picture.name();
            case Preview.OfPage page -> page.name();
            case Preview.OfWords words -> words.name();
        };
    }

    private void draw(Picture shown, String heading, String heard) {
        var image = new WritableImage(shown.width(), shown.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        shown.width(),
                        shown.height(),
                        PixelFormat.getIntArgbInstance(),
                        shown.points(),
                        0,
                        shown.width());
        picture.setImage(image);
        picture.setAccessibleText(heard);
        picture.fitWidthProperty()
                .bind(frame.widthProperty().map(width -> Math.max(1, Math.min(width.doubleValue(), image.getWidth()))));
        title.setText(heading);
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            close();
            press.consume();
        } else if (press.getCode() == KeyCode.PAGE_UP && model.previewProperty().get() instanceof Preview.OfPage) {
            model.turn(-1);
            press.consume();
        } else if (press.getCode() == KeyCode.PAGE_DOWN
                && model.previewProperty().get() instanceof Preview.OfPage) {
            model.turn(1);
            press.consume();
        }
    }

    /// Whether there was anything to close.
    boolean close() {
        boolean isLooked = !(model.previewProperty().get() instanceof Preview.None);
        if (isLooked) {
            model.close();
            back.run();
        }
        return isLooked;
    }

    Parent root() {
        return root;
    }
}
