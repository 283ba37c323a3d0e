package org.childjourney.sample;

import org.childjourney.people.NhsNumber;
import org.childjourney.people.Upn;

/// Numbers by which invented children are known. None can be a real child's: the NHS numbers are of the range
/// kept for tests (999), the pupil numbers of an authority that does not exist (999).
final class Numbers {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Numbers() {}

    static String authorityId(int child) {
        return "BR%06d".formatted(child + 1);
    }

    static NhsNumber nhsNumber(int child) {
        for (int number = child * 4; ; number++) {
            String first = "999%06d".formatted(number);
            for (char check = '0'; check <= '9'; check++) {
                var whole = NhsNumber.read(first + check);
                if (whole.isPresent()) {
                    return whole.get();
                }
            }
        }
    }

    static Upn upn(int child, int startedSchool) {
        String digits = "999%04d%02d%03d".formatted(4000 + child / 1000, startedSchool % 100, child % 1000);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (place + 2);
        }
        return new Upn(CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits);
    }
}
