package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.timescales.DueList.Scope;

/// Reads what is due, of the user's own children or of others, as far as the user's role may. Children whose
/// records are kept from the user are left out.
public final class ReadDue {

    private final DueList dueList;
    private final Restrictions restrictions;
    private final Delegation delegation;
    private final SignedIn user;

    public ReadDue(DueList dueList, Restrictions restrictions, Delegation delegation, SignedIn user) {
        this.dueList = dueList;
        this.restrictions = restrictions;
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
        return readable(dueList.on(day, scope));
    }

    /// What a list made at the end of that day would have said.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> asRecordedOn(LocalDate day, Scope scope) {
        delegation.ask(user, actFor(scope));
        return readable(dueList.asRecordedOn(day, scope));
    }

    /// Only those that are open, due soon or late.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> openOn(LocalDate day, Scope scope) {
        delegation.ask(user, actFor(scope));
        return readable(dueList.openOn(day, scope));
    }

    /// What is open of children whose records are kept from the user: that something is due, and nothing of whom.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read them
    public List<DueRow> withheldOn(LocalDate day, Scope scope) {
        delegation.ask(user, actFor(scope));
        return dueList.openOn(day, scope).stream()
                .filter(row -> restrictions.keepFrom(user, row.child()))
                .map(DueRow::withheld)
                .toList();
    }

    private List<DueRow> readable(List<DueRow> rows) {
        return rows.stream()
                .filter(row -> !restrictions.keepFrom(user, row.child()))
                .toList();
    }

    private Act actFor(Scope scope) {
        boolean own = scope instanceof Scope.OfWorker(var worker)
                && user.worker().filter(worker::equals).isPresent();
        return own ? Act.READ_OWN_CHILDREN : Act.READ_ALL_CHILDREN;
    }
}
