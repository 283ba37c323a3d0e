package org.childjourney.app.ui;

import java.util.Locale;
import java.util.Optional;
import org.childjourney.people.PersonName;

/// Names as they are shown: family name first and in capitals where many stand below each other.
public final class Names {

    private final Texts texts;

    public Names(Texts texts) {
        this.texts = texts;
    }

    /// KHAN Amira.
    public String inList(Optional<PersonName> name, Optional<String> authorityId) {
        return name.map(known -> known.family().toUpperCase(Locale.UK) + " " + known.given())
                .orElseGet(() -> unnamed(authorityId));
    }

    /// KHAN, Amira (known as Mimi).
    public String inFull(Optional<PersonName> name, Optional<String> authorityId) {
        return name.map(known -> known.knownAs()
                        .map(also -> texts.say(
                                "ui.name.knownAs", known.family().toUpperCase(Locale.UK), known.given(), also))
                        .orElseGet(
                                () -> texts.say("ui.name.full", known.family().toUpperCase(Locale.UK), known.given())))
                .orElseGet(() -> unnamed(authorityId));
    }

    /// Amira, for a sentence or a tab.
    public String toCall(Optional<PersonName> name, Optional<String> authorityId) {
        return name.map(known -> known.knownAs().orElse(known.given())).orElseGet(() -> unnamed(authorityId));
    }

    /// Amira K, 7: for a tab.
    public String onTab(Optional<PersonName> name, Optional<String> authorityId, Optional<String> age) {
        String called = name.map(known -> texts.say(
                        "ui.name.tab",
                        known.knownAs().orElse(known.given()),
                        known.family().substring(0, 1)))
                .orElseGet(() -> unnamed(authorityId));
        return age.map(years -> texts.say("ui.name.aged", called, years)).orElse(called);
    }

    private String unnamed(Optional<String> authorityId) {
        return authorityId.map(id -> texts.say("ui.child.unnamed", id)).orElseGet(() -> texts.say("ui.child.noNumber"));
    }
}
