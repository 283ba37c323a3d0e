package org.childjourney.attachments;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file that is kept byte for byte: where it lies, what opens it, and what it was when it was given.
///
/// @param name   what the person called it
/// @param size   in bytes
/// @param sha256 of what was given, in hexadecimal figures
public record KeptFile(FileId id, FileKey key, String name, FileType type, long size, String sha256) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern LINE = Pattern.compile(
            "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\S+) (JPEG|PNG|PDF|DOCX) (\\d{1,18}) ([0-9a-f]{64}) (.*)");
    private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    public KeptFile {
        name = NOT_OF_A_LINE.matcher(name).replaceAll(" ").strip();
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME);
        }
    }

    /// As one line of text, such as an answer in a draft holds.
    String line() {
        return String.join(" ", id.toString(), key.text(), type.name(), String.valueOf(size), sha256, name);
    }

    static Optional<KeptFile> ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new KeptFile(
                        new FileId(UUID.fromString(parts.group(1))),
                        new FileKey(parts.group(2)),
                        parts.group(6),
                        FileType.valueOf(parts.group(3)),
                        Long.parseLong(parts.group(4)),
                        parts.group(5)))
                : Optional.empty();
    }
}
