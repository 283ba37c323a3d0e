package org.childjourney.people;

import java.util.Optional;

/// A person's name as they use it.
public record PersonName(String given, String family, Optional<String> knownAs) {

    /// Of a person who may not be named to the reader.
    public static final PersonName WITHHELD = new PersonName("", "", Optional.empty());
}
