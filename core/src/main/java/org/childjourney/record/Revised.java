package org.childjourney.record;

import java.time.Instant;

/// One revision of one record of a child, as far as the clocks need it.
public record Revised(RecordId record, Body body, Origin origin, Standing standing, Instant recordedAt) {}
