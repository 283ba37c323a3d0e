package org.childjourney.app.form;

/// What a record says to one of its questions, to be read.
///
/// @param part      what the answer is called
/// @param isMissing whether that nothing is said keeps it from being *Recorded*
public record Told(String part, String label, String words, boolean isMissing) {}
