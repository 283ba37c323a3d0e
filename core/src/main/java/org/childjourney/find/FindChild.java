package org.childjourney.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.find.PersonIndex.Answer;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// Finds children by what is known of them. Everyone is read once, when first asked and on each new day; in between
/// only those of whom something was saved.
public final class FindChild {

    /// From so many on, reading everyone again is quicker than one after the other.
    private static final int MANY = 200;

    private final Findables findables;
    private final Restrictions restrictions;
    private final Delegation delegation;
    private final SignedIn user;
    private final Clock clock;
    private final Set<ChildId> saved = new HashSet<>();
    private PersonIndex index = new PersonIndex();
    private Optional<LocalDate> readOn = Optional.empty();

    public FindChild(
            Findables findables, Restrictions restrictions, Delegation delegation, SignedIn user, Clock clock) {
        this.findables = findables;
        this.restrictions = restrictions;
        this.delegation = delegation;
        this.user = user;
        this.clock = clock;
        findables.whenSaved(this::remember);
    }

    public boolean mayFind() {
        return delegation.allows(user.role(), Act.READ_ALL_CHILDREN);
    }

    /// Those who answer best to what was typed; of those whose records are kept from the user, nothing but how many.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read children's records
    public Answer find(String text, int limit) {
        return everyone().find(text, limit, this::mayRead);
    }

    /// These children, as far as they are still there and the user may read them.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read children's records
    public List<Findable> these(List<ChildId> children) {
        var all = everyone();
        return children.stream()
                .filter(this::mayRead)
                .flatMap(child -> all.one(child).stream())
                .toList();
    }

    /// How many records are searched.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read children's records
    public int count() {
        return everyone().count();
    }

    private boolean mayRead(ChildId child) {
        return !restrictions.keepFrom(user, child);
    }

    /// A relative is not found who is a child whose record is kept from the user.
    private Findable asRead(Findable who) {
        return who.withFamily(this::mayRead);
    }

    /// What was saved is read when somebody next looks for a child, so that no save waits for it.
    private void remember(Collection<ChildId> children) {
        synchronized (saved) {
            saved.addAll(children);
        }
    }

    private Set<ChildId> savedSince() {
        synchronized (saved) {
            var since = Set.copyOf(saved);
            saved.clear();
            return since;
        }
    }

    private synchronized PersonIndex everyone() {
        delegation.ask(user, Act.READ_ALL_CHILDREN);
        LocalDate today = London.today(clock);
        Set<ChildId> since = savedSince();
        try {
            if (!readOn.equals(Optional.of(today)) || since.size() > MANY) {
                index = PersonIndex.of(
                        findables.all(today).stream().map(this::asRead).toList());
                readOn = Optional.of(today);
            } else if (!since.isEmpty()) {
                since.forEach(index::remove);
                findables.of(since, today).stream().map(this::asRead).forEach(index::put);
            }
        } catch (RuntimeException e) {
            remember(since);
            throw e;
        }
        return index;
    }
}
