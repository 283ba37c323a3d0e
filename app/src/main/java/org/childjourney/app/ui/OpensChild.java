package org.childjourney.app.ui;

import org.childjourney.record.ChildId;

/// Where a list of children leads to.
public interface OpensChild {

    void child(ChildId child);

    void recordVisit(ChildId child);
}
