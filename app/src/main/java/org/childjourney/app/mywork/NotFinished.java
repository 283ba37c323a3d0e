package org.childjourney.app.mywork;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.childjourney.access.Drafts;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.Held;

/// What this user has begun to write and not finished, offered again above the list of work.
final class NotFinished {

    private static final int SHOWN = 3;
    private static final String CORRECTION = "correction";

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
                offers -> show(offers, SHOWN, opens));
    }

    private Optional<Offer> offer(Drafts.Begun draft) {
        return children.one(draft.child())
                .filter(_ -> records.mayRead(draft.child()))
                .map(Held::body)
                .map(child -> new Offer(draft, names.inFull(child.name(), child.authorityId())));
    }

    private void show(List<Offer> offers, int shown, OpensChild opens) {
        root.getChildren().clear();
        Shown.set(root, !offers.isEmpty());
        var says = new Label(texts.say("mywork.notFinished", offers.size()));
        says.setId("mywork-notFinishedSays");
        root.getChildren().add(says);
        for (Offer offer : offers.subList(0, Math.min(shown, offers.size()))) {
            var goOn = new Button(goOn(offer));
            goOn.setId("mywork-goOn-" + root.getChildren().size());
            goOn.setOnAction(
                    _ -> opens.goOn(offer.draft().child(), offer.draft().form()));
            root.getChildren().add(goOn);
        }
        if (shown < offers.size()) {
            root.getChildren().add(More.than(shown, offers.size(), "mywork-moreNotFinished", texts, () -> {
                show(offers, offers.size(), opens);
                Focus.on(root.getChildren().get(shown + 1));
            }));
        }
    }

    /// Of which child, and which form: one child may have several.
    private String goOn(Offer offer) {
        String form = offer.draft().form();
        String name = Corrections.recordOf(form).map(_ -> CORRECTION).orElse(form);
        return texts.sayWhereThere("mywork.form." + name)
                .map(called -> texts.say("mywork.notFinished.goOn", offer.child(), called))
                .orElseGet(() -> texts.say("mywork.notFinished.goOnOf", offer.child()));
    }
}
