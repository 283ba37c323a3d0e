package org.childjourney.sample;

import static org.childjourney.sample.Chance.nextWeekday;
import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.frontdoor.Source;
import org.childjourney.sample.Course.Approach;
import org.childjourney.sample.Course.Helped;
import org.childjourney.sample.Referred.Assessed;
import org.childjourney.sample.Referred.Enquired;
import org.childjourney.sample.Referred.Meetings;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.timescales.WorkingDays;

/// Makes up what an invented family and the services had to do with each other: first what is going on today,
/// then what was before, back to the first child's birth or some years.
final class Courses {

    private static final WorkingDays CALENDAR = WorkingDays.ofEngland();
    private static final int YEARS_KEPT = 11;

    private final Stage stage;
    private final Set<Failure> failures;
    private final List<Person> children;
    private final Optional<Life> care;
    private final LocalDate on;
    private final Chance chance;
    private final Diary diary;
    private final LocalDate from;
    private final Visiting visiting;
    private final Referring referring;
    private final List<Approach> approaches = new ArrayList<>();
    private final List<Helped> helped = new ArrayList<>();
    private final List<Referred> referrals = new ArrayList<>();

    private Courses(
            int family,
            Stage stage,
            Worry worry,
            Set<Failure> failures,
            List<Person> children,
            Optional<Life> care,
            LocalDate on,
            Chance chance) {
        this.stage = stage;
        this.failures = failures;
        this.children = children;
        this.care = care;
        this.on = on;
        this.chance = chance;
        this.diary = new Diary(on, chance, family, family);
        this.visiting = new Visiting(on, chance, diary, CALENDAR, failures);
        boolean alone =
                care.filter(life -> life.story() == Story.ALONE_IN_THE_COUNTRY).isPresent();
        this.referring = new Referring(worry, children.getFirst(), alone, CALENDAR, on, chance);
        LocalDate born = children.getFirst().knownFrom();
        LocalDate kept = care.map(Life::came).orElse(on).minusYears(YEARS_KEPT);
        this.from = born.isAfter(kept) ? born : kept;
    }

    static Course of(
            int family,
            Stage stage,
            Worry worry,
            Set<Failure> failures,
            List<Person> children,
            Optional<Life> care,
            LocalDate on,
            Chance chance) {
        return new Courses(family, stage, worry, failures, children, care, on, chance).make();
    }

    private Course make() {
        now().map(referral -> referral.with(visiting.meetings(referral))).ifPresent(referrals::add);
        if (!referring.alone()) {
            var earlier = new EarlierReferrals(stage, failures, referring, from);
            earlier.before(referrals.stream().map(Referred::on).findFirst()).stream()
                    .map(referral -> referral.with(visiting.meetings(referral)))
                    .forEach(referrals::add);
            helped.addAll(earlier.helped());
        }
        turnedTo();
        approaches.sort(Comparator.comparing(Approach::on));
        helped.sort(Comparator.comparing(Helped::began));
        referrals.sort(Comparator.comparing(Referred::on));
        return new Course(List.copyOf(approaches), List.copyOf(helped), List.copyOf(referrals));
    }

    private Optional<Referred> now() {
        return switch (stage) {
            case CONTACT, NO_FURTHER_ACTION, ASSESSED, CLOSED -> Optional.empty();
            case EARLY_HELP -> {
                boolean over = chance.inHundred(30);
                LocalDate began = weekday(on.minusDays(over ? chance.between(150, 400) : chance.between(10, 180)));
                helped.add(new Helped(
                        latest(began, from),
                        over ? Optional.of(weekday(on.minusDays(chance.between(20, 120)))) : Optional.empty()));
                yield Optional.empty();
            }
            case NEWLY_REFERRED -> Optional.of(newlyReferred());
            case IN_NEED -> Optional.of(inNeed());
            case ENQUIRY -> Optional.of(enquiry());
            case STEPPED_DOWN -> {
                LocalDate down = weekday(on.minusDays(chance.between(30, 170)));
                yield Optional.of(inProtection(down.minusDays(chance.between(90, 460)), Optional.of(down)));
            }
            case PROTECTED -> {
                boolean drifts = failures.contains(Failure.DRIFT);
                int days = drifts ? chance.between(760, 900) : chance.between(15, 460);
                yield Optional.of(inProtection(on.minusDays(days), Optional.empty()));
            }
            case UNBORN -> Optional.of(unborn());
            case IN_CARE, LEFT_CARE -> Optional.of(beforeCare(care.orElseThrow()));
        };
    }

    private Referred newlyReferred() {
        boolean undecided = failures.contains(Failure.REFERRAL_UNDECIDED);
        if (undecided || !failures.contains(Failure.ASSESSMENT_LATE) && diary.drawn() < 20) {
            LocalDate came = CALENDAR.subtract(on.plusDays(1), undecided ? 4 : chance.between(1, 2));
            return referring.referral(
                    came, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
        LocalDate due = failures.contains(Failure.ASSESSMENT_LATE)
                ? on.minusDays(chance.between(4, 15))
                : diary.dueOnce(8, 12, 60);
        LocalDate came = CALENDAR.subtract(due, 45);
        Optional<LocalDate> decided = referring.decided(came);
        return referring.referral(
                came,
                decided,
                Optional.of(referring.underWay(decided.orElse(came))),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Referred inNeed() {
        int days = failures.contains(Failure.DRIFT) ? chance.between(560, 800) : chance.between(30, 400);
        LocalDate plan = latest(weekday(on.minusDays(days)), nextWeekday(from.plusDays(50)));
        LocalDate came = weekday(plan.minusDays(chance.between(30, 56)));
        Optional<LocalDate> decided = referring.decided(came);
        return referring.referral(
                came,
                decided,
                Optional.of(referring.assessed(came, decided.orElse(came), plan)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Planned(plan, Optional.empty())));
    }

    private Referred enquiry() {
        LocalDate due = failures.contains(Failure.CONFERENCE_LATE)
                ? on.minusDays(chance.between(3, 9))
                : diary.dueOnce(6, 35, 19);
        LocalDate discussion = CALENDAR.subtract(due, 15);
        LocalDate came = weekday(discussion.minusDays(chance.between(0, 9)));
        Optional<LocalDate> decided = Optional.of(came);
        Optional<LocalDate> ended =
                Optional.of(weekday(discussion.plusDays(chance.between(8, 12)))).filter(on::isAfter);
        return referring.referral(
                came,
                decided,
                Optional.of(referring.underWay(came)),
                Optional.of(new Enquired(discussion, ended, Enquired.Outcome.OPEN)),
                Optional.empty(),
                List.of());
    }

    private Referred inProtection(LocalDate about, Optional<LocalDate> steppedDown) {
        LocalDate plan = nextWeekday(latest(about, from.plusDays(30)));
        LocalDate discussion = CALENDAR.subtract(plan, chance.inHundred(94) ? chance.between(9, 15) : 18);
        LocalDate came = weekday(discussion.minusDays(chance.between(0, 14)));
        Optional<LocalDate> decided =
                referring.decided(came).filter(day -> !day.isAfter(discussion)).or(() -> Optional.of(came));
        return referring.referral(
                came,
                decided,
                Optional.of(referring.assessed(came, decided.orElse(came), plan.plusDays(3))),
                Optional.of(new Enquired(
                        discussion,
                        Optional.of(weekday(discussion.plusDays(chance.between(8, 13)))),
                        Enquired.Outcome.CONFERENCE)),
                Optional.of(new Planned(plan, steppedDown)),
                steppedDown.stream()
                        .map(day -> new Planned(day, Optional.empty()))
                        .toList());
    }

    /// Before the birth: a plan made some weeks before it, or an assessment that has begun.
    private Referred unborn() {
        LocalDate expected = children.getLast().born();
        boolean soon = expected.isBefore(on.plusDays(70)) && !failures.contains(Failure.UNBORN_WITHOUT_WORKER);
        if (soon) {
            return inProtection(on.minusDays(chance.between(6, 30)), Optional.empty());
        }
        LocalDate came = CALENDAR.subtract(on, chance.between(4, 20));
        return referring.referral(
                came,
                Optional.of(came),
                Optional.of(referring.underWay(came)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Referred beforeCare(Life life) {
        LocalDate came = life.came();
        List<Planned> home = life.story() == Story.WENT_HOME
                ? life.left().stream()
                        .map(day -> new Planned(day, Optional.empty()))
                        .toList()
                : List.of();
        boolean alone = referring.alone();
        int way = alone || came.isBefore(from.plusDays(75)) ? 99 : chance.between(0, 99);
        if (way < 60) {
            LocalDate earliest = from.plusDays(45);
            LocalDate plan = nextWeekday(latest(came.minusDays(chance.between(60, 480)), earliest));
            var course = inProtection(plan, Optional.of(came));
            return new Referred(
                    course.on(),
                    course.source(),
                    course.decided(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    course.assessed(),
                    course.enquired(),
                    course.protection(),
                    home,
                    Meetings.NONE);
        }
        if (way < 85) {
            LocalDate plan = nextWeekday(latest(came.minusDays(chance.between(60, 330)), from.plusDays(50)));
            LocalDate on = weekday(plan.minusDays(chance.between(30, 50)));
            var plans = new ArrayList<>(List.of(new Planned(plan, Optional.of(came))));
            plans.addAll(home);
            return referring.referral(
                    on,
                    Optional.of(on),
                    Optional.of(referring.assessed(on, on, plan)),
                    Optional.empty(),
                    Optional.empty(),
                    plans);
        }
        return inAnEmergency(came, alone, home);
    }

    private Referred inAnEmergency(LocalDate came, boolean alone, List<Planned> home) {
        LocalDate day = alone ? came : came.minusDays(chance.between(0, 1));
        LocalDate assessed = weekday(came.plusDays(chance.between(28, 50)));
        Optional<LocalDate> authorised = Optional.of(assessed).filter(on::isAfter);
        Optional<LocalDate> reviewed = Optional.of(weekday(came.plusDays(14))).filter(on::isAfter);
        Optional<Enquired> enquired = alone
                ? Optional.empty()
                : Optional.of(new Enquired(
                        day,
                        Optional.of(weekday(day.plusDays(9))).filter(on::isAfter),
                        on.isAfter(day.plusDays(9)) ? Enquired.Outcome.NO_CONFERENCE : Enquired.Outcome.OPEN));
        return referring.referral(
                day,
                Optional.of(day),
                Optional.of(new Assessed(day, reviewed, authorised, true)),
                enquired,
                Optional.empty(),
                home);
    }

    /// Who turned to the front door: at each referral, and now and then between.
    private void turnedTo() {
        referrals.forEach(referral -> approaches.add(new Approach(referral.on(), referral.source())));
        helped.forEach(help -> approaches.add(new Approach(
                nextWeekday(latest(help.began().minusDays(chance.between(5, 20)), from)), Source.SCHOOL)));
        if (referring.alone()) {
            return;
        }
        if (failures.contains(Failure.THREE_CONTACTS_NOTHING_DONE)) {
            for (int ago : List.of(25, 130, 260)) {
                between(on.minusDays(ago + chance.between(0, 30)));
            }
        }
        boolean lone = referrals.isEmpty();
        LocalDate until = care.map(Life::came).orElse(on);
        LocalDate day = lone ? on.minusDays(chance.between(5, 400)) : until.minusDays(chance.between(4, 200));
        int most = lone ? chance.between(1, 9) : chance.between(4, 12);
        for (int left = most; left > 0 && !day.isBefore(from); left--) {
            between(day);
            day = day.minusDays(chance.between(lone ? 35 : 20, lone ? 420 : 220));
        }
    }

    private void between(LocalDate about) {
        LocalDate day = chance.inHundred(80) ? weekday(about) : about;
        if (!day.isBefore(from)
                && approaches.stream().noneMatch(approach -> approach.on().equals(day))) {
            approaches.add(new Approach(day, referring.teller(day)));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
