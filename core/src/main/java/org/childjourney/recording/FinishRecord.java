package org.childjourney.recording;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;

/// Finishes what a person recorded about a child, and takes it back where that person asks for it soon after. What it
/// said stays in the log.
public final class FinishRecord {

    /// How long a finished record can be taken back: the authority's own choice, not a rule of law.
    public static final Duration WHILE = Duration.ofMinutes(10);

    private final Door door;
    private final ChildRecords records;
    private final Delegation delegation;
    private final SignedIn user;
    private final Uuid7 ids;
    private final Clock clock;

    public FinishRecord(Door door, ChildRecords records, Delegation delegation, SignedIn user, Uuid7 ids, Clock clock) {
        this.door = door;
        this.records = records;
        this.delegation = delegation;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /// What became of taking it back.
    public enum Answer {
        UNDONE,
        TOO_LATE,
        NOT_YOURS,
        CHANGED_SINCE
    }

    /// A new record about a child.
    public <B extends Body> Change<B> anew(ChildId child, RecordKind<B> kind, B body) {
        return Change.first(new RecordId(ids.next()), kind, Optional.of(child), body);
    }

    /// What a record should read now, or a new one where there is none yet.
    public <B extends Body> Change<B> change(ChildId child, RecordKind<B> kind, Optional<Held<B>> standing, B body) {
        return standing.map(held -> Change.after(held, body)).orElseGet(() -> anew(child, kind, body));
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not record about a child
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Finished finish(List<Change<?>> changes) {
        return finish(Act.RECORD_ABOUT_CHILD, changes);
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not do this
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Finished finish(Act act, List<Change<?>> changes) {
        delegation.ask(user, act);
        List<Optional<? extends Body>> before = new ArrayList<>();
        changes.forEach(change -> before.add(standing(change).map(Held::body)));
        door.save(user.user(), changes);
        var parts = new ArrayList<Finished.Part<?>>();
        for (int place = 0; place < changes.size(); place++) {
            parts.add(part(changes.get(place), before.get(place)));
        }
        return new Finished(act, user.user(), clock.instant(), parts);
    }

    private <B extends Body> Optional<Held<B>> standing(Change<B> change) {
        return records.one(change.record(), change.kind());
    }

    private <B extends Body> Finished.Part<B> part(Change<B> change, Optional<? extends Body> before) {
        return new Finished.Part<>(
                change.record(),
                change.kind(),
                change.child(),
                before.map(change.kind().body()::cast),
                standing(change).map(Held::head));
    }

    public Answer undo(Finished finished) {
        delegation.ask(user, finished.act());
        if (!finished.by().equals(user.user())) {
            return Answer.NOT_YOURS;
        }
        if (finished.parts().stream().anyMatch(part -> !isAsFinished(part))) {
            return Answer.CHANGED_SINCE;
        }
        if (clock.instant().isAfter(finished.until())) {
            return Answer.TOO_LATE;
        }
        var back = new ArrayList<Change<?>>();
        finished.parts().forEach(part -> back.add(back(part)));
        door.save(user.user(), back);
        return Answer.UNDONE;
    }

    private boolean isAsFinished(Finished.Part<?> part) {
        return records.one(part.record(), part.kind()).map(Held::head).equals(part.now());
    }

    private <B extends Body> Change<B> back(Finished.Part<B> part) {
        Optional<Held<B>> standing = records.one(part.record(), part.kind());
        if (standing.isEmpty()) {
            // what was withdrawn begins again
            return Change.first(
                    part.record(), part.kind(), part.child(), part.before().orElseThrow());
        }
        return part.before()
                .map(body -> Change.after(standing.get(), body))
                .orElseGet(() -> Change.withdraw(standing.get()));
    }
}
