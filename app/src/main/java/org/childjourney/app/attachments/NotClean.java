package org.childjourney.app.attachments;

import java.io.Serial;
import org.childjourney.attachments.Attach;

/// No clean copy can be made of a file.
final class NotClean extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Attach.Problem problem;

    NotClean(Attach.Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Attach.Problem problem() {
        return problem;
    }
}
