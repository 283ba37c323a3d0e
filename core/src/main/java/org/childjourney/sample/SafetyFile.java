package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;
import org.childjourney.plan.SafetyScale.Whose;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.sample.Staff.Desk;

/// Writes what one invented family and the people around it worry about and hope for, and how safe each found
/// it from meeting to meeting.
final class SafetyFile {

    private static final Choices SAFETY = Choices.read("safety.txt");
    private static final Choices DETAILS = Choices.read("details.txt");
    private static final int OLD_ENOUGH_TO_RATE = 6;
    private static final int LOW = 3;
    private static final int HIGH = 7;

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final LocalDate on;
    private final Chance chance;
    private final Pages pages;
    private final Staff staff;
    private final NamedWorkers workers;
    private final Wording wording;
    private int reached = -1;

    SafetyFile(
            Family family, Person child, LocalDate on, Chance chance, Pages pages, Staff staff, NamedWorkers workers) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.on = on;
        this.chance = chance;
        this.pages = pages;
        this.staff = staff;
        this.workers = workers;
        this.wording = new Wording(chance);
    }

    void write(List<Referred> referrals) {
        List<Referred> planned = referrals.stream()
                .filter(referral ->
                        referral.protection().isPresent() || !referral.inNeed().isEmpty())
                .toList();
        if (planned.isEmpty()) {
            inCare();
            return;
        }
        Referred last = planned.getLast();
        List<LocalDate> meetings = meetings(last);
        meetings.forEach(this::views);
        boolean runs = last.protection().filter(plan -> plan.lastsOn(on)).isPresent()
                || last.inNeed().stream().anyMatch(plan -> plan.lastsOn(on));
        if (runs && !meetings.isEmpty()) {
            LocalDate day = meetings.getLast();
            map(
                    day,
                    child.isUnbornOn(day)
                            ? "unborn"
                            : family.worry().at(child.ageOn(day)).name().toLowerCase(Locale.ROOT));
        } else {
            inCare();
        }
    }

    /// Conferences and reviews, from the day of the plan.
    private List<LocalDate> meetings(Referred referral) {
        var days = new TreeSet<LocalDate>();
        referral.protection().map(Planned::began).ifPresent(days::add);
        referral.inNeed().stream().map(Planned::began).forEach(days::add);
        days.addAll(referral.meetings().conferences());
        days.addAll(referral.meetings().inNeedReviews());
        days.removeIf(day -> day.isAfter(on) || day.isBefore(child.knownFrom()) || isInCare(day));
        return List.copyOf(days);
    }

    private boolean isInCare(LocalDate day) {
        return life.filter(care -> !day.isBefore(care.came())
                        && care.left().map(day::isBefore).orElse(true))
                .isPresent();
    }

    private void views(LocalDate day) {
        reached = reached < 0 ? chance.between(2, 4) : next(reached);
        if (child.ageOn(day) >= OLD_ENOUGH_TO_RATE && !family.is(Failure.NO_WORDS_OF_THE_CHILD)) {
            view(day, reached + chance.between(-1, 1), child.calledAs(), Whose.CHILD);
        }
        view(day, reached + chance.between(0, 2), family.mother().name().given(), Whose.PARENT);
        view(day, reached, staff.nameOf(workers.on(day, Desk.SUPPORT)), Whose.WORKER);
        if (!child.isUnbornOn(day) && chance.inHundred(40)) {
            boolean atSchool = child.ageOn(day) >= 5;
            view(
                    day,
                    reached + chance.between(-1, 1),
                    atSchool ? family.school() : "Health visitor",
                    Whose.OTHER,
                    atSchool ? "other" : "health");
        }
    }

    /// Mostly better each time; where a plan drifts, neither better nor worse.
    private int next(int before) {
        return family.is(Failure.DRIFT)
                ? before
                : Math.min(SafetyScale.SAFE_ENOUGH - 1, before + chance.between(-1, 2));
    }

    private void view(LocalDate day, int about, String rater, Whose whose) {
        view(day, about, rater, whose, whose.name().toLowerCase(Locale.ROOT));
    }

    private void view(LocalDate day, int about, String rater, Whose whose, String voice) {
        int score = Math.max(SafetyScale.WORST + 1, Math.min(SafetyScale.SAFE_ENOUGH, about));
        String level = score <= LOW ? "low" : score < HIGH ? "middle" : "high";
        String because = wording.said(SAFETY.under("scale " + level + " " + voice), Map.of());
        pages.add(SafetyScale.KIND, new SafetyScale(day, score, rater, whose, because));
    }

    /// For a child in care who has no home for good yet with new parents, and is not here alone.
    private void inCare() {
        life.filter(care -> care.left().isEmpty() && !family.isAlone(child))
                .filter(care -> !care.homeOn(on).isForAdoption())
                .ifPresent(care -> {
                    LocalDate day = Chance.weekday(on.minusDays(chance.between(4, 150)));
                    if (day.isAfter(care.came())) {
                        map(day, child.ageOn(day) < 5 ? "care little" : "care");
                    }
                });
    }

    private void map(LocalDate day, String heading) {
        Map<String, String> details = details(day);
        var parts = new ArrayList<String>();
        for (String part : List.of("worries", "working", "needs", "danger", "goal")) {
            parts.add(wording.said(SAFETY.under(heading + " " + part), details));
        }
        pages.add(
                SafetyMap.KIND,
                new SafetyMap(day, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }

    private Map<String, String> details(LocalDate day) {
        var details = new HashMap<String, String>();
        details.put("child", child.isUnbornOn(day) ? "the baby" : child.calledAs());
        if (child.isUnbornOn(day)) {
            details.put("weeks", child.weeksOn(day));
        }
        details.put("mum", family.mother().name().given());
        details.put("nan", family.grownUps().grandmother().name().given());
        details.put("he", family.grownUps().man().map(man -> man.name().given()).orElse("her former partner"));
        details.put("place", chance.one(DETAILS.under("place")));
        life.filter(care -> !day.isBefore(care.came()))
                .ifPresent(care -> details.put("carer", care.homeOn(day).carer()));
        return details;
    }
}
