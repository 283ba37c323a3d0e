package org.childjourney.persistence.journal;

/// What counts from one position on: one frame, or all the frames of a long work that was finished there. The frames
/// are read as they are asked for; a long work need not fit into memory.
public record Saved(Position at, Iterable<Frame> frames) {}
