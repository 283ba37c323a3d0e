package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;

/// How one named worker hands a child over to the next.
///
/// @param told         how and when the child was told; empty where that was not recorded
/// @param goodbye      the day of the last visit of the worker before
/// @param introduction the day on which the child meets the next worker
/// @param mustKnow     what the next worker must know; empty where nothing was written
public record Handover(String told, Optional<LocalDate> goodbye, Optional<LocalDate> introduction, String mustKnow) {}
