package org.childjourney.timescales;

import java.util.List;
import org.childjourney.record.Knowledge;

/// What is owed to one child, over all time, as it follows from what is known of the child.
public final class Obligations {

    private Obligations() {}

    public static List<Obligation> of(Knowledge known, Catalogue catalogue, WorkingDays calendar) {
        return List.of();
    }
}
