package org.childjourney.access;

/// A child's records were asked for that are kept from the user. It does not say whose.
public final class KeptFromUser extends RuntimeException {

    KeptFromUser() {
        super("a restricted record was asked for");
    }
}
