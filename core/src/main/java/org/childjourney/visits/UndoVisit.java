package org.childjourney.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;

/// Takes back a visit that was finished a moment ago, by the person who finished it. Later on it is corrected instead.
/// What it said stays in the log.
public final class UndoVisit {

    /// How long a finished record can be taken back: the authority's own choice, not a rule of law.
    public static final Duration WHILE = Duration.ofMinutes(10);

    private final Door door;
    private final ChildRecords records;
    private final Delegation delegation;
    private final SignedIn user;
    private final Clock clock;

    public UndoVisit(Door door, ChildRecords records, Delegation delegation, SignedIn user, Clock clock) {
        this.door = door;
        this.records = records;
        this.delegation = delegation;
        this.user = user;
        this.clock = clock;
    }

    /// What became of it.
    public enum Answer {
        UNDONE,
        TOO_LATE,
        NOT_YOURS,
        NOT_THERE
    }

    public Answer undo(RecordId visit) {
        delegation.ask(user, Act.RECORD_VISIT);
        Optional<Held<Visit>> standing = records.one(visit, Visit.KIND);
        if (standing.isEmpty()) {
            return Answer.NOT_THERE;
        }
        Held<Visit> held = standing.get();
        if (!held.author().equals(user.user())) {
            return Answer.NOT_YOURS;
        }
        Instant last = held.recordedAt().plus(WHILE);
        if (clock.instant().isAfter(last)) {
            return Answer.TOO_LATE;
        }
        door.save(user.user(), List.of(Change.withdraw(held)));
        return Answer.UNDONE;
    }
}
