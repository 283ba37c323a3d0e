package org.childjourney.record;

import java.util.UUID;

/// The id of one laptop's store, whose revisions form one chain.
public record DeviceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
