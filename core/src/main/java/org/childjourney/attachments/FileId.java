package org.childjourney.attachments;

import java.util.UUID;

/// The id of a file that was attached. It is random, and says nothing of the file.
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
