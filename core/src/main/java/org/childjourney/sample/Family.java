package org.childjourney.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.family.FamilyNetworkMeeting;

/// An invented family: its children, its grown-ups, where it lives, and what its file is about.
///
/// @param carer what the children call the grown-up who looks after them at home
/// @param lives the time in care of each child who came into care
record Family(
        int number,
        Stage stage,
        Worry worry,
        Set<Failure> failures,
        List<Person> children,
        GrownUps grownUps,
        Names.Culture culture,
        List<Dwelling> dwellings,
        String school,
        String carer,
        Map<Integer, Life> lives,
        Course course,
        Optional<FamilyNetworkMeeting> networkMeeting) {

    String identifier() {
        return "FAM%05d".formatted(number + 1);
    }

    Optional<Life> lifeOf(Person child) {
        return Optional.ofNullable(lives.get(child.number()));
    }

    /// Whether this child came to the country with nobody.
    boolean isAlone(Person child) {
        return lifeOf(child)
                .filter(life -> life.story() == Story.ALONE_IN_THE_COUNTRY)
                .isPresent();
    }

    /// Whether a worker ever came to see the family, and did not only hear of it.
    boolean isWorkedWith() {
        return course.referrals().stream()
                .anyMatch(referral -> referral.assessed().isPresent());
    }

    Adult mother() {
        return grownUps.mother();
    }

    /// The father of this child; of a family with one father, he is every child's.
    Optional<Adult> fatherOf(Person child) {
        List<Adult> fathers = grownUps.fathers();
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
