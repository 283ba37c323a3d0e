package org.childjourney.people;

import java.util.Optional;
import java.util.regex.Pattern;

/// A unique pupil number: a check letter, then twelve digits, the last of which may be a letter in a temporary one.
public record Upn(String text) {

    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public Upn {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the form of a UPN");
        }
    }

    public static Optional<Upn> read(String text) {
        String upper = text.strip().toUpperCase(java.util.Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new Upn(upper)) : Optional.empty();
    }

    /// Whether the check letter agrees with the digits (weights 2 to 13, modulo 23). A temporary number's last letter
    /// stands for its place in the alphabet of check letters.
    public boolean hasRightCheckLetter() {
        int sum = 0;
        for (int place = 1; place < text.length(); place++) {
            char sign = text.charAt(place);
            int number = Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign);
            sum += number * (place + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == text.charAt(0);
    }

    @Override
    public String toString() {
        return text;
    }
}
