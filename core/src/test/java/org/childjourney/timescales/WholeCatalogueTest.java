package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The catalogue accounts for every timescale of the statute folder: in force, from a day, or off with its reason.
class WholeCatalogueTest {

    private static final int ALL = 179;

    private static final Map<String, RuleClass> CLASSES = Map.of(
            "statutory regulation", RuleClass.LAW,
            "statutory guidance", RuleClass.GUIDANCE,
            "common local standard", RuleClass.LOCAL,
            "national statistics definition", RuleClass.STATISTIC);

    private final Catalogue catalogue = Catalogue.standard();

    /// A row of the statute folder, in what is compared.
    private record Row(String id, String stage, String status, String verified) {

        static Row of(Map<String, String> said) {
            return new Row(
                    said.getOrDefault("id", ""),
                    said.getOrDefault("stage", ""),
                    said.getOrDefault("status", ""),
                    said.getOrDefault("verified", ""));
        }
    }

    @Test
    void everyTimescaleIsAccountedFor() {
        assertThat(rows()).hasSize(ALL);
        assertThat(rows()).filteredOn(row -> !catalogue.holds(row.id())).isEmpty();
    }

    @Test
    void classAndVerificationAreThoseOfTheSource() {
        assertThat(rows())
                .filteredOn(row -> catalogue.holds(row.id()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    Entry entry = catalogue.versionsOf(row.id()).getFirst();
                    assertThat(entry.ruleClass()).isEqualTo(CLASSES.get(row.status()));
                    assertThat(entry.verified().name()).isEqualToIgnoringCase(row.verified());
                });
    }

    @Test
    void whatIsOffSaysWhyInASentence() {
        assertThat(catalogue.entries())
                .filteredOn(entry -> entry.off().isPresent())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.off().orElseThrow())
                        .hasSizeGreaterThan(20)
                        .endsWith("."));
    }

    /// The plain fields of each row.
    private static List<Row> rows() {
        var rows = new ArrayList<Map<String, String>>();
        Shared.textOf("timescales.yaml")
                .lines()
                .dropWhile(line -> !line.equals("rules:"))
                .filter(line -> line.matches("(- |  )[a-z_]+: .*"))
                .forEach(line -> {
                    if (line.startsWith("- ")) {
                        rows.add(new LinkedHashMap<>());
                    }
                    int colon = line.indexOf(':');
                    String value = line.substring(colon + 1).strip();
                    rows.getLast().put(line.substring(2, colon), value);
                });
        return rows.stream().map(Row::of).toList();
    }
}
