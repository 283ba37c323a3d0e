package org.childjourney.persistence.returns;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.childjourney.returns.Problem;

/// Looks through a workbook before it is read, and trusts nothing in it: it must be an `.xlsx` without macros or a
/// password, that unpacks to a bounded size, whose parts are whole XML without document types, and whose cells stand
/// where a sheet has room for them. It unpacks with what the reader of workbooks unpacks with, so that both see the
/// same.
final class WorkbookCheck {

    /// Several times what the lists of the largest authority unpack to.
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_ELEMENTS = 40_000_000;
    private static final int MOST_ARRAY_FORMULAS = 1_000;
    private static final int DEEPEST = 64;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,8}");

    private long unpacked;
    private int elements;
    private int arrayFormulas;
    private int sharedTexts;
    private int highestSharedText = -1;
    private boolean inSharedTextCell;
    private boolean hasStyles;

    private WorkbookCheck() {}

    /// @return whether it says how its cells are shown
    static boolean of(byte[] bytes) throws NotRead {
        if (isCompoundFile(bytes)) {
            throw new NotRead(holds(bytes, LOCKED) ? Problem.Kind.PROTECTED_WORKBOOK : Problem.Kind.OLD_WORKBOOK);
        }
        if (!startsWith(bytes, ZIP)) {
            throw new NotRead(Problem.Kind.NOT_A_WORKBOOK);
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            var check = new WorkbookCheck();
            check.check(zip);
            return check.hasStyles;
        } catch (TooMuch e) {
            throw new NotRead(Problem.Kind.WORKBOOK_TOO_MUCH_INSIDE);
        } catch (IOException | IllegalArgumentException e) {
            // also what is said of a directory of parts that makes no sense
            throw new NotRead(Problem.Kind.WORKBOOK_DAMAGED);
        }
    }

    /// Whether it begins as the old form of workbooks does, and as one with a password.
    static boolean isCompoundFile(byte[] bytes) {
        return startsWith(bytes, COMPOUND_FILE);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int from = 0; from <= bytes.length - wanted.length; from++) {
            if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private void check(ZipFile zip) throws IOException, NotRead {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        Set<String> names = names(parts);
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new NotRead(Problem.Kind.WORKBOOK_WITH_MACROS);
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw new NotRead(Problem.Kind.NOT_A_WORKBOOK);
        }
        for (ZipArchiveEntry part : parts) {
            try (InputStream in = new Bounded(zip.getInputStream(part))) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    look(in);
                } else {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (highestSharedText >= sharedTexts) {
            throw new NotRead(Problem.Kind.WORKBOOK_DAMAGED);
        }
    }

    private static Set<String> names(List<ZipArchiveEntry> parts) throws IOException {
        var names = new HashSet<String>();
        for (ZipArchiveEntry part : parts) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw new IOException("a part twice");
            }
        }
        if (names.size() > MOST_PARTS) {
            throw new TooMuch();
        }
        return names;
    }

    private void look(InputStream part) throws IOException, NotRead {
        try {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(part);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD,
                            XMLStreamConstants.ENTITY_REFERENCE,
                            XMLStreamConstants.ENTITY_DECLARATION ->
                        throw new NotRead(Problem.Kind.WORKBOOK_DOCUMENT_TYPE);
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        elements++;
                        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                            throw new TooMuch();
                        }
                        depth -= lookAtElement(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // text between elements, comments
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
            throw new IOException("not XML", e);
        }
    }

    /// @return how many elements it has read to their end
    private int lookAtElement(XMLStreamReader reader) throws IOException, NotRead, XMLStreamException {
        switch (reader.getLocalName()) {
            case "si" -> sharedTexts++;
            case "c" -> {
                String place = reader.getAttributeValue(null, "r");
                if (place != null && !PLACE.matcher(place).matches()) {
                    throw new IOException("a cell at no place");
                }
                inSharedTextCell = "s".equals(reader.getAttributeValue(null, "t"));
            }
            case "v" -> {
                if (inSharedTextCell) {
                    lookAtSharedText(reader.getElementText().strip());
                    return 1;
                }
            }
            case "f" -> {
                boolean isArray = "array".equals(reader.getAttributeValue(null, "t"));
                arrayFormulas += isArray ? 1 : 0;
                if (arrayFormulas > MOST_ARRAY_FORMULAS) {
                    throw new TooMuch();
                }
            }
            case "Override", "Default" -> {
                String type = reader.getAttributeValue(null, "ContentType");
                hasStyles |= type != null && type.endsWith("spreadsheetml.styles+xml");
                if (type != null && type.contains("macroEnabled")) {
                    throw new NotRead(Problem.Kind.WORKBOOK_WITH_MACROS);
                }
            }
            default -> {
                // nothing that could do harm
            }
        }
        return 0;
    }

    /// The reader would fill up memory on the way to a text that is not there.
    private void lookAtSharedText(String number) throws IOException {
        if (number.isEmpty()) {
            return;
        }
        if (!SMALL_NUMBER.matcher(number).matches()) {
            throw new IOException("a text at no place");
        }
        highestSharedText = Math.max(highestSharedText, Integer.parseInt(number));
    }

    /// More than a workbook with lists can hold.
    private static final class TooMuch extends IOException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    /// Ends when all parts together have unpacked to more than can be.
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws TooMuch {
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}
