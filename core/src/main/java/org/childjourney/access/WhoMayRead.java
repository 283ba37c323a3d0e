package org.childjourney.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.UserId;

/// Who may read a restricted record and whom to ask for it. It says nothing of the child.
public final class WhoMayRead {

    private final ChildRecords records;
    private final Restrictions restrictions;
    private final Delegation delegation;

    public WhoMayRead(ChildRecords records, Restrictions restrictions, Delegation delegation) {
        this.records = records;
        this.restrictions = restrictions;
        this.delegation = delegation;
    }

    /// How many may read a restricted record; none is said where it is not restricted.
    public Optional<Integer> howMany(ChildId child) {
        return restrictions.readers(child).map(readers -> readersAmong(child).size());
    }

    /// Who of those that may read can let others: the one to ask, the first by name.
    public Optional<User> toAsk(ChildId child) {
        return readersAmong(child).stream()
                .map(Held::body)
                .filter(user -> RestrictedChildren.mayRestrict(user, delegation))
                .findFirst();
    }

    /// Everyone who may unlock this store, by name: those who can be let read.
    public List<Held<User>> users() {
        return records.all(User.KIND).stream()
                .filter(held -> held.body().admitted() == User.Admitted.YES)
                .sorted(Comparator.comparing(held -> held.body().name()))
                .toList();
    }

    public static UserId idOf(Held<User> user) {
        return RestrictedChildren.idOf(user);
    }

    private List<Held<User>> readersAmong(ChildId child) {
        return restrictions
                .readers(child)
                .map(readers -> users().stream()
                        .filter(user -> readers.contains(idOf(user)))
                        .toList())
                .orElse(List.of());
    }
}
