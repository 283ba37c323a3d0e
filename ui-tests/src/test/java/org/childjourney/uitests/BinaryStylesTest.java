package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.childjourney.app.ui.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The style sheets as the program is built with them.
class BinaryStylesTest {

    @ParameterizedTest
    @ValueSource(strings = {"app", "tokens-light", "tokens-dark", "tokens-high-contrast"})
    void eachHasTheFormThatNeedsNoParsingAndDressesTheSame(String name) throws IOException {
        var binary = Stylesheet.loadBinary(Look.class.getResource(name + ".bss"));
        var sheet = new CssParser().parse(Look.class.getResource(name + ".css"));
        assertThat(selectors(Objects.requireNonNull(binary))).isNotEmpty().isEqualTo(selectors(sheet));
    }

    private static List<String> selectors(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors().toString())
                .toList();
    }
}
