package org.childjourney.app.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A picture inside a document, of which only the parts are kept that draw it. It is not drawn anew, and loses nothing
/// of how it looks.
final class PictureInside {

    private static final Set<String> DRAWS_A_PNG = Set.of(
            "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final Set<String> NOT_OF_A_JPEG2000 = Set.of("xml ", "uuid", "uinf", "jp2i");
    private static final int JPEG_BEGINS = 0xFFD8;
    private static final int JPEG_ENDS = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF_WITHOUT_ITS_SMALL_PICTURE = 14;

    private PictureInside() {}

    /// Empty where it is none, or is broken.
    static Optional<byte[]> jpeg(byte[] picture) {
        try {
            var in = ByteBuffer.wrap(picture);
            var out = new ByteArrayOutputStream(picture.length);
            if ((in.getShort() & 0xFFFF) != JPEG_BEGINS) {
                return Optional.empty();
            }
            writeMarker(out, JPEG_BEGINS & 0xFF);
            while (true) {
                int marker = nextMarker(in);
                if (marker == JPEG_ENDS) {
                    // cameras put more behind it, such as a second picture
                    writeMarker(out, marker);
                    return Optional.of(out.toByteArray());
                }
                copySegment(marker, in, out);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int nextMarker(ByteBuffer in) {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private static void copySegment(int marker, ByteBuffer in, ByteArrayOutputStream out) {
        if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
            writeMarker(out, marker);
            return;
        }
        var content = new byte[(in.getShort() & 0xFFFF) - 2];
        in.get(content);
        if (draws(marker, content)) {
            if (marker == 0xE0 && content.length > JFIF_WITHOUT_ITS_SMALL_PICTURE) {
                content = Arrays.copyOf(content, JFIF_WITHOUT_ITS_SMALL_PICTURE);
                content[12] = 0;
                content[13] = 0;
            }
            writeMarker(out, marker);
            out.write(content.length + 2 >> 8);
            out.write(content.length + 2);
            out.writeBytes(content);
        }
        if (marker == SCAN) {
            copyScan(in, out);
        }
    }

    private static boolean draws(int marker, byte[] content) {
        if (marker < 0xE0 || marker > 0xEF) {
            return marker != 0xFE;
        }
        return switch (marker) {
            case 0xE0 -> begins(content, "JFIF\0");
            case 0xE2 -> begins(content, "ICC_PROFILE\0");
            case 0xEE -> begins(content, "Adobe");
            default -> false;
        };
    }

    private static boolean begins(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).startsWith(text);
    }

    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int one = in.get() & 0xFF;
            if (one == 0xFF) {
                int next = in.get(in.position()) & 0xFF;
                boolean isOfTheScan = next == 0 || next >= 0xD0 && next <= 0xD7;
                if (!isOfTheScan) {
                    in.position(in.position() - 1);
                    return;
                }
                out.write(one);
                out.write(in.get());
            } else {
                out.write(one);
            }
        }
    }

    private static void writeMarker(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    /// Empty where it is none, or is broken.
    static Optional<byte[]> png(byte[] picture) {
        try {
            var in = ByteBuffer.wrap(picture);
            var out = new ByteArrayOutputStream(picture.length);
            out.write(picture, 0, 8);
            in.position(8);
            while (true) {
                int begins = in.position();
                int length = in.getInt();
                String type = fourLetters(in);
                in.position(in.position() + length + 4);
                if (DRAWS_A_PNG.contains(type)) {
                    out.write(picture, begins, in.position() - begins);
                }
                if (type.equals("IEND")) {
                    return Optional.of(out.toByteArray());
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// Empty where it is none, or is broken. One without boxes holds nothing but the picture.
    static Optional<byte[]> jpeg2000(byte[] picture) {
        try {
            var in = ByteBuffer.wrap(picture);
            if ((in.getInt(0) & 0xFFFFFFFFL) == 0xFF4FFF51L) {
                return Optional.of(picture);
            }
            var out = new ByteArrayOutputStream(picture.length);
            while (in.hasRemaining()) {
                int begins = in.position();
                long length = in.getInt() & 0xFFFFFFFFL;
                String type = fourLetters(in);
                length = length == 1 ? in.getLong() : length == 0 ? picture.length - begins : length;
                in.position(Math.toIntExact(begins + length));
                if (in.position() <= begins) {
                    return Optional.empty();
                }
                if (!NOT_OF_A_JPEG2000.contains(type)) {
                    out.write(picture, begins, in.position() - begins);
                }
            }
            return Optional.of(out.toByteArray());
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String fourLetters(ByteBuffer in) {
        var letters = new byte[4];
        in.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
