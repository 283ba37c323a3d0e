package org.childjourney.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childjourney.frontdoor.Source;
import org.childjourney.sample.Course.Approach;

/// What was said at the front door about one invented child.
final class ContactWords {

    private static final Choices CONTACTS = Choices.read("contacts.txt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern OF_AGE = Pattern.compile("(\\d+)([+-]) (.*)");

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
        details.put("child", child.calledAs());
    }

    String of(Approach approach) {
        LocalDate on = approach.on();
        boolean unborn = child.isUnbornOn(on);
        details.put("date", DAY.format(on));
        details.put("age", age(on));
        details.put("street", family.dwellingOn(on).lines().replaceFirst(",.*", ""));
        boolean alone = family.lifeOf(child)
                .filter(life -> life.story() == Story.ALONE_IN_THE_COUNTRY)
                .isPresent();
        if (alone) {
            return Wording.filled(said("uasc", on) + " " + said("child said", on), details);
        }
        if (unborn) {
            return Wording.filled(
                    String.join(" ", said("midwife", on), said("unborn said", on), said("asks", on)), details);
        }
        return Wording.filled(
                String.join(
                        " ",
                        said(teller(approach.source()), on),
                        said(family.worry().at(child.ageOn(on)).name().toLowerCase(Locale.ROOT), on),
                        said("child said", on),
                        said("asks", on)),
                details);
    }

    /// About a child in care.
    String inCare(Approach approach) {
        LocalDate on = approach.on();
        details.put("date", DAY.format(on));
        details.put("age", age(on));
        return Wording.filled(
                said("in care " + teller(approach.source()), on) + " " + said("in care asks", on), details);
    }

    private String said(String heading, LocalDate on) {
        int age = child.ageOn(on);
        String line = wording.unsaid(CONTACTS.under(heading), one -> suits(one, age));
        Matcher ofAge = OF_AGE.matcher(line);
        return ofAge.matches() ? ofAge.group(3) : line;
    }

    private static boolean suits(String line, int age) {
        Matcher ofAge = OF_AGE.matcher(line);
        if (!ofAge.matches()) {
            return true;
        }
        int years = Integer.parseInt(ofAge.group(1));
        return ofAge.group(2).equals("+") ? age >= years : age <= years;
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
            case GP, HEALTH_VISITOR, SCHOOL_NURSE, OTHER_PRIMARY_HEALTH, EMERGENCY_DEPARTMENT, OTHER_HEALTH -> "health";
            case FAMILY_OR_CARER -> "family";
            case ACQUAINTANCE, OTHER_INDIVIDUAL, ANONYMOUS -> "neighbour";
            case HOUSING -> "housing";
            case SELF -> "self";
            default -> "other";
        };
    }
}
