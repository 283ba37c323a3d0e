package org.childjourney.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "'Home, 12 Elm St, Worthing', true",
        "'at home, 12 elm st', true",
        "12 Elm St, true",
        "'Home, 112 Elm St, Worthing', false",
        "'Home, 12 Elm Stables', false",
        "School, false"
    })
    void anAddressIsNamedWordForWord(String where, boolean named) {
        assertThat(at("12 Elm St").isNamedIn(where)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void anAddressWithoutLinesIsNamedNowhere(String lines) {
        assertThat(at(lines).isNamedIn("12 Elm St")).isFalse();
    }

    private static Address at(String lines) {
        return new Address(
                lines, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
