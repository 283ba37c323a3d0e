package org.childjourney.app.mywork;

import javafx.scene.control.Button;
import org.childjourney.app.ui.Texts;

/// The way to what is not shown of what stands above the list of work.
final class More {

    private More() {}

    static Button than(int shown, int all, String id, Texts texts, Runnable showAll) {
        var more = new Button(texts.say("mywork.more", all - shown));
        more.setId(id);
        more.setOnAction(_ -> showAll.run());
        return more;
    }
}
