package org.childjourney.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.childjourney.record.ChildId;

/// Children of a store that forgets, and how often all of them were read.
public final class InMemoryFindables implements Findables {

    private final Map<ChildId, Findable> children = new LinkedHashMap<>();
    private final List<Consumer<Set<ChildId>>> told = new ArrayList<>();
    private int timesAllWereRead;

    /// Saves somebody, new or changed.
    public void save(Findable who) {
        children.put(who.child(), who);
        told.forEach(listener -> listener.accept(Set.of(who.child())));
    }

    public void remove(ChildId child) {
        children.remove(child);
        told.forEach(listener -> listener.accept(Set.of(child)));
    }

    public int timesAllWereRead() {
        return timesAllWereRead;
    }

    @Override
    public List<Findable> all(LocalDate today) {
        timesAllWereRead++;
        return List.copyOf(children.values());
    }

    @Override
    public List<Findable> of(Collection<ChildId> wanted, LocalDate today) {
        return children.values().stream()
                .filter(who -> wanted.contains(who.child()))
                .toList();
    }

    @Override
    public void whenSaved(Consumer<Set<ChildId>> listener) {
        told.add(listener);
    }
}
