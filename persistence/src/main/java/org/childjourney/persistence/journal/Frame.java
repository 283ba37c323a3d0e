package org.childjourney.persistence.journal;

import java.util.List;

/// The revisions that are written as one: all of them are in the journal, or none.
public record Frame(List<Entry> entries) {

    public Frame {
        entries = List.copyOf(entries);
    }
}
