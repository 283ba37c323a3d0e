package org.childjourney.visits;

import java.time.LocalDate;
import java.util.Optional;

/// What happens next, by when and by whom.
public record NextStep(String what, Optional<LocalDate> by, String who) {}
