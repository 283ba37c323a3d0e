package org.childjourney.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.childjourney.record.ChildId;

/// When children were last seen, from visits that are recorded.
public interface LastSeen {

    /// A child who was never seen on a recorded visit has no entry.
    Map<ChildId, Seen> of(Collection<ChildId> children);

    /// When one child was last seen, and last seen alone.
    record Seen(LocalDate on, Optional<LocalDate> alone) {}
}
