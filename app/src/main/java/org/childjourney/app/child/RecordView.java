package org.childjourney.app.child;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.attachments.AttachmentsScreen;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.FromElsewhere;

/// Draws a record as it is read: what it says, who says so, and folded beneath what it said before.
final class RecordView {

    private final RecordViewModel model;
    private final Around around;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox strips = new VBox();
    private final VBox page = new VBox();
    private final Label title = said("record-title");
    private final List<Node> stops = new ArrayList<>();
    private final List<Node> folded = new ArrayList<>();
    private final AttachmentsScreen.Pane files;
    private boolean isUnfolded;

    /// The page around a record that is read.
    interface Around {

        /// Opens the form in which it is corrected.
        void correct(String form);

        /// Nothing more is read here.
        void back();

        boolean mayCorrect(String form);

        /// Who may, where this user may not.
        String whyNot(String form);
    }

    /// @param files what is attached to the record
    RecordView(RecordViewModel model, AttachmentsScreen.Pane files, Around around, Texts texts) {
        this.files = files;
        this.model = model;
        this.around = around;
        this.texts = texts;
        root.setId("record");
        title.getStyleClass().add("section-title");
        page.getStyleClass().add("page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        revealed(title);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.pageProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void key(KeyEvent press) {
        if (press.isAltDown() || press.isShortcutDown()) {
            return;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            if (!files.stopLooking()) {
                around.back();
            }
            press.consume();
        } else if (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.UP) {
            step(press.getCode() == KeyCode.DOWN ? 1 : -1);
            press.consume();
        }
    }

    /// Goes to the next thing that is said, or to the one before.
    private void step(int by) {
        var reached = new ArrayList<>(stops);
        if (isUnfolded) {
            reached.addAll(folded);
        }
        int now = reached.indexOf(root.getScene().getFocusOwner());
        reached.get(Math.clamp(now + by, 0, reached.size() - 1)).requestFocus();
    }

    Parent root() {
        return root;
    }

    /// Shows above the record what was finished a moment ago.
    void showAbove(Node finished) {
        strips.getChildren().setAll(finished);
    }

    void focus() {
        Focus.on(title);
    }

    private void show(RecordPage read) {
        stops.clear();
        folded.clear();
        title.setText(read.title());
        stops.add(title);
        page.getChildren()
                .setAll(
                        strips,
                        title,
                        standing("record-signed", new Mark(read.mark(), read.outcome()), read.signed(), stops));
        for (int place = 0; place < read.corrected().size(); place++) {
            var corrected = said("record-corrected" + (place == 0 ? "" : "-" + (place + 1)));
            corrected.setText(read.corrected().get(place));
            corrected.getStyleClass().addAll("banner", "banner-info");
            page.getChildren().add(stop(corrected));
        }
        page.getChildren().add(actions(read));
        read.told().forEach(told -> page.getChildren().add(line("record-" + told.part(), told, stops)));
        page.getChildren().add(files.root());
        if (!read.before().isEmpty()) {
            before(read.before());
        }
    }

    private Node standing(String id, Mark mark, String signed, List<Node> among) {
        var words = said(id);
        words.setText(signed);
        words.setAccessibleText(texts.say("child.record.spoken", mark.getAccessibleText(), signed));
        return inLine(mark, stop(words, among));
    }

    /// Side by side where there is room; words that are longer than that go on below.
    private static FlowPane inLine(Node... parts) {
        var line = new FlowPane(parts);
        line.getStyleClass().add("line");
        line.setMinWidth(0);
        for (Node part : parts) {
            if (part instanceof Label words) {
                words.maxWidthProperty().bind(line.widthProperty());
            }
        }
        return line;
    }

    private Node actions(RecordPage read) {
        var parts = new ArrayList<Node>();
        read.correction().ifPresent(form -> {
            var correct = new Button(texts.say(read.isBegun() ? "child.record.goOn" : "child.record.correct"));
            correct.setId("record-correct");
            correct.setMnemonicParsing(true);
            correct.setOnAction(_ -> around.correct(form));
            var key = new Label(texts.say("child.record.correct.key"));
            key.setId("record-correctKey");
            key.getStyleClass().add("key");
            parts.addAll(List.of(correct, key));
            if (around.mayCorrect(form)) {
                stop(correct);
            } else {
                correct.setDisable(true);
                var whyNot = said("record-mayNot");
                whyNot.setText(around.whyNot(form));
                parts.add(stop(whyNot));
            }
        });
        var keys = new Label(texts.say("child.record.keys"));
        keys.setId("record-keys");
        keys.setWrapText(true);
        keys.getStyleClass().add("quiet");
        parts.add(keys);
        return inLine(parts.toArray(Node[]::new));
    }

    private void before(List<RecordPage.Before> before) {
        var earlier = new VBox();
        earlier.setId("record-before");
        earlier.getStyleClass().add("page");
        var unfold = new Button();
        unfold.setId("record-unfold");
        unfold.setMnemonicParsing(true);
        unfold.setOnAction(_ -> {
            isUnfolded = !isUnfolded;
            fold(unfold, earlier);
        });
        page.getChildren().addAll(stop(unfold), earlier);
        for (int place = 0; place < before.size(); place++) {
            var one = before.get(place);
            String id = "record-before-" + (place + 1);
            var what = said(id);
            what.setText(one.title());
            what.getStyleClass().add("strong");
            earlier.getChildren()
                    .addAll(
                            stop(what, folded),
                            standing(id + "-signed", new Mark(one.mark(), one.outcome()), one.signed(), folded));
            one.told().forEach(told -> earlier.getChildren().add(line(id + "-" + told.part(), told, folded)));
        }
        fold(unfold, earlier);
    }

    private void fold(Button unfold, Node earlier) {
        unfold.setText(texts.say(isUnfolded ? "child.record.fold" : "child.record.unfold"));
        Shown.set(earlier, isUnfolded);
    }

    private Node line(String id, Told told, List<Node> among) {
        var label = new Label(told.label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var words = said(id);
        words.setText(told.words());
        words.setAccessibleText(texts.say("child.record.spoken", told.label(), told.words()));
        if (told.isMissing()) {
            words.getStyleClass().add("quiet");
        }
        label.setLabelFor(words);
        var line = new VBox(label, stop(words, among));
        if (!FromElsewhere.waiting(told.words()).isEmpty()) {
            var elsewhere = said(id + "-elsewhere");
            elsewhere.setText(texts.say("child.record.elsewhere"));
            elsewhere.getStyleClass().add("hint");
            line.getChildren().add(stop(elsewhere, among));
        }
        return line;
    }

    private static Label said(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setFocusTraversable(true);
        return label;
    }

    /// Where Tab and the arrows stop.
    private <N extends Node> N stop(N part) {
        return stop(part, stops);
    }

    private <N extends Node> N stop(N part, List<Node> among) {
        among.add(part);
        return revealed(part);
    }

    private <N extends Node> N revealed(N part) {
        part.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                Reveal.in(scroll, part);
            }
        });
        return part;
    }
}
