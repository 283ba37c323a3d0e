package org.childjourney.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.childjourney.access.OpenStore.BackedUp.Outcome;
import org.childjourney.access.Passphrase;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.persistence.journal.Entry;
import org.childjourney.persistence.journal.Frame;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Opened;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.journal.SmallSegments;
import org.childjourney.persistence.keys.Attempt;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.persistence.keys.NewKeys;
import org.childjourney.persistence.keys.StretchCost;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupsTest {

    private static final UUID STORE = UUID.fromString("0197a2b4-0000-7000-8000-000000000001");
    private static final UUID SAM = UUID.fromString("0197a2b4-0000-7000-8000-00000000000a");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    private static final Passphrase PASSPHRASE = Passphrase.of("three grey herons");

    private final Disk disk = FaultyDisk.counting();

    @TempDir
    private Path laptop;

    private Path store;
    private SecretKey dataKey;
    private Journal journal;
    private Backups backups;

    @BeforeEach
    void makeAStore() {
        store = laptop.resolve("store");
        var wanted = new NewKeys(STORE, new UserId(SAM), "priya", PASSPHRASE, Optional.empty());
        dataKey = Keys.create(store, wanted, new StretchCost(64, 1), CLOCK, disk)
                .unlocked()
                .dataKey();
        journal = SmallSegments.create(store.resolve("journal"), STORE, dataKey, disk);
        backups = new Backups(laptop.resolve("backups"), STORE, 3, CLOCK, disk);
    }

    @AfterEach
    void closeTheJournal() {
        journal.close();
    }

    @Test
    void aBackupHoldsEverythingSaved() {
        save("one");
        save("two");
        var made = make();

        assertThat(bodiesIn(made.set())).containsExactly("one", "two");
        assertThat(made.set().at()).isEqualTo(CLOCK.instant());
        assertThat(made.segmentsCopied()).isEqualTo(1);
        assertThat(made.bytesCopied()).isPositive();
        assertThat(made.setsDestroyed()).isZero();
        assertThat(backups.sets()).containsExactly(made.set());
    }

    @Test
    void theNextOneCopiesOnlyWhatIsNew() throws IOException {
        fillSegments(3);
        var first = make();
        assertThat(first.segmentsCopied()).isEqualTo(3);
        save("new");
        var second = make();

        assertThat(second.segmentsCopied()).isEqualTo(1);
        assertThat(second.bytesCopied()).isLessThan(first.bytesCopied() / 2);
        assertThat(Files.getAttribute(second.set().journal().resolve("00000001.segment"), "unix:nlink"))
                .isEqualTo(2);
        assertThat(make().bytesCopied()).isZero();
        assertThat(bodiesIn(second.set())).hasSize(4).endsWith("new");
    }

    @Test
    void theNewestAreKept() {
        var made = new ArrayList<BackupSet>();
        for (int i = 0; i < 6; i++) {
            save("save " + i);
            made.add(make().set());
        }
        assertThat(backups.sets()).containsExactlyElementsOf(made.subList(3, 6).reversed());
        assertThat(laptop.resolve("backups").toFile().list()).hasSize(3);
        assertThat(bodiesIn(backups.sets().getLast())).hasSize(4);
    }

    @Test
    void whereNothingIsNewNoneIsMadeAndNoneGoes() {
        var made = new ArrayList<BackupSet>();
        for (int i = 0; i < 3; i++) {
            save("save " + i);
            made.add(make().set());
        }
        for (int i = 0; i < 3; i++) {
            var again = make();
            assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(again.set()).isEqualTo(made.getLast());
            assertThat(again.bytesCopied()).isZero();
        }
        assertThat(backups.sets()).containsExactlyElementsOf(made.reversed());
        save("new");
        assertThat(make().outcome()).isEqualTo(Outcome.MADE);
    }

    @Test
    void anotherPassphraseOrAttachmentIsSomethingNew() throws IOException {
        make();
        var attachment = Files.createDirectories(store.resolve("attachments")).resolve("0197");
        Files.writeString(attachment, "sealed");
        assertThat(make().outcome()).isEqualTo(Outcome.MADE);
        Files.delete(attachment);
        assertThat(make().outcome()).isEqualTo(Outcome.MADE);
        var keys = Keys.open(store, List.of(), CLOCK, disk);
        keys.changePassphrase((Attempt.Unlocked) keys.unlock("priya", PASSPHRASE), Passphrase.of("four grey herons"));
        assertThat(make().outcome()).isEqualTo(Outcome.MADE);
        assertThat(make().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void anotherFolderHasABackupOfItsOwn() {
        make();
        var other = new Backups(laptop.resolve("stick"), STORE, 3, CLOCK, disk);
        assertThat(other.make(store, journal, dataKey).outcome()).isEqualTo(Outcome.MADE);
    }

    @Test
    void aClockThatWasPutBackChangesNoOrder() {
        var first = make().set();
        save("later");
        var earlier = new Backups(laptop.resolve("backups"), STORE, 3, Clock.offset(CLOCK, Duration.ofDays(-9)), disk);
        var second = earlier.make(store, journal, dataKey).set();

        assertThat(backups.sets()).containsExactly(second, first);
    }

    @Test
    void anotherStoresBackupsInTheFolderAreLeftAlone() throws IOException {
        var others = Files.createDirectories(laptop.resolve("backups/000007-20250101T000000Z"));
        Files.writeString(others.resolve("backup"), "store=" + UUID.randomUUID() + "\nat=2025-01-01T00:00:00Z\n");
        Files.writeString(
                Files.createDirectories(laptop.resolve("backups/holiday")).resolve("picture"), "sea");
        for (int i = 0; i < 5; i++) {
            save("save " + i);
            make();
        }
        assertThat(backups.sets()).hasSize(3).noneMatch(set -> set.folder().equals(others));
        assertThat(others.resolve("backup")).exists();
        assertThat(laptop.resolve("backups/holiday/picture")).exists();
    }

    @Test
    void anUnfinishedBackupDoesNotCountAndGoes() throws IOException {
        save("one");
        var unfinished = Files.createDirectories(laptop.resolve("backups/000001-20261123T000000Z.new/journal"));
        Files.writeString(unfinished.resolve("00000001.segment"), "half");
        var unlabelled = Files.createDirectories(laptop.resolve("backups/000002-20261123T000000Z"));

        assertThat(backups.sets()).isEmpty();
        make();
        assertThat(backups.sets()).hasSize(1);
        assertThat(unfinished).doesNotExist();
        assertThat(unlabelled).exists();
    }

    @Test
    void attachmentsAreBackedUpToo() throws IOException {
        var attachment =
                Files.createDirectories(store.resolve("attachments/ab")).resolve("0197");
        Files.write(attachment, new byte[3_000_000]);
        var made = make();

        assertThat(made.set().folder().resolve("attachments/ab/0197")).hasBinaryContent(new byte[3_000_000]);
        assertThat(make().bytesCopied()).isZero();
    }

    @Test
    void aSharedSegmentThatWentBadIsCopiedAgain() throws IOException {
        fillSegments(2);
        flip(make().set().journal().resolve("00000001.segment"));
        var second = make();

        assertThat(second.segmentsCopied()).isEqualTo(1);
        assertThat(bodiesIn(second.set())).hasSize(2);
    }

    @Test
    void aJournalThatWentBadMakesNoBackup() throws IOException {
        save("one");
        var good = make().set();
        save("two");
        flip(store.resolve("journal/00000001.segment"));

        assertFault(this::make, StoreFault.Kind.DAMAGED_JOURNAL);
        assertThat(backups.sets()).containsExactly(good);
        assertThat(bodiesIn(good)).containsExactly("one");
    }

    @Test
    void damagedKeysMakeNoBackup() throws IOException {
        Files.writeString(store.resolve("keys"), "damaged");

        assertFault(this::make, StoreFault.Kind.CANNOT_READ);
        assertThat(backups.sets()).isEmpty();
    }

    @Test
    void whatIsStillBeingWrittenIsNotCopied() throws IOException {
        save("one");
        Files.write(store.resolve("journal/00000001.segment"), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        assertThat(bodiesIn(make().set())).containsExactly("one");
    }

    @Test
    void nothingReadableLiesInABackup() throws IOException {
        save("Zebedee Quillfeather");
        var made = make();
        try (var files = Files.walk(made.set().folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Zebedee", "Quillfeather");
            }
        }
    }

    @Test
    void itCompletesADamagedJournal() throws IOException {
        save("one");
        save("two");
        make();
        save("three");
        var end = journal.end();
        journal.close();
        flip(store.resolve("journal/00000001.segment"), 200);

        var sets = backups.sets().stream().map(BackupSet::journal).toList();
        journal = Journal.open(store.resolve("journal"), STORE, dataKey, end, sets, disk);
        assertThat(journal.outcome().findings()).containsExactly(Opened.Finding.COMPLETED_FROM_BACKUP);
        assertThat(bodies(journal)).containsExactly("one", "two", "three");
    }

    @Nested
    class OnAFailingDisk {

        @ParameterizedTest
        @EnumSource
        void whatIsWholeStaysWholeAndTheNextBackupIsMade(Done done) throws IOException {
            save("one");
            Files.writeString(
                    Files.createDirectories(store.resolve("attachments")).resolve("0197"), "sealed");
            var good = make().set();
            save("two");
            for (int act = 1; ; act++) {
                var failing = failing(new FaultyDisk(act, done, Lasting.FROM_THEN_ON));
                boolean isThrough = true;
                try {
                    failing.make(store, journal, dataKey);
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
                    isThrough = false;
                }
                for (var set : backups.sets()) {
                    assertThat(bodiesIn(set)).startsWith("one").hasSizeBetween(1, 2);
                }
                assertThat(backups.sets()).contains(good);
                assertThat(bodies(journal)).containsExactly("one", "two");
                if (isThrough) {
                    assertThat(act).isGreaterThan(12);
                    break;
                }
                for (var set : backups.sets()) {
                    if (!set.equals(good)) {
                        StoreFiles.deleteWhole(set.folder(), disk);
                    }
                }
            }
            assertThat(bodiesIn(make().set())).containsExactly("one", "two");
        }

        @Test
        void aDiskThatCannotShareGetsCopies() throws IOException {
            save("one");
            make();
            // the one act of a backup that may fail
            for (int act = 1; act <= 20; act++) {
                var sharingNothing = new FaultyDisk(act, Done.NOTHING, Lasting.ONCE) {
                    @Override
                    public void link(Path name, Path existing) throws IOException {
                        throw new IOException("not supported");
                    }
                };
                save("save " + act);
                try {
                    assertThat(failing(sharingNothing)
                                    .make(store, journal, dataKey)
                                    .segmentsCopied())
                            .isEqualTo(1);
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
                }
            }
            assertThat(backups.sets())
                    .allSatisfy(set -> assertThat(bodiesIn(set)).startsWith("one"));
        }

        @ParameterizedTest
        @EnumSource
        void aStoreIsRestoredWholeOrNotAtAll(Done done) {
            save("one");
            var set = make().set();
            for (int act = 1; ; act++) {
                var into = laptop.resolve("restored " + act);
                var failing = new FaultyDisk(act, done, Lasting.FROM_THEN_ON);
                boolean isThrough = true;
                try {
                    Restoring.restore(set, into, dataKey, failing);
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
                    isThrough = false;
                }
                if (Files.exists(into)) {
                    assertThat(Journal.check(into.resolve("journal"), STORE, dataKey))
                            .isEqualTo(journal.end());
                    assertThat(Keys.storeOf(into)).isEqualTo(STORE);
                } else {
                    Restoring.restore(set, into, dataKey, disk);
                }
                if (isThrough) {
                    assertThat(act).isGreaterThan(5);
                    break;
                }
            }
        }

        private Backups failing(Disk faulty) {
            return new Backups(laptop.resolve("backups"), STORE, 3, CLOCK, faulty);
        }
    }

    @Nested
    class AfterARemoval {

        @Test
        void theNextBackupHasNoneOfTheWordsAndTheOlderOnesAreGone() {
            save("about Sam");
            make();
            save("about Sam again");
            make();
            journal.rewrite(entry -> entry.child().equals(Optional.of(SAM)));
            var made = make();

            assertThat(made.setsDestroyed()).isEqualTo(2);
            assertThat(backups.sets()).containsExactly(made.set());
            assertThat(bodiesIn(made.set())).containsExactly("-", "-");
            assertThat(make().setsDestroyed()).isZero();
        }

        @Test
        void aBackupWithoutTheWordsStays() {
            fillSegments(1);
            var before = make().set();
            save("later");
            make();
            journal.rewrite(entry -> Arrays.equals(entry.body().orElseThrow(), bytes("later")));

            assertThat(make().setsDestroyed()).isEqualTo(1);
            assertThat(backups.sets()).hasSize(2).contains(before);
        }
    }

    @Nested
    class Restored {

        private final Path into = Path.of("elsewhere", "restored");

        @Test
        void aStoreIsWhatItWas() {
            save("one");
            save("two");
            make();
            save("three");
            var end = Restoring.restore(newest(), folder(), dataKey, disk);

            var keys = Keys.open(folder(), List.of(), CLOCK, disk);
            var unlocked = (Attempt.Unlocked) keys.unlock("priya", PASSPHRASE);
            try (var restored =
                    Journal.open(folder().resolve("journal"), STORE, unlocked.dataKey(), end, List.of(), disk)) {
                assertThat(bodies(restored)).containsExactly("one", "two");
                restored.append(frame("and on"));
            }
            assertThat(bodiesIn(newest())).containsExactly("one", "two");
        }

        @Test
        void onlyWhatBelongsToAStoreIsTaken() throws IOException {
            make();
            Files.writeString(newest().folder().resolve("tries"), "wrong tries at the backup");
            Restoring.restore(newest(), folder(), dataKey, disk);
            assertThat(folder().toFile().list()).containsExactlyInAnyOrder("journal", "keys");
        }

        @Test
        void anEmptyFolderWillDo() throws IOException {
            make();
            Files.createDirectories(folder());
            Restoring.restore(newest(), folder(), dataKey, disk);
            assertThat(Keys.areIn(folder())).isTrue();
        }

        @Test
        void nothingIsWrittenOver() throws IOException {
            make();
            var something = Files.createDirectories(folder()).resolve("something");
            Files.writeString(something, "mine");
            assertFault(() -> Restoring.restore(newest(), folder(), dataKey, disk), StoreFault.Kind.ALREADY_THERE);
            assertFault(() -> Restoring.restore(newest(), something, dataKey, disk), StoreFault.Kind.ALREADY_THERE);
            assertFault(() -> Restoring.restore(newest(), store, dataKey, disk), StoreFault.Kind.ALREADY_THERE);
            assertThat(something).hasContent("mine");
            assertThat(folder().toFile().list()).containsExactly("something");
        }

        @Test
        void aDamagedBackupIsNot() throws IOException {
            save("one");
            make();
            flip(newest().journal().resolve("00000001.segment"));
            assertFault(() -> Restoring.restore(newest(), folder(), dataKey, disk), StoreFault.Kind.DAMAGED_JOURNAL);
            try (Stream<Path> left = Files.list(folder().resolveSibling(""))) {
                assertThat(left).isEmpty();
            }
        }

        @Test
        void theFolderOfBackupsOrOneOfThemMayBeNamed() {
            make();
            save("new");
            make();
            assertThat(Backups.setsIn(laptop.resolve("backups")).getFirst()).isEqualTo(newest());
            assertThat(Backups.setsIn(newest().folder())).containsExactly(newest());
            assertThat(Backups.setsIn(laptop.resolve("none"))).isEmpty();
        }

        private Path folder() {
            return laptop.resolve(into);
        }

        private BackupSet newest() {
            return backups.sets().getFirst();
        }
    }

    private void assertFault(Runnable act, StoreFault.Kind kind) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private BackupMade make() {
        return backups.make(store, journal, dataKey);
    }

    private void save(String words) {
        journal.append(frame(words));
    }

    private static Frame frame(String words) {
        return new Frame(List.of(entry("envelope", bytes(words))));
    }

    private static Entry entry(String envelope, byte[] body) {
        return new Entry(Optional.of(SAM), bytes(envelope), Optional.of(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Fills this many segments, each with one entry that cannot be deflated.
    private void fillSegments(int count) {
        for (int i = 1; i <= count; i++) {
            var body = new byte[110_000];
            new Random(i).nextBytes(body);
            journal.append(new Frame(List.of(entry("filler " + i, body))));
        }
    }

    private List<String> bodiesIn(BackupSet set) {
        var bodies = new ArrayList<String>();
        try (var copy = Journal.open(set.journal(), STORE, dataKey, Position.START, List.of(), disk)) {
            bodies.addAll(bodies(copy));
        }
        return bodies;
    }

    private static List<String> bodies(Journal journal) {
        var bodies = new ArrayList<String>();
        journal.read(
                Position.START,
                saved -> saved.frames()
                        .forEach(frame -> frame.entries()
                                .forEach(entry -> bodies.add(entry.body()
                                        .map(body -> new String(body, StandardCharsets.ISO_8859_1))
                                        .orElse("-")))));
        return bodies;
    }

    private static void flip(Path file) throws IOException {
        flip(file, (int) Files.size(file) - 1);
    }

    private static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        // under all its names, as a disk that goes bad does
        Files.write(file, bytes);
    }
}
