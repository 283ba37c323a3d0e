package org.childjourney.people;

import java.util.EnumSet;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.OpenStore;
import org.childjourney.access.SignedIn;
import org.childjourney.record.ChildId;

/// Destroys what was recorded about a child, where retention ended, a court or regulator ordered it, or the record was
/// made on the wrong child. What is left says who did it, why and on what authority.
public final class RemoveChild {

    private final OpenStore store;
    private final Children children;
    private final Delegation delegation;
    private final SignedIn user;

    public RemoveChild(OpenStore store, Children children, Delegation delegation, SignedIn user) {
        this.store = store;
        this.children = children;
        this.delegation = delegation;
        this.user = user;
    }

    /// What a person can put right.
    public enum Problem {
        NO_SUCH_CHILD,
        REASON_MISSING,
        AUTHORITY_MISSING
    }

    /// @return why nothing was removed; nothing where the child was removed
    /// @throws org.childjourney.access.NotAllowed when the user's role may not
    public Set<Problem> remove(ChildId child, OpenStore.Removal removal) {
        delegation.ask(user, Act.REMOVE_CHILD);
        var problems = EnumSet.noneOf(Problem.class);
        if (children.one(child).isEmpty()) {
            problems.add(Problem.NO_SUCH_CHILD);
        }
        if (removal.reason().isBlank()) {
            problems.add(Problem.REASON_MISSING);
        }
        if (removal.authority().isBlank()) {
            problems.add(Problem.AUTHORITY_MISSING);
        }
        if (problems.isEmpty()) {
            store.remove(child, removal);
        }
        return problems;
    }
}
