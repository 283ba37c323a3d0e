package org.childjourney.spelling;

import java.util.Arrays;

/// What it costs to make one word into another, letter by letter or sound by sound.
final class Costs {

    /// As typed: one letter more, less, another, or two in the wrong order, each counts one.
    static final Costs OF_LETTERS = new Costs(1, 0);
    /// As heard: a vowel for another counts little, a consonant for an unlike one counts one.
    static final Costs OF_SOUNDS = ofSounds();

    private static final String VOWELS = "aeiou";
    private static final int SIGNS = 128;
    private static final float UNLIKE = 0.4f;

    private final float[][] instead = new float[SIGNS][SIGNS];
    private final float[] more = new float[SIGNS];
    private final float swapped;
    private final float otherBeginning;

    private Costs(float swapped, float otherBeginning) {
        this.swapped = swapped;
        this.otherBeginning = otherBeginning;
        Arrays.fill(more, 1);
        for (int sign = 0; sign < SIGNS; sign++) {
            Arrays.fill(instead[sign], 1);
            instead[sign][sign] = 0;
        }
    }

    private static Costs ofSounds() {
        var costs = new Costs(0.6f, 0.4f);
        for (char one : VOWELS.toCharArray()) {
            costs.more[one] = 0.35f;
            for (char other : VOWELS.toCharArray()) {
                if (one != other) {
                    costs.instead(0.35f, "" + one + other);
                }
            }
        }
        costs.instead(0.1f, "yi");
        costs.instead(0.12f, "ei", "ou");
        costs.instead(0.2f, "ae", "sz");
        costs.instead(0.3f, "ye", "SC", "Jz", "fv", "Tt", "Ts", "TC");
        costs.instead(0.4f, "uv", "td", "Ss", "JC", "JS", "Jy", "Jg", "zd", "Tz", "TS");
        costs.instead(0.5f, "kh", "ov", "bp", "bv", "kg", "gh", "sC", "Ct", "Ck", "Ch", "Jh", "mn");
        costs.instead(0.8f, "rl");
        costs.more['h'] = 0.3f;
        costs.more['y'] = 0.3f;
        costs.more['r'] = 0.6f;
        costs.more['v'] = 0.7f;
        costs.more['t'] = 0.8f;
        return costs;
    }

    private void instead(float cost, String... pairs) {
        for (String pair : pairs) {
            instead[pair.charAt(0)][pair.charAt(1)] = cost;
            instead[pair.charAt(1)][pair.charAt(0)] = cost;
        }
    }

    /// What a word costs whose first sound is unlike the other's.
    float beginning(char one, char other) {
        boolean isBreathed = one == 'h' && isVowel(other) || other == 'h' && isVowel(one);
        return instead(one, other) > UNLIKE && !isBreathed ? otherBeginning : 0;
    }

    private static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    private float instead(char one, char other) {
        return one == other ? 0 : instead[one & SIGNS - 1][other & SIGNS - 1];
    }

    /// The row for no letter of the other word yet.
    float[] firstRow(String word) {
        var row = new float[word.length() + 1];
        for (int column = 1; column < row.length; column++) {
            row[column] = row[column - 1] + more[word.charAt(column - 1) & SIGNS - 1];
        }
        return row;
    }

    /// The next row of the table of distances, for one more letter of the other word.
    ///
    /// @param before the row before the last, with the letter of the last; none for the first letter
    /// @return the least of the row
    float nextRow(String word, char letter, char lastLetter, float[] before, float[] last, float[] now) {
        float moreOfIt = more[letter & SIGNS - 1];
        now[0] = last[0] + moreOfIt;
        float least = now[0];
        for (int column = 1; column < now.length; column++) {
            char match = word.charAt(column - 1);
            float cost = Math.min(
                    last[column - 1] + instead(letter, match),
                    Math.min(last[column] + moreOfIt, now[column - 1] + more[match & SIGNS - 1]));
            if (column > 1 && letter != match && letter == word.charAt(column - 2) && lastLetter == match) {
                cost = Math.min(cost, before[column - 2] + swapped);
            }
            now[column] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /// How far two words are apart.
    float between(String one, String other) {
        float[] before = new float[one.length() + 1];
        float[] last = firstRow(one);
        char lastLetter = 0;
        for (char letter : other.toCharArray()) {
            float[] now = new float[one.length() + 1];
            nextRow(one, letter, lastLetter, before, last, now);
            before = last;
            last = now;
            lastLetter = letter;
        }
        return last[one.length()] + beginning(one.charAt(0), other.charAt(0));
    }
}
