package org.childjourney.app.unlock;

/// How a person begins on a laptop with no store yet.
enum Beginning {
    INVENTED,
    EMPTY,
    FILES
}
