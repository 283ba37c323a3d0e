package org.childjourney.spelling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How names sound: each is heard by ears that learned to read in different languages (`ears.txt`).
final class Ears {

    private static final int LONGEST_RULE = 6;
    private static final int ENGLISH = 1;

    private final List<Map<String, String>> ears;

    private Ears(List<Map<String, String>> ears) {
        this.ears = ears;
    }

    static Ears standard() {
        var ears = new LinkedHashMap<String, Map<String, String>>();
        var ear = "";
        for (String line : Lines.of("ears.txt")) {
            if (line.startsWith("[")) {
                ear = line;
            } else {
                String[] rule = line.split(" ");
                ears.computeIfAbsent(ear, _ -> new HashMap<>()).put(rule[0], rule[1].equals("-") ? "" : rule[1]);
            }
        }
        return new Ears(List.copyOf(ears.values()));
    }

    /// What is heard of a word, each hearing once, with the ears that hear it so as bits; the first bit is the English
    /// ear's.
    ///
    /// @param asHeard the word with its marked letters written as they are heard
    Map<String, Integer> hear(String plain, String asHeard) {
        var heard = new LinkedHashMap<String, Integer>();
        for (int ear = 0; ear < ears.size(); ear++) {
            int bit = 1 << ear;
            heard.merge(hear(plain, ears.get(ear)), bit, (one, other) -> one | other);
            if (bit != ENGLISH) {
                heard.merge(hear(asHeard, ears.get(ear)), bit, (one, other) -> one | other);
            }
        }
        return heard;
    }

    /// Whether two hearings can be one name: heard by the same ear, or one of them by an English one.
    static boolean canBeOne(int ears, int others) {
        return (ears & others) != 0 || ((ears | others) & ENGLISH) != 0;
    }

    private static String hear(String plain, Map<String, String> ear) {
        String written = "^" + plain + "$";
        var heard = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int taken = 0;
            for (int length = Math.min(LONGEST_RULE, written.length() - at); length > 0 && taken == 0; length--) {
                String sound = ear.get(written.substring(at, at + length));
                if (sound != null) {
                    heard.append(sound);
                    taken = length;
                }
            }
            if (taken == 0) {
                heard.append(written, at, at + 1);
                taken = 1;
            }
            at += taken;
        }
        return onceEach(heard.toString().replace("^", "").replace("$", ""), plain);
    }

    /// Doubled sounds are heard once.
    private static String onceEach(String heard, String plain) {
        var once = new StringBuilder();
        for (char sound : heard.toCharArray()) {
            if (once.isEmpty() || once.charAt(once.length() - 1) != sound) {
                once.append(sound);
            }
        }
        return once.isEmpty() ? plain : once.toString();
    }
}
