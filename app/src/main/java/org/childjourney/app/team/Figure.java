package org.childjourney.app.team;

/// What is counted of each worker.
enum Figure {
    CHILDREN,
    LATE_LAW,
    LATE_GUIDANCE,
    LATE_LOCAL,
    DATES_ONLY,
    FROM_FILE,
    IN_TIME,
    NEXT_FIVE_DAYS,
    SEEN_ALONE
}
