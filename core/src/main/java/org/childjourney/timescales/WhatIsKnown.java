package org.childjourney.timescales;

import java.util.function.BiConsumer;
import org.childjourney.record.ChildId;
import org.childjourney.record.Knowledge;

/// What the log holds about each child, read one child after the other.
public interface WhatIsKnown {

    void ofEveryone(BiConsumer<ChildId, Knowledge> reader);
}
