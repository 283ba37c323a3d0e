package org.childjourney.find;

import java.util.List;

/// A child who was found, and why: the reason that weighs most first.
public record Found(Findable who, List<Reason> why) {

    public Found {
        why = List.copyOf(why);
    }
}
