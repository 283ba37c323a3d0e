package org.childjourney.family;

/// A place in a drawing, in letters: to the right and down.
public record Point(double x, double y) {}
