package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.returns.Imported;
import org.childjourney.returns.ImportingLists;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Annex A workbooks as other people made them, of both layouts.
class SampleListsTest {

    static final String LAYOUT_OF_2019 = "cscdp-annex-a-template-2019";
    static final String LAYOUT_OF_2024 = "liia-annex-a-2024";

    static List<Path> workbooksIn(String sample) throws IOException {
        try (Stream<Path> files = Files.list(Samples.folder(sample))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /// Rows as they were counted by looking into the files.
    @ParameterizedTest
    @CsvSource({
        LAYOUT_OF_2019 + ", 2015-01-sample.xlsx, 5",
        LAYOUT_OF_2019 + ", example-B-2004.xlsx, 11",
        LAYOUT_OF_2024 + ", Annex_A_2024_Jan.xlsx, 59"
    })
    void everyRowIsAccountedForAndTheSameFileAgainChangesNothing(String sample, String name, int rows) {
        Path file = Samples.folder(sample).resolve(name);
        var importing = new ImportingLists(new XlsxWorkbooks());

        Receipt receipt = importing.receipt(file);

        assertThat(receipt.totals().read()).isEqualTo(rows);
        assertThat(receipt.rows())
                .noneMatch(row ->
                        row.result() == Receipt.Result.REFUSED && row.notes().isEmpty());
        Set<String> sentences = receipt.rows().stream()
                .flatMap(row -> row.notes().stream())
                .map(Receipt.Note::sentence)
                .collect(Collectors.toSet());
        assertThat(sentences).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
        assertThat(receipt.csv()).noneMatch(line -> line.contains("{"));

        int written = importing.store().log().size();
        assertThat(importing.of(file)).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.store().log()).hasSize(written);
    }

    @Test
    void aTemplateWithoutRowsIsSaidToBeOne() {
        Path file = Samples.folder(LAYOUT_OF_2019).resolve("2016-01-sample.xlsx");

        assertThat(new ImportingLists(new XlsxWorkbooks()).of(file))
                .isInstanceOfSatisfying(
                        Imported.Refused.class,
                        refused -> assertThat(refused.problem().sentence()).contains("have no rows"));
    }
}
