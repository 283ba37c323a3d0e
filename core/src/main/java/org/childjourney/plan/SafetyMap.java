package org.childjourney.plan;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// What the family and the people around the child worry about, what works and what needs to happen, as they last put
/// it together; with the danger if nothing changes and the goal that would be safe enough. A child has one; putting it
/// together anew is a later revision.
public record SafetyMap(LocalDate on, String worries, String working, String needsToHappen, String danger, String goal)
        implements Body {

    public static final RecordKind<SafetyMap> KIND = new RecordKind<>("safety-map", 1, SafetyMap.class);
}
