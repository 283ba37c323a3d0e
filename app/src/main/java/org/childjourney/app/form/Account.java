package org.childjourney.app.form;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.FromElsewhere;

/// Where somebody writes at length. What is pasted from another program is marked sentence by sentence, and says that
/// it is from elsewhere until the person says from where; what was copied here is pasted as it is.
final class Account extends TextArea {

    private static final DataFormat COPIED_HERE = new DataFormat("application/x-child-journey-text");

    private final Texts texts;

    Account(Texts texts) {
        this.texts = texts;
        setWrapText(true);
    }

    @Override
    public void copy() {
        super.copy();
        if (!getSelectedText().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(getSelectedText());
            content.put(COPIED_HERE, "");
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        if (clipboard.hasContent(COPIED_HERE) || !FromElsewhere.tells(text)) {
            super.paste();
            return;
        }
        String source = texts.say("form.elsewhere.source");
        String from = from();
        int begins = getSelection().getStart();
        String marked = FromElsewhere.marked(text) + " " + from;
        replaceSelection(marked);
        // what is typed next says where it is from
        int named = begins + marked.length() - from.length() + from.indexOf(source);
        selectRange(named, named + source.length());
    }

    /// What stands behind a text of which nobody has said where it is from.
    private String from() {
        return texts.say("form.elsewhere.from", texts.say("form.elsewhere.source"));
    }

    void confirm(FromElsewhere.Sentence sentence) {
        replaceText(sentence.from(), sentence.to(), sentence.words());
    }

    void takeOut(FromElsewhere.Sentence sentence) {
        boolean isFollowed = getText().startsWith(" ", sentence.to());
        replaceText(sentence.from(), sentence.to() + (isFollowed ? 1 : 0), "");
    }

    /// All of it was written by the person who pasted it.
    void own() {
        String own = getText().replace(" " + from(), "");
        for (FromElsewhere.Sentence sentence : FromElsewhere.waiting(own).reversed()) {
            own = own.substring(0, sentence.from()) + sentence.words() + own.substring(sentence.to());
        }
        replaceText(0, getLength(), own);
    }
}
