package org.childjourney.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void whatAFileIsStandsInItsFirstBytes() {
        assertThat(FileType.of(bytes(0xFF, 0xD8, 0xFF, 0xE1, 0))).hasValue(FileType.JPEG);
        assertThat(FileType.of(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0)))
                .hasValue(FileType.PNG);
        assertThat(FileType.of(text("%PDF-1.7\n"))).hasValue(FileType.PDF);
        assertThat(FileType.of(text("written by a scanner\n%PDF-1.4\n"))).hasValue(FileType.PDF);
    }

    @Test
    void aWordDocumentIsToldFromOtherZipsAndBringsNoProgram() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml"))).hasValue(FileType.DOCX);
        assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void nothingElseIsOne() {
        assertThat(FileType.of(new byte[0])).isEmpty();
        assertThat(FileType.of(bytes(0xFF, 0xD8))).isEmpty();
        assertThat(FileType.of(bytes('M', 'Z', 0x90, 0))).isEmpty();
        assertThat(FileType.of(text("<html>%PD"))).isEmpty();
        assertThat(FileType.of(text(" ".repeat(1024) + "%PDF-1.4"))).isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<xml/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
