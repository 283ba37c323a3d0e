package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Opened.Finding;
import org.childjourney.persistence.journal.SegmentReader.End;
import org.childjourney.record.StoreFault;

/// Everything ever saved, in the order in which it was: encrypted frames, appended to segment files.
///
/// What `#append` or `Run#finish` has returned from is on the disk, whatever happens to the program or the power. Every
/// frame is forced before the next is begun, so only the last can be torn. One process writes, and holds the
/// `StoreLock`; its threads may share the journal.
public final class Journal implements AutoCloseable {

    static final long FULL = 16L << 20;

    private final Segments segments;
    private final Disk disk;
    private final long full;
    private final Opened outcome;
    private OpenSegment last;
    private Position end;
    private boolean isUsable = true;

    private Journal(Segments segments, Disk disk, long full, Opened outcome) throws IOException {
        this.segments = segments;
        this.disk = disk;
        this.full = full;
        this.outcome = outcome;
        last = new OpenSegment(segments, segments.last(), disk);
        end = new Position(last.number(), last.frames());
    }

    /// Begins an empty journal.
    ///
    /// @throws StoreFault `ALREADY_THERE` when the folder holds one
    public static Journal create(Path folder, UUID store, SecretKey dataKey, Disk disk) {
        return create(folder, store, dataKey, disk, FULL);
    }

    static Journal create(Path folder, UUID store, SecretKey dataKey, Disk disk, long full) {
        var segments = new Segments(folder, store, dataKey);
        try {
            Files.createDirectories(folder);
            if (segments.last() > 0) {
                throw new StoreFault(StoreFault.Kind.ALREADY_THERE, "journal-create");
            }
            return begun(segments, disk, full);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "journal-create");
        }
    }

    private static Journal begun(Segments segments, Disk disk, long full) throws IOException {
        try {
            OpenSegment.begin(segments, 1, 0, disk);
            disk.forceFolder(segments.folder().toAbsolutePath().resolveSibling(""));
            return new Journal(segments, disk, full, new Opened(Set.of(), List.of()));
        } catch (IOException e) {
            // half begun it would be in the way of the next attempt
            Files.deleteIfExists(segments.fileOf(1));
            throw e;
        }
    }

    /// Opens the journal and checks every frame of it.
    ///
    /// @param reached how far the database has taken the journal in; a journal that ends before it is damaged
    /// @param backups folders with copies of the segments, newest first, from which a damaged journal is completed
    /// @throws StoreFault `DAMAGED_JOURNAL` when it is damaged and no backup completes it; it is left as it was
    public static Journal open(
            Path folder, UUID store, SecretKey dataKey, Position reached, List<Path> backups, Disk disk) {
        return open(folder, store, dataKey, reached, backups, disk, FULL);
    }

    static Journal open(
            Path folder, UUID store, SecretKey dataKey, Position reached, List<Path> backups, Disk disk, long full) {
        var segments = new Segments(folder, store, dataKey);
        var findings = EnumSet.noneOf(Finding.class);
        var found = segments.check(segments.last());
        var completed = new Completion(segments, reached, disk).from(backups, found);
        if (completed.isPresent()) {
            findings.addAll(completed.get().findings());
            found = segments.check(segments.last());
        }
        if (!Completion.damaged(found, reached).isEmpty()) {
            throw damaged("journal-open");
        }
        if (found.getLast().end() == End.TORN) {
            findings.add(Finding.TORN_FRAME_DROPPED);
        }
        try {
            return new Journal(
                    segments,
                    disk,
                    full,
                    new Opened(findings, completed.map(Opened::setAside).orElse(List.of())));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "journal-open");
        }
    }

    /// Reads copies of segments through without changing anything, and says where they end.
    ///
    /// @throws StoreFault `DAMAGED_JOURNAL` unless every frame of them is whole
    public static Position check(Path folder, UUID store, SecretKey dataKey) {
        var segments = new Segments(folder, store, dataKey);
        var found = segments.check(segments.last());
        if (!Completion.damaged(found, Position.START).isEmpty()
                || found.getLast().end() != End.WHOLE) {
            throw damaged("journal-check");
        }
        return Completion.endOf(found);
    }

    /// Whether the older of two files of the same segment was made before words were removed from it.
    public static boolean holdsRemovedWords(Path older, Path newer) {
        return SegmentHeader.of(older).generation() < SegmentHeader.of(newer).generation();
    }

    static StoreFault damaged(String code) {
        return new StoreFault(StoreFault.Kind.DAMAGED_JOURNAL, code);
    }

    /// How the journal was found when it was opened.
    public Opened outcome() {
        return outcome;
    }

    /// The last frame.
    public synchronized Position end() {
        return end;
    }

    /// Appends a save, and returns once it is on the disk.
    ///
    /// @throws StoreFault when it cannot be written; the journal is as it was, and can be appended to once it can
    public Position append(Frame frame) {
        return write(new Content.Save(Packing.pack(frame.entries())));
    }

    /// Begins a long work. Saves may be appended while it lasts.
    public Run begin() {
        return new Run(this);
    }

    synchronized Position write(Content content) {
        mustBeUsable();
        try {
            if (last.length() >= full) {
                beginTheNextSegment();
            }
            last.append(content.toBytes());
        } catch (IOException e) {
            throw DiskFault.writing(e, segments.folder(), "journal-append");
        }
        end = new Position(last.number(), last.frames());
        return end;
    }

    private void beginTheNextSegment() throws IOException {
        last.mend();
        OpenSegment.begin(segments, last.number() + 1, last.frames(), disk);
        var next = new OpenSegment(segments, last.number() + 1, disk);
        last.close();
        last = next;
    }

    /// Everything that counts and comes after a position, in order. A long work comes where it was finished, also when
    /// parts of it were written before the position.
    public void read(Position after, Consumer<Saved> each) {
        var upTo = end();
        for (long number = after.segment(); number <= upTo.segment(); number++) {
            var reader = readerOf(number, after);
            var position = new Position(number, reader.frames() + 1);
            for (var content = reader.next(); content.isPresent() && !position.isAfter(upTo); content = reader.next()) {
                switch (content.get()) {
                    case Content.Save save -> each.accept(new Saved(position, RunFrames.of(save)));
                    case Content.Closing closing ->
                        each.accept(new Saved(position, RunFrames.of(this, closing, position)));
                    case Content.Part _, Content.Opening _ -> {
                        // counts where its run is finished, if it is
                    }
                }
                position = new Position(number, reader.frames() + 1);
            }
            if (reader.end() != End.WHOLE) {
                throw damaged("journal-read");
            }
        }
    }

    /// A reader of the acknowledged frames of a segment that come after a position.
    SegmentReader readerOf(long number, Position after) {
        var reader = segments.reader(number, acknowledged(number));
        while (after.segment() == number && reader.frames() < after.frame()) {
            reader.skip();
        }
        return reader;
    }

    private synchronized ByteBuffer acknowledged(long number) {
        return number == last.number() ? segments.bytesOf(number, last.length()) : segments.bytesOf(number);
    }

    /// Takes the bodies of these entries out for ever. Each segment that holds one is written again under a new key
    /// and swapped in whole; positions stay as they are. Damaged segments that were set aside are destroyed.
    ///
    /// @throws StoreFault when it cannot be done; some segments may be rewritten by then: do it again
    public synchronized Rewritten rewrite(Predicate<Entry> loseTheirBodies) {
        mustBeUsable();
        int rewritten = 0;
        long bodies = 0;
        try {
            for (long number = 1; number <= last.number(); number++) {
                long taken = rewrite(number, loseTheirBodies);
                rewritten += taken > 0 ? 1 : 0;
                bodies += taken;
            }
            destroySetAside();
        } catch (IOException e) {
            throw DiskFault.writing(e, segments.folder(), "journal-rewrite");
        }
        return new Rewritten(rewritten, bodies);
    }

    private long rewrite(long number, Predicate<Entry> loseTheirBodies) throws IOException {
        var rewriting = new Rewriting(segments, number, acknowledged(number), loseTheirBodies);
        if (rewriting.bodies() == 0) {
            return 0;
        }
        try {
            disk.replace(segments.fileOf(number), rewriting.bytes());
        } finally {
            if (number == last.number()) {
                openTheLastAgain();
            }
        }
        return rewriting.bodies();
    }

    /// Whether the swap was made or failed, what is appended next must fit the file that is there now.
    private void openTheLastAgain() throws IOException {
        isUsable = false;
        last.close();
        last = new OpenSegment(segments, last.number(), disk);
        isUsable = true;
    }

    private void destroySetAside() throws IOException {
        var folder = Completion.setAsideIn(segments.folder());
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    disk.delete(file);
                }
            }
            disk.forceFolder(folder);
        }
    }

    /// The segment files and how much of each is acknowledged, for copying.
    public synchronized List<SegmentFile> files() {
        return LongStream.rangeClosed(1, last.number())
                .mapToObj(number -> new SegmentFile(
                        segments.fileOf(number), number == last.number() ? last.length() : segments.sizeOf(number)))
                .toList();
    }

    /// A segment's file, whole up to `length`.
    public record SegmentFile(Path path, long length) {}

    private void mustBeUsable() {
        if (!isUsable) {
            throw new StoreFault(StoreFault.Kind.CANNOT_WRITE, "journal-closed");
        }
    }

    @Override
    public synchronized void close() {
        if (isUsable) {
            isUsable = false;
            try {
                last.close();
            } catch (IOException e) {
                throw DiskFault.writing(e, segments.folder(), "journal-close");
            }
        }
    }
}
