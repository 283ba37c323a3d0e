package org.childjourney.app.find;

import org.childjourney.record.ChildId;

/// A line of the list of who was found, in words.
record FindRow(
        ChildId child, String name, String born, String age, String lives, String stage, String worker, String why) {}
