package org.childjourney.sample;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.childjourney.sample.Chance.nextWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LegalStatus.Code;
import org.childjourney.care.PeriodOfCare.ReasonCeased;
import org.childjourney.care.Placement.ReasonForMove;
import org.childjourney.care.Placement.Type;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Trait;
import org.childjourney.record.YesNo;

/// Makes up the frame of one child's time in care.
final class Lives {

    private static final Choices DETAILS = Choices.read("details.txt");

    private final Set<Failure> failures;
    private final LocalDate on;
    private final Chance chance;
    private final List<LegalStatus> orders = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<Body> wayToPermanence = new ArrayList<>();
    private Optional<LocalDate> left = Optional.empty();
    private Optional<ReasonCeased> reasonCeased = Optional.empty();

    private Lives(Set<Failure> failures, LocalDate on, Chance chance) {
        this.failures = failures;
        this.on = on;
        this.chance = chance;
    }

    /// @param family the time in care of the family's first child, when this is a brother or sister
    static Life of(
            Person person, Story story, Optional<Life> family, Set<Failure> failures, LocalDate on, Chance chance) {
        return new Lives(failures, on, chance).make(person, story, family);
    }

    private Life make(Person person, Story story, Optional<Life> family) {
        if (family.isPresent() && isTogether(person, story, family.get())) {
            return family.get().of(person);
        }
        return switch (story) {
            case NEWLY_IN_CARE -> {
                LocalDate came = came(person, family, isToShow() ? 45 : 3, 110);
                ordersFrom(came, chance.inHundred(45) ? Code.V2 : Code.C1);
                fosterHomes(came, on, came.isBefore(on.minusDays(30)) && chance.inHundred(40) ? 2 : 1, Type.U6);
                yield life(person, story, came);
            }
            case SETTLED -> {
                LocalDate came = came(person, family, 150, 1300);
                ordersFrom(came, chance.inHundred(25) ? Code.V2 : Code.C2);
                fosterHomes(came, on, homesWithin(came, on), Type.U6);
                yield life(person, story, came);
            }
            case LONG_TERM_FOSTERING -> {
                LocalDate came = came(person, family, 1000, Math.min(4300, 365 * person.ageOn(on) - 200));
                ordersFrom(came, Code.C2);
                longTermHome(person, came, on);
                yield life(person, story, came);
            }
            case WITH_FAMILY -> {
                boolean withParent = chance.inHundred(35);
                LocalDate came = came(person, family, withParent ? 200 : 15, withParent ? 700 : 300);
                boolean home = withParent && came.isBefore(on.minusDays(80));
                ordersFrom(came, home ? Code.C2 : Code.C1);
                familyHome(came, home);
                yield life(person, story, came);
            }
            case CHILDRENS_HOME -> {
                LocalDate came = came(person, family, 300, 1500);
                ordersFrom(came, Code.C2);
                LocalDate moved = chance.day(came.plusDays(150), on.minusDays(20));
                fosterHomes(came, moved, homesWithin(came, moved), Type.U6);
                closeLast(moved, ReasonForMove.CARPL);
                home(Type.K2, chance.one(DETAILS.under("keyworker")), moved, List.of());
                yield life(person, story, came);
            }
            case ADOPTION -> adoption(person);
            case ALONE_IN_THE_COUNTRY -> {
                LocalDate came = came(person, family, 15, 420);
                order(Code.V2, came, Optional.empty());
                boolean ready = person.ageOn(came) >= 16 && chance.inHundred(60);
                home(ready ? Type.H5 : Type.U6, carerFor(ready ? Type.H5 : Type.U6), came, List.of());
                yield life(person, story, came);
            }
            case WENT_HOME -> {
                LocalDate went =
                        family.flatMap(Life::left).orElseGet(() -> nextWeekday(on.minusDays(chance.between(20, 180))));
                LocalDate came = latest(person.born().plusDays(5), went.minusDays(chance.between(150, 500)));
                left = Optional.of(went);
                reasonCeased = Optional.of(ReasonCeased.E4A);
                order(Code.V2, came, left);
                fosterHomes(came, went, 1, Type.U6);
                yield life(person, story, came);
            }
            case LEFT_CARE -> leftCare(person, family);
        };
    }

    /// Whether something must have been due for some time already.
    private boolean isToShow() {
        return failures.contains(Failure.CARE_PLAN_LATE) || failures.contains(Failure.FIRST_HEALTH_ASSESSMENT_LATE);
    }

    /// Brothers and sisters who came on one day mostly live in one home, under one order.
    private boolean isTogether(Person person, Story story, Life family) {
        boolean shared = switch (story) {
            case NEWLY_IN_CARE, SETTLED, LONG_TERM_FOSTERING, WITH_FAMILY -> true;
            case WENT_HOME, CHILDRENS_HOME, ADOPTION, ALONE_IN_THE_COUNTRY, LEFT_CARE -> false;
        };
        boolean was = person.born().plusDays(20).isBefore(family.came());
        return story == Story.WENT_HOME && was || shared && story == family.story() && was && chance.inHundred(65);
    }

    private Life leftCare(Person person, Optional<Life> family) {
        int age = chance.inHundred(92) ? chance.between(1, 4) : chance.between(8, 14);
        LocalDate came = latest(
                person.born().plusDays(5),
                family.map(Life::came).orElse(person.birthday(age).plusDays(chance.between(0, 360))));
        LocalDate eighteen = person.birthday(18);
        left = Optional.of(eighteen);
        reasonCeased = Optional.of(chance.inHundred(70) ? ReasonCeased.E5 : ReasonCeased.E6);
        ordersFrom(came, Code.C2);
        if (chance.inHundred(50)) {
            LocalDate moved = person.birthday(16).plusDays(chance.between(60, 500));
            longTermHome(person, came, moved);
            closeLast(moved, ReasonForMove.CARPL);
            home(Type.H5, carerFor(Type.H5), moved, List.of());
        } else {
            longTermHome(person, came, eighteen);
        }
        return life(person, Story.LEFT_CARE, came);
    }

    private Life adoption(Person person) {
        LocalDate came = after(person, chance.between(240, 760));
        LocalDate interim = nextWeekday(came.plusDays(chance.between(2, 20)));
        LocalDate decided = nextWeekday(came.plusDays(chance.between(170, 195)));
        LocalDate placementOrder = nextWeekday(decided.plusDays(chance.between(14, 35)));
        order(Code.V2, came, Optional.of(interim));
        order(Code.C1, interim, Optional.of(placementOrder));
        order(Code.E1, placementOrder, Optional.empty());
        home(Type.U6, carerFor(Type.U6), came, List.of());
        wayToPermanence.add(new AdoptionDecision(decided, Optional.empty(), Optional.empty()));
        LocalDate matched = nextWeekday(placementOrder.plusDays(chance.between(40, 110)));
        LocalDate placed = nextWeekday(matched.plusDays(chance.between(12, 30)));
        if (placed.isBefore(on.minusDays(3))) {
            wayToPermanence.add(new AdoptionMatch(
                    Optional.of(decided),
                    Optional.of(matched),
                    Optional.of(YesNo.NO),
                    Optional.of(2),
                    Optional.of(AdoptionMatch.AdopterSex.MF),
                    Optional.of(AdoptionMatch.AdopterStatus.L11)));
            closeLast(placed, ReasonForMove.CARPL);
            home(Type.A6, chance.one(DETAILS.under("adopters")), placed, List.of());
            LocalDate adopted = nextWeekday(placed.plusDays(chance.between(150, 240)));
            if (adopted.isBefore(on)) {
                left = Optional.of(adopted);
                reasonCeased = Optional.of(ReasonCeased.E12);
                orders.add(ended(orders.removeLast(), adopted));
                homes.add(endedHome(homes.removeLast(), adopted, Optional.empty()));
            }
        }
        return life(person, Story.ADOPTION, came);
    }

    private Life life(Person person, Story story, LocalDate came) {
        if (left.isPresent()) {
            if (orders.getLast().ended().isEmpty()) {
                orders.add(ended(orders.removeLast(), left.get()));
            }
            if (homes.getLast().ended().isEmpty()) {
                homes.add(endedHome(homes.removeLast(), left.get(), Optional.empty()));
            }
        }
        return new Life(
                person,
                story,
                came,
                left,
                reasonCeased,
                List.copyOf(orders),
                List.copyOf(homes),
                List.copyOf(wayToPermanence));
    }

    /// On the day that the family's first child came, where this one was born then; else so many days ago.
    private LocalDate came(Person person, Optional<Life> family, int least, int most) {
        LocalDate day = family.map(Life::came).orElseGet(() -> on.minusDays(chance.between(least, most)));
        return latest(person.born().plusDays(chance.between(2, 9)), day);
    }

    /// The day that many days ago, or the week after the birth where the child was not yet born.
    private LocalDate after(Person person, int daysAgo) {
        return latest(person.born().plusDays(chance.between(2, 9)), on.minusDays(daysAgo));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Care by agreement (section 20), then an interim order, then a care order, as far as the story goes and
    /// time allows.
    private void ordersFrom(LocalDate came, Code furthest) {
        LocalDate interim = nextWeekday(came.plusDays(chance.between(9, 45)));
        LocalDate full = nextWeekday(interim.plusDays(chance.between(170, 220)));
        LocalDate last = left.orElse(on);
        if (furthest == Code.V2 || !interim.isBefore(last)) {
            order(Code.V2, came, Optional.empty());
            return;
        }
        order(Code.V2, came, Optional.of(interim));
        if (furthest == Code.C1 || !full.isBefore(last)) {
            order(Code.C1, interim, Optional.empty());
            return;
        }
        order(Code.C1, interim, Optional.of(full));
        order(Code.C2, full, Optional.empty());
    }

    private void order(Code code, LocalDate began, Optional<LocalDate> ended) {
        orders.add(new LegalStatus(code, Beginning.on(began), ended));
    }

    private static LegalStatus ended(LegalStatus order, LocalDate day) {
        return new LegalStatus(order.code(), order.began(), Optional.of(day));
    }

    private int homesWithin(LocalDate came, LocalDate until) {
        long years = DAYS.between(came, until) / 365;
        return 1 + (chance.inHundred(55) ? 1 : 0) + (years >= 2 && chance.inHundred(40) ? 1 : 0);
    }

    /// Homes one after another: the first for some weeks, the last the longest.
    private void fosterHomes(LocalDate came, LocalDate until, int count, Type type) {
        LocalDate began = came;
        home(type, carerFor(type), began, List.of());
        for (int move = 1; move < count; move++) {
            long days = DAYS.between(began, until);
            if (days < 40) {
                return;
            }
            began = chance.day(began.plusDays(Math.max(14, days / 6)), began.plusDays(Math.max(20, days / 2)));
            var reasons = List.of(ReasonForMove.CARPL, ReasonForMove.CREQO, ReasonForMove.CHILD, ReasonForMove.OTHER);
            closeLast(began, move == 1 ? ReasonForMove.CARPL : chance.one(reasons));
            home(type, carerFor(type), began, List.of());
        }
    }

    private void longTermHome(Person person, LocalDate came, LocalDate until) {
        LocalDate matched = came.plusDays(chance.between(200, 420));
        home(Type.U6, carerFor(Type.U6), came, List.of());
        if (!matched.isBefore(until.minusDays(30))) {
            return;
        }
        closeLast(matched, ReasonForMove.CARPL);
        boolean understands = person.ageOn(matched) >= 7;
        home(
                Type.U4,
                carerFor(Type.U4),
                matched,
                understands && chance.inHundred(60) ? List.of(Trait.AGREED_TO_FEWER_VISITS) : List.of());
    }

    private void familyHome(LocalDate came, boolean withParent) {
        if (!withParent) {
            boolean temporary = came.isAfter(on.minusWeeks(16));
            home(Type.U3, relative(), came, temporary ? List.of(Trait.TEMPORARY_APPROVAL) : List.of());
            return;
        }
        home(Type.U6, carerFor(Type.U6), came, List.of());
        LocalDate home = chance.day(came.plusDays(60), on.minusDays(15));
        closeLast(home, ReasonForMove.CARPL);
        home(Type.P1, "Mum", home, List.of());
    }

    private void home(Type type, String carer, LocalDate began, List<Trait> traits) {
        homes.add(new Home(type, carer, began, Optional.empty(), Optional.empty(), traits, street(), postcode(chance)));
    }

    private void closeLast(LocalDate day, ReasonForMove reason) {
        homes.add(endedHome(homes.removeLast(), day, Optional.of(reason)));
    }

    private static Home endedHome(Home home, LocalDate day, Optional<ReasonForMove> reason) {
        return new Home(
                home.type(),
                home.carer(),
                home.began(),
                Optional.of(day),
                reason,
                home.traits(),
                home.street(),
                home.postcode());
    }

    private String carerFor(Type type) {
        return chance.one(DETAILS.under(type == Type.K2 || type == Type.H5 ? "keyworker" : "carer"));
    }

    private String street() {
        return chance.between(1, 148) + " " + chance.one(DETAILS.under("street")) + ", "
                + chance.one(DETAILS.under("town"));
    }

    private String relative() {
        return chance.one(DETAILS.under("relative"));
    }

    /// A postcode of no real place: no area is called ZZ.
    static String postcode(Chance chance) {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return chance.one(DETAILS.under("district")) + " " + chance.between(1, 9)
                + letters.charAt(chance.between(0, letters.length() - 1))
                + letters.charAt(chance.between(0, letters.length() - 1));
    }
}
