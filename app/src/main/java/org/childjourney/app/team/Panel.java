package org.childjourney.app.team;

/// What of a team is on the screen.
enum Panel {
    PEOPLE,
    CHILDREN,
    DRIFT,
    GAPS
}
