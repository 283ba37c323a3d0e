package org.childjourney.persistence.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Annex A workbook of invented children as a spreadsheet program writes it, and what lies inside it.
final class WrittenLists {

    private static final String WHO = "Child Unique ID|Gender|Ethnicity|Date of Birth|Age of Child (Years)|";

    private WrittenLists() {}

    /// Three lists in the layout of Ofsted's template, days as days and codes with their letters.
    static byte[] whole() {
        return written(book -> {
            list(
                    book,
                    "List_1",
                    "List 1: Contacts",
                    WHO + "Date of Contact|Contact Source",
                    List.of("3001", "b) Female", "a) WBRI", day("2014-05-06"), 11, day("2026-01-12"), "q) 6: Police"),
                    List.of(3002, "a) Male", "f) MWBC", day("2018-07-01"), 7, day("2026-02-03"), "e) 2A: Schools"));
            list(
                    book,
                    "List_7",
                    "List 7: Child protection",
                    WHO + "Does the Child have a Disability|Child Protection Plan Start Date|"
                            + "Initial Category of Abuse|Latest Category of Abuse|Date of the Last Statutory Visit|"
                            + "Was the Child Seen Alone?|Date of latest review conference|Child Protection Plan End Date|"
                            + "Number of Previous Child Protection Plans|Allocated Team|Allocated Worker",
                    List.of(
                            3002,
                            "a) Male",
                            "f) MWBC",
                            day("2018-07-01"),
                            7,
                            "b) No",
                            day("2025-11-20"),
                            "a) Neglect",
                            "a) Neglect",
                            day("2026-03-02"),
                            "a) Yes",
                            day("2026-02-12"),
                            "",
                            0,
                            "East",
                            "Ola Nowak"));
            list(
                    book,
                    "List_8",
                    "List 8: Children in care",
                    WHO + "Date Started to be Looked After|Child's Category of Need|Start date of current legal status|"
                            + "Child's Legal Status|Date of Last Social Work Visit|Start Date of Most Recent Placement|"
                            + "Placement Type|Placement Provider",
                    List.of(
                            3001,
                            "b) Female",
                            "a) WBRI",
                            day("2014-05-06"),
                            11,
                            day("2026-01-15"),
                            "N1 - Abuse or neglect",
                            day("2026-01-15"),
                            "C1: ICO",
                            day("2026-03-01"),
                            day("2026-01-15"),
                            "f) U6: Foster placement - not FFA",
                            "b) PR1: Own provision"));
        });
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /// What fills a workbook.
    interface Filling {

        void fill(Workbook book);
    }

    static byte[] written(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            filling.fill(book);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @SafeVarargs
    private static void list(Workbook book, String name, String title, String headings, List<Object>... rows) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.value(0, 0, title);
        String[] heads = headings.split("\\|");
        for (int column = 0; column < heads.length; column++) {
            sheet.value(1, column, heads[column]);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                put(sheet, row + 2, column, rows[row].get(column));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Integer number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    /// The parts of a workbook by their names, in their order.
    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// The workbook with one of its parts changed.
    static byte[] with(byte[] workbook, String part, String from, String to) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(part + " has no " + from);
        }
        parts.put(part, before.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content);
        return packed(parts);
    }

    /// A workbook with a part of so many bytes, all the same, that packs to almost nothing.
    static byte[] bomb(long bytesInside) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts(whole()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            fill(zip, bytesInside);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        byte[] block = new byte[1 << 20];
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }
}
