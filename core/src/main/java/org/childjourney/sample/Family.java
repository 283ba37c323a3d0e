package org.childjourney.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An invented family: its children, its grown-ups, where it lives, and what its file is about.
///
/// @param fathers of the eldest child, and of the others where theirs is another man
/// @param partner lives with the mother and is no father of the children
/// @param carer what the children call the grown-up who looks after them at home
/// @param lives the time in care of each child who came into care
record Family(
        int number,
        Stage stage,
        Worry worry,
        Set<Failure> failures,
        List<Person> children,
        Adult mother,
        List<Adult> fathers,
        boolean fatherAtHome,
        Optional<Adult> partner,
        Adult grandmother,
        Optional<Adult> aunt,
        List<Dwelling> dwellings,
        String school,
        String carer,
        Map<Integer, Life> lives,
        Course course) {

    String identifier() {
        return "FAM%05d".formatted(number + 1);
    }

    Optional<Life> lifeOf(Person child) {
        return Optional.ofNullable(lives.get(child.number()));
    }

    /// The father of this child; of a family with one father, he is every child's.
    Optional<Adult> fatherOf(Person child) {
        if (fathers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(child.equals(children.getFirst()) ? fathers.getFirst() : fathers.getLast());
    }

    boolean is(Failure failure) {
        return failures.contains(failure);
    }

    Dwelling dwellingOn(LocalDate day) {
        Dwelling lived = dwellings.getFirst();
        for (Dwelling dwelling : dwellings) {
            if (!dwelling.began().isAfter(day)) {
                lived = dwelling;
            }
        }
        return lived;
    }
}
