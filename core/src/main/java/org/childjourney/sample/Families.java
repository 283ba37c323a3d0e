package org.childjourney.sample;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.FamilyNetworkMeeting.Answer;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;

/// Makes up families: who is in them, where they live, who of them came into care, and what their file is
/// about.
final class Families {

    /// How many children the families have, one after another: six families of ten children.
    private static final List<Integer> SIZES = List.of(1, 2, 1, 3, 1, 2);

    private static final int CHILDREN_OF_SIX = 10;

    /// So many days lie between one birth and the next, unless they are twins.
    private static final int LEAST_APART = 330;

    private static final int MOST_APART = 1_700;
    private static final int GROWN_UP = 18;
    private static final Choices DETAILS = Choices.read("details.txt");

    private final int number;
    private final int firstChild;
    private final int size;
    private final LocalDate on;
    private final Chance chance;
    private final Stage stage;
    private final Optional<Story> story;
    private final Set<Failure> failures;
    private final Names.Culture culture;
    private final Set<String> given = new HashSet<>();
    private final List<Person> children = new ArrayList<>();
    private final Map<Integer, Life> lives = new HashMap<>();

    private Families(int number, LocalDate on, Chance chance) {
        this.number = number;
        this.firstChild = firstChildOf(number);
        this.size = SIZES.get(number % SIZES.size());
        this.on = on;
        this.chance = chance;
        var showcase = Showcase.of(number);
        this.stage = showcase.map(Showcase::stage).orElseGet(() -> Stage.of(number));
        this.story = switch (stage) {
            case LEFT_CARE -> Optional.of(Story.LEFT_CARE);
            case IN_CARE -> showcase.flatMap(Showcase::story).or(() -> Optional.of(Story.inCare(chance, size)));
            default -> Optional.empty();
        };
        this.failures = showcase.map(Showcase::failures).orElseGet(this::someFailures);
        boolean alone = story.equals(Optional.of(Story.ALONE_IN_THE_COUNTRY));
        this.culture = alone ? Names.ofChildrenAlone(chance) : Names.ofTheCounty(chance);
    }

    /// The number of the family's first child, counted over all families.
    static int firstChildOf(int family) {
        int before = SIZES.subList(0, family % SIZES.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return family / SIZES.size() * CHILDREN_OF_SIX + before;
    }

    static Family of(int number, LocalDate on, Chance chance) {
        return new Families(number, on, chance).make();
    }

    private Set<Failure> someFailures() {
        var some = EnumSet.noneOf(Failure.class);
        for (Failure failure : Failure.values()) {
            if (failure.suits(stage) && chance.inThousand(Failure.IN_THOUSAND)) {
                some.add(failure);
            }
        }
        return some;
    }

    private Family make() {
        String name = culture.family(chance);
        bear(name);
        int eldest = Math.max(0, children.getFirst().ageOn(on));
        Worry worry = Worry.of(eldest, stage.isGrave(), chance);
        takeIntoCare();
        var grownUps = grownUps(name, worry);
        Optional<Life> care = lives.values().stream().min(Comparator.comparing(Life::came));
        var course = Courses.of(number, stage, worry, failures, children, care, on, chance);
        return new Family(
                number,
                stage,
                worry,
                failures,
                List.copyOf(children),
                grownUps,
                culture,
                dwellings(course),
                chance.one(DETAILS.under("school")),
                grownUps.fatherAtHome() && chance.inHundred(15) ? "Dad" : chance.inHundred(92) ? "Mum" : "Nan",
                Map.copyOf(lives),
                course,
                networkMeeting(course, grownUps));
    }

    private GrownUps grownUps(String name, Worry worry) {
        var mother = mother(name);
        List<Adult> fathers = fathers(name);
        boolean fatherAtHome = !fathers.isEmpty() && worry != Worry.VIOLENCE && chance.inHundred(45);
        boolean noPartner = fatherAtHome || chance.inHundred(70);
        return new GrownUps(
                mother,
                fathers,
                fatherAtHome,
                noPartner ? Optional.empty() : Optional.of(partnerOf(mother)),
                relativeOf(mother, Sex.FEMALE, -38, -18),
                chance.inHundred(35) ? Optional.of(grandfather(mother)) : Optional.empty(),
                chance.inHundred(40) ? Optional.of(relativeOf(mother, Sex.FEMALE, -8, 8)) : Optional.empty());
    }

    /// Many families are asked to meet before or while there is a plan; some meet and make one of their own.
    private Optional<FamilyNetworkMeeting> networkMeeting(Course course, GrownUps grownUps) {
        if (story.equals(Optional.of(Story.ALONE_IN_THE_COUNTRY)) || !chance.inHundred(45)) {
            return Optional.empty();
        }
        return course.referrals().stream()
                .filter(referral ->
                        referral.protection().isPresent() || !referral.inNeed().isEmpty())
                .reduce((_, latest) -> latest)
                .map(Referred::on)
                .map(day -> Chance.nextWeekday(day.plusDays(chance.between(20, 50))))
                .filter(on::isAfter)
                .map(offered -> networkMeeting(offered, grownUps));
    }

    private FamilyNetworkMeeting networkMeeting(LocalDate offered, GrownUps grownUps) {
        LocalDate held = Chance.weekday(offered.plusDays(chance.between(12, 40)));
        if (chance.inHundred(35)) {
            return new FamilyNetworkMeeting(offered, Answer.DECLINED, Optional.empty(), "");
        }
        if (!held.isBefore(on)) {
            return new FamilyNetworkMeeting(offered, Answer.NOT_YET, Optional.empty(), "");
        }
        var details = Map.of("nan", "Nan", "mum", grownUps.mother().name().given());
        return new FamilyNetworkMeeting(
                offered,
                Answer.ACCEPTED,
                Optional.of(held),
                new Wording(chance).said(Choices.read("safety.txt").under("network plan"), details));
    }

    /// The eldest first.
    private void bear(String family) {
        if (stage == Stage.UNBORN) {
            bearBefore(expected(), family);
        } else if (story.equals(Optional.of(Story.ADOPTION))) {
            bearBefore(on.minusDays(chance.between(270, 1_250)), family);
        } else {
            bearFromTheEldest(family);
        }
    }

    /// The youngest is born on that day, or is expected then, and the others a year to five before each other.
    private void bearBefore(LocalDate youngest, String family) {
        var births = new ArrayDeque<LocalDate>(List.of(youngest));
        while (births.size() < size) {
            births.addFirst(births.getFirst().minusDays(chance.between(LEAST_APART, MOST_APART)));
        }
        births.forEach(born -> children.add(person(firstChild + children.size(), born, family)));
    }

    private void bearFromTheEldest(String family) {
        int least = Math.max(story.map(Story::youngest).orElse(stage.youngest()), 2 * (size - 1));
        int most = Math.max(least, story.map(Story::eldest).orElse(17));
        LocalDate born = on.minusYears(chance.between(least, most)).minusDays(chance.between(30, 330));
        if (failures.contains(Failure.HEALTH_HISTORY_DUE)) {
            born = on.minusYears(17).minusDays(chance.between(175, 320));
        }
        if (failures.contains(Failure.PATHWAY_REVIEW_LATE)) {
            born = on.minusYears(19).minusDays(chance.between(30, 330));
        }
        for (int child = 0; child < size; child++) {
            children.add(person(firstChild + child, born, family));
            born = chance.inHundred(3) ? born : next(born, size - child - 2);
        }
    }

    private LocalDate expected() {
        return failures.contains(Failure.UNBORN_WITHOUT_WORKER)
                ? on.plusDays(chance.between(80, 110))
                : on.plusDays(chance.between(15, 130));
    }

    /// The birth of the next child: one to five years later, and soon enough for those who are still to come.
    private LocalDate next(LocalDate before, int stillToCome) {
        long room = DAYS.between(before, on) - (long) LEAST_APART * stillToCome - 20;
        int most = (int) Math.max(LEAST_APART, Math.min(MOST_APART, room));
        return before.plusDays(chance.between(LEAST_APART, most));
    }

    private Person person(int child, LocalDate born, String family) {
        boolean alone = story.equals(Optional.of(Story.ALONE_IN_THE_COUNTRY));
        Sex sex = chance.inHundred(alone ? 15 : 48) ? Sex.FEMALE : Sex.MALE;
        PersonName name = named(sex, family);
        if (born.isAfter(on)) {
            name = new PersonName("Baby", family, Optional.empty());
        }
        return new Person(child, name, culture.ethnicity(), sex, born);
    }

    /// A name that nobody of the family has yet, as long as there is one.
    private PersonName named(Sex sex, String family) {
        PersonName name = culture.person(sex, family, chance);
        for (int tries = 0; tries < 40 && !given.add(name.given()); tries++) {
            name = culture.person(sex, family, chance);
        }
        return name;
    }

    private void takeIntoCare() {
        if (story.isEmpty()) {
            return;
        }
        boolean youngestFirst = story.get() == Story.ADOPTION;
        List<Person> order = youngestFirst ? children.reversed() : children;
        Life first = Lives.of(order.getFirst(), story.get(), Optional.empty(), failures, on, chance);
        lives.put(order.getFirst().number(), first);
        for (Person sibling : order.subList(1, order.size())) {
            if (first.left()
                    .filter(went ->
                            story.get() == Story.WENT_HOME && sibling.born().isAfter(went.minusDays(60)))
                    .isPresent()) {
                continue;
            }
            var its = story.get().ofSibling(sibling.ageOn(on), DAYS.between(first.came(), on));
            lives.put(sibling.number(), Lives.of(sibling, its, Optional.of(first), failures, on, chance));
        }
    }

    private Adult mother(String family) {
        int age = chance.between(17, 33);
        LocalDate born = children.getFirst().born().minusYears(age).minusDays(chance.between(0, 360));
        String own = chance.inHundred(65) ? family : culture.family(chance);
        return new Adult(named(Sex.FEMALE, own), Sex.FEMALE, born, Adult.phone(chance));
    }

    private List<Adult> fathers(String family) {
        var fathers = new ArrayList<Adult>();
        if (chance.inHundred(88)) {
            fathers.add(father(chance.inHundred(60) ? family : culture.family(chance)));
            if (size > 1 && chance.inHundred(30)) {
                fathers.add(father(culture.family(chance)));
            }
        }
        return fathers;
    }

    private Adult father(String family) {
        LocalDate born =
                children.getFirst().born().minusYears(chance.between(18, 38)).minusDays(chance.between(0, 360));
        return new Adult(named(Sex.MALE, family), Sex.MALE, born, Adult.phone(chance));
    }

    private Adult partnerOf(Adult mother) {
        LocalDate born = mother.born().plusDays(chance.between(-3_000, 1_800));
        while (born.isAfter(children.getFirst().born().minusYears(GROWN_UP))) {
            born = born.minusYears(1);
        }
        return new Adult(named(Sex.MALE, culture.family(chance)), Sex.MALE, born, Adult.phone(chance));
    }

    private Adult grandfather(Adult mother) {
        var living = relativeOf(mother, Sex.MALE, -42, -20);
        LocalDate died = on.minusDays(chance.between(100, 5_000));
        return chance.inHundred(30)
                ? new Adult(living.name(), living.sex(), living.born(), Optional.of(died), living.phone())
                : living;
    }

    /// Of the mother's family, so many years younger; older where it is less than nought.
    private Adult relativeOf(Adult mother, Sex sex, int least, int most) {
        LocalDate born = mother.born().plusYears(chance.between(least, most)).plusDays(chance.between(0, 360));
        return new Adult(named(sex, mother.name().family()), sex, born, Adult.phone(chance));
    }

    /// One home after another, from before the first child was heard of.
    private List<Dwelling> dwellings(Course course) {
        LocalDate first = children.getFirst().born();
        LocalDate known = course.first(first);
        LocalDate began = (known.isBefore(first) ? known : first).minusDays(chance.between(30, 400));
        var dwellings = new ArrayList<Dwelling>();
        while (true) {
            LocalDate until = began.plusDays(chance.between(500, 2_600));
            boolean goesOn = until.isBefore(on.minusDays(60));
            dwellings.add(new Dwelling(
                    chance.between(1, 148) + " " + chance.one(DETAILS.under("street")) + ", "
                            + chance.one(DETAILS.under("town")),
                    Lives.postcode(chance),
                    began,
                    goesOn ? Optional.of(until) : Optional.empty()));
            if (!goesOn) {
                return dwellings;
            }
            began = until;
        }
    }
}
