package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.childjourney.returns.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The obligations of the eleven children: each sum stands in `consistent-2026-expected.csv`.
class ConsistentObligationsTest {

    private static final WorkedOutByHand BY_HAND =
            new WorkedOutByHand("/consistent-2026-expected.csv", LocalDate.of(2026, 3, 31));

    private final Importing importing = new Importing(new CsvReturnFiles());

    @BeforeEach
    void load() throws URISyntaxException {
        importing.receipt(ConsistentReturnTest.folder());
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
        assertThat(children()).hasSize(11);
    }
}
