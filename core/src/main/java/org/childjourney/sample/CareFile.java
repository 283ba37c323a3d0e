package org.childjourney.sample;

import static org.childjourney.sample.Chance.nextWeekday;
import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.CarePlan;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.LookedAfterReview.Participation;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.PeriodOfCare.CategoryOfNeed;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.StrengthsAndDifficulties;
import org.childjourney.care.SubstanceMisuse;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.care.YearInCare;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Involvement;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.protection.PreProceedings;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.London;
import org.childjourney.record.YesNo;
import org.childjourney.sample.Diary.Rhythm;
import org.childjourney.sample.Staff.Desk;
import org.childjourney.timescales.WorkingDays;

/// Writes one invented child's time in care: orders, homes, plans, reviews, health and the yearly answers.
final class CareFile {

    private static final WorkingDays CALENDAR = WorkingDays.ofEngland();
    private static final int SDQ_FROM = 4;
    private static final int SDQ_TO = 16;
    private static final int NEARLY_GROWN = 16;

    private final Family family;
    private final Life life;
    private final LocalDate on;
    private final Chance chance;
    private final Diary diary;
    private final Pages pages;
    private final Staff staff;
    private final List<LocalDate> healthChecks = new ArrayList<>();
    private final List<LocalDate> dentalChecks = new ArrayList<>();
    private final List<StrengthsAndDifficulties> scores = new ArrayList<>();

    CareFile(Family family, Life life, LocalDate on, Chance chance, Diary diary, Pages pages, Staff staff) {
        this.family = family;
        this.life = life;
        this.on = on;
        this.chance = chance;
        this.diary = diary;
        this.pages = pages;
        this.staff = staff;
    }

    /// @return the days of the reviews
    List<LocalDate> write() {
        living();
        List<LocalDate> reviews = reviews();
        carePlans(reviews);
        involved();
        health();
        years();
        missing();
        return reviews;
    }

    private void living() {
        var person = life.person();
        pages.add(
                PeriodOfCare.KIND,
                new PeriodOfCare(Beginning.on(life.came()), life.left(), life.reasonCeased(), Optional.of(need())));
        String homePostcode = family.dwellingOn(life.came()).postcode();
        life.orders().forEach(order -> pages.add(LegalStatus.KIND, order));
        for (Home home : life.homes()) {
            Optional<Placement.Carer> carer =
                    home == life.homes().getFirst() ? Optional.empty() : Optional.of(Placement.Carer.ANOTHER);
            pages.add(Placement.KIND, home.placement(homePostcode, carer));
        }
        for (Body step : life.wayToPermanence()) {
            switch (step) {
                case AdoptionDecision decision -> pages.add(AdoptionDecision.KIND, decision);
                case AdoptionMatch match -> pages.add(AdoptionMatch.KIND, match);
                default -> throw new AssertionError("no step to permanence");
            }
        }
        if (life.story() == Story.ALONE_IN_THE_COUNTRY) {
            pages.add(UnaccompaniedStatus.KIND, new UnaccompaniedStatus(Optional.of(person.birthday(18))));
        }
        beforeAndBeside(person);
    }

    private CategoryOfNeed need() {
        return life.story() == Story.ALONE_IN_THE_COUNTRY
                ? CategoryOfNeed.N8
                : CategoryOfNeed.valueOf(family.worry()
                        .at(life.person().ageOn(life.came()))
                        .need()
                        .name());
    }

    private void beforeAndBeside(Person person) {
        boolean before = chance.inHundred(5) && person.ageOn(life.came()) > 3;
        pages.add(
                PreviousPermanence.KIND,
                new PreviousPermanence(
                        before ? PreviousPermanence.Kind.P3 : PreviousPermanence.Kind.Z1,
                        before ? Optional.of("999") : Optional.empty(),
                        before ? Optional.of(life.came().getYear() - 2) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        boolean court = life.orders().stream().anyMatch(order -> order.code() == LegalStatus.Code.C1);
        LocalDate letter = weekday(life.came().minusDays(chance.between(30, 120)));
        if (court && chance.inHundred(50) && person.knownFrom().isBefore(letter.minusDays(10))) {
            pages.add(
                    PreProceedings.KIND,
                    new PreProceedings(
                            Optional.of(weekday(letter.minusDays(4))),
                            Optional.of(letter),
                            Optional.of(YesNo.YES),
                            Optional.of(yes(60)),
                            Optional.of(weekday(letter.plusDays(12))),
                            Optional.of(1),
                            Optional.of(life.came()),
                            Optional.empty(),
                            Optional.of(life.came()),
                            Optional.empty(),
                            Optional.of(family.identifier())));
        }
        if (life.story() == Story.CHILDRENS_HOME && chance.inHundred(12)) {
            LocalDate began = chance.day(life.homes().getLast().began(), on.minusDays(5));
            pages.add(
                    DeprivationOfLiberty.KIND,
                    new DeprivationOfLiberty(
                            began, Optional.of(began.plusDays(84)).filter(on::isAfter)));
        }
        if (person.ageOn(on) >= 14 && life.came().isBefore(on.minusDays(200)) && chance.inHundred(5)) {
            pages.add(
                    SubstanceMisuse.KIND,
                    new SubstanceMisuse(
                            weekday(life.lastDayInCare(on).minusDays(chance.between(20, 150))),
                            Optional.of("Cannabis"),
                            Optional.of(yes(80))));
        }
    }

    private List<LocalDate> reviews() {
        LocalDate first = weekday(life.came().plusDays(chance.between(15, 25)));
        var rhythm = new Rhythm(review -> review.plusMonths(review.equals(first) ? 3 : 6), 9, 14, 12);
        List<LocalDate> reviews = diary.days(first, life.left(), rhythm);
        for (LocalDate day : reviews) {
            pages.add(LookedAfterReview.KIND, new LookedAfterReview(day, Optional.of(participation(day))));
            LocalDate before = weekday(day.minusDays(chance.between(3, 10)));
            if (before.isAfter(life.came())) {
                pages.add(ReviewingOfficerContact.KIND, new ReviewingOfficerContact(before));
            }
            LocalDate midway = weekday(day.plusDays(chance.between(35, 80)));
            if (midway.isBefore(life.lastDayInCare(on)) && chance.inHundred(90)) {
                pages.add(ReviewingOfficerContact.KIND, new ReviewingOfficerContact(midway));
            }
        }
        return reviews;
    }

    private Participation participation(LocalDate day) {
        if (life.person().ageOn(day) < 4) {
            return Participation.PN0;
        }
        return chance.one(List.of(
                Participation.PN1,
                Participation.PN1,
                Participation.PN1,
                Participation.PN2,
                Participation.PN5,
                Participation.PN6));
    }

    /// The first within days of coming into care; a new one after each review, from the second with a plan
    /// for a permanent home.
    private void carePlans(List<LocalDate> reviews) {
        boolean late = family.is(Failure.CARE_PLAN_LATE) || chance.inHundred(4);
        LocalDate first = late
                ? CALENDAR.add(life.came(), chance.between(28, 40))
                : weekday(life.came().plusDays(chance.between(3, 11)));
        if (first.isBefore(on) && !(late && life.came().isAfter(on.minusDays(115)))) {
            pages.add(CarePlan.KIND, new CarePlan(Optional.of(first), Optional.empty()));
        }
        boolean none = family.is(Failure.NO_PLAN_FOR_A_HOME) || chance.inHundred(4);
        for (int place = 1; place < reviews.size(); place++) {
            LocalDate made = weekday(reviews.get(place).minusDays(place == 1 ? chance.between(0, 6) : 0));
            pages.add(
                    CarePlan.KIND,
                    new CarePlan(Optional.of(made), none ? Optional.empty() : Optional.of(permanence(made))));
        }
    }

    private CarePlan.Permanence permanence(LocalDate made) {
        return switch (life.story()) {
            case ADOPTION -> CarePlan.Permanence.ADOPTION;
            case WENT_HOME -> CarePlan.Permanence.RETURN_TO_FAMILY;
            case LONG_TERM_FOSTERING, SETTLED, NEWLY_IN_CARE -> CarePlan.Permanence.LONG_TERM_FOSTERING;
            case WITH_FAMILY ->
                life.homes().getLast().isWithParent()
                        ? CarePlan.Permanence.RETURN_TO_FAMILY
                        : CarePlan.Permanence.SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS;
            case CHILDRENS_HOME -> CarePlan.Permanence.LONG_TERM_RESIDENTIAL;
            case ALONE_IN_THE_COUNTRY, LEFT_CARE ->
                life.person().ageOn(made) >= NEARLY_GROWN
                        ? CarePlan.Permanence.SUPPORTED_LIVING
                        : CarePlan.Permanence.LONG_TERM_FOSTERING;
        };
    }

    private void involved() {
        var officers = staff.teamOf(Desk.REVIEWING, family.number()).workers();
        LocalDate appointed = nextWeekday(life.came().plusDays(chance.between(1, 4)));
        if (!appointed.isAfter(on)) {
            pages.add(
                    Involvement.KIND,
                    new Involvement(
                            officers.get(family.number() / 7 % officers.size()),
                            Involvement.Part.REVIEWING_OFFICER,
                            appointed,
                            life.left()));
        }
        LocalDate sixteen = life.person().birthday(16);
        LocalDate from = sixteen.isAfter(life.came()) ? sixteen : life.came();
        if (from.isBefore(life.lastDayInCare(on)) && life.story() != Story.WENT_HOME) {
            pages.add(
                    Involvement.KIND,
                    new Involvement(
                            staff.teamOf(Desk.LEAVING_CARE, family.number())
                                    .workers()
                                    .getFirst(),
                            Involvement.Part.PERSONAL_ADVISER,
                            from,
                            Optional.empty()));
        }
        if (life.story() == Story.ADOPTION) {
            life.wayToPermanence().stream()
                    .filter(AdoptionDecision.class::isInstance)
                    .map(AdoptionDecision.class::cast)
                    .findFirst()
                    .filter(decision -> !decision.decided().isAfter(on))
                    .ifPresent(decision -> pages.add(
                            Involvement.KIND,
                            new Involvement(
                                    staff.teamOf(Desk.ADOPTION, family.number())
                                            .workers()
                                            .getFirst(),
                                    Involvement.Part.ADOPTION_WORKER,
                                    decision.decided(),
                                    life.left())));
        }
    }

    private void health() {
        boolean late = family.is(Failure.FIRST_HEALTH_ASSESSMENT_LATE) || chance.inHundred(11);
        boolean recent = life.came().isAfter(on.minusDays(130));
        LocalDate first = late
                ? CALENDAR.add(life.came(), recent ? 90 : chance.between(22, 50))
                : weekday(life.came().plusDays(chance.between(12, 26)));
        var person = life.person();
        var checks = new Rhythm(day -> day.plusMonths(person.ageOn(day) < 5 ? 6 : 12), 7, 7, 12);
        for (LocalDate day : diary.days(first, life.left(), checks)) {
            healthChecks.add(day);
            pages.add(
                    HealthCheck.KIND,
                    new HealthCheck(
                            HealthCheck.Type.HEALTH_ASSESSMENT,
                            day,
                            person.ageOn(day) > 14 && chance.inHundred(4)
                                    ? HealthCheck.Status.REFUSED
                                    : HealthCheck.Status.HELD));
        }
        LocalDate teeth = person.born().plusDays(310);
        LocalDate dentist = weekday(later(teeth, life.came()).plusDays(chance.between(20, 150)));
        for (LocalDate day : diary.days(dentist, life.left(), new Rhythm(last -> last.plusMonths(12), 7, 7, 50))) {
            dentalChecks.add(day);
            pages.add(HealthCheck.KIND, new HealthCheck(HealthCheck.Type.DENTAL_CHECK, day, HealthCheck.Status.HELD));
        }
        questionnaires(person);
    }

    private void questionnaires(Person person) {
        LocalDate from = person.birthday(SDQ_FROM).isAfter(life.came()) ? person.birthday(SDQ_FROM) : life.came();
        LocalDate until = person.birthday(SDQ_TO + 1);
        LocalDate ends = life.left().filter(until::isAfter).orElse(until);
        if (!from.isBefore(ends) || !from.isBefore(on)) {
            return;
        }
        int score = chance.between(6, 22);
        LocalDate first = weekday(from.plusDays(chance.between(30, 200)));
        Optional<LocalDate> over = ends.isAfter(on) ? Optional.empty() : Optional.of(ends);
        for (LocalDate day : diary.days(first, over, new Rhythm(last -> last.plusMonths(12), 7, 7, 12))) {
            score = Math.max(0, Math.min(36, score + chance.between(-4, 3)));
            var filled = new StrengthsAndDifficulties(day, Optional.of(score), Optional.empty());
            scores.add(filled);
            pages.add(StrengthsAndDifficulties.KIND, filled);
        }
    }

    private void years() {
        LocalDate last = life.lastDayInCare(on);
        for (LocalDate year = LocalDate.of(life.came().getYear(), Month.MARCH, 31);
                year.isBefore(on);
                year = year.plusYears(1)) {
            if (!year.isAfter(last) && !life.came().plusYears(1).isAfter(year)) {
                pages.add(YearInCare.KIND, yearInCare(year));
            }
        }
    }

    private YearInCare yearInCare(LocalDate year) {
        int age = life.person().ageOn(year);
        Optional<Integer> score = scores.stream()
                .filter(filled -> isInYear(filled.on(), year))
                .flatMap(filled -> filled.score().stream())
                .reduce((_, later) -> later);
        return new YearInCare(
                year,
                score,
                Optional.empty(),
                Optional.of(age >= 13 && chance.inHundred(4) ? YesNo.YES : YesNo.NO),
                age < 5 ? Optional.of(yes(94)) : Optional.empty(),
                Optional.of(yes(92)),
                Optional.of(isInYear(dentalChecks, year)),
                Optional.of(isInYear(healthChecks, year)),
                Optional.of(age >= 13 && chance.inHundred(5) ? YesNo.YES : YesNo.NO),
                Optional.empty(),
                Optional.empty());
    }

    private static YesNo isInYear(List<LocalDate> days, LocalDate year) {
        return days.stream().anyMatch(day -> isInYear(day, year)) ? YesNo.YES : YesNo.NO;
    }

    private static boolean isInYear(LocalDate day, LocalDate year) {
        return !day.isAfter(year) && day.isAfter(year.minusYears(1));
    }

    private YesNo yes(int inHundred) {
        return chance.inHundred(inHundred) ? YesNo.YES : YesNo.NO;
    }

    /// A few young people went missing; nearly all came back within a day or two.
    private void missing() {
        boolean must = family.is(Failure.NO_RETURN_INTERVIEW) && life.person().ageOn(on) >= 12;
        boolean likely = life.story() == Story.CHILDRENS_HOME;
        if (life.left().isPresent() || life.person().ageOn(on) < 12 || !must && !chance.inHundred(likely ? 70 : 8)) {
            return;
        }
        LocalDate from = later(life.came().plusDays(10), on.minusDays(90));
        LocalDate to = on.minusDays(1);
        LocalDate day = must ? on.minusDays(9) : from;
        for (int times = chance.between(1, likely ? 2 : 1); times > 0 && day.isBefore(to); times--) {
            LocalDate went = must ? on.minusDays(9 - times) : chance.day(day, to);
            int nights = must || chance.inHundred(75) ? 1 : chance.between(2, 4);
            var back = went.plusDays(nights)
                    .atTime(chance.between(6, 21), chance.between(0, 11) * 5)
                    .atZone(London.ZONE)
                    .toInstant();
            boolean returned = went.plusDays(nights).isBefore(on);
            pages.add(
                    MissingEpisode.KIND,
                    new MissingEpisode(
                            chance.inHundred(80) ? MissingEpisode.Kind.MISSING : MissingEpisode.Kind.AWAY,
                            went,
                            returned ? Optional.of(went.plusDays(nights)) : Optional.empty(),
                            returned ? Optional.of(back.truncatedTo(ChronoUnit.MINUTES)) : Optional.empty()));
            day = went.plusDays(nights + 2L);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
