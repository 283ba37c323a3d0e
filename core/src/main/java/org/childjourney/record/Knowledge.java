package org.childjourney.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is known about one child, now and as it was known on an earlier day: the same log, read up to that day.
public final class Knowledge {

    private final List<Revised> revisions;
    private final Map<Integer, Facts> read = new LinkedHashMap<>();

    private Knowledge(List<Revised> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /// @param revisions all revisions of the child's records, in the order in which they were recorded
    public static Knowledge of(List<Revised> revisions) {
        return new Knowledge(revisions);
    }

    public Facts now() {
        return first(revisions.size());
    }

    /// What was known at the end of that day.
    public Facts on(LocalDate day) {
        int known = revisions.size();
        while (known > 0 && London.dateOf(revisions.get(known - 1).recordedAt()).isAfter(day)) {
            known--;
        }
        return first(known);
    }

    private Facts first(int count) {
        return read.computeIfAbsent(count, n -> {
            var heads = new LinkedHashMap<RecordId, Revised>();
            for (Revised revision : revisions.subList(0, n)) {
                if (revision.standing() == Standing.WITHDRAWN) {
                    heads.remove(revision.record());
                } else {
                    heads.put(revision.record(), revision);
                }
            }
            return Facts.of(heads.values());
        });
    }
}
