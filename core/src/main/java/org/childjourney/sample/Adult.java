package org.childjourney.sample;

import java.time.LocalDate;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;

/// A grown-up of an invented family.
record Adult(PersonName name, Sex sex, LocalDate born, String phone) {

    /// A number of the range that is kept for drama, and rings nobody.
    static String phone(Chance chance) {
        return "07700 900%03d".formatted(chance.between(0, 999));
    }
}
