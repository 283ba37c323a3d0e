package org.childjourney.spelling;

import java.util.Comparator;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// In how many held names there is a word as like as this to one that was typed.
record Chances(float[] costs, int[] names) {

    /// @param names in how many names a word stands
    static Chances of(Map<Integer, Alike> like, IntUnaryOperator names) {
        var sorted = like.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().cost()))
                .toList();
        var chances = new Chances(new float[sorted.size()], new int[sorted.size()]);
        int sum = 0;
        for (int place = 0; place < sorted.size(); place++) {
            sum += names.applyAsInt(sorted.get(place).getKey());
            chances.costs[place] = sorted.get(place).getValue().cost();
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
