package org.childjourney.people;

import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// The group of children whom the authority's files hold together under one family identifier.
public record FamilyGroup(String identifier) implements Body {

    public static final RecordKind<FamilyGroup> KIND = new RecordKind<>("family-group", 1, FamilyGroup.class);
}
