package org.childjourney.app.mywork;

import org.childjourney.record.ChildId;

/// Where the worklist leads to.
public interface OpensChild {

    void child(ChildId child);

    void recordVisit(ChildId child);
}
