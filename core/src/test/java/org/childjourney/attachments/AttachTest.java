package org.childjourney.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.KeptFromUser;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.attachments.Attach.Answer;
import org.childjourney.attachments.Attach.Problem;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.FinishRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId ZOFIA = new ChildId(new UUID(0, 2));
    private static final UserId PRIYA = new UserId(new UUID(0, 3));
    private static final RecordId VISIT = new RecordId(new UUID(0, 4));
    private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] LOCKED = "%PDF-1.7 with a password".getBytes(StandardCharsets.US_ASCII);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryAttachmentFiles files = new InMemoryAttachmentFiles();
    private final InMemoryStore store = new InMemoryStore(clock);

    @TempDir
    private Path folder;

    @Test
    void aFileIsKeptAsItWasGiven() throws IOException {
        KeptFile file = attached("letter from school.pdf", LETTER);

        assertThat(file.name()).isEqualTo("letter from school.pdf");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.size()).isEqualTo(LETTER.length);
        assertThat(file.sha256()).isEqualTo(Sha256.of(LETTER)).hasSize(64);
        assertThat(reading().original(AMIRA, file)).isEqualTo(LETTER);
    }

    @Test
    void theTypeIsToldFromTheContentAndNotFromTheName() throws IOException {
        assertThat(attached("drawing.jpg", LETTER).type()).isEqualTo(FileType.PDF);
        assertThat(refusal("letter.pdf", "MZ a program".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Problem.OF_NO_KNOWN_TYPE);
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsKept() throws IOException {
        assertThat(refusal("empty.pdf", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(attach(Role.SOCIAL_WORKER).attach(AMIRA, folder.resolve("gone.pdf"), () -> true))
                .isEqualTo(new Answer.Refused(Problem.CANNOT_BE_READ));
        assertThat(attach(Role.SOCIAL_WORKER).attach(AMIRA, folder, () -> true))
                .isEqualTo(new Answer.Refused(Problem.CANNOT_BE_READ));
        assertThat(files.count()).isZero();
    }

    @Test
    void aFileThatNobodyCouldLookAtIsRefused() throws IOException {
        assertThat(refusal("locked.pdf", LOCKED)).isEqualTo(Problem.LOCKED);
        assertThat(files.count()).isZero();
    }

    @Test
    void aFileOfTheLargestSizeIsTakenAndOneByteMoreIsNot() throws IOException {
        var large = folder.resolve("large.pdf");
        Files.write(large, LETTER);
        lengthen(large, Attach.LARGEST + 1);
        assertThat(attach(Role.SOCIAL_WORKER).attach(AMIRA, large, () -> true))
                .isEqualTo(new Answer.Refused(Problem.TOO_LARGE));
        lengthen(large, Attach.LARGEST);
        assertThat(attach(Role.SOCIAL_WORKER).attach(AMIRA, large, () -> true)).isInstanceOf(Answer.Attached.class);
    }

    @Test
    void whoMayNotRecordMayNotAttach() throws IOException {
        var letter = Files.write(folder.resolve("letter.pdf"), LETTER);
        assertThatThrownBy(() -> attach(Role.REVIEWING_OFFICER).attach(AMIRA, letter, () -> true))
                .isInstanceOf(NotAllowed.class);
        assertThat(files.count()).isZero();
    }

    @Test
    void filesStandInAnAnswerAsLines() throws IOException {
        KeptFile one = attached("letter  from \u00A3 school.pdf", LETTER);
        KeptFile other = attached("x", LETTER);
        var both = KeptFiles.NONE.with(one).with(other);

        assertThat(both.answer().lines()).hasSize(2);
        assertThat(KeptFiles.of(both.answer())).isEqualTo(both);
        assertThat(KeptFiles.of("")).isEqualTo(KeptFiles.NONE);
        assertThat(KeptFiles.of("not a file\n" + both.without(one).answer()).files())
                .containsExactly(other);
    }

    @Test
    void aNameIsOneLineHoweverTheFileIsCalled() {
        var file = new KeptFile(
                new FileId(new UUID(1, 2)), new FileKey("k"), "a\nb\u2028c\td ", FileType.PNG, 1, Sha256.of(LETTER));
        assertThat(file.name()).isEqualTo("a b c d");
        assertThat(KeptFiles.of(KeptFiles.NONE.with(file).answer()).files()).containsExactly(file);
    }

    @Test
    void filesAreSavedTogetherWithTheRecordTheyBelongTo() throws IOException {
        var kept = KeptFiles.NONE.with(attached("a.pdf", LETTER)).with(attached("b.pdf", LETTER));
        var finish = finish();
        finish.finish(new ArrayList<Change<?>>(kept.changes(VISIT, file -> finish.anew(AMIRA, Attachment.KIND, file))));

        assertThat(reading().of(AMIRA, VISIT))
                .extracting(held -> held.body().file().name())
                .containsExactly("a.pdf", "b.pdf");
        assertThat(reading().of(AMIRA, new RecordId(new UUID(0, 9)))).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsDestroyed() throws IOException {
        KeptFile file = attached("a.pdf", LETTER);
        attach(Role.SOCIAL_WORKER).discard(AMIRA, KeptFiles.NONE.with(file));
        assertThat(files.count()).isZero();
    }

    @Test
    void aFileThatIsNotTheOneThatWasGivenIsNotShown() throws IOException {
        KeptFile file = attached("a.pdf", LETTER);
        files.change(file.id(), "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> reading().original(AMIRA, file))
                .extracting(StoreFault::code)
                .isEqualTo("attachment-changed");
    }

    @Test
    void theFilesOfAChildWhoIsKeptFromTheUserAreNotRead() throws IOException {
        KeptFile file = attached("a.pdf", LETTER);
        assertThatThrownBy(() -> reading().original(ZOFIA, file)).isInstanceOf(KeptFromUser.class);
        assertThatThrownBy(() -> reading().of(ZOFIA, VISIT)).isInstanceOf(KeptFromUser.class);
    }

    @Test
    void aKeyIsNotPrinted() throws IOException {
        KeptFile file = attached("a.pdf", LETTER);
        assertThat(new Attachment(VISIT, file).toString())
                .doesNotContain(file.key().text());
    }

    private KeptFile attached(String name, byte[] content) throws IOException {
        var answer = attach(Role.SOCIAL_WORKER).attach(AMIRA, Files.write(folder.resolve(name), content), () -> true);
        return ((Answer.Attached) answer).file();
    }

    private Problem refusal(String name, byte[] content) throws IOException {
        var answer = attach(Role.SOCIAL_WORKER).attach(AMIRA, Files.write(folder.resolve(name), content), () -> true);
        return ((Answer.Refused) answer).problem();
    }

    private static void lengthen(Path file, long length) throws IOException {
        try (var grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(length);
        }
    }

    private Attach attach(Role role) {
        return new Attach(files, AttachTest::copyOf, Delegation.standard(), user(role));
    }

    private static Cleaned copyOf(FileType type, byte[] original) {
        return Arrays.equals(original, LOCKED) ? new Cleaned.Refused(Problem.LOCKED) : new Cleaned.Copy(original);
    }

    private ReadAttachments reading() {
        return new ReadAttachments(
                new ReadableRecords(
                        store, KeptFromEveryone.where(child -> child.equals(ZOFIA)), user(Role.SOCIAL_WORKER)),
                files);
    }

    private FinishRecord finish() {
        return new FinishRecord(
                store, store, Delegation.standard(), user(Role.SOCIAL_WORKER), new Uuid7(clock, new Random(1)), clock);
    }

    private static SignedIn user(Role role) {
        return new SignedIn(PRIYA, "priya", role, Optional.empty());
    }
}
