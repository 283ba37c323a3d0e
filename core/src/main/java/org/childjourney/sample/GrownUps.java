package org.childjourney.sample;

import java.util.List;
import java.util.Optional;

/// The grown-ups of an invented family.
///
/// @param fathers of the eldest child, and of the others where theirs is another man
/// @param partner lives with the mother and is no father of the children
/// @param grandmother the mother's mother
/// @param grandfather the mother's father
/// @param aunt the mother's sister
record GrownUps(
        Adult mother,
        List<Adult> fathers,
        boolean fatherAtHome,
        Optional<Adult> partner,
        Adult grandmother,
        Optional<Adult> grandfather,
        Optional<Adult> aunt) {

    /// Whom people worry about where there is violence.
    Optional<Adult> man() {
        return partner.or(() -> fathers.stream().findFirst());
    }
}
