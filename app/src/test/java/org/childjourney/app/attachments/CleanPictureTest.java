package org.childjourney.app.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.childjourney.attachments.Attach.Problem;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.attachments.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanPictureTest {

    private final CleanFiles copies = new CleanFiles();

    @Test
    void nothingOfWhoWhenAndWhereIsLeftInAPhoto() throws IOException {
        byte[] photo = Jpegs.photo(60, 40, 1);
        assertThat(Jpegs.holds(photo, Jpegs.SIGN)).isTrue();
        assertThat(Jpegs.holds(photo, "Exif")).isTrue();

        byte[] copy = clean(FileType.JPEG, photo);

        assertThat(FileType.of(copy)).hasValue(FileType.JPEG);
        for (String left : new String[] {Jpegs.SIGN, "Exif", "xap", "Photoshop"}) {
            assertThat(Jpegs.holds(copy, left)).as(left).isFalse();
        }
        assertThat(read(copy).getWidth()).isEqualTo(60);
    }

    /// Where the red of the left half is once the photo stands upright.
    @ParameterizedTest(name = "held as {0}: {1} by {2}, red at {3},{4}")
    @CsvSource(textBlock = """
            1, 60, 40,  5, 20
            2, 60, 40, 55, 20
            3, 60, 40, 55, 20
            4, 60, 40,  5, 20
            5, 40, 60, 20,  5
            6, 40, 60, 20,  5
            7, 40, 60, 20, 55
            8, 40, 60, 20, 55
            9, 60, 40,  5, 20
            """)
    void aPhotoStandsUpright(int held, int width, int height, int redX, int redY) throws IOException {
        var upright = read(clean(FileType.JPEG, Jpegs.photo(60, 40, held)));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertRed(upright, redX, redY);
        assertBlue(upright, width - 1 - redX, height - 1 - redY);
    }

    @Test
    void aPictureIsSeenThroughWhereItWasAndSaysNothingElse() throws IOException {
        var image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 4, 0xFFFF0000);
        byte[] plain = Jpegs.encoded("png", image);
        byte[] png = withChunks(
                plain,
                chunk("tEXt", Jpegs.text("Author\0" + Jpegs.SIGN)),
                chunk("eXIf", Arrays.copyOfRange(Jpegs.exif(6), 6, 206)));
        assertThat(Jpegs.holds(png, Jpegs.SIGN)).isTrue();

        byte[] copy = clean(FileType.PNG, png);

        assertThat(Jpegs.holds(copy, Jpegs.SIGN)).isFalse();
        assertThat(Jpegs.holds(copy, "eXIf")).isFalse();
        var upright = read(copy);
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getRGB(15, 3)).isEqualTo(0xFFFF0000);
        assertThat(upright.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aPictureOfEnormousSizeIsRefusedBeforeItIsRead() throws IOException {
        var head = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).put(new byte[] {8, 0, 0, 0, 0});
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", head.array()));
        png.writeBytes(chunk("IDAT", deflated(new byte[50_000])));
        png.writeBytes(chunk("IEND", new byte[0]));
        assertThat(png.size()).isLessThan(1_000);
        assertThat(copies.of(FileType.PNG, png.toByteArray())).isEqualTo(new Cleaned.Refused(Problem.TOO_MUCH_INSIDE));
    }

    @Test
    void whatIsNoPictureAfterAllIsRefused() throws IOException {
        byte[] photo = Jpegs.photo(60, 40, 1);
        assertThat(copies.of(FileType.JPEG, Arrays.copyOf(photo, 400))).isEqualTo(new Cleaned.Refused(Problem.DAMAGED));
        assertThat(copies.of(FileType.JPEG, Jpegs.text("\u00FF\u00D8\u00FF no picture")))
                .isEqualTo(new Cleaned.Refused(Problem.DAMAGED));
        for (int at = 2; at < photo.length; at += 7) {
            var broken = photo.clone();
            broken[at] ^= (byte) 0xFF;
            assertThat(copies.of(FileType.JPEG, broken)).isNotNull();
        }
    }

    @Test
    void noPictureIsWrittenToATemporaryFileWhileItIsRead() throws IOException {
        ImageIO.setUseCache(true);
        clean(FileType.JPEG, Jpegs.photo(60, 40, 1));
        assertThat(ImageIO.getUseCache()).isFalse();
    }

    private byte[] clean(FileType type, byte[] original) {
        return ((Cleaned.Copy) copies.of(type, original)).content();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static void assertRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getBlue()).isLessThan(60);
    }

    private static void assertBlue(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        assertThat(colour.getBlue()).isGreaterThan(200);
        assertThat(colour.getRed()).isLessThan(60);
    }

    /// The picture with more after its head.
    static byte[] withChunks(byte[] png, byte[]... chunks) {
        var bytes = new ByteArrayOutputStream();
        int head = 8 + 25;
        bytes.write(png, 0, head);
        for (byte[] chunk : chunks) {
            bytes.writeBytes(chunk);
        }
        bytes.write(png, head, png.length - head);
        return bytes.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(Jpegs.text(type));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(Jpegs.text(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] content) {
        try (var deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            var room = new byte[content.length + 100];
            return Arrays.copyOf(room, deflater.deflate(room));
        }
    }
}
