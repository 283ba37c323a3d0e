package org.childjourney.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.record.London;

/// Reads what waits for a manager's decision. Children whose records are kept from the user are left out.
public final class ReadRaised {

    private final RaisedMatters matters;
    private final Restrictions restrictions;
    private final Delegation delegation;
    private final SignedIn user;
    private final Clock clock;

    public ReadRaised(
            RaisedMatters matters, Restrictions restrictions, Delegation delegation, SignedIn user, Clock clock) {
        this.matters = matters;
        this.restrictions = restrictions;
        this.delegation = delegation;
        this.user = user;
        this.clock = clock;
    }

    /// Whether the user is one of those who decide.
    public boolean mayDecide() {
        return delegation.allows(user.role(), Act.RECORD_DECISION);
    }

    /// What waits today, the longest first.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not decide
    public List<RaisedMatters.Of> waiting() {
        delegation.ask(user, Act.RECORD_DECISION);
        LocalDate today = London.today(clock);
        return matters.all().stream()
                .filter(one -> one.raised().waitsOn(today))
                .filter(one -> !restrictions.keepFrom(user, one.child()))
                .sorted(Comparator.comparing(one -> one.raised().on()))
                .toList();
    }
}
