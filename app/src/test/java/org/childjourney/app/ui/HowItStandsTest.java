package org.childjourney.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.app.testing.DueRowBuilder.aDutyOn;

import java.time.LocalDate;
import org.childjourney.timescales.RuleClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowItStandsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # met by a visit to a child in care, and by a personal adviser's visit
            cla-visit-year1,                true
            adoption-visit-weekly,          true
            pa-visit-accommodation-first,   true
            # met by something else, whatever its name
            cla-review-2,                   false
            visit-to-the-dentist,           false
            see-visit-plan,                 false
            """)
    void whetherTheChildMustBeSeenIsSaidByTheCatalogue(String rule, boolean isVisit) {
        var duty = aDutyOn(MONDAY).rule(rule, RuleClass.LAW, "Duty").build().obligation();

        assertThat(HowItStands.isVisit(duty)).isEqualTo(isVisit);
    }
}
