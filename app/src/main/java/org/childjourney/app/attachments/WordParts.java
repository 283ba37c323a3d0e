package org.childjourney.app.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.childjourney.attachments.Attach.Problem;

/// The parts of a Word document, by their names.
final class WordParts {

    private static final String DOCUMENT = "word/document.xml";

    private static final int MOST_PARTS = 2_000;
    // the first that a zip can say
    private static final LocalDateTime AT_NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordParts() {}

    static Map<String, byte[]> of(byte[] document) throws NotClean {
        var parts = new LinkedHashMap<String, byte[]>();
        var unpacked = new Unpacked();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = unpacked.all(zip);
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new NotClean(Problem.DAMAGED);
                }
                if (parts.size() > MOST_PARTS) {
                    throw new NotClean(Problem.TOO_MUCH_INSIDE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // also what is said of a name that makes no sense
            throw new NotClean(Problem.DAMAGED);
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new NotClean(Problem.DAMAGED);
        }
        return parts;
    }

    /// The part that holds what is written.
    static byte[] document(byte[] document) throws NotClean {
        return Optional.ofNullable(of(document).get(DOCUMENT)).orElseThrow(() -> new NotClean(Problem.DAMAGED));
    }

    /// The name of a part that another part in this folder points to.
    static String named(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    static byte[] packed(Map<String, byte[]> parts) throws NotClean {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(AT_NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotClean(Problem.DAMAGED);
        }
        return bytes.toByteArray();
    }
}
