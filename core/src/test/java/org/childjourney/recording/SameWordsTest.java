package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameWordsTest {

    private static final String BEFORE = "You told me you like it when Nan stays, because the door does not bang.";

    @Test
    void whatIsCopiedIsTheSameWhateverItsStopsAndCapitals() {
        assertThat(SameWords.percentAlike(
                        "you told me YOU like it when nan stays because the door does not bang", BEFORE))
                .isEqualTo(100);
        assertThat(SameWords.areMostlyAlike(BEFORE.replace("Nan", "Gran"), BEFORE))
                .isTrue();
    }

    @Test
    void newWordsAreNotThoughSomeStandInBoth() {
        String now = "You drew a dog and told me it is yours, because Nan stays.";

        assertThat(SameWords.percentAlike(now, BEFORE)).isBetween(20, 70);
        assertThat(SameWords.areMostlyAlike(now, BEFORE)).isFalse();
    }

    @Test
    void aFewWordsAreAlikeByChance() {
        assertThat(SameWords.areMostlyAlike("I am fine", "I am fine")).isFalse();
        assertThat(SameWords.percentAlike("", "")).isZero();
    }
}
