package org.childjourney.recording;

import java.util.Locale;

/// How far one account repeats another, word by word: what is copied from the last visit tells nothing of this one.
public final class SameWords {

    /// From here on it is said: the authority's own choice, not a rule of law.
    private static final int MOSTLY_IN_PERCENT = 80;

    /// Fewer words than these are alike by chance.
    private static final int TOO_FEW = 5;

    private SameWords() {}

    public static boolean areMostlyAlike(String one, String other) {
        return words(one).length >= TOO_FEW && percentAlike(one, other) >= MOSTLY_IN_PERCENT;
    }

    /// Of all words of both, how many stand in both in the same order, in percent.
    public static int percentAlike(String one, String other) {
        var first = words(one);
        var second = words(other);
        return first.length + second.length == 0 ? 0 : 200 * inCommon(first, second) / (first.length + second.length);
    }

    private static String[] words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s]", "")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    /// The length of the longest sequence of words that stands in both.
    private static int inCommon(String[] first, String[] second) {
        int[] before = new int[second.length + 1];
        for (String word : first) {
            int[] now = new int[second.length + 1];
            for (int place = 0; place < second.length; place++) {
                now[place + 1] =
                        word.equals(second[place]) ? before[place] + 1 : Math.max(now[place], before[place + 1]);
            }
            before = now;
        }
        return before[second.length];
    }
}
