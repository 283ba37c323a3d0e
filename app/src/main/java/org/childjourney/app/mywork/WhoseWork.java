package org.childjourney.app.mywork;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.DueList.Scope;

/// Whose work the user can look at, and begins with: a worker with their own children; a practice manager, who is never
/// a named worker, with those of the team; who leads several teams, or has none, with everyone.
record WhoseWork(SignedIn user, Optional<RecordId> team) {

    private static final Set<Role> OF_SEVERAL_TEAMS = EnumSet.of(Role.SERVICE_LEAD, Role.DIRECTOR);

    List<Whose> offered() {
        return Stream.of(Whose.values()).filter(this::offers).toList();
    }

    private boolean offers(Whose whose) {
        return switch (whose) {
            case MY_CHILDREN -> user.worker().isPresent() && !isManager();
            case MY_TEAM -> team.isPresent();
            case EVERYONE -> true;
        };
    }

    private boolean isManager() {
        return user.role() == Role.PRACTICE_MANAGER || OF_SEVERAL_TEAMS.contains(user.role());
    }

    Whose first() {
        return OF_SEVERAL_TEAMS.contains(user.role())
                ? Whose.EVERYONE
                : offered().getFirst();
    }

    Scope scope(Whose whose) {
        return switch (whose) {
            case MY_CHILDREN -> user.worker().<Scope>map(Scope.OfWorker::new).orElseGet(Scope.Everyone::new);
            case MY_TEAM -> team.<Scope>map(Scope.OfTeam::new).orElseGet(Scope.Everyone::new);
            case EVERYONE -> new Scope.Everyone();
        };
    }
}
