package org.childjourney.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.UserId;

/// Whose records are restricted and to whom, at one moment. Nobody can be locked out for good: where no reader is left
/// who may unlock the store and change who reads, everyone may read who may change that.
public final class RestrictedChildren implements Restrictions {

    private final Map<ChildId, Set<UserId>> readers;

    private RestrictedChildren(Map<ChildId, Set<UserId>> readers) {
        this.readers = Map.copyOf(readers);
    }

    public static RestrictedChildren of(
            List<Held<Restriction>> restrictions, List<Held<User>> users, Delegation delegation) {
        var managers = users.stream()
                .filter(held -> mayRestrict(held.body(), delegation))
                .map(RestrictedChildren::idOf)
                .collect(Collectors.toUnmodifiableSet());
        var named = new HashMap<ChildId, Set<UserId>>();
        for (Held<Restriction> held : restrictions) {
            if (held.body().isInForce()) {
                held.child()
                        .ifPresent(child ->
                                named.merge(child, Set.copyOf(held.body().readers()), RestrictedChildren::both));
            }
        }
        named.replaceAll((_, readers) -> neverNobody(readers, managers));
        return new RestrictedChildren(named);
    }

    private static Set<UserId> neverNobody(Set<UserId> readers, Set<UserId> managers) {
        return readers.stream().anyMatch(managers::contains)
                ? readers
                : Stream.concat(readers.stream(), managers.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Restricted on two laptops at once, the child is read by those whom both name.
    private static Set<UserId> both(Set<UserId> one, Set<UserId> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    static boolean mayRestrict(User user, Delegation delegation) {
        return user.admitted() == User.Admitted.YES && delegation.allows(user.role(), Act.RESTRICT_RECORD);
    }

    static UserId idOf(Held<User> user) {
        return new UserId(user.id().value());
    }

    @Override
    public Optional<Set<UserId>> readers(ChildId child) {
        return Optional.ofNullable(readers.get(child));
    }
}
