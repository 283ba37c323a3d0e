package org.childjourney.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.datafaker.Faker;
import net.datafaker.providers.base.Name;

/// Lists of names by language, from a library of invented data. They are read when first asked for: each
/// language costs some hundredths of a second.
final class NameLists {

    /// So many draws that hardly a name of a list is left out, the same for every store.
    private static final int DRAWS = 1_500;

    private static final long ALWAYS_THE_SAME = 11;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} '’-]{2,20}");
    /// Slovak, Uzbek and Polish family names as only the women of a family bear them.
    private static final Pattern OF_WOMEN = Pattern.compile("(ová|ova|eva|ská|ska|cká|cka|dzka)$");

    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private NameLists() {}

    /// Which of a person's names.
    enum Part {
        GIRLS {
            @Override
            String of(Name name) {
                return name.femaleFirstName();
            }
        },
        BOYS {
            @Override
            String of(Name name) {
                return name.maleFirstName();
            }
        },
        FAMILY {
            @Override
            String of(Name name) {
                return name.lastName();
            }

            @Override
            boolean isOfEverybody(String name) {
                return !OF_WOMEN.matcher(name).find();
            }
        };

        abstract String of(Name name);

        /// Whether all of a family can bear a name.
        boolean isOfEverybody(String name) {
            return true;
        }
    }

    /// @param language as in `pl` or `en-IE`
    static List<String> of(String language, Part part) {
        return READ.computeIfAbsent(language + part, _ -> read(language, part));
    }

    private static List<String> read(String language, Part part) {
        var names = new Faker(Locale.forLanguageTag(language), new Random(ALWAYS_THE_SAME)).name();
        var drawn = new LinkedHashSet<String>();
        Stream.generate(() -> part.of(names))
                .limit(DRAWS)
                .filter(name -> LATIN.matcher(name).matches() && part.isOfEverybody(name))
                .map(name -> name.replace('\'', '’').strip())
                .forEach(drawn::add);
        return List.copyOf(drawn);
    }
}
