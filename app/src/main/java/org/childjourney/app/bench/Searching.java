package org.childjourney.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.find.Findable;
import org.childjourney.find.PersonIndex;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.sample.Crowd;

/// Measures finding a person by name, after each letter that is typed.
final class Searching {

    private static final int PEOPLE_OF_THE_BUDGET = 100_000;
    private static final double BUDGET = 15;
    private static final Repeats LETTERS = new Repeats(500, 2_000);
    private static final int SHOWN = 20;

    private final PersonIndex index = new PersonIndex();
    private final List<String> typed = new ArrayList<>();

    Searching(long seed) {
        List<String> names = new Crowd(seed).names(PEOPLE_OF_THE_BUDGET);
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number);
            int family = name.lastIndexOf(' ');
            index.put(Findable.named(
                    new ChildId(new UUID(0, number + 1L)),
                    new PersonName(
                            name.substring(0, Math.max(0, family)), name.substring(family + 1), Optional.empty())));
        }
        type(names, new Random(seed));
    }

    /// Names as they are heard, a letter wrong in each, as far as they are typed after each letter.
    private void type(List<String> names, Random chance) {
        while (typed.size() < LETTERS.warmUp() + LETTERS.timed()) {
            var heard = new StringBuilder(names.get(chance.nextInt(names.size())));
            heard.setCharAt(chance.nextInt(1, heard.length()), (char) chance.nextInt('a', 'z' + 1));
            for (int letters = 1; letters <= heard.length(); letters++) {
                typed.add(heard.substring(0, letters));
            }
        }
    }

    Line asYouType() {
        String name = String.format(Locale.UK, "find among %d people after each letter p95 (ms)", index.count());
        return Line.of(
                name,
                Times.of(LETTERS, time -> index.find(typed.get(time), SHOWN)).most(),
                BUDGET);
    }
}
