package org.childjourney.sample;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.NoUpn;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.record.YesNo;

/// Who an invented child is. A child who is not born yet has the day expected for the birth.
record Person(int number, PersonName name, Ethnicity ethnicity, Sex sex, LocalDate born) {

    int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    boolean isUnbornOn(LocalDate day) {
        return born.isAfter(day);
    }

    /// The day from which the coming child can be known of.
    LocalDate knownFrom() {
        return born.minusDays(150);
    }

    /// How many weeks the pregnancy has lasted.
    String weeksOn(LocalDate day) {
        return String.valueOf(40 - ChronoUnit.WEEKS.between(day, born));
    }

    String calledAs() {
        return name.knownAs().orElse(name.given());
    }

    /// What is recorded of the child on that day.
    Child child(LocalDate on, Optional<Story> story, Chance chance) {
        LocalDate startedSchool = born.plusYears(5);
        boolean unborn = isUnbornOn(on);
        boolean cameAlone = story.equals(Optional.of(Story.ALONE_IN_THE_COUNTRY));
        boolean hasUpn = startedSchool.isBefore(on) && !cameAlone;
        boolean mother = story.equals(Optional.of(Story.LEFT_CARE)) && sex == Sex.FEMALE && chance.inHundred(25);
        boolean noNumber = unborn || cameAlone && chance.inHundred(40);
        return new Child(
                Optional.of(Numbers.authorityId(number)),
                Optional.of(name),
                unborn ? Optional.empty() : Optional.of(born),
                unborn ? Sex.NOT_RECORDED : sex,
                Optional.of(ethnicity),
                noNumber ? Optional.empty() : Optional.of(Numbers.nhsNumber(number)),
                hasUpn ? Optional.of(Numbers.upn(number, startedSchool.getYear())) : Optional.empty(),
                hasUpn ? Optional.empty() : Optional.of(cameAlone ? NoUpn.UN4 : NoUpn.UN1),
                mother ? Optional.of(YesNo.YES) : Optional.empty(),
                mother ? Optional.of(chance.day(birthday(17), on.minusDays(30))) : Optional.empty(),
                unborn ? Optional.of(born) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
