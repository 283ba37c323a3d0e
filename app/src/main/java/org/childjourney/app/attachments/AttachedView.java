package org.childjourney.app.attachments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.KeptFiles;

/// Joins attached files to a list of them, each with what can be done with it, and a place to look at one.
final class AttachedView {

    private final AttachedViewModel model;
    private final Manner manner;
    private final FileDialogs dialogs;
    private final Texts texts;
    private final String id;
    private final VBox root = new VBox();
    private final VBox list = new VBox();
    private final Button add;
    private final Button putBack;
    private final PreviewPane preview;
    private Optional<Node> lookedFrom = Optional.empty();

    /// Whether files come and go, or are only read.
    enum Manner {
        DRAFT,
        RECORD
    }

    /// @param id what the ids of its parts begin with
    AttachedView(AttachedViewModel model, Manner manner, FileDialogs dialogs, Texts texts, String id) {
        this.model = model;
        this.manner = manner;
        this.dialogs = dialogs;
        this.texts = texts;
        this.id = id;
        this.add = button("add", texts.say("attachments.add"));
        this.putBack = button("putBack", "");
        this.preview = new PreviewPane(model, texts, id, () -> lookedFrom.ifPresent(Node::requestFocus));
        lay();
        model.filesProperty().subscribe(this::show);
    }

    private void lay() {
        root.setId(id + "-attached");
        root.getStyleClass().add("part");
        list.getStyleClass().add("part");
        add.setMnemonicParsing(true);
        add.setOnAction(_ -> choose());
        putBack.setOnAction(_ -> {
            model.putBack();
            focusOnLast();
        });
        putBack.textProperty()
                .bind(model.takenOutProperty()
                        .map(taken -> taken.map(file -> texts.say("attachments.putBack", file.name()))
                                .orElse("")));
        Shown.when(putBack, model.takenOutProperty().map(Optional::isPresent));
        var note = said("note", "quiet");
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().map(sentence -> !sentence.isEmpty()));
        var problem = said("problem", "field-problem");
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().map(sentence -> !sentence.isEmpty()));
        // what is to be put right is read at once, also by those who hear the screen
        model.problemProperty().subscribe(sentence -> {
            if (!sentence.isEmpty()) {
                problem.requestFocus();
            }
        });
        var foot = new FlowPane();
        foot.getStyleClass().add("line");
        if (manner == Manner.DRAFT) {
            foot.getChildren().add(add);
        } else {
            Shown.when(root, model.filesProperty().map(files -> !files.files().isEmpty()));
        }
        foot.getChildren().add(putBack);
        root.getChildren().setAll(list, note, problem, foot, preview.root());
    }

    private Label said(String part, String look) {
        var label = new Label();
        label.setId(id + "-" + part);
        label.setWrapText(true);
        label.setFocusTraversable(true);
        label.getStyleClass().add(look);
        return label;
    }

    private void choose() {
        var chosen = dialogs.files(root.getScene().getWindow(), texts.say("attachments.chooser"));
        if (!chosen.isEmpty()) {
            model.add(chosen);
        }
    }

    private void show(KeptFiles files) {
        List<Node> lines = new ArrayList<>();
        for (KeptFile file : files.files()) {
            lines.add(line(file, lines.size() + 1));
        }
        if (lines.isEmpty()) {
            var none = new Label(texts.say("attachments.none"));
            none.setId(id + "-none");
            none.getStyleClass().add("quiet");
            lines.add(none);
        }
        list.getChildren().setAll(lines);
    }

    private Node line(KeptFile file, int place) {
        var name = new Label(model.line(file));
        name.setId(id + "-file-" + place);
        name.setWrapText(true);
        name.maxWidthProperty().bind(root.widthProperty());
        var line = new FlowPane(name);
        line.getStyleClass().add("line");
        var look = button(
                "look-" + place,
                texts.say("attachments.look"),
                texts.say("attachments.look.of", file.name()),
                () -> model.look(file));
        look.focusedProperty().subscribe(isFocused -> lookedFrom = isFocused ? Optional.of(look) : lookedFrom);
        line.getChildren().add(look);
        line.getChildren()
                .add(button(
                        "save-" + place,
                        texts.say("attachments.save"),
                        texts.say("attachments.save.of", file.name()),
                        () -> save(file)));
        if (manner == Manner.DRAFT) {
            line.getChildren()
                    .add(button(
                            "takeOut-" + place,
                            texts.say("attachments.takeOut"),
                            texts.say("attachments.takeOut.of", file.name()),
                            () -> {
                                model.takeOut(file);
                                putBack.requestFocus();
                            }));
        }
        return line;
    }

    /// @param heard what is said of it to those who hear the screen: which file it is about
    private Button button(String part, String words, String heard, Runnable does) {
        var button = button(part, words);
        button.setAccessibleText(heard);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private Button button(String part, String words) {
        var button = new Button(words);
        button.setId(id + "-" + part);
        return button;
    }

    private void save(KeptFile file) {
        dialogs.fileToSave(root.getScene().getWindow(), AttachedViewModel.nameOfCopy(file))
                .ifPresent(to -> model.save(file, to));
    }

    private void focusOnLast() {
        if (list.getChildren().getLast() instanceof FlowPane line) {
            line.getChildren().get(1).requestFocus();
        }
    }

    /// Closes what is looked at, where anything is.
    boolean stopLooking() {
        return preview.close();
    }

    Parent root() {
        return root;
    }

    /// Where the focus goes.
    Node first() {
        return manner == Manner.DRAFT ? add : root;
    }
}
