package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.InFile;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.api.Test;

/// Eleven invented children whose return for the year ending 31 March 2026 has no fault.
class ConsistentReturnTest {

    private final Importing importing = new Importing(new CsvReturnFiles());

    static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ConsistentReturnTest.class.getResource("/consistent-2026"))
                .toURI());
    }

    @Test
    void everyRowIsKeptWithoutAWarning() throws URISyntaxException {
        Receipt receipt = importing.receipt(folder());

        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(70, 70, 0, 0, 0, 0));
        assertThat(receipt.rows()).allMatch(row -> row.notes().isEmpty());
        assertThat(receipt.remarks()).isEmpty();
        assertThat(receipt.years()).singleElement().satisfies(year -> {
            assertThat(year.yearEnding()).isEqualTo("2026-03-31");
            assertThat(year.asAt()).isEqualTo("2026-03-31");
        });
        assertThat(importing.store().count()).isEqualTo(11);
    }

    @Test
    void theSameFilesAgainChangeNothing() throws URISyntaxException {
        importing.receipt(folder());
        int written = importing.store().log().size();

        assertThat(importing.of(folder())).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.store().log()).hasSize(written);
    }

    @Test
    void aFirstEpisodeThatContinuesAnotherBeganAtATimeNotKnown() throws URISyntaxException {
        importing.receipt(folder());

        assertThat(importing.held("1002", PeriodOfCare.KIND)).singleElement().satisfies(care -> {
            assertThat(care.began()).isEqualTo(Beginning.before(day("2023-11-11")));
            assertThat(care.ended()).isEmpty();
        });
        assertThat(importing.held("1002", LegalStatus.KIND))
                .containsExactly(
                        new LegalStatus(LegalStatus.Code.C2, Beginning.before(day("2023-11-11")), Optional.empty()));
        assertThat(importing.held("1002", Placement.KIND))
                .extracting(Placement::began)
                .containsExactly(Beginning.on(day("2023-11-11")), Beginning.on(day("2025-08-15")));
    }

    @Test
    void anotherLegalStatusInTheSamePlacementIsOnePlacement() throws URISyntaxException {
        importing.receipt(folder());

        assertThat(importing.held("1003", Placement.KIND))
                .singleElement()
                .extracting(Placement::began)
                .isEqualTo(Beginning.on(day("2025-06-10")));
        assertThat(importing.held("1003", LegalStatus.KIND))
                .containsExactly(
                        new LegalStatus(
                                LegalStatus.Code.L2, Beginning.on(day("2025-06-10")), Optional.of(day("2025-06-17"))),
                        new LegalStatus(LegalStatus.Code.C1, Beginning.on(day("2025-06-17")), Optional.empty()));
    }

    @Test
    void adoptionEndsCareWithItsReason() throws URISyntaxException {
        importing.receipt(folder());

        assertThat(importing.held("1006", PeriodOfCare.KIND)).singleElement().satisfies(care -> {
            assertThat(care.ended()).contains(day("2025-12-05"));
            assertThat(care.reasonCeased()).contains(PeriodOfCare.ReasonCeased.E12);
        });
    }

    @Test
    void theFilesSpeakOfPlacementsAndReviewsAndNotOfVisits() throws URISyntaxException {
        importing.receipt(folder());

        List<InFile> files = importing.held("1001", InFile.KIND);
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.notInFileFrom()).isEmpty();
            assertThat(file.coverage()).singleElement().satisfies(coverage -> {
                assertThat(coverage.from()).isEqualTo("2025-04-01");
                assertThat(coverage.to()).isEqualTo("2026-03-31");
                assertThat(coverage.asAt()).isEqualTo("2026-03-31");
                assertThat(coverage.carried())
                        .containsAll(Set.of(
                                EventKind.BECAME_LOOKED_AFTER,
                                EventKind.PLACEMENT_BEGAN,
                                EventKind.LOOKED_AFTER_REVIEW,
                                EventKind.WENT_MISSING))
                        .doesNotContain(
                                EventKind.VISIT,
                                EventKind.HEALTH_ASSESSMENT,
                                EventKind.CARE_PLAN,
                                EventKind.RETURN_HOME_INTERVIEW);
            });
        });
    }

    @Test
    void oneWorkerIsOneRecordForAllTheirChildren() throws URISyntaxException {
        importing.receipt(folder());

        var third = importing.held("1002", Allocation.KIND).getLast().worker();
        assertThat(importing.held("1003", Allocation.KIND))
                .extracting(Allocation::worker)
                .containsExactly(third);
        assertThat(importing.held("1009", Child.KIND)).hasSize(1);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
