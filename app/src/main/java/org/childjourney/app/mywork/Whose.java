package org.childjourney.app.mywork;

/// Whose children the list shows.
enum Whose {
    MY_CHILDREN,
    MY_TEAM,
    EVERYONE
}
