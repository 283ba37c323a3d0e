package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Opened.Finding;
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

    /// What was done to complete the journal; nothing where it need not be completed, or cannot be.
    Optional<Opened> from(List<Path> backups, List<Checked> found) {
        boolean isDamaged = !damaged(found, reached).isEmpty();
        for (var backup : backups) {
            try {
                if (Files.isDirectory(backup) && (isDamaged || isAhead(backup, found))) {
                    var completed = from(backup, found);
                    if (completed.isPresent()) {
                        return completed;
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

    private Optional<Opened> from(Path backup, List<Checked> found) {
        var copy = in(backup);
        var wanting = wanting(backup, found);
        long last = Math.max(found.size(), wanting.last());
        var would = new ArrayList<Checked>();
        for (long number = 1; number <= last; number++) {
            if (wanting.contains(number)) {
                long wanted = number;
                would.add(mended(copy, number, last)
                        .map(bytes -> journal.check(wanted, bytes))
                        .orElse(Checked.missing(number)));
            } else {
                would.add(found.get((int) number - 1));
            }
        }
        if (!damaged(would, reached).isEmpty()) {
            return Optional.empty();
        }
        boolean mayHaveLost = wanting.contains(last)
                && endsWithTheCopy(copy, would)
                && endOf(would).isAfter(reached);
        return Optional.of(new Opened(
                Set.of(mayHaveLost ? Finding.COMPLETED_AS_FAR_AS_THE_BACKUP : Finding.COMPLETED_FROM_BACKUP),
                install(copy, wanting, last)));
    }

    private static boolean endsWithTheCopy(Segments copy, List<Checked> would) {
        var last = would.getLast();
        return last.length() <= copy.sizeOf(last.number());
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

    /// What the backup and the journal together have of a segment, if that is whole. Where the journal ends it must
    /// hold all that the journal may have had; before that, the segment after says how much there was.
    private Optional<ByteBuffer> mended(Segments copy, long number, long last) {
        if (!copy.has(number)) {
            return Optional.empty();
        }
        var theirs = copy.bytesOf(number);
        if (number == last && isFromBeforeARemoval(theirs, number)) {
            // what says that a child was removed came after it, and would be lost
            return Optional.empty();
        }
        var joined = journal.has(number) ? joined(theirs, journal.bytesOf(number)) : theirs;
        var end = journal.check(number, joined.duplicate()).end();
        if (end == End.WHOLE || (end == End.TORN && number == last)) {
            return Optional.of(joined);
        }
        return number < last ? Optional.of(theirs) : Optional.empty();
    }

    private boolean isFromBeforeARemoval(ByteBuffer theirs, long number) {
        var ours = journal.has(number) ? SegmentHeader.read(journal.bytesOf(number)) : Optional.<SegmentHeader>empty();
        return ours.isPresent()
                && SegmentHeader.read(theirs)
                        .filter(read -> read.generation() < ours.get().generation())
                        .isPresent();
    }

    /// The copy, and behind it what our file has after the frame that the copy ends with. Where that frame is damaged,
    /// what lies behind the copy's length.
    private static ByteBuffer joined(ByteBuffer copy, ByteBuffer ours) {
        int goesOn = copy.remaining();
        if (copy.remaining() >= SegmentCipher.TAG_LENGTH) {
            var lastTag = ByteBuffer.wrap(SegmentCipher.tagOf(copy));
            for (int at = ours.remaining() - SegmentCipher.TAG_LENGTH; at >= 0; at--) {
                if (ours.slice(at, SegmentCipher.TAG_LENGTH).equals(lastTag)) {
                    goesOn = at + SegmentCipher.TAG_LENGTH;
                    break;
                }
            }
        }
        var behind = ours.position(Math.min(goesOn, ours.limit()));
        return ByteBuffer.allocate(copy.remaining() + behind.remaining())
                .put(copy.duplicate())
                .put(behind)
                .flip();
    }

    private List<Path> install(Segments copy, SortedSet<Long> wanting, long last) {
        var aside = new ArrayList<Path>();
        try {
            for (long number : wanting) {
                var mended = mended(copy, number, last).orElseThrow(() -> Journal.damaged("journal-complete"));
                if (!journal.has(number)) {
                    disk.replace(journal.fileOf(number), mended);
                } else if (!journal.bytesOf(number).equals(mended)) {
                    aside.add(setAside(journal.fileOf(number)));
                    disk.replace(journal.fileOf(number), mended);
                }
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
