package org.childjourney.people;

import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A team of the authority.
public record Team(String name) implements Body {

    public static final RecordKind<Team> KIND = new RecordKind<>("team", 1, Team.class);
}
