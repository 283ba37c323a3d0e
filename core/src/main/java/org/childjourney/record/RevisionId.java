package org.childjourney.record;

import java.util.UUID;

/// The id of one revision of one record.
public record RevisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
