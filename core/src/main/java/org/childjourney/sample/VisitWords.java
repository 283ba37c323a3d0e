package org.childjourney.sample;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement.Type;
import org.childjourney.people.Sex;

/// What a worker wrote to one invented child after each visit: the child's words and an account, of the
/// child's age and home then, with the same friend, pet and teacher from visit to visit.
final class VisitWords {

    private static final Choices IN_CARE = Choices.read("visits.txt");
    private static final Choices AT_HOME = Choices.read("athome.txt");
    private static final Choices DETAILS = Choices.read("details.txt");
    private static final List<String> LASTING = List.of("hobby", "college", "job");
    private static final List<String> PASSING = List.of("toy", "food", "place", "mark", "day");
    private static final List<String> AGES = List.of("0-1", "2-4", "5-8", "9-12", "13-17");
    private static final int FEWEST_WORDS = 60;

    /// What is only said where this is the worry.
    private static final Map<String, Set<Worry>> OF_A_WORRY = Map.ofEntries(
            entry("Dad’s not allowed", Set.of(Worry.VIOLENCE)),
            entry("he moved out", Set.of(Worry.VIOLENCE)),
            entry("new locks", Set.of(Worry.VIOLENCE)),
            entry("bolt that", Set.of(Worry.VIOLENCE)),
            entry("hole", Set.of(Worry.VIOLENCE, Worry.CONFLICT)),
            entry("glass has been swept", Set.of(Worry.VIOLENCE)),
            entry("hit {toy}", Set.of(Worry.VIOLENCE, Worry.PHYSICAL_HARM)),
            entry("“Shouting makes", Set.of(Worry.VIOLENCE, Worry.DRINK_AND_DRUGS, Worry.CONFLICT)),
            entry("When they argue", Set.of(Worry.VIOLENCE, Worry.DRINK_AND_DRUGS)),
            entry("I listen", Set.of(Worry.VIOLENCE, Worry.DRINK_AND_DRUGS)),
            entry("Freedom Programme", Set.of(Worry.VIOLENCE)),
            entry("Three weeks now", Set.of(Worry.DRINK_AND_DRUGS)),
            entry("bottles have gone", Set.of(Worry.DRINK_AND_DRUGS)),
            entry("stay off drink", Set.of(Worry.DRINK_AND_DRUGS)),
            entry("sleeps and sleeps", Set.of(Worry.LOW_SPIRITS, Worry.DRINK_AND_DRUGS)),
            entry("was crying in", Set.of(Worry.LOW_SPIRITS, Worry.VIOLENCE, Worry.DRINK_AND_DRUGS)),
            entry("I was hungry", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS, Worry.LOW_SPIRITS)),
            entry("not been so.", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS)),
            entry("sheets at last", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS, Worry.LOW_SPIRITS)),
            entry("last month it had not", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS, Worry.LOW_SPIRITS)),
            entry("I do the tea", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS, Worry.LOW_SPIRITS)),
            entry("makes my breakfast", Set.of(Worry.NEGLECT, Worry.DRINK_AND_DRUGS, Worry.LOW_SPIRITS)),
            entry("I’ve not cut", Set.of(Worry.CONFLICT, Worry.SEXUAL_HARM, Worry.LOW_SPIRITS)),
            entry("They’re my mates", Set.of(Worry.EXPLOITATION)),
            entry("because there’s quiet", Set.of(Worry.VIOLENCE, Worry.DRINK_AND_DRUGS, Worry.CONFLICT)),
            entry("it was kicking off", Set.of(Worry.VIOLENCE, Worry.DRINK_AND_DRUGS, Worry.CONFLICT)));

    /// What a baby cannot do in the first months.
    private static final List<String> NOT_YET = List.of(
            "pulled yourself up",
            "both arms",
            "grabbed my lanyard",
            "rolled",
            "laughed",
            "were put down",
            "{food}",
            "saucepan lids",
            "peeped",
            "pushed {toy}",
            "stared at the photograph",
            "stair gate",
            "one-year",
            "were looking at the door");

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final Chance chance;
    private final Wording wording;
    private final Map<String, String> lasting = new HashMap<>();
    private final Set<String> accounts = new HashSet<>();

    VisitWords(Family family, Person child, Chance chance) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.chance = chance;
        this.wording = new Wording(chance);
        LASTING.forEach(detail -> lasting.put(detail, chance.one(DETAILS.under(detail))));
        var friends = Names.ofTheCounty(chance);
        lasting.put("friend", friends.given(chance.inHundred(50) ? Sex.FEMALE : Sex.MALE, chance));
        lasting.put("pet", chance.one(DETAILS.under("animal name")) + " " + chance.one(DETAILS.under("animal")));
        lasting.put("school", family.school());
    }

    /// What is written of one visit.
    record Written(String where, String childsWords, String account) {}

    Written seen(LocalDate on) {
        var written = draw(on);
        while (!accounts.add(written.account())) {
            written = draw(on);
        }
        return written;
    }

    private Written draw(LocalDate on) {
        var text = new Text(on);
        String[] open = parts(text.unsaid(text.heading("open", 70)));
        String[] talk = parts(text.unsaid(text.hasJustCome() ? "alone first" : text.heading("talk", 70)));
        var account = new ArrayList<>(List.of(open[0], talk[1]));
        if (!text.isAtHome && chance.inHundred(50)) {
            account.add(1, text.unsaid(seasonOf(on)));
        }
        if (text.isAtHome && !text.ages.equals("unborn")) {
            account.add(text.unsaid(text.worry.name().toLowerCase(Locale.ROOT) + " plan"));
        }
        if (open.length == 1) {
            account.add(text.unsaid(text.ages + " home"));
        }
        account.add(text.unsaid(text.heading("next", 50)));
        while (wordsOf(account) < FEWEST_WORDS) {
            account.add(account.size() - 1, text.unsaid(text.heading("more", 100)));
        }
        String where = open.length == 1 ? text.home() : open[1];
        return new Written(
                Wording.filled(where, text.details),
                Wording.filled(talk[0], text.details),
                Wording.filled(String.join(" ", account), text.details));
    }

    private static int wordsOf(Collection<String> texts) {
        return texts.stream().mapToInt(text -> text.split(" ").length).sum();
    }

    /// A visit of which the dates alone were kept.
    Written datesOnly(LocalDate on) {
        var text = new Text(on);
        return new Written(Wording.filled(text.home(), text.details), "", "");
    }

    /// A visit of which everything was written but what the child said or showed.
    Written withoutWords(LocalDate on) {
        var written = seen(on);
        return new Written(written.where(), "", written.account());
    }

    Written missed(LocalDate on) {
        var text = new Text(on);
        return new Written(
                Wording.filled(text.home(), text.details), "", Wording.filled(text.unsaid("missed"), text.details));
    }

    /// The ages, as in the headings of the words, to which the child belonged on that day.
    String agesOn(LocalDate on) {
        return new Text(on).ages;
    }

    boolean isAtHomeOn(LocalDate on) {
        return new Text(on).isAtHome;
    }

    /// Whether a child in care meets the mother from time to time.
    boolean seesMumOn(LocalDate on) {
        return !new Text(on).unsuitable.contains("Mum");
    }

    /// What is known of the child's days: the friend, the pet, the teacher.
    Map<String, String> detailsOn(LocalDate on) {
        var text = new Text(on);
        var details = new HashMap<>(text.details);
        if (text.unsuitable.contains("{pet}")) {
            details.remove("pet");
        }
        text.apart().ifPresent(other -> details.put("apart", other.calledAs()));
        return details;
    }

    private static String seasonOf(LocalDate on) {
        return switch (on.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> "winter";
            case MARCH, APRIL, MAY -> "spring";
            case JUNE, JULY, AUGUST -> "summer";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "autumn";
        };
    }

    private static String[] parts(String line) {
        return line.split(" \\| ");
    }

    /// What can be said on one day.
    private final class Text {

        private final LocalDate on;
        private final boolean isAtHome;
        private final String ages;
        private final Worry worry;
        private final Map<String, String> details;
        private final Set<String> unsuitable;

        Text(LocalDate on) {
            this.on = on;
            isAtHome = life.map(care -> on.isBefore(care.came()) || wentHomeBy(care))
                    .orElse(true);
            ages = ages();
            worry = family.worry().at(child.ageOn(on));
            details = details();
            unsuitable = isAtHome ? unsuitableAtHome() : unsuitableInCare(life.orElseThrow());
            if (on.isBefore(child.born().plusMonths(7))) {
                unsuitable.addAll(NOT_YET);
            }
        }

        private boolean wentHomeBy(Life care) {
            return care.story() == Story.WENT_HOME
                    && care.left().filter(left -> !on.isBefore(left)).isPresent();
        }

        private String ages() {
            if (child.isUnbornOn(on)) {
                return "unborn";
            }
            int age = child.ageOn(on);
            return AGES.stream()
                    .filter(ages -> age <= Integer.parseInt(ages.substring(ages.indexOf('-') + 1)))
                    .findFirst()
                    .orElse("18-25");
        }

        private Map<String, String> details() {
            var all = new HashMap<>(lasting);
            PASSING.forEach(detail -> all.put(detail, chance.one(DETAILS.under(detail))));
            all.put("teacher", teacher());
            all.put(
                    "carer",
                    isAtHome ? family.carer() : life.orElseThrow().homeOn(on).carer());
            sibling().ifPresent(sibling -> all.put("sibling", sibling.calledAs()));
            return all;
        }

        /// A class has the same teacher for a school year.
        private String teacher() {
            int year = on.minusMonths(8).getYear() + child.number();
            var names = DETAILS.under("worker family");
            var titles = DETAILS.under("title");
            return titles.get(Math.floorMod(year * 7, titles.size())) + " "
                    + names.get(Math.floorMod(year * 11, names.size()));
        }

        /// A brother or sister at home: for a small child one who is old enough to help.
        private Optional<Person> sibling() {
            int least = child.ageOn(on) <= 4 ? 6 : 1;
            return family.children().stream()
                    .filter(other -> !other.equals(child) && other.ageOn(on) >= least && other.ageOn(on) < 18)
                    .findFirst();
        }

        String home() {
            if (!isAtHome && ages.equals("18-25")) {
                return "Your flat";
            }
            return ages.equals("unborn") ? "At your mum’s home" : "At home with {carer}";
        }

        /// The words for the ages, or mostly those for children who came alone.
        String heading(String part, int aloneInHundred) {
            boolean alone = !isAtHome && family.isAlone(child) && child.ageOn(on) < 18;
            return (alone && chance.inHundred(aloneInHundred) ? "alone " : ages + " ") + part;
        }

        boolean hasJustCome() {
            return family.isAlone(child)
                    && on.isBefore(life.orElseThrow().came().plusDays(60));
        }

        String unsaid(String heading) {
            return wording.unsaid(
                    (isAtHome ? AT_HOME : IN_CARE).under(heading),
                    line -> unsuitable.stream().noneMatch(line::contains));
        }

        private Set<String> unsuitableAtHome() {
            var words = new HashSet<String>();
            OF_A_WORRY.forEach((marker, worries) -> {
                if (!worries.contains(worry)) {
                    words.add(marker);
                }
            });
            if (sibling().isEmpty()) {
                words.add("{sibling}");
            }
            if (family.grownUps().fathers().isEmpty() || family.grownUps().fatherAtHome()) {
                words.addAll(List.of("Dad’s not allowed", "just like my dad", "he moved out", "your dad"));
            }
            if (family.grownUps().fathers().isEmpty()) {
                words.addAll(List.of("Your dad", "your dad"));
            }
            if (child.ageOn(on) < 11) {
                words.add("I do the tea");
            }
            return words;
        }

        private Set<String> unsuitableInCare(Life care) {
            var words = new HashSet<String>();
            Home home = care.homeOn(on);
            if (home.isWithParent() || home.isForAdoption() || family.isAlone(child)) {
                words.addAll(List.of("Mum", "mum", "Mummy", "family time", "stay at home"));
            }
            if (family.isAlone(child)) {
                words.addAll(List.of("Nan", "dad", "Dad"));
            }
            if (family.grownUps().fathers().isEmpty()) {
                words.addAll(List.of("dad", "Dad"));
            }
            if (!livesApartFrom(Sex.MALE, home)) {
                words.addAll(List.of("my brother", "your brother"));
            }
            if (!livesApartFrom(Sex.FEMALE, home)) {
                words.add("little sister");
            }
            if (home.type() == Type.K2 || home.type() == Type.H5) {
                words.addAll(List.of("{pet}", "till I’m 18", "waits up", "on the step", "from the next room"));
            }
            if (care.orders().stream().noneMatch(order -> order.code() == LegalStatus.Code.C1 && runsOn(order))) {
                words.addAll(List.of("judge", "court"));
            }
            return words;
        }

        /// A brother or sister in care who lives somewhere else.
        Optional<Person> apart() {
            return life.filter(_ -> !isAtHome)
                    .flatMap(care -> family.children().stream()
                            .filter(other -> !other.equals(child) && !other.isUnbornOn(on))
                            .filter(other -> family.lifeOf(other)
                                    .filter(its -> !its.homeOn(on)
                                            .postcode()
                                            .equals(care.homeOn(on).postcode()))
                                    .isPresent())
                            .findFirst());
        }

        /// Whether the child has a younger brother or sister who lives somewhere else.
        private boolean livesApartFrom(Sex sex, Home home) {
            return family.children().stream()
                    .filter(other -> other.sex() == sex && other.born().isAfter(child.born()))
                    .filter(other -> !other.isUnbornOn(on))
                    .flatMap(other -> family.lifeOf(other).stream())
                    .anyMatch(other -> !other.homeOn(on).postcode().equals(home.postcode()));
        }

        private boolean runsOn(LegalStatus order) {
            return !order.began().day().isAfter(on)
                    && order.ended().map(on::isBefore).orElse(true);
        }
    }
}
