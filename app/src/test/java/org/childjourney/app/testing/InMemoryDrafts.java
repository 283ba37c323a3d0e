package org.childjourney.app.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.access.Drafts;
import org.childjourney.record.ChildId;

/// Drafts that are forgotten with the test.
public final class InMemoryDrafts implements Drafts {

    private final Map<String, String> kept = new HashMap<>();
    private int writes;

    @Override
    public void keep(ChildId child, String form, String content) {
        kept.put(child + form, content);
        writes++;
    }

    @Override
    public Optional<String> kept(ChildId child, String form) {
        return Optional.ofNullable(kept.get(child + form));
    }

    @Override
    public void discard(ChildId child, String form) {
        kept.remove(child + form);
    }

    @Override
    public List<Begun> begun() {
        return List.of();
    }

    public int writes() {
        return writes;
    }
}
