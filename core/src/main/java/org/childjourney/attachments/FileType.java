package org.childjourney.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file can be that is attached. It is told from what the file holds, never from its name.
public enum FileType {
    JPEG("jpg"),
    PNG("png"),
    PDF("pdf"),
    DOCX("docx");

    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF_BEGINS = bytes("%PDF-");
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] WORD_INSIDE = bytes("word/document.xml");
    private static final byte[] MACROS_INSIDE = bytes("word/vbaProject.bin");

    /// Scanners write something of their own before it; readers look no further either.
    private static final int PDF_BEGINS_WITHIN = 1024;

    private final String ending;

    FileType(String ending) {
        this.ending = ending;
    }

    /// How the names of such files end.
    public String ending() {
        return ending;
    }

    /// Empty for everything else, and for a Word document that brings a program with it.
    public static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.isTypeOf(content)).findFirst();
    }

    private boolean isTypeOf(byte[] content) {
        return switch (this) {
            case JPEG -> begins(content, JPEG_BEGINS);
            case PNG -> begins(content, PNG_BEGINS);
            case PDF -> holds(content, PDF_BEGINS, PDF_BEGINS_WITHIN);
            // the names of what lies in a zip stand in it as they are
            case DOCX ->
                begins(content, ZIP_BEGINS)
                        && holds(content, WORD_INSIDE, content.length)
                        && !holds(content, MACROS_INSIDE, content.length);
        };
    }

    private static boolean begins(byte[] content, byte[] wanted) {
        return content.length >= wanted.length && isAt(content, 0, wanted);
    }

    private static boolean holds(byte[] content, byte[] wanted, int within) {
        int last = Math.min(content.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (isAt(content, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] content, int at, byte[] wanted) {
        return Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
