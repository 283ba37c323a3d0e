package org.childjourney.persistence.journal;

/// How much a removal took out of the journal.
public record Rewritten(int segments, long bodies) {}
