package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Child;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.ImportingCin;
import org.childjourney.returns.ImportingLists;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three files of an authority that overlap: the children looked after return, the census of children in need and
/// Annex A lists, into one store.
class JoinedFilesTest {

    @TempDir
    private Path folder;

    private final Importing inCare = new Importing(new CsvReturnFiles());
    private final InMemoryStore store = inCare.store();
    private final ImportingCin inNeed = new ImportingCin(store, new XmlCinFiles());
    private final ImportingLists listed = new ImportingLists(store, new XlsxWorkbooks());

    private Path lists(String born) throws IOException {
        byte[] written = WrittenLists.written(book -> {
            var sheet = book.newWorksheet("List 8");
            List<String> headings = List.of(
                    "Child Unique ID",
                    "Date of Birth",
                    "Date Started to be Looked After",
                    "Date of Last Social Work Visit");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, LocalDate.parse(born));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, begun());
            sheet.value(1, 3, "09/04/2026");
            sheet.value(2, 0, 4001);
            sheet.value(2, 1, "01/02/2012");
            sheet.value(2, 2, "01/04/2026");
        });
        return Files.write(folder.resolve("lists.xlsx"), written);
    }

    /// The day on which care of the child 1001 began, as the children looked after return says.
    private String begun() {
        return inCare.held("1001", PeriodOfCare.KIND).stream()
                .map(care -> care.began().day())
                .map(day -> "%td/%<tm/%<tY".formatted(day))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private long childrenCalled(String id) {
        return store.all(Child.KIND).stream()
                .map(Held::body)
                .filter(child -> child.authorityId().filter(id::equals).isPresent())
                .count();
    }

    @Test
    void aChildInAllThreeIsOneChild() throws IOException, URISyntaxException {
        inCare.receipt(ConsistentReturnTest.folder());
        inNeed.receipt(CensusObligationsTest.file());
        int before = store.all(Child.KIND).size();
        Path lists = lists("2015-05-14");

        Receipt receipt = listed.receipt(lists);

        assertThat(receipt.totals().refused()).isZero();
        assertThat(childrenCalled("1001")).isEqualTo(1);
        assertThat(store.all(Child.KIND)).as("only 4001 is new").hasSize(before + 1);
        assertThat(inCare.of(ConsistentReturnTest.folder())).isInstanceOf(Imported.NothingNew.class);
        assertThat(inNeed.of(CensusObligationsTest.file())).isInstanceOf(Imported.NothingNew.class);
        assertThat(listed.of(lists)).isInstanceOf(Imported.NothingNew.class);
    }

    @Test
    void theSameIdWithAnotherBirthDateIsAskedAbout() throws IOException, URISyntaxException {
        inCare.receipt(ConsistentReturnTest.folder());
        inNeed.receipt(CensusObligationsTest.file());

        Receipt receipt = listed.receipt(lists("2015-04-15"));

        assertThat(receipt.csv())
                .anyMatch(line -> line.contains("List 8: Children in care")
                        && line.contains("refused,Date of Birth,15/04/2015")
                        && line.contains("It may be another child.")
                        && line.endsWith(",1001"));
        assertThat(childrenCalled("1001")).isEqualTo(1);
        assertThat(inCare.held("1001", Child.KIND))
                .singleElement()
                .satisfies(child -> assertThat(child.born()).contains(LocalDate.parse("2015-05-14")));
    }

    @Test
    void samplesOfAllThreeTogether() throws IOException {
        Path consistent = Samples.folder("consistent-2026");
        inCare.receipt(consistent.resolve("903"));
        inNeed.receipt(consistent.resolve("cin_golden_2026.xml"));
        Path lists = SampleListsTest.workbooksIn(SampleListsTest.LAYOUT_OF_2019).getLast();

        Receipt receipt = listed.receipt(lists);

        assertThat(receipt.csv())
                .as("1001 of that workbook is another child than 1001 of the others")
                .anyMatch(line -> line.contains("It may be another child.") && line.endsWith(",1001"));
        assertThat(childrenCalled("1001")).isEqualTo(1);
        assertThat(listed.of(lists)).isInstanceOf(Imported.NothingNew.class);
    }
}
