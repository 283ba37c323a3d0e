package org.childjourney.persistence.returns;

import java.io.Serial;
import java.util.List;
import org.childjourney.returns.Problem;

/// Why a file is not read: a problem, and what is to be said of it beside the name of the file.
final class NotRead extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Problem.Kind kind;
    private final transient List<Object> about;

    NotRead(Problem.Kind kind, Object... about) {
        super(kind.name());
        this.kind = kind;
        this.about = List.of(about);
    }

    Problem.Kind kind() {
        return kind;
    }

    List<Object> about() {
        return about;
    }
}
