package org.childjourney.spelling;

import java.util.Map;

/// One word of a name, as it is written in plain letters and as it sounds.
///
/// @param sounds each sound with the ears that hear it so
record Word(String plain, Map<String, Integer> sounds) {

    private static final float FARTHEST_SOUND = 1.25f;
    private static final float FARTHEST_PART = 0.27f;
    private static final int SHORT = 3;
    private static final int LONG = 7;
    private static final float SOUND_IS_NOT_SPELLING = 0.02f;
    /// What so many slips of the hand in one word cost: one is common, two are not.
    private static final float[] SLIPS = {0, 0.3f, 1};
    private static final float OTHER_FIRST_LETTER = 0.5f;

    int length() {
        return plain.length();
    }

    /// How many letters may be mistyped of a word so long.
    static int mostMistyped(int length) {
        return length <= SHORT ? 0 : length < LONG ? 1 : 2;
    }

    /// How far a sound may be, whatever its length.
    static float farthest(String sound) {
        return Math.min(FARTHEST_SOUND, FARTHEST_PART * (sound.length() + 2));
    }

    static Alike typed(String one, String other, float slips) {
        int longer = Math.max(one.length(), other.length());
        if (slips > mostMistyped(longer)) {
            return Alike.FAR;
        }
        float beginning = one.charAt(0) == other.charAt(0) ? 0 : OTHER_FIRST_LETTER;
        return new Alike((SLIPS[Math.round(slips)] + beginning) / longer, Likeness.MISTYPED);
    }

    static Alike heard(String one, String other, float distance) {
        int longer = Math.max(SHORT, Math.max(one.length(), other.length()));
        return distance > Math.min(FARTHEST_SOUND, FARTHEST_PART * longer)
                ? Alike.FAR
                : new Alike(distance / longer + SOUND_IS_NOT_SPELLING, Likeness.SOUNDS_LIKE);
    }

    /// How like the other word this one is; far where it is not.
    Alike to(Word held) {
        if (plain.equals(held.plain)) {
            return Alike.SAME;
        }
        Alike nearest = typed(plain, held.plain, Costs.OF_LETTERS.between(plain, held.plain));
        for (var mine : sounds.entrySet()) {
            for (var theirs : held.sounds.entrySet()) {
                if (Ears.canBeOne(mine.getValue(), theirs.getValue())) {
                    float distance = Costs.OF_SOUNDS.between(mine.getKey(), theirs.getKey());
                    nearest = nearest.orNearer(heard(mine.getKey(), theirs.getKey(), distance));
                }
            }
        }
        return nearest;
    }
}
