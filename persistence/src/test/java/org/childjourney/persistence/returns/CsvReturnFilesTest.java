package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.Problem;
import org.childjourney.returns.ReturnFiles;
import org.childjourney.returns.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReturnFilesTest {

    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";

    @TempDir
    private Path folder;

    private final CsvReturnFiles files = new CsvReturnFiles();

    @BeforeEach
    void aWholeReturn() throws IOException, URISyntaxException {
        try (Stream<Path> tables = Files.list(ConsistentReturnTest.folder())) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.copy(table, folder.resolve(table.getFileName().toString()));
            }
        }
    }

    private Path reviews(byte[] content) throws IOException {
        return Files.write(folder.resolve("Reviews.csv"), content);
    }

    private Sheet read(String content) throws IOException {
        var reading = files.read(reviews(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(ReturnFiles.Reading.Read.class);
        return ((ReturnFiles.Reading.Read) reading).sheet();
    }

    private void assertRefused(Problem.Kind kind) {
        var importing = new Importing(files);
        Imported result = importing.of(folder);
        assertThat(result).isInstanceOf(Imported.Refused.class);
        Problem problem = ((Imported.Refused) result).problem();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.sentence()).matches("[^{}]+\\.");
        assertThat(importing.store().log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndsWithOrWithoutAByteOrderMark(String end) throws IOException {
        for (String mark : List.of("", "\uFEFF")) {
            Sheet sheet = read(mark + REVIEWS + end + "1,01/02/2012,05/06/2025,PN1" + end + end + "2,,," + end);

            assertThat(sheet.columns()).containsExactly("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
            assertThat(sheet.rows())
                    .extracting(Sheet.Row::line)
                    .as("the line of the file, blank lines counted")
                    .containsExactly(2, 4);
        }
    }

    @Test
    void fieldsInQuotesMayHoldCommasAndLineEnds() throws IOException {
        Sheet sheet = read(REVIEWS + "\n\"1\",\"a,b\",\"c\n\"\"d\"\"\",PN1\n2,,,\n");

        assertThat(sheet.rows().getFirst().fields()).containsExactly("1", "a,b", "c\n\"d\"", "PN1");
        assertThat(sheet.rows().getLast().line()).isEqualTo(4);
    }

    @Test
    void namesAFileWithItsFolder() throws IOException {
        assertThat(read(REVIEWS).name()).isEqualTo(folder.getFileName() + "/Reviews.csv");
    }

    @Test
    void aFileCutWithinAQuoteIsRefused() throws IOException {
        reviews((REVIEWS + "\n1,01/02/2012,\"05/06/2025,PN1\n").getBytes(StandardCharsets.UTF_8));

        assertRefused(Problem.Kind.NOT_CSV);
    }

    @Test
    void aFileInAnotherAlphabetThanUtf8IsRefused() throws IOException {
        reviews((REVIEWS + "\n1,é,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(Problem.Kind.NOT_TEXT);

        reviews((REVIEWS + "\n1,,,\n").getBytes(StandardCharsets.UTF_16));
        assertRefused(Problem.Kind.NOT_TEXT);
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        var bytes = new byte[4_096];
        new Random(903).nextBytes(bytes);
        reviews(bytes);
        assertRefused(Problem.Kind.NOT_TEXT);

        reviews(new byte[4_096]);
        assertRefused(Problem.Kind.NOT_TEXT);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        reviews(new byte[0]);

        assertRefused(Problem.Kind.EMPTY_FILE);
    }

    @Test
    void aTableWithoutRowsIsFine() throws IOException {
        reviews(REVIEWS.getBytes(StandardCharsets.UTF_8));

        assertThat(new Importing(files).of(folder)).isInstanceOf(Imported.Done.class);
    }

    @Test
    void aFileOf500MegabytesIsRefusedBeforeItIsRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("Reviews.csv").toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }

        long began = System.nanoTime();
        assertRefused(Problem.Kind.TOO_LARGE);
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() throws IOException {
        String rows = (REVIEWS + "\n").concat("1,01/02/2012,05/06/2025,PN1\n".repeat(350_000));
        for (int copy = 0; copy < 4; copy++) {
            Path year = Files.createDirectory(folder.resolve("year" + copy));
            Files.copy(folder.resolve("Header.csv"), year.resolve("Header.csv"));
            Files.writeString(year.resolve("Reviews.csv"), rows);
        }

        assertRefused(Problem.Kind.TOO_LARGE_TOGETHER);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var importing = new Importing(files);

        assertThat(importing.of(folder.resolve("nowhere"))).isInstanceOf(Imported.Refused.class);
        assertThat(importing.of(folder.resolve("Header.csv"))).isInstanceOf(Imported.Refused.class);
    }

    @Test
    void aFolderGivenTwiceIsReadOnce() {
        var importing = new Importing(files);

        assertThat(importing.of(folder, folder.resolve(".")).getClass()).isEqualTo(Imported.Done.class);
        assertThat(importing.store().count()).isEqualTo(11);
    }

    @Test
    void noticesAFileThatWasChanged() throws IOException {
        Sheet sheet = read(REVIEWS + "\n1,01/02/2012,05/06/2025,PN1\n");
        assertThat(files.isAsRead(sheet)).isTrue();
        FileTime written = Files.getLastModifiedTime(sheet.file());

        Files.writeString(sheet.file(), REVIEWS + "\n1,01/02/2012,05/06/2025,PN2\n");
        Files.setLastModifiedTime(sheet.file(), written);
        assertThat(files.isAsRead(sheet)).as("same length, same time").isFalse();

        Files.delete(sheet.file());
        assertThat(files.isAsRead(sheet)).isFalse();
    }
}
