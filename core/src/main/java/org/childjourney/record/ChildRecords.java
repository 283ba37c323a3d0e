package org.childjourney.record;

import java.util.List;
import java.util.Optional;

/// The records as they stand.
public interface ChildRecords {

    /// Every standing record of a child.
    List<Held<?>> of(ChildId child);

    /// The standing records of one kind of a child, in the order in which they were first recorded.
    <B extends Body> List<Held<B>> of(ChildId child, RecordKind<B> kind);

    /// Every standing record of one kind in the store.
    <B extends Body> List<Held<B>> all(RecordKind<B> kind);

    <B extends Body> Optional<Held<B>> one(RecordId record, RecordKind<B> kind);

    /// Everything that a record that stands says and ever said, oldest first; the last is how it stands.
    <B extends Body> List<Held<B>> revisionsOf(RecordId record, RecordKind<B> kind);
}
