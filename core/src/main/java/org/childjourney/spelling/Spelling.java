package org.childjourney.spelling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names and addresses without what spellings differ in for no reason: case, accents, apostrophes, hyphens, spaces.
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SILENT = Pattern.compile("['’‘`´ʿʾʻʼ.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ø", "o"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("ə", "a"),
            Map.entry("þ", "th"));
    /// How a letter is heard whose mark is lost in plain spelling.
    private static final Map<String, String> HEARD = Map.ofEntries(
            Map.entry("ș", "sh"),
            Map.entry("ş", "sh"),
            Map.entry("š", "sh"),
            Map.entry("ț", "ts"),
            Map.entry("ţ", "ts"),
            Map.entry("ž", "zh"),
            Map.entry("ż", "rz"),
            Map.entry("ź", "zi"),
            Map.entry("ś", "sz"),
            Map.entry("ć", "cz"),
            Map.entry("č", "cz"),
            Map.entry("ł", "w"),
            Map.entry("ó", "u"),
            Map.entry("ą", "on"),
            Map.entry("ę", "en"),
            Map.entry("ğ", "-"));

    private Spelling() {}

    /// The words of a text, in small plain letters.
    public static List<String> words(String text) {
        return split(lower(text))
                .map(Spelling::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The same words as [#words], with marked letters written as they are heard.
    static List<String> wordsAsHeard(String text) {
        return split(lower(text))
                .filter(word -> !plain(word).isEmpty())
                .map(word -> plain(replaced(word, HEARD)))
                .toList();
    }

    private static String lower(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SILENT.matcher(composed).replaceAll("");
    }

    private static Stream<String> split(String text) {
        return BETWEEN.splitAsStream(text);
    }

    private static String plain(String word) {
        String latin = replaced(word, LETTERS);
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String replaced(String word, Map<String, String> letters) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        var text = new StringBuilder();
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> text.append(letters.getOrDefault(letter, letter)));
        return text.toString().replace("-", "");
    }
}
