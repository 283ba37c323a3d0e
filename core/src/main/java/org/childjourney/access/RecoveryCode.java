package org.childjourney.access;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What opens a store whose passphrase is forgotten, where the authority gave no key of its own: written on paper, and
/// typed back once. It has 31 signs of chance and one that shows a slip of the pen.
///
/// The signs are Crockford's 32, which have no `O`, `I`, `L` or `U`.
public record RecoveryCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    public RecoveryCode {
        if (signs.length() != LENGTH || checkSignOf(signs.substring(0, LENGTH - 1)) != signs.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("not a recovery code");
        }
    }

    /// @param random a source that nobody can foretell
    public static RecoveryCode random(RandomGenerator random) {
        var signs = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(signs.toString() + checkSignOf(signs));
    }

    /// Reads what a person typed: small letters, spaces and dashes anywhere, `O` for `0` and `I` or `L` for `1` are all
    /// right. Empty when it cannot be a recovery code.
    public static Optional<RecoveryCode> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean isCode = signs.length() == LENGTH
                && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && checkSignOf(signs.substring(0, LENGTH - 1)) == signs.charAt(LENGTH - 1);
        return isCode ? Optional.of(new RecoveryCode(signs)) : Optional.empty();
    }

    /// As it is shown: eight groups of four.
    public String grouped() {
        var groups = new ArrayList<String>();
        for (int at = 0; at < LENGTH; at += GROUP) {
            groups.add(signs.substring(at, at + GROUP));
        }
        return String.join("-", groups);
    }

    /// A remainder in the field of 32: it changes with every single sign, and with two neighbours changing places.
    private static char checkSignOf(CharSequence signs) {
        int remainder = 0;
        for (int i = 0; i < signs.length(); i++) {
            int doubled = (remainder ^ ALPHABET.indexOf(signs.charAt(i))) << 1;
            remainder = doubled >= 32 ? doubled ^ 0b100101 : doubled;
        }
        return ALPHABET.charAt(remainder);
    }

    @Override
    public String toString() {
        return "recovery code";
    }
}
