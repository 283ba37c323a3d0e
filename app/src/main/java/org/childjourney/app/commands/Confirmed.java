package org.childjourney.app.commands;

import java.util.Optional;

/// Asks a person to type a name or id before what cannot be taken back is done.
final class Confirmed {

    private final Terminal terminal;

    Confirmed(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param about the words are `about.confirm`, `about.nobody` and `about.not-confirmed`
    /// @throws CannotBeDone when nobody is there, or something else is typed
    void byTyping(String name, String about) {
        Optional<String> typed = terminal.asking().line(Words.say(about + ".confirm", name));
        if (typed.isEmpty()) {
            throw CannotBeDone.because(about + ".nobody", name);
        }
        if (!typed.get().strip().equals(name)) {
            throw CannotBeDone.because(about + ".not-confirmed", name);
        }
    }
}
