package org.childjourney.spelling;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/// In how many held names there is a word as like as this to one that was typed.
record Chances(float[] costs, int[] names) {

    /// @param names in how many names a word stands
    static Chances of(Likes likes, IntUnaryOperator names) {
        record Place(float cost, int names) {}
        var sorted = likes.words().stream()
                .map(word ->
                        new Place(Objects.requireNonNull(likes.of(word, true)).cost(), names.applyAsInt(word)))
                .sorted(Comparator.comparing(Place::cost))
                .toList();
        var chances = new Chances(new float[sorted.size()], new int[sorted.size()]);
        int sum = 0;
        for (int place = 0; place < sorted.size(); place++) {
            sum += sorted.get(place).names();
            chances.costs[place] = sorted.get(place).cost();
            chances.names[place] = sum;
        }
        return chances;
    }

    int at(float cost) {
        int found = 1;
        for (int place = 0; place < costs.length && costs[place] <= cost; place++) {
            found = names[place];
        }
        return found;
    }
}
