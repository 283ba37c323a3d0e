package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.people.Child;
import org.childjourney.record.Held;
import org.childjourney.record.Knowledge;
import org.childjourney.returns.Importing;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The obligations of the eleven children, worked out by hand before the program was asked: each sum stands in
/// `consistent-2026-expected.csv`.
class ConsistentObligationsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    private final Importing importing = new Importing(new CsvReturnFiles());

    @BeforeEach
    void load() throws URISyntaxException {
        importing.receipt(ConsistentReturnTest.folder());
    }

    static Stream<String> children() throws IOException {
        return expected().map(cells -> cells.getFirst()).distinct();
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
        assertThat(children()).hasSize(11);
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
                ConsistentObligationsTest.class.getResourceAsStream("/consistent-2026-expected.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 7)));
        }
    }
}
