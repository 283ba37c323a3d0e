package org.childjourney.returns;

import java.io.Serial;

/// Ends the reading of files that cannot be imported; the use case answers with the problem.
final class FilesRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    FilesRefused(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
