package org.childjourney.app.mywork;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.childjourney.access.Drafts;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.Held;

/// What this user has begun to write and not finished, offered again above the list of work.
final class NotFinished {

    private static final int SHOWN = 3;

    private final Drafts drafts;
    private final ReadableRecords records;
    private final Children children;
    private final Background background;
    private final Names names;
    private final Texts texts;
    private final FlowPane root = new FlowPane();

    private record Offer(Drafts.Begun draft, String child) {}

    NotFinished(Drafts drafts, ReadableRecords records, Children children, Background background, Texts texts) {
        this.drafts = drafts;
        this.records = records;
        this.children = children;
        this.background = background;
        this.names = new Names(texts);
        this.texts = texts;
        root.setId("mywork-notFinished");
        root.getStyleClass().addAll("banner", "banner-info", "line");
        Shown.set(root, false);
    }

    Node root() {
        return root;
    }

    /// Reads which there are.
    void load(OpensChild opens) {
        background.run(
                () -> drafts.begun().stream()
                        .flatMap(draft -> offer(draft).stream())
                        .toList(),
                offers -> show(offers, opens));
    }

    private Optional<Offer> offer(Drafts.Begun draft) {
        return children.one(draft.child())
                .filter(_ -> records.mayRead(draft.child()))
                .map(Held::body)
                .map(child -> new Offer(draft, names.inFull(child.name(), child.authorityId())));
    }

    private void show(List<Offer> offers, OpensChild opens) {
        root.getChildren().clear();
        Shown.set(root, !offers.isEmpty());
        var says = new Label(texts.say("mywork.notFinished", offers.size()));
        says.setId("mywork-notFinishedSays");
        root.getChildren().add(says);
        for (Offer offer : offers.subList(0, Math.min(SHOWN, offers.size()))) {
            var goOn = new Button(texts.say("mywork.notFinished.goOn", offer.child()));
            goOn.setId("mywork-goOn-" + root.getChildren().size());
            goOn.setOnAction(
                    _ -> opens.goOn(offer.draft().child(), offer.draft().form()));
            root.getChildren().add(goOn);
        }
    }
}
