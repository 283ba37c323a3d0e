package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.childjourney.access.OpenStore.BackedUp.Outcome;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.disk.OwnFolder;
import org.childjourney.persistence.journal.Journal;

/// A folder of backups of one store, the newest few of which are kept. Segments that did not change are shared between
/// them where the disk can.
///
/// Once words were removed, the backups that still hold them are destroyed as soon as the next one is made and read
/// through.
public final class Backups {

    public static final int KEPT = 5;

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})-\\d{8}T\\d{6}Z");
    private static final Pattern UNFINISHED = Pattern.compile(NAME.pattern() + "\\.new");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final UUID store;
    private final int kept;
    private final Clock clock;
    private final Disk disk;

    public Backups(Path folder, UUID store, int kept, Clock clock, Disk disk) {
        this.folder = folder;
        this.store = store;
        this.kept = kept;
        this.clock = clock;
        this.disk = disk;
    }

    /// The whole backups of this store, newest first.
    public List<BackupSet> sets() {
        return setsIn(folder).stream().filter(set -> set.store().equals(store)).toList();
    }

    /// The whole backups in a folder, newest first; or the one that the folder is.
    public static List<BackupSet> setsIn(Path folder) {
        var itself = BackupSet.in(folder);
        if (itself.isPresent()) {
            return List.of(itself.get());
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(set -> NAME.matcher(nameOf(set)).matches())
                    .sorted(Comparator.comparing(Backups::numberOf).reversed())
                    .flatMap(set -> BackupSet.in(set).stream())
                    .toList();
        } catch (IOException e) {
            throw DiskFault.reading("backup-list");
        }
    }

    /// Makes a backup of the store in this folder and reads it through. Nothing may remove words from the journal
    /// meanwhile. Where the newest backup already holds everything, that is read through and stays the newest.
    ///
    /// @throws org.childjourney.record.StoreFault when it cannot be made; the older backups are as they were
    public BackupMade make(Path of, Journal journal, SecretKey dataKey) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var before = sets();
        try {
            if (!Files.exists(folder)) {
                OwnFolder.make(folder);
            }
            deleteUnfinished();
            var toCopy = new ToCopy(of, journal);
            var newest = before.stream().findFirst();
            if (newest.isPresent() && toCopy.isAllIn(newest.get())) {
                Journal.check(newest.get().journal(), store, dataKey);
                int destroyed = destroyOld(before.subList(1, before.size()), newest.get());
                return new BackupMade(Outcome.NOTHING_NEW, newest.get(), 0, 0, destroyed);
            }
            var name = nextName(at);
            var copying = new Copying(toCopy, folder.resolve(name + ".new"), newest, disk);
            copying.copy();
            copying.readThrough(store, dataKey);
            var set = copying.finish(folder.resolve(name), store, at);
            int destroyed = destroyOld(before, set);
            return new BackupMade(Outcome.MADE, set, copying.segmentsCopied(), copying.bytesCopied(), destroyed);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "backup-make");
        }
    }

    private void deleteUnfinished() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (UNFINISHED.matcher(nameOf(file)).matches()) {
                    StoreFiles.deleteWhole(file, disk);
                }
            }
        }
    }

    /// The number orders them, whatever the clock was.
    private String nextName(Instant at) throws IOException {
        try (var files = Files.list(folder)) {
            long last = files.filter(set -> NAME.matcher(nameOf(set)).matches())
                    .mapToLong(Backups::numberOf)
                    .max()
                    .orElse(0);
            return String.format(Locale.ROOT, "%06d-%s", last + 1, TIME.format(at));
        }
    }

    /// How many were destroyed for what they hold, not for their age.
    private int destroyOld(List<BackupSet> before, BackupSet made) throws IOException {
        int destroyed = 0;
        for (int age = 1; age <= before.size(); age++) {
            var set = before.get(age - 1);
            boolean holdsRemovedWords = holdsRemovedWords(set, made);
            if (holdsRemovedWords || age >= kept) {
                // without its label it is no backup any more, whatever happens while the rest goes
                disk.delete(BackupSet.labelIn(set.folder()));
                StoreFiles.deleteWhole(set.folder(), disk);
            }
            destroyed += holdsRemovedWords ? 1 : 0;
        }
        disk.forceFolder(folder);
        return destroyed;
    }

    private static boolean holdsRemovedWords(BackupSet older, BackupSet newer) throws IOException {
        for (var segment : StoreFiles.filesOf(older.journal())) {
            var again = newer.journal().resolve(segment);
            if (Files.exists(again) && Journal.holdsRemovedWords(older.journal().resolve(segment), again)) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path set) {
        return Optional.ofNullable(set.getFileName()).map(Path::toString).orElse("");
    }

    private static long numberOf(Path set) {
        var name = nameOf(set);
        return Long.parseLong(name.substring(0, name.indexOf('-')));
    }
}
