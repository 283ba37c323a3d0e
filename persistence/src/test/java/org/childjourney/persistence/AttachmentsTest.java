package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.OpenStore.Removal;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.AttachmentFiles.Place;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.attachments.Sha256;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachmentsTest {

    private static final String NAME = "Drawing by Quillfeather.jpg";
    private static final Removal ORDERED = new Removal("Made on the wrong child", "Head of service, 3 May 2026");

    /// The names of two folders, then the file: written, forced, moved, and its name.
    private static final int ACTS_OF_A_PUT = 6;

    /// What encryption adds to a file.
    private static final int SEALING = 28;

    @TempDir
    private Path folder;

    private final ChildId sam = TestLaptop.newChild();
    private final ChildId alex = TestLaptop.newChild();
    private final RecordId visit = new RecordId(UUID.randomUUID());
    private TestLaptop laptop = new TestLaptop(Path.of(""));

    @BeforeEach
    void aStore() {
        laptop = new TestLaptop(folder.resolve("store"));
        laptop.create().close();
    }

    @Test
    void aFileIsReadBackByteForByte() {
        byte[] picture = picture(3_000_000);
        RecordId record;
        try (var store = open()) {
            record = attach(store, sam, picture);
        }
        try (var store = open()) {
            KeptFile file = file(store, record);
            assertThat(store.attachments().open(sam, placeOf(file))).isEqualTo(picture);
            var verified = store.verify();
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.attachedFiles()).isEqualTo(1);
        }
    }

    @Test
    void neitherWhatItHoldsNorWhatItIsCalledCanBeReadInTheFolder() throws IOException {
        byte[] picture = picture(50_000);
        try (var store = open()) {
            attach(store, sam, picture);
        }
        assertThat(files(laptop.folder)).singleElement().satisfies(file -> {
            assertThat(laptop.folder.relativize(file).toString())
                    .matches("attachments/[0-9a-f]{32}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(Bytes.hold(Files.readAllBytes(file), slice(picture))).isFalse();
        });
        assertThat(Bytes.filesThatHold(laptop.folder, "Quillfeather")).isEmpty();
    }

    @Test
    void aChangedByteIsFoundAndTheRecordIsNamed() throws IOException {
        RecordId record;
        try (var store = open()) {
            record = attach(store, sam, picture(5_000));
            attach(store, alex, picture(5_000));
        }
        var file = fileOf(record);
        var sealed = Files.readAllBytes(file);
        for (int at : new int[] {0, 12, 2_500, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertDamaged(record, "attachment-damaged");
        }
        Files.write(file, new byte[0]);
        assertDamaged(record, "attachment-damaged");
        Files.delete(file);
        assertDamaged(record, "attachment-missing");
        Files.write(file, sealed);
        try (var store = open()) {
            assertThat(store.verify().differences()).isEmpty();
        }
    }

    @Test
    void aFileInThePlaceOfAnotherIsNotTakenForIt() throws IOException {
        RecordId one;
        RecordId other;
        try (var store = open()) {
            one = attach(store, sam, picture(5_000));
            other = attach(store, sam, picture(6_000));
        }
        Files.copy(fileOf(other), fileOf(one), StandardCopyOption.REPLACE_EXISTING);
        assertDamaged(one, "attachment-damaged");
        try (var store = open()) {
            var name = file(store, one).id();
            var key = file(store, other).key();
            assertThatExceptionOfType(StoreFault.class)
                    .as("nor with the key of the other")
                    .isThrownBy(() -> store.attachments().open(sam, new Place(name, key)));
        }
    }

    @Test
    void aFileOfWhichTheRecordSaysAnotherHashIsFound() {
        try (var store = open()) {
            KeptFile file = put(store, sam, picture(500));
            var other =
                    new KeptFile(file.id(), file.key(), file.name(), file.type(), file.size(), Sha256.of(picture(501)));
            TestLaptop.save(store, Attachment.KIND, sam, new Attachment(visit, other));
            assertThat(store.verify().differences())
                    .singleElement()
                    .asString()
                    .contains(visit.toString(), "is not the one that was attached");
        }
    }

    private void assertDamaged(RecordId record, String code) {
        try (var store = open()) {
            assertThat(store.verify().differences())
                    .singleElement()
                    .asString()
                    .contains(record.toString(), visit.toString(), code);
            var held = store.records().one(record, Attachment.KIND).orElseThrow();
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> store.attachments()
                            .open(
                                    held.child().orElseThrow(),
                                    placeOf(held.body().file())))
                    .extracting(StoreFault::code)
                    .isEqualTo(code);
        }
    }

    /// Everything on the laptop that another user can open, without the author's passphrase.
    @Test
    void whatIsAttachedToADraftIsReadByItsAuthorAlone() throws IOException {
        String answer;
        try (var store = open()) {
            store.addUser("robin", Role.SOCIAL_WORKER, robins());
            answer = KeptFiles.NONE.with(put(store, sam, picture(5_000))).answer();
            store.drafts().keep(sam, "visit", answer);
        }
        KeptFile file = KeptFiles.of(answer).files().getFirst();
        String key = file.key().text();
        try (var robins = TestLaptop.storeOf(laptop.unlock("robin", robins()))) {
            assertThat(robins.drafts().kept(sam, "visit")).isEmpty();
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> robins.attachments()
                            .open(
                                    sam,
                                    new Place(
                                            file.id(),
                                            put(robins, sam, picture(9)).key())))
                    .extracting(StoreFault::code)
                    .isEqualTo("attachment-damaged");
        }
        assertThat(Bytes.hold(laptop.bodiesInTheJournal(laptop.folder), key)).isFalse();
        assertThat(Bytes.hold(Bytes.decrypted(laptop.folder.resolve("database.mv.db"), laptop.databaseKey()), key))
                .isFalse();
        assertThat(Bytes.filesThatHold(laptop.folder, key)).isEmpty();
        try (var store = open()) {
            var mine = KeptFiles.of(store.drafts().kept(sam, "visit").orElseThrow())
                    .files()
                    .getFirst();
            assertThat(store.attachments().open(sam, placeOf(mine))).isEqualTo(picture(5_000));
        }
    }

    @Test
    void aFileThatNoRecordEverNamedIsDestroyedAndAnyOtherStays() throws IOException {
        try (var store = open()) {
            var ofADraft = put(store, sam, picture(100));
            RecordId record = attach(store, sam, picture(200));
            RecordId takenBack = attach(store, sam, picture(300));
            var withdrawn = store.records().one(takenBack, Attachment.KIND).orElseThrow();
            store.door().save(store.user(), List.of(Change.withdraw(withdrawn)));
            var standing = store.records().one(record, Attachment.KIND).orElseThrow();

            store.attachments().destroy(sam, ofADraft.id());
            store.attachments().destroy(sam, standing.body().file().id());
            store.attachments().destroy(sam, withdrawn.body().file().id());

            assertThat(files(laptop.folder)).hasSize(2);
            assertThat(store.attachments().open(sam, placeOf(standing.body().file())))
                    .isEqualTo(picture(200));
            assertThat(store.attachments().open(sam, placeOf(withdrawn.body().file())))
                    .isEqualTo(picture(300));
            var verified = store.verify();
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.attachedFiles()).isEqualTo(2);
        }
    }

    @Test
    void aRemovalDestroysEveryFileAboutTheChildAndNoOther() throws IOException {
        String key;
        try (var store = open()) {
            RecordId record = attach(store, sam, picture(100));
            key = file(store, record).key().text();
            put(store, sam, picture(200));
            attach(store, alex, picture(300));
        }
        assertThat(Bytes.hold(laptop.bodiesInTheJournal(laptop.folder), key)).isTrue();
        try (var store = open()) {
            store.remove(sam, ORDERED);

            assertThat(files(laptop.folder)).hasSize(1);
            var verified = store.verify();
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.attachedFiles()).isEqualTo(1);
            assertThat(store.records().all(Attachment.KIND)).hasSize(1);
        }
        assertThat(Bytes.hold(laptop.bodiesInTheJournal(laptop.folder), key)).isFalse();
        assertThat(Bytes.hold(Bytes.decrypted(laptop.folder.resolve("database.mv.db"), laptop.databaseKey()), key))
                .isFalse();
    }

    @Test
    void aBackupBringsFilesBackAndTheNextHoldsNoneOfARemovedChild() throws IOException {
        var backups = folder.resolve("backups");
        RecordId record;
        Path set;
        try (var store = open()) {
            record = attach(store, sam, picture(70_000));
            put(store, alex, picture(100));
            Files.write(files(laptop.folder).getFirst().resolveSibling("cut-off.new"), new byte[9]);
            set = store.backUp(backups).folder();
        }
        assertThat(files(set)).hasSize(2);
        var restored = new TestLaptop(folder.resolve("restored"));
        try (var store = TestLaptop.storeOf((Unlocking.Unlocked)
                restored.stores.restore(set, restored.folder, TestLaptop.WREN, TestLaptop.passphrase()))) {
            var held = store.records().one(record, Attachment.KIND).orElseThrow();
            assertThat(store.attachments().open(sam, placeOf(held.body().file())))
                    .isEqualTo(picture(70_000));
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.verify().attachedFiles()).isEqualTo(1);
        }
        try (var store = open()) {
            store.remove(sam, ORDERED);
            assertThat(files(store.backUp(backups).folder())).hasSize(1);
            assertThat(set).doesNotExist();
        }
    }

    /// As a process that is killed between the two leaves it.
    @Test
    void aFileWhoseRecordWasNeverSavedIsInNobodysWay() throws IOException {
        try (var store = open()) {
            put(store, sam, picture(400));
            Files.write(files(laptop.folder).getFirst().resolveSibling("cut-off.new"), new byte[9]);
        }
        try (var store = open()) {
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.verify().attachedFiles()).isZero();
            attach(store, sam, picture(500));
            assertThat(files(laptop.folder))
                    .as("what was cut off is gone with the next")
                    .hasSize(2);
            store.remove(sam, ORDERED);
            assertThat(laptop.folder.resolve("attachments")).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsThereWholeOrNotAtAllWhateverTheDiskDoes(Done done) throws IOException {
        for (int act = 1; act <= ACTS_OF_A_PUT; act++) {
            assertPutFails(act, done);
            for (Path file : files(laptop.folder)) {
                assertThat(file).as("at act " + act).hasSize(4_000 + SEALING);
            }
            try (var store = open()) {
                assertThat(store.verify().differences()).isEmpty();
                KeptFile file = put(store, sam, picture(4_000));
                assertThat(store.attachments().open(sam, placeOf(file))).isEqualTo(picture(4_000));
                store.attachments().destroyAll(sam);
            }
        }
    }

    private void assertPutFails(int act, Done done) {
        var opening = FaultyDisk.counting();
        int before;
        try (var store = TestLaptop.storeOf(new TestLaptop(laptop.folder, opening).unlock())) {
            before = opening.acts();
            assertThat(store.verify().differences()).isEmpty();
        }
        var failing = new FaultyDisk(before + act, done, Lasting.ONCE);
        try (var store = TestLaptop.storeOf(new TestLaptop(laptop.folder, failing).unlock())) {
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> put(store, sam, picture(4_000)))
                    .extracting(StoreFault::kind)
                    .isEqualTo(StoreFault.Kind.DISK_FULL);
        }
    }

    private LaptopStore open() {
        return TestLaptop.storeOf(laptop.unlock());
    }

    private static Passphrase robins() {
        return Passphrase.of("robin has another one");
    }

    private static KeptFile put(LaptopStore store, ChildId child, byte[] content) {
        var place = store.attachments().put(child, content);
        return new KeptFile(place.id(), place.key(), NAME, FileType.JPEG, content.length, Sha256.of(content));
    }

    private RecordId attach(LaptopStore store, ChildId child, byte[] content) {
        return TestLaptop.save(store, Attachment.KIND, child, new Attachment(visit, put(store, child, content)));
    }

    private static KeptFile file(LaptopStore store, RecordId record) {
        return store.records().one(record, Attachment.KIND).orElseThrow().body().file();
    }

    private static Place placeOf(KeptFile file) {
        return new Place(file.id(), file.key());
    }

    private Path fileOf(RecordId record) throws IOException {
        String name;
        try (var store = open()) {
            name = file(store, record).id().toString();
        }
        return files(laptop.folder).stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path store) throws IOException {
        try (var files = Files.walk(store.resolve("attachments"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] picture(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] slice(byte[] bytes) {
        return Arrays.copyOfRange(bytes, 100, 132);
    }
}
