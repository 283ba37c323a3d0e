package org.childjourney.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.frontdoor.Source;
import org.childjourney.sample.Course.Approach;

/// What was said at the front door about one invented child.
final class ContactWords {

    private static final Choices CONTACTS = Choices.read("contacts.txt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern LINE = Pattern.compile("(?:\\(([a-z, ]+)\\) )?(?:(\\d+)\\+)?(?:(\\d+)-)? ?(.*)");

    private final Family family;
    private final Person child;
    private final Wording wording;
    private final Map<String, String> details = new HashMap<>();

    ContactWords(Family family, Person child, Chance chance) {
        this.family = family;
        this.child = child;
        this.wording = new Wording(chance);
        details.put("mum", family.mother().name().given());
        details.put(
                "dad",
                family.fatherOf(child).map(father -> father.name().given()).orElse("the man who lives there"));
        details.put("school", family.school());
        details.put("teacher", "the head of year");
        details.put("man", family.grownUps().partner().isPresent() ? "Mum’s boyfriend" : "he");
    }

    String of(Approach approach) {
        LocalDate on = approach.on();
        String teller = teller(approach.source());
        details.put("child", child.calledAs());
        details.put("date", DAY.format(on));
        details.put("age", age(on));
        details.put("street", family.dwellingOn(on).lines().replaceFirst(",.*", ""));
        if (family.isAlone(child)) {
            return told(on, teller, "uasc", "uasc said");
        }
        if (child.isUnbornOn(on)) {
            details.put("child", "the baby");
            details.put("weeks", child.weeksOn(on));
            if (!child.equals(family.children().getFirst())) {
                details.put("others", family.children().size() > 2 ? "the others" : "the first one");
            }
            return told(on, teller, "midwife", "unborn said", "unborn asks");
        }
        String worry = family.worry().at(child.ageOn(on)).name().toLowerCase(Locale.ROOT);
        return told(on, teller, teller, worry, "child said", "asks");
    }

    /// About a child in care.
    String inCare(Approach approach) {
        LocalDate on = approach.on();
        String teller = teller(approach.source());
        details.put("child", child.calledAs());
        details.put("date", DAY.format(on));
        details.put("age", age(on));
        return told(on, teller, "in care " + teller, "in care asks");
    }

    private String told(LocalDate on, String teller, String... headings) {
        return Stream.of(headings)
                .map(heading -> said(heading, teller, child.ageOn(on)))
                .map(line -> Wording.filled(line, details))
                .collect(Collectors.joining(" "));
    }

    /// What this teller can say of a child of that age; where nothing is, what anybody can.
    private String said(String heading, String teller, int age) {
        List<String> ofAge = CONTACTS.under(heading).stream()
                .filter(line -> suitsAge(line, age))
                .toList();
        List<String> ofTeller =
                ofAge.stream().filter(line -> suitsTeller(line, teller)).toList();
        return part(wording.unsaid(ofTeller.isEmpty() ? ofAge : ofTeller, line -> Wording.hasAll(line, details)), 4)
                .orElseThrow();
    }

    private static boolean suitsAge(String line, int age) {
        int least = part(line, 2).map(Integer::parseInt).orElse(0);
        int most = part(line, 3).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return age >= least && age <= most || age < 0 && least == 0;
    }

    private static boolean suitsTeller(String line, String teller) {
        return part(line, 1)
                .map(tellers -> List.of(tellers.split(", ")).contains(teller))
                .orElse(true);
    }

    private static Optional<String> part(String line, int group) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.ofNullable(parts.group(group)) : Optional.empty();
    }

    private String age(LocalDate on) {
        int years = child.ageOn(on);
        if (years > 1) {
            return String.valueOf(years);
        }
        long months = ChronoUnit.MONTHS.between(child.born(), on);
        return months < 2 ? "some weeks old" : months + " months";
    }

    private static String teller(Source source) {
        return switch (source) {
            case POLICE -> "police";
            case SCHOOL, EDUCATION_SERVICES -> "school";
            case GP, HEALTH_VISITOR, SCHOOL_NURSE, OTHER_PRIMARY_HEALTH, OTHER_HEALTH -> "health";
            case EMERGENCY_DEPARTMENT -> "hospital";
            case FAMILY_OR_CARER -> "family";
            case ACQUAINTANCE, OTHER_INDIVIDUAL, ANONYMOUS -> "neighbour";
            case HOUSING -> "housing";
            case SELF -> "self";
            default -> "other";
        };
    }
}
