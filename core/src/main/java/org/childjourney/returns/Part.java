package org.childjourney.returns;

/// A part of a standard return for which the receipt accounts entry by entry: a table, or an element of a message.
public interface Part {

    /// The name by which data officers know it.
    String title();

    /// Its place among the parts of the return.
    int place();
}
