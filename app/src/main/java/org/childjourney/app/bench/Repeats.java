package org.childjourney.app.bench;

/// How often something is done: first without being timed, then timed.
record Repeats(int warmUp, int timed) {}
