package org.childjourney.app.commands;

/// Says how far a long work has come, a line for every tenth of it.
final class Steps {

    private final Terminal terminal;
    private final String key;
    private int told;

    /// @param key of the sentence, with how many are done and how many there are
    Steps(Terminal terminal, String key) {
        this.terminal = terminal;
        this.key = key;
    }

    void reached(int done, int total) {
        int tenths = total == 0 ? 10 : (int) (10L * done / total);
        if (tenths > told) {
            told = tenths;
            terminal.err().println(Words.say(key, done, total));
        }
    }
}
