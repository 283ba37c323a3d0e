package org.childjourney.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.NoUpn;
import org.childjourney.people.Sex;
import org.childjourney.record.YesNo;

/// Who an invented child is.
record Person(int number, Names.Called called, Sex sex, LocalDate born) {

    int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    /// What is recorded of the child on that day.
    Child child(LocalDate on, Story story, Chance chance) {
        LocalDate startedSchool = born.plusYears(5);
        boolean cameAlone = story == Story.ALONE_IN_THE_COUNTRY;
        boolean hasUpn = startedSchool.isBefore(on) && !cameAlone;
        boolean mother = story == Story.LEFT_CARE && sex == Sex.FEMALE && chance.inHundred(25);
        return new Child(
                Optional.of(Numbers.authorityId(number)),
                Optional.of(called.name()),
                Optional.of(born),
                sex,
                Optional.of(called.ethnicity()),
                cameAlone && chance.inHundred(40) ? Optional.empty() : Optional.of(Numbers.nhsNumber(number)),
                hasUpn ? Optional.of(Numbers.upn(number, startedSchool.getYear())) : Optional.empty(),
                hasUpn ? Optional.empty() : Optional.of(cameAlone ? NoUpn.UN4 : NoUpn.UN1),
                mother ? Optional.of(YesNo.YES) : Optional.empty(),
                mother ? Optional.of(chance.day(birthday(17), on.minusDays(30))) : Optional.empty());
    }
}
