package org.childjourney.app.commands;

import java.util.Optional;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Users;

/// Says why nothing was done about a user.
final class UserProblems {

    private UserProblems() {}

    static void refuse(Optional<Users.Problem> problem, String name) {
        problem.ifPresent(found -> {
            throw CannotBeDone.because("user.problem." + found.name(), name, Passphrase.SHORTEST);
        });
    }
}
