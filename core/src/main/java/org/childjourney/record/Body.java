package org.childjourney.record;

/// What a record says: the body of a revision. Each kind of record has one body type, a Java `record` whose
/// components are plain values (text, dates, enums, ids, optionals and lists of them).
public interface Body {

    /// Tells what this record means for the child's clocks. A kind that starts or satisfies nothing says nothing.
    default void tell(Telling facts) {}
}
