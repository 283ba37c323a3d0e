package org.childjourney.sample;

import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.frontdoor.Source;
import org.childjourney.sample.Referred.Assessed;
import org.childjourney.sample.Referred.Enquired;
import org.childjourney.sample.Referred.Meetings;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.timescales.WorkingDays;

/// How a referral of an invented family begins: who turned to the front door, when it was decided, and the
/// assessment.
///
/// @param alone whether the child came to the country with nobody, so that there was no family to tell of
record Referring(Worry worry, Person eldest, boolean alone, WorkingDays calendar, LocalDate on, Chance chance) {

    Assessed underWay(LocalDate began) {
        LocalDate review = weekday(began.plusDays(14));
        return new Assessed(began, Optional.of(review).filter(on::isAfter), Optional.empty(), true);
    }

    Assessed assessed(LocalDate came, LocalDate began, LocalDate by) {
        LocalDate latest = calendar.add(came, 45);
        LocalDate authorised = weekday(by.isAfter(latest) && chance.inHundred(95) ? latest : by);
        return new Assessed(
                began,
                Optional.of(weekday(began.plusDays(chance.between(10, 15)))).filter(authorised::isAfter),
                Optional.of(authorised).filter(day -> !day.isAfter(on)),
                true);
    }

    Optional<LocalDate> decided(LocalDate came) {
        int place = chance.between(0, 99);
        LocalDate day = place < 45 ? came : calendar.add(came, place < 96 ? 1 : 2);
        return Optional.of(day).filter(decided -> !decided.isAfter(on));
    }

    Referred referral(
            LocalDate came,
            Optional<LocalDate> decided,
            Optional<Assessed> assessed,
            Optional<Enquired> enquired,
            Optional<Planned> protection,
            List<Planned> inNeed) {
        return new Referred(
                came,
                alone ? Source.POLICE : teller(came),
                decided,
                false,
                Optional.empty(),
                Optional.empty(),
                assessed,
                enquired,
                protection,
                inNeed,
                Meetings.NONE);
    }

    /// Somebody who sees a child of that age.
    Source teller(LocalDate day) {
        if (eldest.isUnbornOn(day)) {
            return Source.OTHER_HEALTH;
        }
        int age = eldest.ageOn(day);
        Source teller = chance.one(worry.at(age).tellers());
        if (teller == Source.SCHOOL && age < 3) {
            teller = Source.HEALTH_VISITOR;
        }
        boolean closed =
                teller == Source.SCHOOL && isHoliday(day) || !calendar.isWorkingDay(day) && !isOpenOnWeekends(teller);
        return closed ? Source.FAMILY_OR_CARER : teller;
    }

    private static boolean isOpenOnWeekends(Source source) {
        return switch (source) {
            case POLICE, EMERGENCY_DEPARTMENT, FAMILY_OR_CARER, ACQUAINTANCE, SELF, OTHER_INDIVIDUAL, ANONYMOUS -> true;
            default -> false;
        };
    }

    /// When schools are closed for some weeks.
    static boolean isHoliday(LocalDate day) {
        return switch (day.getMonth()) {
            case AUGUST -> true;
            case JULY, DECEMBER -> day.getDayOfMonth() > 20;
            case JANUARY -> day.getDayOfMonth() < 4;
            default -> false;
        };
    }
}
