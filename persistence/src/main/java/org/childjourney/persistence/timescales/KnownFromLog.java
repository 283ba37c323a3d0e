package org.childjourney.persistence.timescales;

import java.util.function.BiConsumer;
import org.childjourney.persistence.record.View;
import org.childjourney.persistence.record.WorkingOut;
import org.childjourney.record.ChildId;
import org.childjourney.record.Knowledge;
import org.childjourney.timescales.WhatIsKnown;

/// What is known of each child, read from the log.
public final class KnownFromLog implements WhatIsKnown {

    private final WorkingOut log;

    public KnownFromLog(View view) {
        this.log = new WorkingOut(view);
    }

    @Override
    public void ofEveryone(BiConsumer<ChildId, Knowledge> reader) {
        log.read(reader);
    }
}
