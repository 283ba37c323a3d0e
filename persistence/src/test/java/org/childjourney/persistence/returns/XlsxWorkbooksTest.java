package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.childjourney.returns.Imported;
import org.childjourney.returns.ImportingLists;
import org.childjourney.returns.Problem;
import org.childjourney.returns.Sheet;
import org.childjourney.returns.Workbook;
import org.childjourney.returns.Workbooks;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read of a workbook, and what is done to keep harm out.
class XlsxWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("lists.xlsx"), content);
    }

    private Workbook read(byte[] content) throws IOException {
        Workbooks.Opened opened = new XlsxWorkbooks().open(file(content));
        assertThat(opened).isInstanceOf(Workbooks.Opened.Read.class);
        return ((Workbooks.Opened.Read) opened).book();
    }

    /// A sentence, and a store as it was.
    private void isRefused(Problem.Kind kind, byte[] content) throws IOException {
        var importing = new ImportingLists(new XlsxWorkbooks());

        assertThat(importing.of(file(content))).isInstanceOfSatisfying(Imported.Refused.class, refused -> {
            assertThat(refused.problem().kind()).isEqualTo(kind);
            assertThat(refused.problem().sentence())
                    .startsWith("\"lists.xlsx\"")
                    .endsWith(".")
                    .doesNotContain("{");
        });
        assertThat(importing.store().log()).isEmpty();
    }

    @Nested
    class WhatIsRead {

        private List<String> cells(Workbook book) {
            return book.sheets().getFirst().rows().getFirst().fields();
        }

        private byte[] row(Row row) {
            return WrittenLists.written(book -> row.write(book.newWorksheet("List 1")));
        }

        private interface Row {

            void write(Worksheet sheet);
        }

        @Test
        void textNumbersAndDays() throws IOException {
            Workbook book = read(row(sheet -> {
                sheet.value(0, 0, " a) Yes\u00A0");
                sheet.value(0, 1, 3002);
                sheet.value(0, 2, 1.5);
                sheet.value(0, 3, LocalDate.parse("2026-03-31"));
                sheet.style(0, 3).format("dd/mm/yyyy").set();
                sheet.value(0, 4, LocalDateTime.parse("2026-03-31T14:30:00"));
                sheet.style(0, 4).format("yyyy-mm-dd hh:mm").set();
                sheet.value(0, 5, 46112);
                sheet.value(0, 6, true);
                sheet.value(0, 8, "after a gap");
            }));

            assertThat(cells(book))
                    .containsExactly(
                            "a) Yes", "3002", "1.5", "31/03/2026", "31/03/2026", "46112", "true", "", "after a gap");
            assertThat(book.countsDaysFrom()).isEqualTo("1899-12-30");
        }

        @Test
        void aTimeAloneIsNoDay() throws IOException {
            Workbook book = read(row(sheet -> {
                sheet.value(0, 0, 61.5);
                sheet.style(0, 0).format("[h]:mm:ss").set();
                sheet.value(0, 1, 7000);
                sheet.style(0, 1).format("\"days\" 0").set();
            }));

            assertThat(cells(book)).containsExactly("61.5", "7000");
        }

        @Test
        void whatAFormulaGave() throws IOException {
            byte[] whole = WrittenLists.whole();
            String number = "<c r=\"A4\" s=\"0\"><v>3002</v></c>";
            String sheet = new String(WrittenLists.parts(whole).get(SHEET), StandardCharsets.UTF_8);
            String cell = sheet.contains(number) ? number : sheet.replaceAll("(?s).*(<c r=\"A4\".*?</c>).*", "$1");

            Workbook book = read(WrittenLists.with(whole, SHEET, cell, "<c r=\"A4\"><f>3000+2</f><v>3002</v></c>"));

            assertThat(book.sheets().getFirst().rows().getLast().fields()).startsWith("3002");
        }

        @Test
        void rowsKeepTheirNumbersAndBlankOnesAreNone() throws IOException {
            Workbook book = read(row(sheet -> {
                sheet.value(0, 0, "title");
                sheet.value(2, 0, " ");
                sheet.value(4, 0, "row");
            }));

            assertThat(book.sheets().getFirst().rows())
                    .extracting(Sheet.Row::line)
                    .containsExactly(1, 5);
        }

        @Test
        void aWorkbookThatDoesNotSayHowItsCellsAreShown() throws IOException {
            Map<String, byte[]> parts = WrittenLists.parts(WrittenLists.whole());
            parts.remove("xl/styles.xml");
            byte[] bare = WrittenLists.packed(parts);
            String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
            String styles = types.replaceAll("(?s).*(<Override[^>]*styles\\+xml\"[^>]*/>).*", "$1");

            Workbook book = read(WrittenLists.with(bare, "[Content_Types].xml", styles, ""));

            assertThat(book.sheets().getFirst().rows().getLast().fields()).contains("46056");
        }

        @Test
        void daysCountedFrom1904() throws IOException {
            byte[] from1904 = WrittenLists.with(
                    WrittenLists.whole(), "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"");

            Workbook book = read(from1904);

            assertThat(book.countsDaysFrom()).isEqualTo("1904-01-01");
            assertThat(book.sheets().getFirst().rows().get(2).fields()).contains("13/01/2030");
        }
    }

    @Nested
    class FoundIn {

        @Test
        void aFolderWithWorkbooks() throws IOException {
            Files.write(folder.resolve("b.xlsx"), WrittenLists.whole());
            Files.write(folder.resolve("A.XLSX"), WrittenLists.whole());
            Files.write(folder.resolve("~$b.xlsx"), new byte[] {1});
            Files.write(folder.resolve("notes.txt"), new byte[] {1});

            assertThat(new XlsxWorkbooks().at(folder))
                    .isInstanceOfSatisfying(
                            Workbooks.Found.Files.class,
                            found -> assertThat(found.files())
                                    .extracting(path -> path.getFileName().toString())
                                    .containsExactly("A.XLSX", "b.xlsx"));
        }

        @Test
        void noFolderAndNoFile() {
            assertThat(new XlsxWorkbooks().at(folder))
                    .isInstanceOfSatisfying(
                            Workbooks.Found.NotReadable.class,
                            not -> assertThat(not.problem().kind()).isEqualTo(Problem.Kind.NO_BOOK));
            assertThat(new XlsxWorkbooks().at(folder.resolve("gone.xlsx")))
                    .isInstanceOfSatisfying(
                            Workbooks.Found.NotReadable.class,
                            not -> assertThat(not.problem().kind()).isEqualTo(Problem.Kind.NO_WORKBOOK));
        }
    }

    @Nested
    class Refused {

        @Test
        void aDocumentTypeInAnyPart() throws IOException {
            byte[] whole = WrittenLists.whole();
            String entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>";
            String laughs =
                    "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>";

            isRefused(
                    Problem.Kind.WORKBOOK_DOCUMENT_TYPE,
                    WrittenLists.with(whole, SHEET, entity.getBytes(StandardCharsets.UTF_8)));
            isRefused(
                    Problem.Kind.WORKBOOK_DOCUMENT_TYPE,
                    WrittenLists.with(whole, "xl/sharedStrings.xml", laughs.getBytes(StandardCharsets.UTF_8)));
            isRefused(
                    Problem.Kind.WORKBOOK_DOCUMENT_TYPE,
                    WrittenLists.with(whole, "docProps/more.xml", entity.getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void whatUnpacksToTooMuch() throws IOException {
            isRefused(Problem.Kind.WORKBOOK_TOO_MUCH_INSIDE, WrittenLists.bomb(500L << 20));
        }

        @Test
        void elementsWithinElementsWithoutEnd() throws IOException {
            String deep = "<w>".repeat(10_000) + "</w>".repeat(10_000);

            isRefused(
                    Problem.Kind.WORKBOOK_TOO_MUCH_INSIDE,
                    WrittenLists.with(WrittenLists.whole(), "xl/deep.xml", deep.getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void aTextThatIsNotThere() throws IOException {
            byte[] far = WrittenLists.with(
                    WrittenLists.whole(),
                    SHEET,
                    "<sheetData>",
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>");

            isRefused(Problem.Kind.WORKBOOK_DAMAGED, far);
        }

        @Test
        void aCellFarOutsideAnySheet() throws IOException {
            byte[] far = WrittenLists.with(
                    WrittenLists.whole(),
                    SHEET,
                    "<sheetData>",
                    "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");

            isRefused(Problem.Kind.WORKBOOK_DAMAGED, far);
        }

        @Test
        void oneThatIsCut() throws IOException {
            byte[] whole = WrittenLists.whole();

            for (int tenth = 1; tenth < 10; tenth++) {
                isRefused(Problem.Kind.WORKBOOK_DAMAGED, Arrays.copyOf(whole, whole.length * tenth / 10));
            }
        }

        @Test
        void aPartThatIsMissing() throws IOException {
            Map<String, byte[]> parts = WrittenLists.parts(WrittenLists.whole());
            parts.remove(SHEET);

            isRefused(Problem.Kind.WORKBOOK_DAMAGED, WrittenLists.packed(parts));
        }

        @Test
        void aPartThatIsThereTwice() throws IOException {
            Map<String, byte[]> parts = WrittenLists.parts(WrittenLists.whole());
            parts.put("XL/worksheets/SHEET1.xml", parts.get(SHEET));

            isRefused(Problem.Kind.WORKBOOK_DAMAGED, WrittenLists.packed(parts));
        }

        @Test
        void macros() throws IOException {
            byte[] whole = WrittenLists.whole();

            isRefused(
                    Problem.Kind.WORKBOOK_WITH_MACROS,
                    WrittenLists.with(whole, "xl/vbaProject.bin", new byte[] {1, 2, 3}));
            isRefused(
                    Problem.Kind.WORKBOOK_WITH_MACROS,
                    WrittenLists.with(
                            whole,
                            "[Content_Types].xml",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        }

        @Test
        void theOldFormAndAPassword() throws IOException {
            byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
            };
            var locked = new ByteArrayOutputStream();
            locked.write(Arrays.copyOf(compound, 1024));
            locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

            isRefused(Problem.Kind.OLD_WORKBOOK, Arrays.copyOf(compound, 1024));
            isRefused(Problem.Kind.PROTECTED_WORKBOOK, locked.toByteArray());
        }

        @Test
        void whatIsNoWorkbook() throws IOException {
            var document = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(document)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
            }

            isRefused(Problem.Kind.NOT_A_WORKBOOK, "CHILD,DOB\n1,01/02/2012\n".getBytes(StandardCharsets.UTF_8));
            isRefused(Problem.Kind.NOT_A_WORKBOOK, document.toByteArray());
            isRefused(Problem.Kind.EMPTY_WORKBOOK, new byte[0]);
        }
    }

    @Test
    void aChangeUnderTheReaderIsNoticed() throws IOException {
        Workbook book = read(WrittenLists.whole());
        assertThat(new XlsxWorkbooks().isAsRead(book)).isTrue();

        Files.write(book.path(), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

        assertThat(new XlsxWorkbooks().isAsRead(book)).isFalse();
    }
}
