package org.childjourney.persistence.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.returns.Problem;
import org.childjourney.returns.Seal;
import org.childjourney.returns.Sheet;
import org.childjourney.returns.Workbook;
import org.childjourney.returns.Workbooks;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads Excel workbooks (`.xlsx`), once they are looked through.
public final class XlsxWorkbooks implements Workbooks {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int MOST_COLUMNS = 200;
    private static final GivenFiles GIVEN = new GivenFiles(".xlsx", Problem.Kind.NO_WORKBOOK, Problem.Kind.NO_BOOK);

    @Override
    public Found at(Path fileOrFolder) {
        try {
            return new Found.Files(GIVEN.at(fileOrFolder));
        } catch (NotRead e) {
            return new Found.NotReadable(GivenFiles.problem(e.kind(), fileOrFolder, e.about()));
        }
    }

    @Override
    public Opened open(Path file) {
        try (SealedFile sealed = SealedFile.open(file)) {
            if (sealed.length() > LARGEST_FILE) {
                return notReadable(Problem.Kind.TOO_LARGE, file, List.of(LARGEST_FILE >> 20));
            }
            byte[] bytes = sealed.bytes().readNBytes((int) LARGEST_FILE);
            if (bytes.length == 0) {
                return notReadable(Problem.Kind.EMPTY_WORKBOOK, file, List.of());
            }
            Seal seal = sealed.seal();
            boolean hasStyles = WorkbookCheck.of(bytes);
            Workbook book = read(file, bytes, seal, new ReadingOptions(hasStyles, true));
            return sealed.isUnchanged(seal)
                    ? new Opened.Read(book)
                    : notReadable(Problem.Kind.CHANGED_WHILE_READ, file, List.of());
        } catch (NotRead e) {
            return notReadable(e.kind(), file, e.about());
        } catch (IOException e) {
            return notReadable(Problem.Kind.CANNOT_READ, file, List.of());
        }
    }

    private static Workbook read(Path file, byte[] bytes, Seal seal, ReadingOptions options) throws NotRead {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            LocalDate day0 = book.isDate1904() ? DAY_0_OF_1904 : DAY_0;
            var cells = new WorkbookCells(day0);
            var sheets = new ArrayList<Workbook.Worksheet>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                sheets.add(read(sheet, cells));
            }
            return new Workbook(file, sheets, day0, seal);
        } catch (IOException | RuntimeException e) {
            // the library has no one exception for a workbook that makes no sense: a missing part ends in a null, a
            // misplaced number in a NumberFormatException
            throw new NotRead(Problem.Kind.WORKBOOK_DAMAGED);
        }
    }

    private static Workbook.Worksheet read(org.dhatim.fastexcel.reader.Sheet sheet, WorkbookCells cells)
            throws IOException {
        var rows = new ArrayList<Sheet.Row>();
        try (Stream<Row> read = sheet.openStream()) {
            read.forEach(row -> {
                List<String> fields =
                        row.stream().limit(MOST_COLUMNS).map(cells::text).toList();
                if (!fields.stream().allMatch(String::isBlank)) {
                    rows.add(new Sheet.Row(row.getRowNum(), fields));
                }
            });
        }
        return new Workbook.Worksheet(sheet.getName(), rows);
    }

    @Override
    public boolean isAsRead(Workbook book) {
        return SealedFile.isStill(book.path(), book.seal());
    }

    private static Opened notReadable(Problem.Kind kind, Path file, List<?> more) {
        return new Opened.NotReadable(GivenFiles.problem(kind, file, more));
    }
}
