package org.childjourney.oversight;

import java.util.List;
import org.childjourney.record.ChildId;

/// What visits brought to managers, of every child of the store.
public interface RaisedMatters {

    List<Of> all();

    /// Something that was raised about one child.
    record Of(ChildId child, Raised raised) {}
}
