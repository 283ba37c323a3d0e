package org.childjourney.app.mywork;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.Raised;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.oversight.ReadRaised;
import org.childjourney.people.Children;
import org.childjourney.record.Held;

/// What visits brought to managers and nobody has decided, above the list of work of those who decide.
final class ForDecision {

    private static final int SHOWN = 3;

    private final ReadRaised raised;
    private final Children children;
    private final Background background;
    private final Names names;
    private final Texts texts;
    private final FlowPane root = new FlowPane();

    private record Waiting(RaisedMatters.Of matter, String child) {}

    private record Read(List<Waiting> first, int all) {}

    ForDecision(ReadRaised raised, Children children, Background background, Texts texts) {
        this.raised = raised;
        this.children = children;
        this.background = background;
        this.names = new Names(texts);
        this.texts = texts;
        root.setId("mywork-forDecision");
        root.getStyleClass().addAll("banner", "banner-late", "line");
        Shown.set(root, false);
    }

    Node root() {
        return root;
    }

    /// Reads what there is.
    void load(OpensChild opens) {
        if (raised.mayDecide()) {
            background.run(() -> read(SHOWN), read -> show(read, opens));
        }
    }

    private Read read(int most) {
        var waiting = raised.waiting();
        return new Read(
                waiting.stream()
                        .limit(most)
                        .flatMap(matter -> children
                                .one(matter.child())
                                .map(Held::body)
                                .map(child -> new Waiting(matter, names.inFull(child.name(), child.authorityId())))
                                .stream())
                        .toList(),
                waiting.size());
    }

    private void show(Read read, OpensChild opens) {
        root.getChildren().clear();
        Shown.set(root, read.all() > 0);
        var says = new Label(texts.say("mywork.forDecision", read.all()));
        says.setId("mywork-forDecisionSays");
        root.getChildren().add(says);
        for (Waiting waiting : read.first()) {
            Raised what = waiting.matter().raised();
            var open = new Button(
                    texts.say("mywork.forDecision." + what.what().name(), waiting.child(), Dates.inTable(what.on())));
            open.setId("mywork-decide-" + root.getChildren().size());
            open.setOnAction(_ -> opens.child(waiting.matter().child()));
            root.getChildren().add(open);
        }
        int shown = read.first().size();
        if (shown < read.all()) {
            root.getChildren()
                    .add(More.than(shown, read.all(), "mywork-moreForDecision", texts, () -> showAll(shown, opens)));
        }
    }

    private void showAll(int before, OpensChild opens) {
        background.run(() -> read(Integer.MAX_VALUE), read -> {
            show(read, opens);
            Focus.on(root.getChildren()
                    .get(Math.min(before + 1, root.getChildren().size() - 1)));
        });
    }
}
