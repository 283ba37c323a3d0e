package org.childjourney.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The short names that people go by: those that must be known (`short-names.txt`), and those that are made by rule.
final class ShortNames {

    private static final List<String> ENDINGS = List.of("ie", "ey", "y", "i", "o", "ek", "ka", "us", "cia", "a");
    private static final int LEAST_STEM = 3;

    private static final float SPELLINGS_OF_ONE_NAME = 0.3f;
    private static final int LEAST_SPELT_OTHERWISE = 5;

    private final Map<String, Set<String>> others = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final Branches bySound = new Branches(Costs.OF_SOUNDS);

    static ShortNames standard(Ears ears) {
        var names = new ShortNames();
        for (String line : Lines.of("short-names.txt")) {
            String[] group = line.split(" ");
            for (int place = 1; place < group.length; place++) {
                names.join(group[0], group[place]);
            }
        }
        for (String name : names.others.keySet()) {
            ears.hear(name, name).keySet().forEach(sound -> names.bySound.add(sound, names.known.size()));
            names.known.add(name);
        }
        return names;
    }

    private void join(String whole, String shortName) {
        others.computeIfAbsent(whole, _ -> new LinkedHashSet<>()).add(shortName);
        others.computeIfAbsent(shortName, _ -> new LinkedHashSet<>()).add(whole);
    }

    /// The whole names of a short one, and the short names of a whole one, each with how far the spelling is from that
    /// of the list.
    Map<String, Float> of(Word typed) {
        var found = new HashMap<String, Float>();
        of(typed.plain()).forEach(name -> found.put(name, 0f));
        if (typed.length() >= LEAST_SPELT_OTHERWISE) {
            typed.sounds()
                    .keySet()
                    .forEach(sound -> bySound.near(sound, SPELLINGS_OF_ONE_NAME, (_, distance, same) -> {
                        for (int place = 0; place < same.size(); place++) {
                            of(known.get(same.get(place)))
                                    .forEach(name -> found.merge(name, distance / sound.length(), Math::min));
                        }
                    }));
        }
        found.remove(typed.plain());
        return found;
    }

    /// The other names of one that is in the list.
    Set<String> of(String known) {
        return others.getOrDefault(known, Set.of());
    }

    /// The beginning of the whole names of which this may be a short one: "danny" and "dan" of "dan…".
    static List<String> stems(String plain) {
        var stems = new LinkedHashSet<String>();
        if (plain.length() >= LEAST_STEM) {
            stems.add(plain);
        }
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                String stem = onceAtTheEnd(plain.substring(0, plain.length() - ending.length()));
                if (stem.length() >= LEAST_STEM) {
                    stems.add(stem);
                }
            }
        }
        return List.copyOf(stems);
    }

    /// The short names that may be made of this one by rule.
    static List<String> madeOf(String plain) {
        var made = new LinkedHashSet<String>();
        for (int length = LEAST_STEM; length < plain.length(); length++) {
            String stem = plain.substring(0, length);
            made.add(stem);
            for (String ending : ENDINGS) {
                made.add(stem + ending);
                made.add(stem + stem.charAt(length - 1) + ending);
            }
        }
        made.remove(plain);
        return List.copyOf(made);
    }

    private static String onceAtTheEnd(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
