package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    @ParameterizedTest(name = "{0}, words {1}, account {2}: {3}")
    @CsvSource(nullValues = "none", textBlock = """
            # dates alone are not a record
            ALONE,        'I like my room', 'Settled and playing', RECORDED
            WITH_OTHERS,  'I like my room', 'Settled and playing', RECORDED
            ALONE,        '',               'Settled and playing', DATES_ONLY
            ALONE,        'I like my room', ' ',                   DATES_ONLY
            # a child who was not seen was not visited, whatever was written
            NOT_SEEN,     'I like my room', 'Settled and playing', NOT_DONE
            """)
    void countsOnlyWhenTheChildWasSeenAndThereIsAnAccount(
            ChildSeen seen, String words, String account, Outcome outcome) {
        var visit = new Visit(
                LocalDate.parse("2026-11-23"),
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                seen,
                "Home",
                words,
                account,
                Optional.empty());

        assertThat(visit.outcome()).isEqualTo(outcome);
    }
}
