package org.childjourney.sample;

import static org.childjourney.sample.Chance.nextWeekday;
import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.frontdoor.Referral.ReasonClosed;
import org.childjourney.sample.Course.Helped;
import org.childjourney.sample.Referred.Assessed;
import org.childjourney.sample.Referred.Enquired;
import org.childjourney.sample.Referred.Meetings;
import org.childjourney.sample.Referred.Planned;

/// Makes up the earlier referrals of an invented family that were closed again, and the early help that
/// followed some of them.
final class EarlierReferrals {

    private final Stage stage;
    private final Set<Failure> failures;
    private final Referring referring;
    private final LocalDate from;
    private final LocalDate on;
    private final Chance chance;
    private final List<Referred> referrals = new ArrayList<>();
    private final List<Helped> helped = new ArrayList<>();

    /// @param from before which nothing is kept
    EarlierReferrals(Stage stage, Set<Failure> failures, Referring referring, LocalDate from) {
        this.stage = stage;
        this.failures = failures;
        this.referring = referring;
        this.from = from;
        this.on = referring.on();
        this.chance = referring.chance();
    }

    List<Helped> helped() {
        return helped;
    }

    /// Each before the next, the latest first.
    ///
    /// @param now the day of the referral that is open
    List<Referred> before(Optional<LocalDate> now) {
        LocalDate limit = now.orElse(on);
        for (Depth depth : depths()) {
            boolean latest = referrals.isEmpty() && now.isEmpty();
            LocalDate end = limit.minusDays(latest ? chance.between(15, 330) : chance.between(30, 260));
            LocalDate start = weekday(end.minusDays(chance.between(depth.shortest, depth.longest)));
            if (start.isBefore(from)) {
                return referrals;
            }
            referrals.add(depth == Depth.NOTHING ? withNothing(start) : closed(start, end, depth, limit));
            limit = start;
        }
        return referrals;
    }

    private enum Depth {
        NOTHING(1, 2),
        ASSESSMENT(35, 62),
        PLAN(160, 480),
        ENQUIRY(150, 330),
        PROTECTION(330, 640);

        private final int shortest;
        private final int longest;

        Depth(int shortest, int longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

        /// How many of a hundred went so far.
        private static Depth at(int place) {
            if (place < 15) {
                return NOTHING;
            }
            if (place < 35) {
                return ASSESSMENT;
            }
            return place < 80 ? PLAN : place < 92 ? ENQUIRY : PROTECTION;
        }
    }

    /// The latest first.
    private List<Depth> depths() {
        return switch (stage) {
            case CONTACT, EARLY_HELP -> List.of();
            case NO_FURTHER_ACTION ->
                chance.inHundred(40) ? List.of(Depth.NOTHING, Depth.NOTHING) : List.of(Depth.NOTHING);
            case ASSESSED ->
                chance.inHundred(40) ? List.of(Depth.ASSESSMENT, Depth.NOTHING) : List.of(Depth.ASSESSMENT);
            case CLOSED -> {
                var last = chance.inHundred(30) ? Depth.PROTECTION : chance.inHundred(50) ? Depth.PLAN : Depth.ENQUIRY;
                yield List.of(last, Depth.PLAN, Depth.PLAN, Depth.ASSESSMENT);
            }
            case UNBORN -> List.of(Depth.PLAN);
            case NEWLY_REFERRED -> some(3);
            case IN_NEED, ENQUIRY, STEPPED_DOWN, PROTECTED -> {
                var all = new ArrayList<Depth>();
                if (failures.contains(Failure.PLAN_AGAIN) || stage == Stage.PROTECTED && chance.inHundred(20)) {
                    all.add(Depth.PROTECTION);
                }
                all.addAll(some(3));
                yield all;
            }
            case IN_CARE, LEFT_CARE -> some(3);
        };
    }

    private List<Depth> some(int most) {
        var some = new ArrayList<Depth>();
        for (int left = chance.between(Math.max(0, most - 1), most + 1); left > 0; left--) {
            int place = chance.between(0, 99);
            some.add(Depth.at(place));
        }
        return some;
    }

    private Referred withNothing(LocalDate came) {
        return new Referred(
                came,
                referring.teller(came),
                Optional.of(referring.decided(came).orElse(came)),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Meetings.NONE);
    }

    private Referred closed(LocalDate came, LocalDate about, Depth depth, LocalDate next) {
        LocalDate end = weekday(about);
        LocalDate decided = referring.decided(came).orElse(came);
        if (depth == Depth.ASSESSMENT) {
            return assessedOnly(came, decided, end, next);
        }
        LocalDate discussion = weekday(decided.plusDays(chance.between(1, 9)));
        Optional<Planned> protection =
                depth == Depth.PROTECTION ? Optional.of(protection(discussion, end)) : Optional.empty();
        LocalDate plan =
                protection.flatMap(Planned::ended).orElseGet(() -> weekday(came.plusDays(chance.between(32, 56))));
        Assessed assessed = referring.assessed(
                came, decided, protection.map(Planned::began).orElse(plan).plusDays(2));
        return new Referred(
                came,
                referring.teller(came),
                Optional.of(decided),
                false,
                Optional.of(end),
                Optional.of(ReasonClosed.RC7),
                Optional.of(assessed),
                depth == Depth.PLAN ? Optional.empty() : Optional.of(enquired(discussion, depth)),
                protection,
                List.of(new Planned(plan, Optional.of(end))),
                Meetings.NONE);
    }

    private Planned protection(LocalDate discussion, LocalDate end) {
        LocalDate conference = referring.calendar().add(discussion, chance.inHundred(93) ? chance.between(10, 15) : 17);
        return new Planned(conference, Optional.of(weekday(end.minusDays(chance.between(70, 130)))));
    }

    private Enquired enquired(LocalDate discussion, Depth depth) {
        return new Enquired(
                discussion,
                Optional.of(weekday(discussion.plusDays(chance.between(8, 13)))),
                depth == Depth.PROTECTION ? Enquired.Outcome.CONFERENCE : Enquired.Outcome.NO_CONFERENCE);
    }

    private Referred assessedOnly(LocalDate came, LocalDate decided, LocalDate end, LocalDate next) {
        Assessed assessed = referring.assessed(came, decided, end);
        LocalDate over = assessed.authorised().orElse(end);
        boolean toEarlyHelp = chance.inHundred(40);
        if (toEarlyHelp) {
            helpAfter(over, next);
        }
        return new Referred(
                came,
                referring.teller(came),
                Optional.of(decided),
                false,
                Optional.of(over),
                Optional.of(toEarlyHelp ? ReasonClosed.RC9 : ReasonClosed.RC8),
                Optional.of(new Assessed(assessed.began(), assessed.reviewed(), assessed.authorised(), false)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Meetings.NONE);
    }

    private void helpAfter(LocalDate over, LocalDate next) {
        LocalDate began = nextWeekday(over.plusDays(chance.between(3, 12)));
        LocalDate ends = nextWeekday(began.plusDays(chance.between(60, 180)));
        if (began.isBefore(next)) {
            LocalDate ended = ends.isBefore(next) ? ends : next;
            helped.add(new Helped(began, Optional.of(ended).filter(on::isAfter)));
        }
    }
}
