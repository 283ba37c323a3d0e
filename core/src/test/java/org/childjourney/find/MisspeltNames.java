package org.childjourney.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.childjourney.find.SpellingPairs.Pair;
import org.childjourney.spelling.Spelling;

/// Names and how they reach an authority: in another spelling, by a short name, mistyped, in another order. The
/// spellings are those of `spellings.txt`; the slips of the hand know nothing of languages.
final class MisspeltNames {

    private static final List<String> LANGUAGES =
            List.of("somali", "arabic", "south asian", "polish", "romanian", "english");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, List<List<String>>> names = new LinkedHashMap<>();
    private final SplittableRandom random;

    MisspeltNames(long seed) {
        random = new SplittableRandom(seed);
        var heading = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("#")) {
                names.computeIfAbsent(heading, _ -> new ArrayList<>()).add(List.of(line.split(" ")));
            }
        }
    }

    private static List<String> lines() {
        try (var in = MisspeltNames.class.getResourceAsStream("spellings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many pairs, of each language as many as of another.
    List<Pair> pairs(int count) {
        var pairs = new ArrayList<Pair>();
        for (int number = 0; number < count; number++) {
            String language = LANGUAGES.get(number % LANGUAGES.size());
            pairs.add(pair(one(under(language + " given")), one(under(language + " family"))));
        }
        return pairs;
    }

    private List<List<String>> under(String heading) {
        return names.getOrDefault(heading, List.of());
    }

    private Pair pair(List<String> given, List<String> family) {
        String held = one(given) + " " + one(family);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Pair(swapped(one(given) + " " + one(family)), held);
            case 2 -> new Pair(slip(held), held);
            case 3 -> new Pair(swapped(slip(held)), held);
            case 4 -> new Pair(held.toUpperCase(Locale.ROOT).replace("-", " "), held);
            default -> new Pair(one(given) + " " + one(family), held);
        };
    }

    /// Names of nobody whom the crowd holds in any spelling.
    List<String> strangersTo(List<String> crowd, int count) {
        var strangers = new ArrayList<String>();
        for (int number = 0; strangers.size() < count; number++) {
            String language = LANGUAGES.get(number % LANGUAGES.size());
            List<String> given = one(under(language + " given"));
            List<String> family = one(under(language + " family"));
            if (crowd.stream().noneMatch(held -> hasOne(held, given) && hasOne(held, family))) {
                strangers.add(one(given) + " " + one(family));
            }
        }
        return strangers;
    }

    private static boolean hasOne(String held, List<String> spellings) {
        List<String> words = Spelling.words(held);
        return spellings.stream().anyMatch(spelling -> words.containsAll(Spelling.words(spelling)));
    }

    private static String swapped(String name) {
        int space = name.indexOf(' ');
        return name.substring(space + 1) + " " + name.substring(0, space);
    }

    /// One slip of the hand, not in the first letter of the name.
    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        if (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1))) {
            return slip(name);
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
