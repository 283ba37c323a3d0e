package org.childjourney.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.record.Beginning;
import org.childjourney.sample.Diary.Rhythm;
import org.childjourney.visits.Visit.Purpose;

/// Writes what a young person who left care has of the authority: reviews of the pathway plan, contacts, and
/// what each year's return asks.
final class LeavingCareFile {

    private static final int REVIEWED_UNTIL = 21;

    private final Family family;
    private final Person person;
    private final LocalDate left;
    private final LocalDate on;
    private final Chance chance;
    private final Diary diary;
    private final Pages pages;

    LeavingCareFile(Family family, Life life, LocalDate on, Chance chance, Diary diary, Pages pages) {
        this.family = family;
        this.person = life.person();
        this.left = life.left().orElseThrow();
        this.on = on;
        this.chance = chance;
        this.diary = diary;
        this.pages = pages;
    }

    void write() {
        pages.add(
                CareLeaver.KIND,
                new CareLeaver(Beginning.on(left), Optional.empty(), CareLeaver.Eligibility.FORMER_RELEVANT));
        reviews();
        contacts();
        for (LocalDate year = LocalDate.of(left.getYear(), Month.MARCH, 31);
                year.isBefore(on);
                year = year.plusYears(1)) {
            if (left.isBefore(year)) {
                pages.add(LeavingCareYear.KIND, year(year));
            }
        }
    }

    /// Visits of the personal adviser.
    List<Diary.Entry> visits() {
        var rhythm = new Rhythm(visit -> visit.plusWeeks(person.ageOn(visit) < REVIEWED_UNTIL ? 8 : 12), 8, 9, 75);
        List<LocalDate> days =
                diary.days(Chance.nextWeekday(left.plusDays(chance.between(3, 7))), Optional.empty(), rhythm);
        return diary.visits(days, Purpose.PERSONAL_ADVISER, true, family.failures());
    }

    private void reviews() {
        LocalDate over = person.birthday(REVIEWED_UNTIL);
        Optional<LocalDate> ended = over.isAfter(on) ? Optional.empty() : Optional.of(over);
        LocalDate first = Chance.weekday(left.plusDays(chance.between(60, 170)));
        var rhythm = new Rhythm(review -> review.plusMonths(6), 8, 14, 20);
        List<LocalDate> days = diary.days(first, ended, rhythm);
        boolean late = family.is(Failure.PATHWAY_REVIEW_LATE);
        days.stream()
                .filter(day -> !late || ended.isPresent() || day.isBefore(on.minusMonths(7)))
                .forEach(day -> pages.add(PathwayReview.KIND, new PathwayReview(day)));
    }

    private void contacts() {
        for (LocalDate day = left.plusDays(chance.between(10, 25));
                day.isBefore(on);
                day = day.plusDays(chance.between(14, 27))) {
            pages.add(
                    CareLeaverContact.KIND,
                    new CareLeaverContact(
                            Chance.weekday(day),
                            Optional.of(LeavingCareYear.InTouch.YES),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    private LeavingCareYear year(LocalDate year) {
        var doing = List.of(
                LeavingCareYear.Activity.F1,
                LeavingCareYear.Activity.F2,
                LeavingCareYear.Activity.P2,
                LeavingCareYear.Activity.F4,
                LeavingCareYear.Activity.G4);
        return new LeavingCareYear(
                year,
                Optional.of(LeavingCareYear.InTouch.YES),
                Optional.of(chance.one(doing)),
                Optional.of(chance.one(List.of("U", "V", "Z", "K", "D"))),
                Optional.of(LeavingCareYear.Suitability.SUITABLE));
    }
}
