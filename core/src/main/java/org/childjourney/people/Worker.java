package org.childjourney.people;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// A person who works with children. `registration` is the Social Work England number, or the reference by which a
/// return names the worker. A manager is a worker of the team, and never a child's named worker.
public record Worker(
        Optional<PersonName> name, Optional<String> registration, Position position, Optional<RecordId> team)
        implements Body {

    public static final RecordKind<Worker> KIND = new RecordKind<>("worker", 1, Worker.class);

    /// What the worker does in the team.
    public enum Position {
        SOCIAL_WORKER,
        PERSONAL_ADVISER,
        PRACTICE_MANAGER,
        REVIEWING_OFFICER,
        NOT_RECORDED
    }
}
