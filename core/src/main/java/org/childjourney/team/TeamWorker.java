package org.childjourney.team;

import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.people.Worker;
import org.childjourney.record.RecordId;

/// Somebody who works in a team, or manages it.
public record TeamWorker(
        RecordId id, Optional<PersonName> name, Optional<String> registration, Worker.Position position) {

    public boolean isManager() {
        return position == Worker.Position.PRACTICE_MANAGER;
    }
}
