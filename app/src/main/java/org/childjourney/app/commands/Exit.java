package org.childjourney.app.commands;

/// How a command ended, as its caller sees it.
enum Exit {
    DONE(0),
    /// Done, with something to look at.
    FINDINGS(1),
    /// Could not be done, and nothing was changed.
    NOT_DONE(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Exit ofFindings(boolean some) {
        return some ? FINDINGS : DONE;
    }
}
