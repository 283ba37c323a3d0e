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

    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> on(LocalDate day, Scope scope) {
        boolean own = scope instanceof Scope.OfWorker(var worker)
                && user.worker().filter(worker::equals).isPresent();
        delegation.ask(user, own ? Act.READ_OWN_CHILDREN : Act.READ_ALL_CHILDREN);
        return dueList.on(day, scope);
    }
}
