package org.childjourney.persistence.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.childjourney.access.Drafts.Begun;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedDraftsTest {

    private static final ChildId SAM = new ChildId(UUID.fromString("0197a2b4-0000-7000-8000-00000000000a"));
    private static final ChildId ALEX = new ChildId(UUID.fromString("0197a2b4-0000-7000-8000-00000000000b"));
    private static final String WORDS = "Zebedee was seen alone; he said \u201cI like my room\u201d.";

    private final SecretKey dataKey = Sealing.randomKey();
    private final SecretKey userKey = Sealing.randomKey();
    private final UserId user = new UserId(UUID.randomUUID());

    @TempDir
    private Path folder;

    private EncryptedDrafts drafts() {
        return new EncryptedDrafts(folder, user, userKey, dataKey, Disk.real());
    }

    @Test
    void whatIsKeptIsThereAfterwards() {
        drafts().keep(SAM, "visit", WORDS);
        assertThat(drafts().kept(SAM, "visit")).contains(WORDS);
    }

    @Test
    void theLastKeptCounts() {
        drafts().keep(SAM, "visit", WORDS);
        drafts().keep(SAM, "visit", "");
        assertThat(drafts().kept(SAM, "visit")).contains("");
    }

    @Test
    void eachChildAndFormHasItsOwn() {
        drafts().keep(SAM, "visit", "visit to Sam");
        drafts().keep(SAM, "review", "review of Sam");
        drafts().keep(ALEX, "visit", "visit to Alex");

        assertThat(drafts().kept(SAM, "visit")).contains("visit to Sam");
        assertThat(drafts().kept(SAM, "review")).contains("review of Sam");
        assertThat(drafts().kept(ALEX, "visit")).contains("visit to Alex");
        assertThat(drafts().kept(ALEX, "review")).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() throws IOException {
        drafts().keep(SAM, "visit", WORDS);
        drafts().keep(SAM, "review", "kept");
        drafts().discard(SAM, "visit");
        drafts().discard(ALEX, "visit");

        assertThat(drafts().kept(SAM, "visit")).isEmpty();
        assertThat(drafts().kept(SAM, "review")).contains("kept");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWasBegunIsListedTheLastFirstAndOnlyWhatIsThere() {
        assertThat(drafts().begun()).isEmpty();
        drafts().keep(SAM, "visit", WORDS);
        drafts().keep(ALEX, "note 1", WORDS);
        drafts().keep(SAM, "visit", WORDS);
        drafts().keep(SAM, "review", WORDS);
        drafts().discard(SAM, "review");

        assertThat(drafts().begun()).containsExactly(new Begun(ALEX, "note 1"), new Begun(SAM, "visit"));
        var another =
                new EncryptedDrafts(folder, new UserId(UUID.randomUUID()), Sealing.randomKey(), dataKey, Disk.real());
        assertThat(another.begun()).isEmpty();
        EncryptedDrafts.discardAll(folder, ALEX, dataKey, Disk.real());
        assertThat(drafts().begun()).containsExactly(new Begun(SAM, "visit"));
    }

    @Test
    void theListSaysInClearOfNobody() throws IOException {
        drafts().keep(SAM, "visit", WORDS);
        try (var files = Files.list(folder)) {
            for (Path list : files.filter(Files::isRegularFile).toList()) {
                assertThat(list.getFileName().toString()).matches("[0-9a-f]{32}");
                assertThat(new String(Files.readAllBytes(list), StandardCharsets.ISO_8859_1))
                        .doesNotContain(SAM.toString(), "visit");
                Files.write(list, new byte[40]);
            }
        }
        assertThat(drafts().begun()).isEmpty();
        assertThat(drafts().kept(SAM, "visit")).contains(WORDS);
    }

    @Test
    void anotherUserSeesNothingOfIt() {
        drafts().keep(SAM, "visit", WORDS);
        var another =
                new EncryptedDrafts(folder, new UserId(UUID.randomUUID()), Sealing.randomKey(), dataKey, Disk.real());

        assertThat(another.kept(SAM, "visit")).isEmpty();
        another.keep(SAM, "visit", "another's");
        assertThat(drafts().kept(SAM, "visit")).contains(WORDS);
    }

    @Test
    void neitherNamesNorWordsCanBeReadInTheFolder() throws IOException {
        drafts().keep(SAM, "visit", WORDS);
        for (var file : files()) {
            assertThat(folder.relativize(file).toString()).matches("[0-9a-f]{32}/[0-9a-f]{32}");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("Zebedee", "room");
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void aRemovedChildsDraftsGoWhoeverWroteThem() throws IOException {
        drafts().keep(SAM, "visit", WORDS);
        drafts().keep(ALEX, "visit", "visit to Alex");
        new EncryptedDrafts(folder, new UserId(UUID.randomUUID()), Sealing.randomKey(), dataKey, Disk.real())
                .keep(SAM, "review", WORDS);
        EncryptedDrafts.discardAll(folder, SAM, dataKey, Disk.real());
        EncryptedDrafts.discardAll(folder, SAM, dataKey, Disk.real());

        assertThat(files()).hasSize(1);
        assertThat(drafts().kept(SAM, "visit")).isEmpty();
        assertThat(drafts().kept(ALEX, "visit")).contains("visit to Alex");
        drafts().keep(SAM, "visit", "begun again");
        assertThat(drafts().kept(SAM, "visit")).contains("begun again");
    }

    @Test
    void aDamagedOrMisplacedDraftIsNotTakenForAnother() throws IOException {
        drafts().keep(SAM, "visit", WORDS);
        var file = files().getFirst();
        var sealed = Files.readAllBytes(file);
        drafts().keep(ALEX, "visit", "visit to Alex");
        var others = files().stream()
                .filter(other -> !other.equals(file))
                .findFirst()
                .orElseThrow();
        Files.write(others, sealed);
        assertCannotBeRead(ALEX);
        for (int at = 0; at < sealed.length; at++) {
            var flipped = sealed.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertCannotBeRead(SAM);
        }
        Files.write(file, new byte[0]);
        assertCannotBeRead(SAM);
        drafts().keep(SAM, "visit", "typed again");
        assertThat(drafts().kept(SAM, "visit")).contains("typed again");
    }

    @Test
    void aDamagedDraftIsSetAsideAndStaysUntilTheChildIsRemoved() throws IOException {
        for (int time = 1; time <= 2; time++) {
            drafts().keep(SAM, "visit", WORDS);
            assertThat(drafts().setAsideIfDamaged(SAM, "visit")).isFalse();
            var file = files().stream()
                    .filter(one -> !one.toString().contains("damaged"))
                    .findFirst()
                    .orElseThrow();
            Files.write(file, new byte[40 + time]);

            assertThat(drafts().setAsideIfDamaged(SAM, "visit")).isTrue();

            assertThat(drafts().kept(SAM, "visit")).isEmpty();
            assertThat(drafts().begun()).isEmpty();
            assertThat(drafts().setAsideIfDamaged(SAM, "visit")).isFalse();
            assertThat(files()).as("neither is written over").hasSize(time);
        }
        EncryptedDrafts.discardAll(folder, SAM, dataKey, Disk.real());
        assertThat(files()).isEmpty();
    }

    @Test
    void aDraftIsTheOldOneOrTheNewOneWhateverTheDiskDoes() {
        for (var done : Done.values()) {
            for (int act = 1; act <= 4; act++) {
                drafts().keep(SAM, "visit", "before");
                var failing = new EncryptedDrafts(
                        folder, user, userKey, dataKey, new FaultyDisk(act, done, Lasting.FROM_THEN_ON));
                assertThatThrownBy(() -> failing.keep(SAM, "visit", "after"))
                        .isInstanceOfSatisfying(
                                StoreFault.class,
                                fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL));
                assertThat(drafts().kept(SAM, "visit").orElseThrow()).isIn("before", "after");
            }
        }
    }

    @Test
    void draftsThatCouldNotAllBeDestroyedAreDestroyedAtTheNextTry() throws IOException {
        for (int act = 1; act <= 4; act++) {
            drafts().keep(SAM, "visit", WORDS);
            drafts().keep(SAM, "review", WORDS);
            var failing = new FaultyDisk(act, Done.NOTHING, Lasting.FROM_THEN_ON);
            assertThatThrownBy(() -> EncryptedDrafts.discardAll(folder, SAM, dataKey, failing))
                    .isInstanceOf(StoreFault.class);
            EncryptedDrafts.discardAll(folder, SAM, dataKey, Disk.real());
            assertThat(files()).isEmpty();
        }
    }

    private void assertCannotBeRead(ChildId child) {
        assertThatThrownBy(() -> drafts().kept(child, "visit"))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.CANNOT_READ));
    }

    /// The drafts; the list of them lies beside their folders.
    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.equals(file.getParent()))
                    .toList();
        }
    }
}
