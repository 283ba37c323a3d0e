package org.childjourney.sample;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.people.Allocation;
import org.childjourney.people.Allocation.ReasonForChange;
import org.childjourney.record.RecordId;
import org.childjourney.sample.Staff.Desk;

/// Who was an invented child's named worker and when: one after another, handed on from team to team, now and
/// then with days between them on which there was none. Brothers and sisters have the same worker at the same
/// time.
final class NamedWorkers {

    private final Family family;
    private final Staff staff;
    private final LocalDate on;
    private final Chance chance;
    private final List<Allocation> allocations = new ArrayList<>();

    private NamedWorkers(Family family, Staff staff, LocalDate on, Chance chance) {
        this.family = family;
        this.staff = staff;
        this.on = on;
        this.chance = chance;
    }

    /// @param chance the same for each child of the family
    static NamedWorkers of(
            Family family, List<Referred> referrals, Optional<Life> life, Staff staff, LocalDate on, Chance chance) {
        var workers = new NamedWorkers(family, staff, on, chance);
        if (family.is(Failure.UNBORN_WITHOUT_WORKER)) {
            return workers;
        }
        referrals.forEach(referral -> workers.during(referral, life));
        life.ifPresent(workers::during);
        workers.fail();
        return workers;
    }

    List<Allocation> allocations() {
        return allocations;
    }

    /// The named worker of that day, or whoever of the team was on duty.
    RecordId on(LocalDate day, Desk desk) {
        return allocations.stream()
                .filter(allocation -> !allocation.began().isAfter(day)
                        && allocation.ended().map(day::isBefore).orElse(true))
                .map(Allocation::worker)
                .findFirst()
                .orElseGet(() -> {
                    var duty = staff.teamOf(desk, family.number()).workers();
                    return duty.get((int) Math.floorMod(day.toEpochDay(), (long) duty.size()));
                });
    }

    private void during(Referred referral, Optional<Life> life) {
        if (referral.opensNothing() || referral.decided().isEmpty()) {
            return;
        }
        LocalDate began = referral.decided().get();
        Optional<LocalDate> came = life.map(Life::came).filter(day -> !day.isBefore(began));
        Optional<LocalDate> until =
                Stream.concat(came.stream(), referral.closed().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> plan = referral.protection()
                .map(Referred.Planned::began)
                .or(() ->
                        referral.inNeed().stream().map(Referred.Planned::began).findFirst())
                .filter(day -> until.map(day::isBefore).orElse(true) && day.isAfter(began));
        spell(Desk.ASSESSMENT, began, plan.or(() -> until), ReasonForChange.FCONTA);
        plan.ifPresent(day -> spell(Desk.SUPPORT, day, until, ReasonForChange.TSPROC));
    }

    private void during(Life life) {
        LocalDate began = life.came();
        spell(Desk.CARE, began, life.left(), ReasonForChange.TSPROC);
        life.left().ifPresent(left -> {
            switch (life.story()) {
                case LEFT_CARE -> spell(Desk.LEAVING_CARE, left, Optional.empty(), ReasonForChange.TSPROC);
                case WENT_HOME -> spell(Desk.SUPPORT, left, Optional.empty(), ReasonForChange.TSPROC);
                default -> {}
            }
        });
    }

    private void spell(Desk desk, LocalDate from, Optional<LocalDate> until, ReasonForChange first) {
        List<RecordId> team = staff.teamOf(desk, family.number()).workers();
        int worker = chance.between(0, team.size() - 1);
        LocalDate began = from;
        LocalDate last = until.orElse(on);
        ReasonForChange reason = first;
        while (began.isBefore(last) || began.equals(from) && until.isEmpty() && !began.isAfter(on)) {
            LocalDate change = began.plusDays(chance.between(240, 800));
            boolean goesOn = change.isBefore(last.minusDays(20));
            allocations.add(
                    new Allocation(team.get(worker), began, goesOn ? Optional.of(change) : until, Optional.of(reason)));
            if (!goesOn) {
                return;
            }
            began = change.plusDays(chance.inHundred(12) ? chance.between(3, 20) : 0);
            worker = (worker + chance.between(1, Math.max(1, team.size() - 1))) % team.size();
            reason = chance.one(List.of(
                    ReasonForChange.LEFTRL, ReasonForChange.LEFTRL, ReasonForChange.ORGRST, ReasonForChange.MANAGE));
        }
    }

    private void fail() {
        if (allocations.isEmpty() || allocations.getLast().ended().isPresent()) {
            return;
        }
        var last = allocations.getLast();
        boolean lost = family.is(Failure.NO_NAMED_WORKER) || chance.inHundred(3);
        if (family.is(Failure.MANY_WORKERS)) {
            allocations.removeLast();
            passOn(last);
        } else if (lost && last.began().isBefore(on.minusDays(30))) {
            LocalDate ended = on.minusDays(chance.between(6, 17));
            allocations.set(
                    allocations.size() - 1,
                    new Allocation(last.worker(), last.began(), Optional.of(ended), last.reason()));
        }
    }

    /// From hand to hand: four workers within the last fourteen months, or since the last began.
    private void passOn(Allocation last) {
        LocalDate from = last.began().isAfter(on.minusDays(400)) ? last.began() : on.minusDays(400);
        List<RecordId> team = teamOf(last.worker());
        int worker = team.indexOf(last.worker());
        long step = Math.max(7, DAYS.between(from, on) / 4);
        if (from.isAfter(last.began())) {
            allocations.add(new Allocation(last.worker(), last.began(), Optional.of(from), last.reason()));
            worker++;
        }
        LocalDate began = from;
        for (int hand = 0; hand < 4; hand++) {
            LocalDate ended = began.plusDays(step - 2);
            allocations.add(new Allocation(
                    team.get(worker++ % team.size()),
                    began,
                    hand == 3 ? Optional.empty() : Optional.of(ended),
                    hand == 0 && from.equals(last.began()) ? last.reason() : Optional.of(ReasonForChange.LEFTRL)));
            began = ended;
        }
    }

    private List<RecordId> teamOf(RecordId worker) {
        for (Desk desk : List.of(Desk.CARE, Desk.SUPPORT, Desk.ASSESSMENT, Desk.LEAVING_CARE)) {
            List<RecordId> team = staff.teamOf(desk, family.number()).workers();
            if (team.contains(worker)) {
                return team;
            }
        }
        return List.of(worker);
    }
}
