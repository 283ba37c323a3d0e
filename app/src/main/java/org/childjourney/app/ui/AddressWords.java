package org.childjourney.app.ui;

import org.childjourney.people.Address;

/// An address in words: since when, who gave it, and when it was last found to be right.
public final class AddressWords {

    private AddressWords() {}

    public static String of(Address address, Texts texts) {
        String where = address.postcode()
                .map(code -> address.lines().isBlank() ? code : texts.say("ui.address", address.lines(), code))
                .orElse(address.lines());
        String from = address.began()
                .map(day -> texts.say("ui.address.since", where, Dates.inTable(day)))
                .orElse(where);
        String told = address.source()
                .map(source -> texts.say("ui.address.source", from, source))
                .orElse(from);
        return address.confirmed()
                .map(day -> texts.say("ui.address.confirmed", told, Dates.inTable(day)))
                .orElseGet(() -> texts.say("ui.address.notConfirmed", told));
    }
}
