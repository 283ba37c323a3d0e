package org.childjourney.people;

import java.util.Optional;

/// An NHS number: ten digits, the last a check digit (weights 10 to 2, modulo 11).
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("not an NHS number");
        }
    }

    /// Reads a number typed with or without spaces.
    public static Optional<NhsNumber> read(String text) {
        String digits = text.replace(" ", "");
        return isRight(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean isRight(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (digits.charAt(place) - '0') * (10 - place);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /// As it is written: 943 476 5919.
    @Override
    public String toString() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
