package org.childjourney.app.attachments;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How a camera was held: by which turn a photo stands upright. It is read from the Exif data of a picture, in
/// the words of that standard from 1 (upright) to 8.
record Orientation(int turn) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int EXIF_SEGMENT = 0xE1;
    private static final int SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int EXIF_CHUNK = 0x65584966;
    private static final int PNG_BEGINS = 0x89504E47;
    private static final int TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    /// Upright where the picture says nothing that makes sense.
    static Orientation of(byte[] picture) {
        var in = ByteBuffer.wrap(picture);
        try {
            return in.getInt(0) == PNG_BEGINS ? ofPng(in) : ofJpeg(in);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(ByteBuffer in) {
        in.position(2);
        while (in.remaining() > 4) {
            int marker = in.getShort() & 0xFF;
            int length = (in.getShort() & 0xFFFF) - 2;
            if (marker == SCAN) {
                return UPRIGHT;
            }
            var content = in.slice(in.position(), length);
            if (marker == EXIF_SEGMENT && begins(content)) {
                return ofTiff(content.slice(EXIF.length, length - EXIF.length));
            }
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean begins(ByteBuffer content) {
        var start = new byte[Math.min(EXIF.length, content.remaining())];
        content.get(0, start);
        return Arrays.equals(start, EXIF);
    }

    private static Orientation ofPng(ByteBuffer in) {
        in.position(8);
        while (in.remaining() > 12) {
            int length = in.getInt();
            int type = in.getInt();
            if (type == EXIF_CHUNK) {
                return ofTiff(in.slice(in.position(), length));
            }
            in.position(in.position() + length + 4);
        }
        return UPRIGHT;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY_LENGTH;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int turn = tiff.getShort(at + 8);
                return turn >= 1 && turn <= 8 ? new Orientation(turn) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether what was wide becomes high.
    boolean isOnItsSide() {
        return turn >= 5;
    }

    /// What brings each point of a picture of this size to where it belongs.
    AffineTransform upright(int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
