package org.childjourney.app.commands;

import org.childjourney.access.OpenStore;

/// Wires up the work on an unlocked store.
public interface Desks {

    Desk at(OpenStore store);
}
