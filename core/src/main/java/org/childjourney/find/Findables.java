package org.childjourney.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.childjourney.record.ChildId;

/// What the children of the store may be found by. A child who was removed is not among them.
public interface Findables {

    List<Findable> all(LocalDate today);

    /// These children, as far as they are there.
    List<Findable> of(Collection<ChildId> children, LocalDate today);

    /// Tells of the children of whom something was saved, each time that it was.
    void whenSaved(Consumer<Set<ChildId>> told);
}
