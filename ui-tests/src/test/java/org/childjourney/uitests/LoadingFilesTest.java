package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.Passphrase;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.returns.ReturnFiles;
import org.childjourney.returns.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Loading an authority's files on the first start, by keyboard: to the end, and stopped on the way.
@ExtendWith(ApplicationExtension.class)
class LoadingFilesTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final ChosenFiles files = new ChosenFiles();
    private final SlowFiles slow = new SlowFiles();
    private Stage stage;

    @Start
    void open(Stage stage) throws URISyntaxException {
        this.stage = stage;
        files.choose(Path.of(getClass().getResource("/west-shire-2026").toURI()), folder.resolve("receipt.csv"));
        TheWindow.on(
                stage, folder, files, binder -> binder.bind(ReturnFiles.class).toInstance(slow));
    }

    /// The authority's files, as on a slow disk: when all is written and they are looked at a last time, it takes until
    /// the test says so.
    private static final class SlowFiles implements ReturnFiles {

        private final ReturnFiles files = new CsvReturnFiles();
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public Found in(Path folder) {
            return files.in(folder);
        }

        @Override
        public Reading read(Path file) {
            return files.read(file);
        }

        @Override
        public boolean isAsRead(Sheet sheet) {
            try {
                assertThat(goOn.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return files.isAsRead(sheet);
        }
    }

    @Test
    void loadedFilesAreOnTheListAndEveryRowIsOnTheReceipt() throws IOException {
        beginLoading();
        slow.goOn.countDown();

        window.waitFor("#receipt-kept");
        assertThat(window.read("#receipt-title")).isEqualTo("What was loaded");
        assertThat(window.read("#receipt-text")).isEqualTo("10 rows were read.");
        assertThat(window.read("#receipt-kept")).isEqualTo("9");
        assertThat(window.read("#receipt-refused")).isEqualTo("1");

        window.focus("#receipt-save");
        window.press(KeyCode.SPACE);
        assertThat(window.read("#receipt-saved")).isEqualTo("The receipt is saved.");
        assertThat(Files.readAllLines(folder.resolve("receipt.csv")))
                .filteredOn(line -> line.contains("refused"))
                .singleElement()
                .asString()
                .contains("Reviews.csv", "01/08/2027");

        window.focus("#receipt-open");
        window.press(KeyCode.ENTER);
        WorkList work = window.workList();
        window.waitUntil(
                "the number of children", () -> window.read("#status-sync").equals("On this laptop only · 3 children"));
        assertThat(work.lines()).extracting(WorkList.Line::child).anyMatch(child -> child.startsWith("Child W101"));
    }

    @Test
    void filesOfEachReturnAreRecognisedAndWhatIsNoneIsSaid() throws IOException {
        files.chooseFiles(census(), lists(), Files.writeString(folder.resolve("notes.txt"), "for Monday"));

        choose("#paths-files", "notes.txt");

        window.waitFor("#receipt-kept");
        assertThat(window.read("#receipt-text")).isEqualTo("3 rows were read.");
        assertThat(window.read("#receipt-refused")).isEqualTo("0");
        assertThat(window.read("#receipt-notLoaded")).startsWith("Not loaded: ").contains("notes.txt");
        window.focus("#receipt-open");
        window.press(KeyCode.ENTER);
        window.waitFor("#status-sync");
        window.waitUntil(
                "the number of children", () -> window.read("#status-sync").equals("On this laptop only · 1 child"));
    }

    @Test
    void filesOfALaterMonthAreLoadedBesideThoseThatAreThere() {
        slow.goOn.countDown();
        window.startEmpty();
        window.focus("#shell-load");
        window.press(KeyCode.SPACE);
        window.waitUntil("the first button", () -> window.hasFocus("#paths-files"));
        window.press(KeyCode.ALT, KeyCode.D);
        window.waitUntil("what is missing", () -> window.shows("#files-problems"));

        loadTheFolder();
        assertThat(window.read("#receipt-text")).isEqualTo("10 rows were read.");
        window.press(KeyCode.ALT, KeyCode.R);
        window.waitFor("#files-title");
        loadTheFolder();
        assertThat(window.read("#receipt-text")).startsWith("Nothing had changed");

        window.press(KeyCode.ENTER);
        window.waitFor("#mywork-list");
        window.waitUntil(
                "the number of children", () -> window.read("#status-sync").equals("On this laptop only · 3 children"));
    }

    @Test
    void theReceiptIsThereAfterLocking() {
        slow.goOn.countDown();
        window.startEmpty();
        window.focus("#shell-load");
        window.press(KeyCode.SPACE);
        window.waitFor("#paths-folder");
        loadTheFolder();

        window.lock();
        window.type(TheWindow.PASSPHRASE);
        window.press(KeyCode.ENTER);

        window.waitFor("#receipt-kept");
        assertThat(window.read("#receipt-kept")).isEqualTo("9");
        window.press(KeyCode.ENTER);
        window.waitFor("#mywork-list");
    }

    private void loadTheFolder() {
        window.focus("#paths-folder");
        window.press(KeyCode.SPACE);
        assertThat(window.read("#paths-chosen")).endsWith("west-shire-2026");
        window.press(KeyCode.ALT, KeyCode.D);
        window.waitFor("#receipt-kept");
    }

    private Path census() throws IOException {
        return Files.writeString(folder.resolve("census.xml"), """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>
                <ChildIdentifiers><LAchildID>W901</LAchildID><PersonBirthDate>2012-02-01</PersonBirthDate>
                </ChildIdentifiers><CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails>
                </Child></Children></Message>
                """);
    }

    /// The same child on the list of contacts, in as little of a workbook as there can be.
    private Path lists() throws IOException {
        Path file = folder.resolve("lists.xlsx");
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + main + "sheet.main+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + of
                        + "'><sheets><sheet name='List 1' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>"
                        + row("Child Unique ID", "Date of Birth", "Date of Contact", "Contact Source")
                        + row("W901", "01/02/2012", "02/03/2026", "q) 6: Police") + "</sheetData></worksheet>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    @Test
    void stoppedLoadingLeavesTheStoreAsItWas() {
        beginLoading();
        window.waitUntil(
                "all children to be written",
                () -> window.read("#working-count").equals("3 of 3 children"));

        window.press(KeyCode.ESCAPE);
        assertThat(window.read("#working-count")).isEqualTo("Stopping… nothing will be loaded.");
        slow.goOn.countDown();

        window.waitUntil("the end", () -> window.shows("#receipt-title"));
        assertThat(window.read("#receipt-title")).isEqualTo("Nothing was loaded");
        assertThat(window.read("#receipt-text")).startsWith("You stopped the loading, so the records are as they were");
        assertThat(window.shows("#receipt-save")).isFalse();

        window.press(KeyCode.ENTER);
        window.waitFor("#mywork-empty");
        window.waitUntil(
                "the number of children",
                () -> window.read("#status-sync").equals("On this laptop only · no children yet"));
        window.close(stage);
        window.waitUntil("the window to close", () -> !stage.isShowing());
        assertThat(whatTheStoreHolds()).isEqualTo(List.of(0, 0));
    }

    /// Begins to load tables, which goes on until the test says so.
    private void beginLoading() {
        choose("#paths-folder", "west-shire-2026");
        window.waitFor("#working-stop");
        assertThat(window.read("#working-title")).isEqualTo("Loading your authority’s files…");
    }

    private void choose(String choose, String last) {
        window.begin("#welcome-files");
        window.nameTheAuthority();
        window.focus(choose);
        window.press(KeyCode.SPACE);
        assertThat(window.read("#paths-chosen")).endsWith(last);
        window.introduce();
        window.typeBackTheCode();
    }

    /// How many children, and how many differences between journal and database.
    private List<Integer> whatTheStoreHolds() {
        try (var passphrase = Passphrase.of(TheWindow.PASSPHRASE)) {
            var ended =
                    LaptopStores.standard(Clock.systemUTC()).unlock(folder.resolve("store"), "Priya Nair", passphrase);
            assertThat(ended).isInstanceOf(Unlocking.Unlocked.class);
            try (var store = ((Unlocking.Unlocked) ended).store()) {
                var verified = store.verify();
                return List.of(verified.children(), verified.differences().size());
            }
        }
    }
}
