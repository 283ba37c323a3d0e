package org.childjourney.record;

import java.util.function.Predicate;

/// What a record says: the body of a revision. Each kind of record has one body type, a Java `record` whose
/// components are plain values (text, dates, enums, ids, optionals and lists of them).
public interface Body {

    /// Tells what this record means for the child's clocks. A kind that starts or satisfies nothing says nothing.
    default void tell(Telling facts) {}

    /// What is left of it for somebody who may not read every child whom it speaks of.
    default Body asReadBy(Predicate<ChildId> mayRead) {
        return this;
    }
}
