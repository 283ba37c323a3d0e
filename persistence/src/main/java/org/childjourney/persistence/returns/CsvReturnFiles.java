package org.childjourney.persistence.returns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.returns.Problem;
import org.childjourney.returns.ReturnFiles;
import org.childjourney.returns.Seal;
import org.childjourney.returns.Sheet;

/// Reads returns from CSV files: UTF-8 with or without a byte order mark, any line ends, fields in quotes or not.
public final class CsvReturnFiles implements ReturnFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public Found in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Found.NotReadable(problem(Problem.Kind.NO_FOLDER, folder));
        }
        try {
            Path real = folder.toRealPath();
            var folders = new ArrayList<Folder>();
            folders.add(new Folder(real, inside(real, Files::isRegularFile)));
            for (Path year : inside(real, Files::isDirectory)) {
                folders.add(new Folder(year.toRealPath(), inside(year, Files::isRegularFile)));
            }
            folders.removeIf(each -> each.files().isEmpty());
            return new Found.Folders(folders);
        } catch (IOException | UncheckedIOException e) {
            return new Found.NotReadable(problem(Problem.Kind.CANNOT_READ, folder));
        }
    }

    private static List<Path> inside(Path folder, Wanted wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted::is).sorted().toList();
        }
    }

    private interface Wanted {

        boolean is(Path path, LinkOption... options);
    }

    @Override
    public Reading read(Path file) {
        try {
            BasicFileAttributes before = attributes(file);
            if (before.size() > LARGEST_FILE) {
                return notReadable(Problem.Kind.TOO_LARGE, file, LARGEST_FILE >> 20);
            }
            byte[] bytes = bytes(file);
            if (bytes.length > LARGEST_FILE) {
                return notReadable(Problem.Kind.TOO_LARGE, file, LARGEST_FILE >> 20);
            }
            BasicFileAttributes after = attributes(file);
            boolean same = before.size() == after.size()
                    && after.size() == bytes.length
                    && before.lastModifiedTime().equals(after.lastModifiedTime());
            if (!same) {
                return notReadable(Problem.Kind.CHANGED_WHILE_READ, file);
            }
            var seal = new Seal(bytes.length, after.lastModifiedTime().toMillis(), sha256(bytes));
            return rows(file, text(bytes), seal);
        } catch (CharacterCodingException e) {
            return notReadable(Problem.Kind.NOT_TEXT, file);
        } catch (IOException e) {
            return notReadable(Problem.Kind.CANNOT_READ, file);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            // one more than is allowed, so that a file that grows is noticed
            return in.readNBytes((int) LARGEST_FILE + 1);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Reading rows(Path file, String text, Seal seal) {
        if (text.isBlank()) {
            return notReadable(Problem.Kind.EMPTY_FILE, file);
        }
        List<String> columns = List.of();
        var rows = new ArrayList<Sheet.Row>();
        long line = 1;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                line = each.getStartingLineNumber();
                if (columns.isEmpty()) {
                    columns = each.getFields();
                } else {
                    rows.add(new Sheet.Row((int) line, each.getFields()));
                }
            }
        } catch (CsvParseException e) {
            return notReadable(Problem.Kind.NOT_CSV, file, line + 1);
        } catch (IOException e) {
            return notReadable(Problem.Kind.CANNOT_READ, file);
        }
        return new Reading.Read(new Sheet(file, columns, rows, seal));
    }

    @Override
    public boolean isAsRead(Sheet sheet) {
        return SealedFile.isStill(sheet.file(), sheet.seal());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Reading notReadable(Problem.Kind kind, Path file, Object... more) {
        return new Reading.NotReadable(problem(kind, file, more));
    }

    private static Problem problem(Problem.Kind kind, Path file, Object... more) {
        var about = new ArrayList<String>();
        Path name = file.getFileName();
        about.add(name == null ? file.toString() : name.toString());
        for (Object part : more) {
            about.add(String.valueOf(part));
        }
        return new Problem(kind, about);
    }
}
