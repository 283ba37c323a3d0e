package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.childjourney.returns.CinPart;
import org.childjourney.returns.Imported;
import org.childjourney.returns.ImportingCin;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/// Censuses as other people's tools make them up, faults and all.
class SampleCensusesTest {

    static List<Path> filesIn(String sample) throws IOException {
        try (Stream<Path> files = Files.list(Samples.folder(sample))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"consistent-2026", "d2i-cin-fake", "cin-xml-from-csv-2026-A"})
    void everyElementIsAccountedForAndTheSameFileAgainChangesNothing(String sample)
            throws IOException, SAXException, ParserConfigurationException {
        List<Path> files = filesIn(sample);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            var importing = new ImportingCin(new XmlCinFiles());

            Receipt receipt = importing.receipt(file);

            assertThat(counted(receipt)).as(file.toString()).isEqualTo(elements(file));
            assertThat(receipt.rows())
                    .noneMatch(row -> row.result() == Receipt.Result.REFUSED
                            && row.notes().isEmpty());
            Set<String> sentences = receipt.rows().stream()
                    .flatMap(row -> row.notes().stream())
                    .map(Receipt.Note::sentence)
                    .collect(Collectors.toSet());
            assertThat(sentences).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
            assertThat(receipt.csv()).noneMatch(line -> line.contains("{"));

            int written = importing.store().log().size();
            assertThat(importing.of(file)).as(file.toString()).isInstanceOf(Imported.NothingNew.class);
            assertThat(importing.store().log()).hasSize(written);
        }
    }

    private static Map<CinPart, Integer> counted(Receipt receipt) {
        var counted = new EnumMap<CinPart, Integer>(CinPart.class);
        receipt.totalsByPart().forEach((part, totals) -> counted.put((CinPart) part, totals.read()));
        return counted;
    }

    /// The elements of a file as another reader counts them.
    private static Map<CinPart, Integer> elements(Path file)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            var elements = new EnumMap<CinPart, Integer>(CinPart.class);
            for (CinPart part : CinPart.values()) {
                elements.put(part, document.getElementsByTagName(part.title()).getLength());
            }
            return elements;
        }
    }
}
