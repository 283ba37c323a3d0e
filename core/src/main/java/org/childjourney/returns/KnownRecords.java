package org.childjourney.returns;

import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.RecordKind;

/// The records of a child as they stand before files are loaded; none of a child who is new.
record KnownRecords(List<Held<?>> all) {

    KnownRecords {
        all = List.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    <B extends Body> List<Held<B>> of(RecordKind<B> kind) {
        return all.stream()
                .filter(record -> record.kind().name().equals(kind.name()))
                .map(record -> (Held<B>) record)
                .toList();
    }

    <B extends Body> List<B> bodies(RecordKind<B> kind) {
        return of(kind).stream().map(Held::body).toList();
    }
}
