package org.childjourney.app.ui;

import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.RecordKind;

/// All standing records of one child, read once, by kind.
public record HeldRecords(List<Held<?>> all) {

    public HeldRecords {
        all = List.copyOf(all);
    }

    public <B extends Body> List<Held<B>> of(RecordKind<B> kind) {
        return all.stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> HeldRecords.<B>as(one))
                .toList();
    }

    @SuppressWarnings("unchecked") // its kind says what its body is
    private static <B extends Body> Held<B> as(Held<?> held) {
        return (Held<B>) held;
    }
}
