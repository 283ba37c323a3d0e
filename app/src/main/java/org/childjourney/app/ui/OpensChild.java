package org.childjourney.app.ui;

import org.childjourney.record.ChildId;

/// Where a list of children leads to.
public interface OpensChild {

    void child(ChildId child);

    void recordVisit(ChildId child);

    /// Opens a child with what was begun there and not finished.
    void goOn(ChildId child, String form);
}
