package org.childjourney.access;

/// The scheme of delegation does not let this role do this.
public final class NotAllowed extends RuntimeException {

    private final Role role;
    private final Act act;

    NotAllowed(Role role, Act act) {
        super(role + " may not " + act);
        this.role = role;
        this.act = act;
    }

    public Role role() {
        return role;
    }

    public Act act() {
        return act;
    }
}
