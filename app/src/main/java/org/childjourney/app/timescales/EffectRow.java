package org.childjourney.app.timescales;

/// A due date that a change would move, in words: whose, what, before and after.
record EffectRow(String child, String duty, String before, String after) {}
