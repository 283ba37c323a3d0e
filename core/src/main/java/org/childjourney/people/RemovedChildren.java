package org.childjourney.people;

import java.util.Optional;
import org.childjourney.access.Removed;
import org.childjourney.record.Held;

/// The children who were removed from the store. Nothing is left of them but what recognises them in a file.
@FunctionalInterface
public interface RemovedChildren {

    /// The removal of the child whom the authority knows by this one's id or UPN, if there was one.
    Optional<Held<Removed>> removalOf(Child named);
}
