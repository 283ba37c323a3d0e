package org.childjourney.app.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Drafts;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;

/// Drafts that are forgotten with the test.
public final class InMemoryDrafts implements Drafts {

    private final Map<String, String> kept = new HashMap<>();
    private final Set<Begun> begun = new LinkedHashSet<>();
    private final Set<String> damaged = new HashSet<>();
    private int writes;

    @Override
    public void keep(ChildId child, String form, String content) {
        kept.put(child + form, content);
        begun.add(new Begun(child, form));
        writes++;
    }

    @Override
    public Optional<String> kept(ChildId child, String form) {
        if (damaged.contains(child + form)) {
            throw new StoreFault(StoreFault.Kind.CANNOT_READ, "draft-damaged");
        }
        return Optional.ofNullable(kept.get(child + form));
    }

    @Override
    public boolean setAsideIfDamaged(ChildId child, String form) {
        return damaged.remove(child + form);
    }

    /// From now on there is a draft that cannot be read.
    public void damage(ChildId child, String form) {
        begun.add(new Begun(child, form));
        damaged.add(child + form);
    }

    @Override
    public void discard(ChildId child, String form) {
        kept.remove(child + form);
        begun.remove(new Begun(child, form));
    }

    @Override
    public List<Begun> begun() {
        return List.copyOf(begun);
    }

    public int writes() {
        return writes;
    }
}
