package org.childjourney.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.Address;

/// Where an invented family lives for a time.
record Dwelling(String lines, String postcode, LocalDate began, Optional<LocalDate> ended) {

    Address address(LocalDate from, Optional<LocalDate> until, String source, Optional<LocalDate> confirmed) {
        return new Address(lines, Optional.of(postcode), Optional.of(from), until, Optional.of(source), confirmed);
    }
}
