package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.SegmentReader.End;
import org.childjourney.persistence.journal.Segments.Checked;
import org.childjourney.record.StoreFault;

/// Makes a damaged journal whole from a backup: what the backup has of a segment, and behind it what the journal has.
/// The damaged file is set aside first. Nothing is changed unless the journal is whole afterwards.
final class Completion {

    private static final String SET_ASIDE = "set-aside";

    private final Segments journal;
    private final Position reached;
    private final Disk disk;

    Completion(Segments journal, Position reached, Disk disk) {
        this.journal = journal;
        this.reached = reached;
        this.disk = disk;
    }

    /// The segments that are not as they should be. A torn end is all right where the journal ends.
    static SortedSet<Long> damaged(List<Checked> found, Position reached) {
        var damaged = new TreeSet<Long>();
        if (found.isEmpty()) {
            damaged.add(1L);
            return damaged;
        }
        long framesBefore = 0;
        for (var segment : found) {
            boolean isLast = segment.number() == found.size();
            if (segment.end() == End.BROKEN || (segment.end() == End.TORN && !isLast)) {
                damaged.add(segment.number());
            } else if (segment.before() != framesBefore) {
                damaged.add(segment.number() - 1);
            }
            framesBefore = segment.frames();
        }
        if (damaged.isEmpty() && reached.isAfter(endOf(found))) {
            damaged.add((long) found.size());
        }
        return damaged;
    }

    /// The last frame of segments that are whole.
    static Position endOf(List<Checked> found) {
        return found.reversed().stream()
                .filter(segment -> segment.frames() > 0)
                .findFirst()
                .map(segment -> new Position(segment.number(), segment.frames()))
                .orElse(Position.START);
    }

    /// The files set aside once the journal was completed; nothing where it need not be, or cannot be.
    Optional<List<Path>> from(List<Path> backups, List<Checked> found) {
        boolean isDamaged = !damaged(found, reached).isEmpty();
        for (var backup : backups) {
            try {
                if (Files.isDirectory(backup) && (isDamaged || isAhead(backup, found))) {
                    var aside = from(backup, found);
                    if (aside.isPresent()) {
                        return aside;
                    }
                }
            } catch (StoreFault e) {
                if (e.kind() != StoreFault.Kind.CANNOT_READ) {
                    throw e;
                }
                // a backup that cannot be read is of no help; the next one may be
            }
        }
        return Optional.empty();
    }

    private Optional<List<Path>> from(Path backup, List<Checked> found) {
        var copy = in(backup);
        var wanting = wanting(backup, found);
        var mended = new TreeMap<Long, ByteBuffer>();
        var would = new ArrayList<Checked>();
        for (long number = 1; number <= Math.max(found.size(), wanting.last()); number++) {
            if (wanting.contains(number) && copy.has(number)) {
                mended.put(number, joined(copy.bytesOf(number), number));
                would.add(journal.check(number, mended.get(number).duplicate()));
            } else if (number <= found.size()) {
                would.add(found.get((int) number - 1));
            } else {
                would.add(Checked.missing(number));
            }
        }
        return damaged(would, reached).isEmpty() ? Optional.of(install(mended)) : Optional.empty();
    }

    /// What is damaged, and all that follows where the end of the journal is missing.
    private TreeSet<Long> wanting(Path backup, List<Checked> found) {
        var wanting = new TreeSet<>(damaged(found, reached));
        long last = Math.max(1, found.size());
        if (wanting.contains(last) || isAhead(backup, found)) {
            for (long number = last; number <= in(backup).last(); number++) {
                wanting.add(number);
            }
        }
        return wanting;
    }

    /// Whether this backup holds frames that follow those of the journal, which then has lost them.
    private boolean isAhead(Path backup, List<Checked> found) {
        var copy = in(backup);
        long last = found.size();
        boolean hasMore =
                copy.last() > last || copy.sizeOf(last) > found.getLast().length();
        if (!hasMore || !copy.has(last)) {
            return false;
        }
        var ours = journal.bytesOf(last, found.getLast().length());
        var theirs = copy.bytesOf(last);
        return theirs.remaining() >= ours.remaining() && ours.equals(theirs.limit(ours.remaining()));
    }

    private ByteBuffer joined(ByteBuffer copy, long number) {
        if (!journal.has(number)) {
            return copy;
        }
        var ours = journal.bytesOf(number);
        if (ours.remaining() <= copy.remaining()) {
            return copy;
        }
        return ByteBuffer.allocate(ours.remaining())
                .put(copy.duplicate())
                .put(ours.position(copy.remaining()))
                .flip();
    }

    private List<Path> install(Map<Long, ByteBuffer> mended) {
        var aside = new ArrayList<Path>();
        try {
            for (var segment : mended.entrySet()) {
                var file = journal.fileOf(segment.getKey());
                if (journal.has(segment.getKey())) {
                    if (journal.bytesOf(segment.getKey()).equals(segment.getValue())) {
                        continue;
                    }
                    aside.add(setAside(file));
                }
                disk.replace(file, segment.getValue());
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, journal.folder(), "journal-complete");
        }
        return aside;
    }

    private Path setAside(Path damaged) throws IOException {
        var folder = Files.createDirectories(setAsideIn(journal.folder()));
        int copy = 1;
        while (Files.exists(folder.resolve(damaged.getFileName() + "." + copy))) {
            copy++;
        }
        var kept = folder.resolve(damaged.getFileName() + "." + copy);
        disk.replace(kept, ByteBuffer.wrap(Files.readAllBytes(damaged)));
        return kept;
    }

    /// Where damaged segments lie as they were found.
    static Path setAsideIn(Path journal) {
        return journal.resolve(SET_ASIDE);
    }

    private Segments in(Path backup) {
        return new Segments(backup, journal.store(), journal.dataKey());
    }
}
