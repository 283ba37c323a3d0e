package org.childjourney.people;

import java.util.Optional;

/// A person's name as they use it.
public record PersonName(String given, String family, Optional<String> knownAs) {}
