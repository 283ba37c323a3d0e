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

/// Names for invented families, by the languages of those who live in an English county.
final class Names {

    private static final Map<String, String> SHORT = Choices.read("details.txt").under("known as").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(names -> names[0], names -> names[1]));

    private static final List<Culture> CULTURES = cultures(line -> !line.startsWith("U "));
    private static final List<Culture> OF_CHILDREN_ALONE = cultures(line -> line.startsWith("U "));

    private Names() {}

    /// The names of one language, with the ethnicity that is recorded of those who bear them, and the language
    /// and the faith of many of their homes.
    record Culture(
            Ethnicity ethnicity,
            String girls,
            String boys,
            String families,
            Optional<String> language,
            Optional<String> faith) {

        private static Culture read(String line) {
            String[] parts = line.replaceFirst("^U ", "").split(";");
            return new Culture(
                    Ethnicity.valueOf(parts[0].strip()),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip(),
                    part(parts, 4),
                    part(parts, 5));
        }

        private static Optional<String> part(String[] parts, int place) {
            return Optional.of(parts.length > place ? parts[place].strip() : "").filter(part -> !part.isEmpty());
        }

        PersonName person(Sex sex, String family, Chance chance) {
            String given = given(sex, chance);
            return new PersonName(
                    given, family, Optional.ofNullable(SHORT.get(given)).filter(_ -> chance.inHundred(70)));
        }

        String given(Sex sex, Chance chance) {
            return sex == Sex.FEMALE
                    ? one(girls, NameLists.Part.GIRLS, chance)
                    : one(boys, NameLists.Part.BOYS, chance);
        }

        String family(Chance chance) {
            return one(families, NameLists.Part.FAMILY, chance);
        }

        private static String one(String names, NameLists.Part part, Chance chance) {
            return chance.one(
                    names.startsWith("@")
                            ? NameLists.of(names.substring(1), part)
                            : Stream.of(names.split(",")).map(String::strip).toList());
        }
    }

    private static List<Culture> cultures(Predicate<String> which) {
        return Choices.linesOf("names.txt").stream()
                .filter(which)
                .map(Culture::read)
                .toList();
    }

    static Culture ofTheCounty(Chance chance) {
        // more than half of the county's families bear the names of the first line
        return chance.inHundred(55) ? CULTURES.getFirst() : chance.one(CULTURES);
    }

    static Culture ofChildrenAlone(Chance chance) {
        return chance.one(OF_CHILDREN_ALONE);
    }
}
