package org.childjourney.app.attachments;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.childjourney.attachments.Attach.Problem;

/// How much has been unpacked of one file. A small file can be made that unpacks to more than any computer holds.
final class Unpacked {

    /// More than twenty times the largest file that is taken. The authority's own choice, not a rule of law.
    private static final long MOST = 400L * 1024 * 1024;

    private static final int PIECE = 1 << 16;
    private static final int MOST_LAYERS = 4;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private long bytes;

    /// All that is in there.
    byte[] all(InputStream in) throws IOException, NotClean {
        var out = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            count(read);
            out.write(piece, 0, read);
        }
        return out.toByteArray();
    }

    private void count(int more) throws NotClean {
        bytes += more;
        if (bytes > MOST) {
            throw new NotClean(Problem.TOO_MUCH_INSIDE);
        }
    }

    /// Unpacks all that is packed in a PDF, layer by layer, and keeps nothing of it: its reader sets itself no limit.
    static void look(byte[] pdf) throws NotClean {
        var unpacked = new Unpacked();
        for (int at = 0; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 's' && Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                int begins = at + STREAM.length;
                while (begins < pdf.length && (pdf[begins] == '\r' || pdf[begins] == '\n')) {
                    begins++;
                }
                unpacked.look(new ByteArrayInputStream(pdf, begins, pdf.length - begins), 1);
            }
        }
    }

    private void look(InputStream packed, int layer) throws NotClean {
        try {
            var inside = new BufferedInputStream(new InflaterInputStream(packed), PIECE);
            inside.mark(2);
            boolean isPackedAgain = isPacked(inside.read(), inside.read());
            inside.reset();
            if (isPackedAgain && layer < MOST_LAYERS) {
                look(inside, layer + 1);
            }
            var piece = new byte[PIECE];
            for (int read = inside.read(piece); read >= 0; read = inside.read(piece)) {
                count(read);
            }
        } catch (IOException e) {
            // it was not packed, or only up to here
        }
    }

    private static boolean isPacked(int one, int two) {
        return (one & 0x0F) == 8 && two >= 0 && (one << 8 | two) % 31 == 0;
    }
}
