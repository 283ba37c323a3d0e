package org.childjourney.recording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Act;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;

/// What was finished in one save, by whom and when, and what it said before, so that it can be taken back.
public record Finished(Act act, UserId by, Instant at, List<Part<?>> parts) {

    public Finished {
        parts = List.copyOf(parts);
    }

    /// One record of the save. `now` is the revision that the save made of it, and empty where it was withdrawn.
    public record Part<B extends Body>(
            RecordId record,
            RecordKind<B> kind,
            Optional<ChildId> child,
            Optional<B> before,
            Optional<RevisionId> now) {}

    /// The record that was finished, where others were only brought along with it.
    public RecordId record() {
        return parts.getFirst().record();
    }

    /// Whose records it is in.
    public Set<ChildId> children() {
        return parts.stream().flatMap(part -> part.child().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The last moment at which it can be taken back.
    public Instant until() {
        return at.plus(FinishRecord.WHILE);
    }
}
