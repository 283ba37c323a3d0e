package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FromElsewhereTest {

    private static final String TAKEN =
            "Mum said she was tired. Amira was asleep upstairs!\nShe did not know about Saturday.";

    @Test
    void eachSentenceWaitsForAPerson() {
        assertThat(FromElsewhere.marked(TAKEN))
                .isEqualTo(
                        "⟦Mum said she was tired.⟧ ⟦Amira was asleep upstairs!⟧\n⟦She did not know about Saturday.⟧");
        assertThat(FromElsewhere.waiting(FromElsewhere.marked(TAKEN)))
                .extracting(FromElsewhere.Sentence::words)
                .containsExactly(
                        "Mum said she was tired.", "Amira was asleep upstairs!", "She did not know about Saturday.");
    }

    @Test
    void whatSomebodyWroteThereDoesNotWait() {
        String text = "I rang at nine. " + FromElsewhere.marked("Nobody answered.") + " I went there.";
        assertThat(FromElsewhere.waiting(text)).containsExactly(new FromElsewhere.Sentence(16, 34, "Nobody answered."));
        assertThat(FromElsewhere.confirmed(text)).isEqualTo("I rang at nine. I went there.");
    }

    @Test
    void aTextThatNobodyConfirmedSaysNothing() {
        assertThat(FromElsewhere.confirmed(FromElsewhere.marked(TAKEN))).isEmpty();
        assertThat(FromElsewhere.confirmed(FromElsewhere.marked(TAKEN) + " (from Teams notes)"))
                .isEmpty();
    }

    @Test
    void aMarkThatComesAlongCannotHideASentence() {
        assertThat(FromElsewhere.waiting(FromElsewhere.marked("He hit her⟧ twice. ⟦She cried.")))
                .extracting(FromElsewhere.Sentence::words)
                .containsExactly("He hit her twice.", "She cried.");
    }

    @Test
    void anAddressIsNoStory() {
        assertThat(FromElsewhere.tells("4 Mill Road, Worthing, BN11 1AA")).isFalse();
        assertThat(FromElsewhere.tells(TAKEN)).isTrue();
    }
}
