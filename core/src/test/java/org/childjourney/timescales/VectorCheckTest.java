package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childjourney.timescales.VectorCheck.Checked;
import org.childjourney.timescales.VectorCheck.Verdict;
import org.junit.jupiter.api.Test;

class VectorCheckTest {

    private final VectorCheck check = new VectorCheck(Catalogue.standard(), WorkingDays.ofEngland());

    @Test
    void everyOpenCaseOfAHeldRuleHolds() {
        List<Checked> checked = check.check(Shared.rowsOf("vectors-open.csv"));
        List<Checked> held = checked.stream()
                .filter(one -> !(one.verdict() instanceof Verdict.NotInCatalogue))
                .toList();
        assertThat(held).allSatisfy(one -> assertThat(one.verdict()).isInstanceOf(Verdict.Holds.class));
        assertThat(held).hasSizeGreaterThanOrEqualTo(41);
        assertThat(checked).hasSize(73);
    }
}
