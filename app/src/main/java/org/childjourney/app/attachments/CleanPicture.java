package org.childjourney.app.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.childjourney.attachments.Attach.Problem;
import org.childjourney.attachments.FileType;

/// A picture drawn anew, upright: what can be seen is all that is left of the file.
final class CleanPicture {

    /// The most points that a picture may have, as many as a good phone takes: more would not fit into memory. The
    /// authority's own choice, not a rule of law.
    static final long MOST_POINTS = 50_000_000;

    private static final float QUALITY = 0.92F;

    private CleanPicture() {}

    static byte[] of(FileType type, byte[] original) throws NotClean {
        return written(type, upright(original));
    }

    /// The picture as it should be seen.
    static BufferedImage upright(byte[] original) throws NotClean {
        var read = read(original);
        var orientation = Orientation.of(original);
        int width = orientation.isOnItsSide() ? read.getHeight() : read.getWidth();
        int height = orientation.isOnItsSide() ? read.getWidth() : read.getHeight();
        boolean isSeenThrough = read.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                width, height, isSeenThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(read, orientation.upright(read.getWidth(), read.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage read(byte[] original) throws NotClean {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotClean(Problem.DAMAGED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    throw new NotClean(Problem.TOO_MUCH_INSIDE);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // the readers of the platform throw all kinds of exceptions at what is broken
            throw new NotClean(Problem.DAMAGED);
        }
    }

    private static byte[] written(FileType type, BufferedImage drawn) throws NotClean {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), how);
        } catch (IOException e) {
            throw new NotClean(Problem.DAMAGED);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
