package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Returns as other people's tools make them up, faults and all.
class SampleReturnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consistent-2026",
                "d2i-903-fake-shifted-2026-A",
                "cs-demand-model-5yr-shifted",
                "csc-data-synthesizer-2026"
            })
    void everyRowIsAccountedForAndTheSameFilesAgainChangeNothing(String name) {
        Path folder = Samples.folder(name);
        var importing = new Importing(new CsvReturnFiles());

        Receipt receipt = importing.receipt(folder);

        var lines = receipt.rows().stream().map(row -> row.file() + ":" + row.line());
        Set<String> expected = linesBelow(folder);
        assertThat(lines.collect(Collectors.toSet()).equals(expected)).isTrue();
        assertThat(receipt.rows()).hasSameSizeAs(expected);
        var totals = receipt.totals();
        assertThat(totals.kept() + totals.refused()).isEqualTo(totals.read());
        assertThat(receipt.rows())
                .noneMatch(row ->
                        row.result() == Receipt.Result.REFUSED && row.notes().isEmpty());
        Set<String> sentences = receipt.rows().stream()
                .flatMap(row -> row.notes().stream())
                .map(Receipt.Note::sentence)
                .collect(Collectors.toSet());
        assertThat(sentences).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));

        int written = importing.store().log().size();
        assertThat(importing.of(folder)).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.store().log()).hasSize(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs-demand-model-5yr-shifted", "csc-data-synthesizer-2026"})
    void anEarlierYearAgainUndoesNothingThatALaterYearSaid(String name) {
        Path folder = Samples.folder(name);
        var importing = new Importing(new CsvReturnFiles());
        importing.receipt(folder);
        int written = importing.store().log().size();

        for (Path year : yearsIn(folder)) {
            assertThat(importing.of(year)).isInstanceOf(Imported.NothingNew.class);
        }

        assertThat(importing.store().log()).hasSize(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d2i-903-fake-shifted-2026-A"})
    void noReviewIsKeptThatHadNotHappened(String name) {
        var importing = new Importing(new CsvReturnFiles());
        importing.receipt(Samples.folder(name));

        assertThat(importing.store().all(LookedAfterReview.KIND))
                .isNotEmpty()
                .noneMatch(review -> review.body().on().isAfter(LocalDate.of(2026, 3, 31)));
    }

    private static List<Path> yearsIn(Path folder) {
        try (Stream<Path> years = Files.list(folder)) {
            return years.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> linesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .flatMap(SampleReturnsTest::lines)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            int count = Files.readAllLines(file).size();
            String name =
                    file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
            return Stream.iterate(2, line -> line <= count, line -> line + 1).map(line -> name + ":" + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
