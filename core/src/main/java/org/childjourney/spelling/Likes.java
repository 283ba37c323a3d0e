package org.childjourney.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The held words that are like one that was typed, by their numbers.
///
/// The ways in which they are alike are kept apart: a family name has no short one, and may yet be like it as it is
/// spelt.
final class Likes {

    private final Map<Integer, Alike> asSpelt = new HashMap<>();
    private final Map<Integer, Alike> asBegun = new HashMap<>();
    private final Map<Integer, Alike> asCalled = new HashMap<>();

    void add(int word, Alike alike) {
        if (alike.isNear()) {
            switch (alike.how()) {
                case SHORT_NAME -> asCalled.merge(word, alike, Alike::orNearer);
                case BEGINNING -> asBegun.merge(word, alike, Alike::orNearer);
                default -> asSpelt.merge(word, alike, Alike::orNearer);
            }
        }
    }

    void add(Numbers words, Alike alike) {
        for (int place = 0; place < words.size(); place++) {
            add(words.get(place), alike);
        }
    }

    @Nullable
    Alike asSpelt(int word) {
        return asSpelt.get(word);
    }

    /// @param isGiven whether the word stands where a given name does
    @Nullable
    Alike of(int word, boolean isGiven) {
        Alike nearest = nearer(asSpelt.get(word), asBegun.get(word));
        return isGiven ? nearer(nearest, asCalled.get(word)) : nearest;
    }

    private static @Nullable Alike nearer(@Nullable Alike one, @Nullable Alike other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    Set<Integer> words() {
        var words = new HashSet<>(asSpelt.keySet());
        words.addAll(asBegun.keySet());
        words.addAll(asCalled.keySet());
        return words;
    }
}
