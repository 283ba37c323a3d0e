package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What follows from the one record that a child came into care, with nothing else typed.
class CameIntoCareTest {

    private final List<Obligation> owed =
            Told.childBorn("2014-05-20").inCare("2026-05-01", "").owed();

    @Test
    void tenDutiesOrMoreBegin() {
        assertThat(owed.stream().map(Obligation::rule).distinct())
                .hasSizeGreaterThanOrEqualTo(10)
                .contains("care-plan", "iro-appointed", "cla-review-1", "iha", "pep-initial");
    }

    @Test
    void eachSaysItsRuleItsSourceAndTheSum() {
        assertThat(owed).allSatisfy(duty -> {
            assertThat(Catalogue.standard().holds(duty.rule())).isTrue();
            assertThat(duty.explanation().citation()).isNotBlank();
            assertThat(WhyThisDate.of(duty))
                    .contains(duty.ruleClass().name())
                    .contains(duty.explanation().citation().replaceFirst("\\.$", ""));
            assertThat(duty.triggerRecord()).isPresent();
        });
    }
}
