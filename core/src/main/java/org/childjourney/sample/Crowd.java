package org.childjourney.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names of invented people of six languages, among whom a name is sought when finding is measured. The same seed gives
/// the same people.
public final class Crowd {

    private static final int WITH_A_MADE_NAME = 60;
    private static final int WITH_A_MIDDLE_NAME = 15;

    private final List<Language> languages = Choices.read("crowd.txt").lines().values().stream()
            .map(Language::read)
            .toList();
    private final Chance chance;

    private record Language(
            int inHundred, List<String> given, List<String> family, List<String> beginnings, List<String> endings) {

        static Language read(List<String> lines) {
            return new Language(
                    Integer.parseInt(lines.get(0)),
                    words(lines.get(1)),
                    words(lines.get(2)),
                    words(lines.get(3)),
                    words(lines.get(4)));
        }

        private static List<String> words(String line) {
            return List.of(line.split(" "));
        }
    }

    public Crowd(long seed) {
        chance = new Chance(0, seed);
    }

    /// So many people's names, given and family name of one language.
    public List<String> names(int count) {
        return Stream.generate(this::name).limit(count).toList();
    }

    private String name() {
        Language language = language();
        String given = chance.one(language.given());
        String middle = chance.inHundred(WITH_A_MIDDLE_NAME) ? chance.one(language.given()) + " " : "";
        return given + " " + middle + family(language);
    }

    private Language language() {
        int chosen = chance.between(0, 99);
        for (Language language : languages) {
            chosen -= language.inHundred();
            if (chosen < 0) {
                return language;
            }
        }
        return languages.getLast();
    }

    private String family(Language language) {
        if (!chance.inHundred(WITH_A_MADE_NAME)) {
            return chance.one(language.family());
        }
        String made = chance.one(language.beginnings()) + chance.one(language.endings());
        return made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1).toLowerCase(Locale.ROOT);
    }
}
