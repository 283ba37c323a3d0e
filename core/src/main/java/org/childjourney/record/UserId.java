package org.childjourney.record;

import java.util.UUID;

/// The id of one person who uses the program.
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
