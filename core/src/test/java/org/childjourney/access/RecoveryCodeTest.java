package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random(new Random(7));

    @Test
    void itIsShownInEightGroupsOfFour() {
        assertThat(code.grouped()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void itIsReadAsItWasShown() {
        assertThat(RecoveryCode.read(code.grouped())).contains(code);
    }

    @Test
    void caseSpacesAndLookalikesDoNotMatter() {
        for (int seed = 0; seed < 50; seed++) {
            var any = RecoveryCode.random(new Random(seed));
            var typed = any.grouped()
                    .toLowerCase(Locale.ROOT)
                    .replace("-", "  ")
                    .replace('0', 'o')
                    .replace('1', seed % 2 == 0 ? 'l' : 'I');
            assertThat(RecoveryCode.read(" " + typed + "\n")).contains(any);
        }
    }

    @Test
    void anyOneWrongSignIsNoticed() {
        for (int at = 0; at < code.signs().length(); at++) {
            for (char sign : SIGNS.toCharArray()) {
                var typed = new StringBuilder(code.signs());
                typed.setCharAt(at, sign);
                if (sign != code.signs().charAt(at)) {
                    assertThat(RecoveryCode.read(typed.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreNoticed() {
        for (int at = 1; at < code.signs().length(); at++) {
            var typed = new StringBuilder(code.signs());
            typed.setCharAt(at, code.signs().charAt(at - 1));
            typed.setCharAt(at - 1, code.signs().charAt(at));
            if (!typed.toString().equals(code.signs())) {
                assertThat(RecoveryCode.read(typed.toString())).isEmpty();
            }
        }
    }

    @Test
    void whatIsTooShortTooLongOrOfOtherSignsIsNoCode() {
        assertThat(RecoveryCode.read("")).isEmpty();
        assertThat(RecoveryCode.read(code.signs().substring(1))).isEmpty();
        assertThat(RecoveryCode.read(code.signs() + "0")).isEmpty();
        assertThat(RecoveryCode.read("U".repeat(32))).isEmpty();
        assertThatThrownBy(() -> new RecoveryCode("0".repeat(31) + "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsNeverPrintedByMistake() {
        assertThat(code.toString()).doesNotContain(code.signs().substring(0, 4));
    }
}
