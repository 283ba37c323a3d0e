package org.childjourney.recording;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.RevisionId;

/// What was finished in one save, and what it said before, so that it can be taken back.
public record Finished(List<Part<?>> parts) {

    public Finished {
        parts = List.copyOf(parts);
    }

    /// One record of the save. `now` is the revision that the save made of it.
    public record Part<B extends Body>(RecordId record, RecordKind<B> kind, Optional<B> before, RevisionId now) {}

    /// The record that was finished, where others were only brought along with it.
    public RecordId record() {
        return parts.getFirst().record();
    }
}
