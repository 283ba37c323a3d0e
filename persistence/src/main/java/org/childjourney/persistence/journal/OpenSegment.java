package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.journal.SegmentReader.End;
import org.childjourney.record.StoreFault;

/// The segment that frames are appended to.
final class OpenSegment implements AutoCloseable {

    private final Segments segments;
    private final long number;
    private final Disk disk;
    private final SegmentCipher cipher;
    private FileChannel file;
    private long frames;
    private byte[] tag;
    private long length;
    private boolean hasLeftovers;

    /// Opens a segment behind its last whole frame, and cuts off a torn one.
    OpenSegment(Segments segments, long number, Disk disk) throws IOException {
        this.segments = segments;
        this.number = number;
        this.disk = disk;
        var reader = segments.reader(number, segments.bytesOf(number)).toTheEnd();
        if (reader.end() == End.BROKEN) {
            throw new StoreFault(StoreFault.Kind.DAMAGED_JOURNAL, "journal-open");
        }
        cipher = new SegmentCipher(segments.dataKey(), reader.header().orElseThrow());
        frames = reader.frames();
        tag = reader.tag();
        length = reader.length();
        hasLeftovers = reader.end() == End.TORN;
        file = disk.open(segments.fileOf(number));
        mend();
    }

    /// Puts an empty segment in its place, whole.
    static void begin(Segments segments, long number, long before, Disk disk) throws IOException {
        var header = SegmentHeader.fresh(segments.store(), number, before, 0);
        var opening = new SegmentCipher(segments.dataKey(), header)
                .seal(0, SegmentCipher.noTag(), new Content.Opening().toBytes());
        disk.replace(
                segments.fileOf(number),
                ByteBuffer.allocate(SegmentHeader.LENGTH + opening.remaining())
                        .put(header.toBytes())
                        .put(opening)
                        .flip());
    }

    /// Returns once the frame is on the disk. Where that fails, the segment is as it was.
    void append(byte[] content) throws IOException {
        mend();
        var sealed = cipher.seal(frames + 1, tag, content);
        hasLeftovers = true;
        try {
            disk.write(file, sealed.duplicate(), length);
            disk.force(file);
        } catch (IOException e) {
            mendIfItCanBe();
            throw e;
        }
        hasLeftovers = false;
        frames++;
        tag = SegmentCipher.tagOf(sealed);
        length += sealed.remaining();
    }

    /// Cuts off what a failed write left behind.
    void mend() throws IOException {
        if (!file.isOpen()) {
            // a thread that was interrupted while it wrote has closed it
            file = disk.open(segments.fileOf(number));
        }
        if (hasLeftovers) {
            disk.cut(file, length);
            disk.force(file);
            hasLeftovers = false;
        }
    }

    private void mendIfItCanBe() {
        try {
            mend();
        } catch (IOException e) {
            // before anything else is appended, or when the journal is next opened
        }
    }

    long number() {
        return number;
    }

    long frames() {
        return frames;
    }

    /// The length up to the last acknowledged frame.
    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        mendIfItCanBe();
        file.close();
    }
}
