package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.ImportingCin;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nine invented children in need whose census for the year ending 31 March 2026 has no fault, and what is due for them
/// by the catalogue: each sum stands in `consistent-2026-cin-expected.csv`.
class CensusObligationsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    private static final WorkedOutByHand BY_HAND = new WorkedOutByHand("/consistent-2026-cin-expected.csv", AS_AT);

    private final ImportingCin importing = new ImportingCin(new XmlCinFiles());
    private Receipt receipt;

    static Path file() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(CensusObligationsTest.class.getResource("/consistent-2026-cin.xml"))
                .toURI());
    }

    @BeforeEach
    void load() throws URISyntaxException {
        receipt = importing.receipt(file());
    }

    static Stream<String> children() throws IOException {
        return BY_HAND.children();
    }

    @ParameterizedTest
    @MethodSource("children")
    void areThoseWorkedOutByHand(String child) throws IOException {
        assertThat(BY_HAND.saidBy(importing.store(), child)).containsExactlyElementsOf(BY_HAND.of(child));
    }

    @Test
    void areWorkedOutForEachOfThem() throws IOException {
        assertThat(children()).hasSize(9);
    }

    @Test
    void everyElementIsKeptWithoutAWarning() throws URISyntaxException {
        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(50, 50, 0, 0, 0, 0));
        assertThat(receipt.years()).singleElement().satisfies(year -> {
            assertThat(year.asAt()).isEqualTo(AS_AT);
            assertThat(year.files()).allMatch(file -> file.about().isEmpty());
        });
        assertThat(importing.of(file())).isInstanceOf(Imported.NothingNew.class);
    }

    /// 1001, 1002 and 1003 are in care too, by the return beside it.
    @Test
    void childrenInCareTooAreOneChildEach() throws URISyntaxException {
        var inCare = new Importing(new CsvReturnFiles());
        inCare.receipt(ConsistentReturnTest.folder());

        Receipt joined = new ImportingCin(inCare.store(), new XmlCinFiles()).receipt(file());

        assertThat(joined.totals().refused()).isZero();
        assertThat(inCare.store().count()).isEqualTo(11 + 9 - 3);
    }
}
