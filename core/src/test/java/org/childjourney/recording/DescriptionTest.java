package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Question SEEN = Question.yesNo("seen").counting().usedFor(Use.LAW);
    private static final Question WORDS =
            Question.text("words").where("seen", YesNo.YES).counting().usedFor(Use.COURT);
    private static final Question LOUD =
            Question.yesNo("loud").where("words", YesNo.YES).usedFor(Use.PLAN);
    private static final Question NOTE = Question.line("note").usedFor(Use.PLAN);

    private final Description call = new Description("call", SEEN, WORDS, LOUD, NOTE);

    @Test
    void aQuestionWhoseAnswerNobodyUsesIsNotAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Description("call", SEEN, Question.line("shoe-size")))
                .withMessage("call.shoe-size: nobody uses the answer");
    }

    @Test
    void somethingMakesItRecorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Description("call", NOTE))
                .withMessage("call: no question makes it Recorded");
    }

    @Test
    void aQuestionTurnsOnWhatWasAskedBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Description("call", WORDS, SEEN))
                .withMessage("call.words: turns on what was not asked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Description("call", SEEN, SEEN))
                .withMessage("call.seen: is asked twice");
    }

    @Test
    void whatIsNotAskedIsNotMissing() {
        assertThat(call.missing(said(Map.of()))).containsExactly(SEEN);
        assertThat(call.missing(said(Map.of("seen", "NO")))).isEmpty();
        assertThat(call.missing(said(Map.of("seen", "YES", "words", " ")))).containsExactly(WORDS);
        assertThat(call.missing(said(Map.of("seen", "YES", "words", "No")))).isEmpty();
    }

    @Test
    void whatNobodyHasConfirmedIsNoAnswer() {
        String taken = FromElsewhere.marked("No.");
        assertThat(call.missing(said(Map.of("seen", "YES", "words", taken)))).containsExactly(WORDS);
        assertThat(call.missing(said(Map.of("seen", "YES", "words", taken + " She said no."))))
                .isEmpty();
    }

    @Test
    void aQuestionIsNotAskedWhereTheOneItTurnsOnIsNot() {
        assertThat(call.isAsked(LOUD, said(Map.of("seen", "YES", "words", "YES"))))
                .isTrue();
        assertThat(call.isAsked(LOUD, said(Map.of("seen", "NO", "words", "YES"))))
                .isFalse();
    }

    @Test
    void oneOfSeveralCanBeEnough() {
        var either = new Description("either", Description.Rule.ONE, List.of(SEEN, NOTE.counting()));

        assertThat(either.missing(said(Map.of()))).hasSize(2);
        assertThat(either.missing(said(Map.of("note", "Rang")))).isEmpty();
    }

    private static UnaryOperator<String> said(Map<String, String> answers) {
        return part -> answers.getOrDefault(part, "");
    }
}
