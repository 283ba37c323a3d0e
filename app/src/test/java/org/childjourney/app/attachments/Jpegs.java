package org.childjourney.app.attachments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photos as a camera writes them: with where, when and by whom.
final class Jpegs {

    static final String SIGN = "Quillfeather";

    private Jpegs() {}

    /// A photo whose left half is red and whose right half is blue, as it lies in the file.
    static byte[] photo(int width, int height, int orientation) throws IOException {
        var photo = new ByteArrayOutputStream();
        byte[] plain = encoded("jpg", halves(width, height));
        photo.write(plain, 0, 2);
        segment(photo, 0xE1, exif(orientation));
        segment(photo, 0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>by " + SIGN + "</x:xmpmeta>"));
        segment(photo, 0xED, text("Photoshop 3.0\0 by " + SIGN));
        segment(photo, 0xFE, text("taken by " + SIGN));
        photo.write(plain, 2, plain.length - 2);
        photo.writeBytes(text("a second picture, by " + SIGN));
        return photo.toByteArray();
    }

    static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static byte[] encoded(String format, BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /// Exif data: how the camera was held, by whom, and where on the globe.
    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(200);
        tiff.put(text("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x013B, 2, SIGN.length() + 1).putInt(100);
        entry(tiff, 0x8825, 4, 1).putInt(60);
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 1);
        entry(tiff, 1, 2, 2).put(text("N\0\0\0"));
        tiff.putInt(0);
        tiff.position(100);
        tiff.put(text(SIGN));
        return ByteBuffer.allocate(206).put(text("Exif\0\0")).put(tiff.array()).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words)
                || new String(bytes, StandardCharsets.UTF_16BE).contains(words)
                || new String(bytes, StandardCharsets.UTF_16LE).contains(words);
    }
}
