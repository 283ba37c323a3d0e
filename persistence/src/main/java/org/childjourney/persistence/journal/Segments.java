package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.DiskFault;

/// The segment files of one folder, whether the journal's own or a backup's.
record Segments(Path folder, UUID store, SecretKey dataKey) {

    private static final Pattern NAME = Pattern.compile("(\\d{8,18})\\.segment");

    /// What was found in one segment file.
    record Checked(long number, long before, long frames, long length, SegmentReader.End end) {

        static Checked missing(long number) {
            return new Checked(number, 0, 0, 0, SegmentReader.End.BROKEN);
        }
    }

    Path fileOf(long number) {
        return folder.resolve(String.format(Locale.ROOT, "%08d.segment", number));
    }

    /// The number of the last segment, 0 when there is none.
    long last() {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToLong(name -> Long.parseLong(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw DiskFault.reading("journal-list");
        }
    }

    boolean has(long number) {
        return Files.exists(fileOf(number));
    }

    long sizeOf(long number) {
        try {
            return has(number) ? Files.size(fileOf(number)) : 0;
        } catch (IOException e) {
            throw DiskFault.reading("journal-read");
        }
    }

    ByteBuffer bytesOf(long number) {
        return bytesOf(number, Long.MAX_VALUE);
    }

    ByteBuffer bytesOf(long number, long upTo) {
        try (var file = FileChannel.open(fileOf(number), StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate(Math.toIntExact(Math.min(file.size(), upTo)));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                // until all of it is here
            }
            return bytes.flip();
        } catch (IOException e) {
            throw DiskFault.reading("journal-read");
        }
    }

    SegmentReader reader(long number, ByteBuffer bytes) {
        return new SegmentReader(bytes, store, number, dataKey);
    }

    /// Opens every frame of the bytes.
    Checked check(long number, ByteBuffer bytes) {
        var reader = reader(number, bytes).toTheEnd();
        long before = reader.header().map(SegmentHeader::before).orElse(0L);
        return new Checked(number, before, Math.max(0, reader.frames()), reader.length(), reader.end());
    }

    /// Opens every frame of every segment from the first to this one; those that are missing count as broken.
    List<Checked> check(long last) {
        return LongStream.rangeClosed(1, last)
                .parallel()
                .mapToObj(number -> has(number) ? check(number, bytesOf(number)) : Checked.missing(number))
                .toList();
    }
}
