package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.childjourney.returns.CinElement;
import org.childjourney.returns.CinFile;
import org.childjourney.returns.CinFiles;
import org.childjourney.returns.Imported;
import org.childjourney.returns.ImportingCin;
import org.childjourney.returns.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCinFilesTest {

    @TempDir
    private Path folder;

    private final XmlCinFiles files = new XmlCinFiles();
    private String whole = "";

    @BeforeEach
    void aWholeCensus() throws IOException, URISyntaxException {
        whole = Files.readString(CensusObligationsTest.file());
    }

    private Path census(byte[] content) throws IOException {
        return Files.write(folder.resolve("cin.xml"), content);
    }

    private Path census(String content) throws IOException {
        return census(content.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(Path file, Problem.Kind kind) {
        var importing = new ImportingCin(files);
        Imported result = importing.of(file);
        assertThat(result).isInstanceOf(Imported.Refused.class);
        Problem problem = ((Imported.Refused) result).problem();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.sentence()).matches("(?s)[^{}]+\\.").doesNotContain(folder.toString() + "/cin");
        assertThat(importing.store().log()).isEmpty();
    }

    private void assertLoads(Path file) {
        assertThat(new ImportingCin(files).of(file)).isInstanceOf(Imported.Done.class);
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        assertRefused(census(whole.replace("<Message>", "<!DOCTYPE Message><Message>")), Problem.Kind.DOCUMENT_TYPE);
    }

    @Test
    void entitiesThatMultiplyAreRefusedAtOnce() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE Message [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(level, level - 1, level - 1, level - 1));
        }
        bomb.append("]>");
        Path file = census(whole.replace("<Message>", bomb + "<Message>").replace("By hand", "&a39;"));

        long began = System.nanoTime();
        assertRefused(file, Problem.Kind.DOCUMENT_TYPE);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    @Test
    void anEntityThatReadsAnotherFileIsRefusedAndReadsNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Rumpelstiltskin");
        Path file = census(whole.replace(
                        "<Message>", "<!DOCTYPE Message [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Message>")
                .replace("By hand", "&x;"));

        assertRefused(file, Problem.Kind.DOCUMENT_TYPE);
    }

    @Test
    void nothingIsFetchedOverTheNetwork() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/cin.dtd";
            for (String type : new String[] {
                "<!DOCTYPE Message SYSTEM \"%s\">",
                "<!DOCTYPE Message PUBLIC \"x\" \"%s\">",
                "<!DOCTYPE Message [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
            }) {
                assertRefused(
                        census(whole.replace("<Message>", type.formatted(address) + "<Message>")),
                        Problem.Kind.DOCUMENT_TYPE);
            }
            server.setSoTimeout(200);
            assertThat(accepts(server)).isFalse();
        }
    }

    private static boolean accepts(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void anEntityWithoutADocumentTypeIsRefused() throws IOException {
        Path file = census(whole.replace("By hand", "&who;"));

        Imported result = new ImportingCin(files).of(file);

        assertThat(result).isInstanceOf(Imported.Refused.class);
        assertThat(((Imported.Refused) result).problem().kind()).isIn(Problem.Kind.DOCUMENT_TYPE, Problem.Kind.NOT_XML);
    }

    @Test
    void theFiveEntitiesThatEveryXmlFileHasAreText() throws IOException {
        assertLoads(census(whole.replace("By hand", "&lt;A &amp; B&gt; &#65;")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
    void aFileCutAnywhereIsRefused(int percent) throws IOException {
        byte[] bytes = whole.strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100));

        assertRefused(census(cut), percent == 0 ? Problem.Kind.EMPTY_MESSAGE : Problem.Kind.NOT_XML);
    }

    @Test
    void aCutFileIsSaidWithItsLine() throws IOException {
        Path file = census(whole.substring(0, whole.indexOf("<CINdetails>")));

        var opened = (CinFiles.Opened.NotReadable) files.open(file);

        int line =
                (int) whole.substring(0, whole.indexOf("<CINdetails>")).lines().count();
        assertThat(opened.problem().sentence()).contains("from line " + line + " on");
    }

    @Test
    void anotherOutermostElementIsRefused() throws IOException {
        assertRefused(census(whole.replace("Message>", "Envelope>")), Problem.Kind.NOT_A_CENSUS);
        assertRefused(census("<html><body>Not found</body></html>"), Problem.Kind.NOT_A_CENSUS);
    }

    @Test
    void whatIsNoXmlIsRefused() throws IOException {
        assertRefused(census("CHILD,DOB\n1,01/02/2012\n"), Problem.Kind.NOT_XML);
        assertRefused(census("  \n "), Problem.Kind.NOT_XML);
        assertRefused(census(whole + "<Message/>"), Problem.Kind.NOT_XML);
        assertRefused(census(whole.replace("By hand", "a\u0001b")), Problem.Kind.NOT_XML);
        var bytes = new byte[4_096];
        new Random(903).nextBytes(bytes);
        assertRefused(census(bytes), Problem.Kind.MESSAGE_NOT_TEXT);
        assertRefused(census(new byte[4_096]), Problem.Kind.NOT_XML);
    }

    @Test
    void aFileInAnotherAlphabetThanUtf8IsRefused() throws IOException {
        String accented = whole.replace("By hand", "Été");
        assertLoads(census(accented));
        assertLoads(census("\uFEFF" + accented));

        assertRefused(census(accented.getBytes(StandardCharsets.ISO_8859_1)), Problem.Kind.MESSAGE_NOT_TEXT);
        assertRefused(census(accented.getBytes(StandardCharsets.UTF_16)), Problem.Kind.MESSAGE_NOT_TEXT);
        assertRefused(
                census(accented.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1)),
                Problem.Kind.MESSAGE_NOT_TEXT);
    }

    @Test
    void aFileWithoutChildrenIsRefused() throws IOException {
        assertRefused(census("<Message><Children/></Message>"), Problem.Kind.NO_CHILDREN);
        assertRefused(census("<Message/>"), Problem.Kind.NO_CHILDREN);
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() throws IOException {
        String deep = "<Child>".repeat(20_000) + "</Child>".repeat(20_000);

        assertRefused(census("<Message><Children>" + deep + "</Children></Message>"), Problem.Kind.TOO_DEEP);
        assertRefused(census("<Message>" + deep + "</Message>"), Problem.Kind.TOO_DEEP);
    }

    @Test
    void aChildWithMoreElementsThanAnyIsRefused() throws IOException {
        Path file = census(
                "<Message><Children><Child>" + "<CINdetails/>".repeat(100_001) + "</Child></Children></Message>");

        assertRefused(file, Problem.Kind.TOO_MANY_ELEMENTS);
    }

    @Test
    void oneLongTextIsNotKeptWhole() throws IOException {
        Path file = census(whole.replace("By hand", "x".repeat(5_000_000))
                .replace("<Ethnicity>WBRI<", "<Ethnicity>" + "W".repeat(5_000_000) + "<"));

        assertLoads(file);
    }

    @Test
    void aFileOf500MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path file = census("");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(500L * 1024 * 1024);
        }

        long began = System.nanoTime();
        assertRefused(file, Problem.Kind.TOO_LARGE);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused(folder.resolve("nowhere.xml"), Problem.Kind.NO_FILE);
        assertRefused(folder, Problem.Kind.NO_CENSUS);
    }

    @Test
    void aFolderIsItsXmlFiles() throws IOException {
        census(whole);
        Files.writeString(folder.resolve("notes.txt"), "no census");

        assertLoads(folder);
    }

    @Test
    void eachChildIsHandedOverWithItsLines() throws IOException {
        Path file = census(whole);
        var children = new ArrayList<CinElement>();
        CinFile opened = ((CinFiles.Opened.Read) files.open(file)).file();

        assertThat(files.each(opened, children::add)).isTrue();

        assertThat(children).hasSize(9).hasSize(opened.children());
        long line = whole.substring(0, whole.indexOf("<LAchildID>")).lines().count();
        CinElement id = children.getFirst().parts().getFirst().parts().getFirst();
        assertThat(id).isEqualTo(new CinElement("LAchildID", (int) line, "1001", List.of()));
    }

    @Test
    void aChangeUnderTheReaderIsNoticed() throws IOException {
        Path file = census(whole);
        CinFile opened = ((CinFiles.Opened.Read) files.open(file)).file();
        FileTime written = Files.getLastModifiedTime(file);

        Files.writeString(file, whole.replace("1001", "1009"));
        Files.setLastModifiedTime(file, written);
        assertThat(files.each(opened, _ -> true)).isFalse();
        assertThat(files.isAsRead(opened)).isFalse();

        Files.writeString(file, whole.substring(0, 300));
        assertThat(files.each(opened, _ -> true)).isFalse();
        Files.delete(file);
        assertThat(files.each(opened, _ -> true)).isFalse();
        assertThat(files.isAsRead(opened)).isFalse();
    }

    @Test
    void whoeverWantsNoMoreChildrenGetsNone() throws IOException {
        CinFile opened = ((CinFiles.Opened.Read) files.open(census(whole))).file();
        var children = new ArrayList<CinElement>();

        assertThat(files.each(opened, child -> {
                    children.add(child);
                    return children.size() < 3;
                }))
                .isTrue();
        assertThat(children).hasSize(3);
    }
}
