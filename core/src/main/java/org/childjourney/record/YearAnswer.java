package org.childjourney.record;

import java.time.LocalDate;

/// A yes or no that a return gives for a whole collection year. It answers that year and dates nothing.
public record YearAnswer(EventKind kind, LocalDate yearEnding, YesNo answer, RecordId record) {}
