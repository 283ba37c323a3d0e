package org.childjourney.app.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.FromElsewhere;

/// Below an account: the first of its sentences that nobody has confirmed, and what a person can say of it.
final class ToConfirm {

    private final Account account;
    private final Texts texts;
    private final Consumer<Node> reveal;
    private final VBox root = new VBox();
    private final Label says = new Label();
    private final Label sentence = new Label();
    private List<FromElsewhere.Sentence> waiting = List.of();

    /// @param reveal scrolls a part into sight, as soon as it has its place
    ToConfirm(Account account, Texts texts, Consumer<Node> reveal) {
        this.account = account;
        this.texts = texts;
        this.reveal = reveal;
        says.setId(account.getId() + "-elsewhere");
        says.setWrapText(true);
        sentence.setId(account.getId() + "-elsewhereSentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("strong");
        var answers = new FlowPane(
                button("confirm", texts.say("form.elsewhere.confirm"), () -> first().ifPresent(account::confirm)),
                button("takeOut", texts.say("form.elsewhere.takeOut"), () -> first().ifPresent(account::takeOut)),
                button("own", texts.say("form.elsewhere.own"), account::own));
        answers.getStyleClass().add("line");
        root.getChildren().setAll(says, sentence, answers);
        root.getStyleClass().addAll("banner", "banner-info");
        account.textProperty().subscribe(this::read);
    }

    Node root() {
        return root;
    }

    private Optional<FromElsewhere.Sentence> first() {
        return waiting.stream().findFirst();
    }

    private Button button(String part, String words, Runnable does) {
        var button = new Button(words);
        button.setId(account.getId() + "-" + part);
        button.setMnemonicParsing(true);
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                show();
            }
        });
        button.setOnAction(_ -> {
            does.run();
            show();
            if (waiting.isEmpty()) {
                Focus.on(account);
            }
        });
        return button;
    }

    /// Shows in the account which sentence is asked about.
    private void show() {
        first().ifPresent(one -> account.selectRange(one.from(), one.to()));
    }

    private void read(String text) {
        boolean isNew = waiting.isEmpty();
        waiting = FromElsewhere.waiting(text);
        Shown.set(root, !waiting.isEmpty());
        says.setText(texts.say("form.elsewhere", waiting.size()));
        sentence.setText(first().map(FromElsewhere.Sentence::words).orElse(""));
        if (isNew && !waiting.isEmpty()) {
            reveal.accept(root);
        }
    }
}
