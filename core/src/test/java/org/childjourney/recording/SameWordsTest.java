package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aWordThatIsSaidOnceIsInBothOnce() {
        assertThat(SameWords.percentAlike("no no no no no", "no")).isEqualTo(33);
    }

    @ParameterizedTest(name = "{0} is {1} % of the ten words")
    @CsvSource(textBlock = """
        # eight of ten in the same order, and one fewer
        one two three four five six seven eight red blue,  80, true
        one two three four five six seven green red blue,  70, false
        # the same words the other way round are not the same account
        ten nine eight seven six five four three two one,  10, false
        """)
    void itIsSaidFromFourWordsInFive(String words, int percent, boolean isSaid) {
        String before = "one two three four five six seven eight nine ten";

        assertThat(SameWords.percentAlike(words, before)).isEqualTo(percent);
        assertThat(SameWords.areMostlyAlike(words, before)).isEqualTo(isSaid);
    }

    @Test
    void fiveWordsAreNoChance() {
        assertThat(SameWords.areMostlyAlike("I am fine today Priya", "I am fine today Priya"))
                .isTrue();
        assertThat(SameWords.areMostlyAlike("I am fine today", "I am fine today"))
                .isFalse();
    }
}
