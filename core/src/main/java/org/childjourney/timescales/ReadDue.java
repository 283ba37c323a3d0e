package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.timescales.DueList.Scope;

/// Reads what is due, of the user's own children or of others, as far as the user's role may.
public final class ReadDue {

    private final DueList dueList;
    private final Delegation delegation;
    private final SignedIn user;

    public ReadDue(DueList dueList, Delegation delegation, SignedIn user) {
        this.dueList = dueList;
        this.delegation = delegation;
        this.user = user;
    }

    public boolean mayRead(Scope scope) {
        return delegation.allows(user.role(), actFor(scope));
    }

    /// Every obligation in scope that has started by that day.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> on(LocalDate day, Scope scope) {
        delegation.ask(user, actFor(scope));
        return dueList.on(day, scope);
    }

    /// Only those that are open, due soon or late.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> openOn(LocalDate day, Scope scope) {
        delegation.ask(user, actFor(scope));
        return dueList.openOn(day, scope);
    }

    private Act actFor(Scope scope) {
        boolean own = scope instanceof Scope.OfWorker(var worker)
                && user.worker().filter(worker::equals).isPresent();
        return own ? Act.READ_OWN_CHILDREN : Act.READ_ALL_CHILDREN;
    }
}
