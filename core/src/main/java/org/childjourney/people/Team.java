package org.childjourney.people;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// A team of the authority. `parent` is the team or service that it belongs to.
public record Team(String name, Optional<RecordId> parent) implements Body {

    public static final RecordKind<Team> KIND = new RecordKind<>("team", 1, Team.class);

    public Team(String name) {
        this(name, Optional.empty());
    }
}
