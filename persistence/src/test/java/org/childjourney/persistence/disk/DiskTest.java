package org.childjourney.persistence.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.childjourney.persistence.disk.PowerCutDisk.PowerCut;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    private static final String OLD = "what was there before, ".repeat(100);
    private static final String NEW = "what is to be there now".repeat(200);

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedWholeWhenThePowerGoes() throws IOException {
        var found = new HashSet<String>();
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var file = folder.resolve("file " + seed);
            var disk = new PowerCutDisk(6 + random.nextInt(7));
            boolean isDone = false;
            try {
                disk.replace(file, bytes(OLD));
                disk.replace(file, bytes(NEW));
                isDone = true;
            } catch (PowerCut cut) {
                // somewhere in the second
            }
            var image = folder.resolve("image " + seed);
            disk.leave(folder, image, random);
            var left = Files.readString(image.resolve("file " + seed));
            assertThat(left).isIn(isDone ? Set.of(NEW) : Set.of(OLD, NEW));
            found.add(left);
        }
        assertThat(found).containsExactlyInAnyOrder(OLD, NEW);
    }

    @Test
    void theRealDiskDoesWhatItIsAsked() throws IOException {
        var disk = Disk.real();
        var file = folder.resolve("file");
        disk.replace(file, bytes(OLD));
        disk.replace(file, bytes(NEW));
        assertThat(file).hasContent(NEW);

        disk.copyNew(file, 1_000, folder.resolve("copy"));
        assertThat(folder.resolve("copy")).hasContent(NEW.substring(0, 1_000));
        disk.link(folder.resolve("link"), file);
        assertThat(Files.isSameFile(file, folder.resolve("link"))).isTrue();
        disk.delete(file);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("copy", "link");
    }

    @Test
    void aFullDiskIsToldFromAnotherFault() {
        assertThat(kind(new IOException("No space left on device"))).isEqualTo(StoreFault.Kind.DISK_FULL);
        assertThat(kind(new IOException("There is not enough space on the disk")))
                .isEqualTo(StoreFault.Kind.DISK_FULL);
        assertThat(kind(new IOException("Disk quota exceeded"))).isEqualTo(StoreFault.Kind.DISK_FULL);
        assertThat(kind(new IOException("Input/output error"))).isEqualTo(StoreFault.Kind.CANNOT_WRITE);
        assertThat(kind(new IOException())).isEqualTo(StoreFault.Kind.CANNOT_WRITE);
    }

    @Test
    void aFaultSaysNothingOfTheFile() {
        var fault = DiskFault.writing(new IOException("/home/zebedee/store: no"), folder, "store-write");
        assertThat(fault).hasMessage("CANNOT_WRITE store-write").hasNoCause();
    }

    private StoreFault.Kind kind(IOException e) {
        return DiskFault.writing(e, folder, "test").kind();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
