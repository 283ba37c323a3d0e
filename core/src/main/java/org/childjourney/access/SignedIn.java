package org.childjourney.access;

import java.util.Optional;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;

/// The user who unlocked the store, on whose behalf everything is done until it is locked again.
public record SignedIn(UserId user, String name, Role role, Optional<RecordId> worker) {}
