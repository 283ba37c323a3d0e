package org.childjourney.app.ui;

import java.util.Optional;
import org.childjourney.access.User;
import org.childjourney.access.WhoMayRead;
import org.childjourney.record.ChildId;

/// What is said in place of a child whose record is kept from the user, and to those who read it all the same.
public final class RestrictedWords {

    private final WhoMayRead whoMayRead;
    private final Texts texts;

    public RestrictedWords(WhoMayRead whoMayRead, Texts texts) {
        this.whoMayRead = whoMayRead;
        this.texts = texts;
    }

    /// "Restricted record", in place of a name.
    public static String name(Texts texts) {
        return texts.say("ui.restricted");
    }

    /// "Restricted record. Ask Jo Marsh (practice manager), who may let you read it."
    public String whole(ChildId child) {
        return whoMayRead
                .toAsk(child)
                .map(user -> texts.say("ui.restricted.ask", user.name(), texts.word(user.role())))
                .orElseGet(() -> texts.say("ui.restricted.askManager"));
    }

    /// "Ask Jo Marsh", where there is little room.
    public String ask(ChildId child) {
        return whoMayRead
                .toAsk(child)
                .map(User::name)
                .map(name -> texts.say("ui.restricted.askWhom", name))
                .orElseGet(() -> texts.say("ui.restricted.askYourManager"));
    }

    /// "Restricted: 2 people may read this record", to those who do.
    public Optional<String> toReaders(ChildId child) {
        return whoMayRead.howMany(child).map(readers -> texts.say("ui.restricted.readers", readers));
    }
}
