package org.childjourney.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;

/// A grown-up of an invented family.
record Adult(PersonName name, Sex sex, LocalDate born, Optional<LocalDate> died, String phone) {

    Adult(PersonName name, Sex sex, LocalDate born, String phone) {
        this(name, sex, born, Optional.empty(), phone);
    }

    /// A number of the range that is kept for drama, and rings nobody.
    static String phone(Chance chance) {
        return "07700 900%03d".formatted(chance.between(0, 999));
    }
}
