package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.people.Child;
import org.childjourney.record.Held;
import org.childjourney.record.Knowledge;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.ImportingCin;
import org.childjourney.returns.Receipt;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nine invented children in need whose census for the year ending 31 March 2026 has no fault, and what is due for them
/// by the catalogue: each sum stands in `consistent-2026-cin-expected.csv`.
class CensusObligationsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

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
        return expected().map(List::getFirst).distinct();
    }

    @ParameterizedTest
    @MethodSource("children")
    void areThoseWorkedOutByHand(String child) throws IOException {
        List<String> byHand = expected()
                .filter(cells -> cells.getFirst().equals(child))
                .map(cells -> String.join(" ", cells.subList(1, 6)).strip())
                .sorted()
                .toList();
        assertThat(owedTo(child)).containsExactlyElementsOf(byHand);
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

    private List<String> owedTo(String child) {
        Held<Child> who = importing.store().byAuthorityId(child).orElseThrow();
        var known = Knowledge.of(importing.store().revisions(who.child().orElseThrow()));
        var lines = new ArrayList<String>();
        for (Obligation one : Obligations.of(known, Catalogue.standard(), WorkingDays.ofEngland())) {
            lines.add(String.join(
                            " ",
                            one.rule(),
                            one.triggerDate().toString(),
                            one.due().toString(),
                            one.stateOn(AS_AT, AS_AT).name(),
                            one.doneOn().map(LocalDate::toString).orElse(""))
                    .strip());
        }
        return lines.stream().sorted().toList();
    }

    private static Stream<List<String>> expected() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                CensusObligationsTest.class.getResourceAsStream("/consistent-2026-cin-expected.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 7)));
        }
    }
}
