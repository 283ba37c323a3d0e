package org.childjourney.returns;

/// How an import ended.
public sealed interface Imported {

    /// The files were loaded.
    record Done(Receipt receipt) implements Imported {}

    /// The store already said all that the files say; nothing was written.
    record NothingNew(Receipt receipt) implements Imported {}

    /// Nothing was changed.
    record Refused(Problem problem) implements Imported {}

    /// The person stopped it; nothing was changed.
    record Stopped() implements Imported {}
}
