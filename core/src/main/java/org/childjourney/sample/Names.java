package org.childjourney.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;

/// Names for invented children, with the ethnicity of the family they come from.
final class Names {

    private static final Map<String, String> SHORT = Choices.read("details.txt").under("known as").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(names -> names[0], names -> names[1]));

    private final List<Family> families = families(line -> !line.startsWith("U "));
    private final List<Family> ofChildrenAlone = families(line -> line.startsWith("U "));

    /// Who a child is called, and what is recorded of their ethnicity.
    record Called(PersonName name, Ethnicity ethnicity) {}

    private record Family(Ethnicity ethnicity, List<String> girls, List<String> boys, List<String> families) {

        static Family read(String line) {
            String[] parts = line.replaceFirst("^U ", "").split(";");
            return new Family(
                    Ethnicity.valueOf(parts[0].strip()), choices(parts[1]), choices(parts[2]), choices(parts[3]));
        }

        private static List<String> choices(String part) {
            return Stream.of(part.split(",")).map(String::strip).toList();
        }
    }

    private static List<Family> families(Predicate<String> which) {
        return Choices.linesOf("names.txt").stream()
                .filter(which)
                .map(Family::read)
                .toList();
    }

    Called child(Sex sex, Chance chance) {
        // a little under half of an authority's children bear the names of the first line
        return called(chance.inHundred(45) ? families.getFirst() : chance.one(families), sex, chance);
    }

    Called childAlone(Sex sex, Chance chance) {
        return called(chance.one(ofChildrenAlone), sex, chance);
    }

    private static Called called(Family family, Sex sex, Chance chance) {
        String given = chance.one(sex == Sex.FEMALE ? family.girls() : family.boys());
        Optional<String> knownAs = Optional.ofNullable(SHORT.get(given)).filter(_ -> chance.inHundred(70));
        return new Called(new PersonName(given, chance.one(family.families()), knownAs), family.ethnicity());
    }
}
