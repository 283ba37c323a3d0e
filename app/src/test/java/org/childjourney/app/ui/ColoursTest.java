package org.childjourney.app.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the colours of each theme and checks that every text can be told from what it stands on.
class ColoursTest {

    private static final Pattern COLOUR = Pattern.compile("-color-([a-z-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    private static final Map<String, String[]> TEXT_ON = Map.ofEntries(
            Map.entry("canvas", new String[] {"fg", "fg-quiet", "link", "late-fg", "done-fg", "words-fg"}),
            Map.entry("surface", new String[] {"fg", "fg-quiet", "link"}),
            Map.entry("selected", new String[] {"selected-fg", "selected-fg-quiet"}),
            Map.entry("link", new String[] {"on-link"}),
            Map.entry("late-bg", new String[] {"late-fg"}),
            Map.entry("soon-bg", new String[] {"soon-fg"}),
            Map.entry("done-bg", new String[] {"done-fg"}),
            Map.entry("dates-bg", new String[] {"dates-fg"}),
            Map.entry("waiting-bg", new String[] {"waiting-fg"}),
            Map.entry("challenge-bg", new String[] {"challenge-fg"}),
            Map.entry("words-bg", new String[] {"words-fg"}),
            Map.entry("marking-bg", new String[] {"marking-fg"}));

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "AS_THE_COMPUTER", mode = EnumSource.Mode.EXCLUDE)
    void everyTextCanBeReadOnItsSurface(Theme theme) throws IOException {
        var colours = coloursOf(theme);
        TEXT_ON.forEach((surface, texts) -> {
            for (String text : texts) {
                assertThat(contrast(colours, text, surface))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "AS_THE_COMPUTER", mode = EnumSource.Mode.EXCLUDE)
    void theEdgesOfFieldsAndTheFocusCanBeSeen(Theme theme) throws IOException {
        var colours = coloursOf(theme);
        for (String surface : new String[] {"canvas", "surface"}) {
            assertThat(contrast(colours, "border", surface))
                    .as("border on " + surface)
                    .isGreaterThanOrEqualTo(EDGE);
            assertThat(Math.max(contrast(colours, "focus-inner", surface), contrast(colours, "focus-outer", surface)))
                    .as("focus on " + surface)
                    .isGreaterThanOrEqualTo(EDGE);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aThemeIsNothingButColours(Theme theme) throws IOException {
        assertThat(read(theme).replaceAll("/\\*.*?\\*/", ""))
                .containsOnlyOnce("{")
                .startsWith(".root {");
    }

    @Test
    void everyThemeHasTheSameRolesAndEveryRoleIsCheckedOrDrawn() throws IOException {
        var light = coloursOf(Theme.LIGHT).keySet();
        assertThat(coloursOf(Theme.DARK).keySet()).isEqualTo(light);
        assertThat(coloursOf(Theme.HIGH_CONTRAST).keySet()).isEqualTo(light);
    }

    @Test
    void theRulesNameRolesAndNoColours() throws IOException {
        String rules = file("app.css");
        assertThat(rules).doesNotContain("#", "!important", "rgb(");
        var roles = coloursOf(Theme.LIGHT).keySet();
        Pattern.compile("-color-([a-z-]+)")
                .matcher(rules)
                .results()
                .forEach(used -> assertThat(roles).contains(used.group(1)));
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.getOrDefault(one, "")) + 0.05;
        double b = luminance(colours.getOrDefault(other, "")) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// Relative luminance, as WCAG 2.2 defines it.
    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < parts.length; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static Map<String, String> coloursOf(Theme theme) throws IOException {
        var colours = new LinkedHashMap<String, String>();
        COLOUR.matcher(read(theme)).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String read(Theme theme) throws IOException {
        return file(theme.tokens());
    }

    private static String file(String name) throws IOException {
        try (var in = ColoursTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
