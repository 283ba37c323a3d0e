package org.childjourney.app.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.attachments.Attach;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.InMemoryAttachmentFiles;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.attachments.ReadAttachments;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedViewModelTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final SignedIn PRIYA =
            new SignedIn(new UserId(new UUID(0, 2)), "priya", Role.SOCIAL_WORKER, Optional.empty());

    private final InMemoryAttachmentFiles files = new InMemoryAttachmentFiles();
    private final List<KeptFiles> said = new ArrayList<>();
    private final OneThread thread = new OneThread();
    private final AttachedViewModel model = model(thread.background());

    @TempDir
    private Path folder;

    @Test
    void whatIsAddedStandsInTheAnswerAndInTheList() throws IOException {
        model.add(List.of(photo("drawing.jpg"), pdf("letter.pdf", 3)));

        assertThat(said).hasSize(2);
        assertThat(said.getLast()).isEqualTo(model.filesProperty().get());
        assertThat(files().stream().map(model::line))
                .containsExactly("drawing.jpg · photo (JPEG) · 2 KB", "letter.pdf · PDF · 1 KB");
        assertThat(model.noteProperty().get()).isEqualTo("letter.pdf is attached.");
        assertThat(files.count()).isEqualTo(2);
    }

    @Test
    void whatCannotBeTakenIsSaidAndTheRestIsTaken() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.pdf"));
        var program = Files.write(folder.resolve("letter.pdf"), Jpegs.text("MZ a program"));
        model.add(List.of(empty, photo("drawing.jpg"), program));

        assertThat(files()).extracting(KeptFile::name).containsExactly("drawing.jpg");
        assertThat(model.problemProperty().get().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("empty.pdf is empty."))
                .anyMatch(line -> line.startsWith("letter.pdf is neither a picture"));
        model.look(files().getFirst());
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void theLimitIsSaidInItsSentence() throws IOException {
        var large = folder.resolve("film.jpg");
        Files.write(large, new byte[Attach.LARGEST + 1]);
        model.add(List.of(large));
        assertThat(model.problemProperty().get()).startsWith("film.jpg is larger than 20 MB");
    }

    @Test
    void whatIsTakenOutIsPutBackUntilItIsForgotten() throws IOException {
        model.add(List.of(photo("one.jpg"), photo("two.jpg")));
        KeptFile one = files().getFirst();

        model.takeOut(one);
        assertThat(files()).extracting(KeptFile::name).containsExactly("two.jpg");
        assertThat(said.getLast().files()).hasSize(1);
        assertThat(files.count()).isEqualTo(2);

        model.putBack();
        assertThat(files()).extracting(KeptFile::name).containsExactly("two.jpg", "one.jpg");
        assertThat(model.takenOutProperty().get()).isEmpty();

        model.takeOut(one);
        model.forget();
        assertThat(files.count()).isEqualTo(1);
        model.putBack();
        assertThat(files()).hasSize(1);
    }

    @Test
    void takingOutAnotherForgetsTheOneBefore() throws IOException {
        model.add(List.of(photo("one.jpg"), photo("two.jpg")));
        model.takeOut(files().getFirst());
        model.takeOut(files().getFirst());
        assertThat(files.count()).isEqualTo(1);
        assertThat(model.takenOutProperty().get().map(KeptFile::name)).hasValue("two.jpg");
        assertThat(model.noteProperty().get()).isEqualTo("two.jpg was taken out.");
    }

    @Test
    void aPhotoIsLookedAtUpright() throws IOException {
        model.add(List.of(photo("drawing.jpg")));
        model.look(files().getFirst());
        assertThat(model.previewProperty().get()).isInstanceOfSatisfying(Preview.OfPicture.class, shown -> {
            assertThat(shown.name()).isEqualTo("drawing.jpg");
            assertThat(shown.picture().width()).isEqualTo(40);
            assertThat(shown.picture().height()).isEqualTo(60);
        });
        model.takeOut(files().getFirst());
        assertThat(model.previewProperty().get()).isEqualTo(new Preview.None());
    }

    @Test
    void pagesAreTurnedAndEndWithTheLast() throws IOException {
        model.add(List.of(pdf("letter.pdf", 2)));
        model.look(files().getFirst());
        assertPage(0, 2);
        model.turn(-1);
        assertPage(0, 2);
        model.turn(1);
        assertPage(1, 2);
        model.turn(1);
        assertPage(1, 2);
        model.close();
        model.turn(-1);
        assertThat(model.previewProperty().get()).isEqualTo(new Preview.None());
    }

    @Test
    void aCopyThatIsSavedIsTheCleanOne() throws IOException {
        model.add(List.of(photo("drawing.jpg")));
        var copy = folder.resolve("copy.jpg");
        model.save(files().getFirst(), copy);

        assertThat(FileType.of(Files.readAllBytes(copy))).hasValue(FileType.JPEG);
        assertThat(Jpegs.holds(Files.readAllBytes(copy), Jpegs.SIGN)).isFalse();
        assertThat(model.noteProperty().get()).contains("outside the record", "not encrypted");

        model.save(files().getFirst(), folder.resolve("no folder").resolve("copy.jpg"));
        assertThat(model.problemProperty().get()).startsWith("The copy could not be written there.");
    }

    @Test
    void aFileThatIsDamagedInTheStoreIsAFaultAndNothingIsShown() throws IOException {
        model.add(List.of(photo("drawing.jpg")));
        files.change(files().getFirst().id(), Jpegs.text("something else"));
        model.look(files().getFirst());
        assertThat(thread.faults()).hasSize(1);
        assertThat(model.previewProperty().get()).isEqualTo(new Preview.None());
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void onlyWhatTakesLongerIsSaidWhileItLasts() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Consumer<Throwable> nobody = _ -> {};
        var later = new OneThread();
        var slow = model(new Background(waiting::add, Runnable::run, later.background()::after, nobody));
        slow.add(List.of(photo("drawing.jpg")));
        assertThat(slow.noteProperty().get()).isEmpty();
        assertThat(slow.workingProperty().get()).isTrue();
        later.pass(Duration.ofMillis(300));
        assertThat(slow.noteProperty().get()).isEqualTo("Adding drawing.jpg…");
        waiting.remove().run();
        assertThat(slow.noteProperty().get()).isEqualTo("drawing.jpg is attached.");
        assertThat(slow.workingProperty().get()).isFalse();

        slow.look(slow.filesProperty().get().files().getFirst());
        slow.close();
        waiting.remove().run();
        later.pass(Duration.ofMillis(300));
        assertThat(slow.previewProperty().get()).as("it was closed meanwhile").isEqualTo(new Preview.None());
        assertThat(slow.noteProperty().get()).isEmpty();
    }

    @Test
    void itIsSaidThatFilesAreBeingAddedUntilTheLastIsInTheAnswer() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var slow = model(new Background(waiting::add, Runnable::run, (_, _) -> () -> {}, _ -> {}));
        var told = new ArrayList<String>();
        slow.addingProperty().subscribe(adding -> told.add(adding + " " + said.size()));
        slow.add(List.of(photo("one.jpg"), photo("two.jpg")));
        waiting.remove().run();
        waiting.remove().run();
        slow.add(List.of(folder.resolve("gone.jpg")));
        waiting.remove().run();

        assertThat(told).containsExactly("NONE 0", "GOING_ON 0", "NONE 2", "GOING_ON 2", "NOT_ALL 2");
    }

    @Test
    void aFileThatComesAfterTheFormWasLeftIsNotKept() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        var slow = model(new Background(waiting::add, window::add, (_, _) -> () -> {}, _ -> {}));
        slow.add(List.of(photo("one.jpg"), photo("two.jpg")));
        slow.end();
        waiting.remove().run();
        window.remove().run();
        assertThat(files.count()).as("left while it was looked through").isZero();
        assertThat(waiting).as("the next is not begun").isEmpty();

        var slower = model(new Background(waiting::add, window::add, (_, _) -> () -> {}, _ -> {}));
        slower.add(List.of(photo("three.jpg")));
        waiting.remove().run();
        assertThat(files.count()).isEqualTo(1);
        slower.end();
        window.remove().run();
        waiting.remove().run();
        assertThat(files.count()).as("left when it was kept already").isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void aCopyIsNamedAfterWhatItIs() throws IOException {
        model.add(List.of(Files.copy(pdf("a.pdf", 1), folder.resolve("letter.from.school.jpg")), photo("drawing")));
        assertThat(files().stream().map(AttachedViewModel::nameOfCopy))
                .containsExactly("letter.from.school.pdf", "drawing.jpg");
    }

    private void assertPage(int page, int pages) {
        assertThat(model.previewProperty().get()).isInstanceOfSatisfying(Preview.OfPage.class, shown -> {
            assertThat(shown.page()).isEqualTo(page);
            assertThat(shown.pages()).isEqualTo(pages);
        });
    }

    private List<KeptFile> files() {
        return model.filesProperty().get().files();
    }

    private Path photo(String name) throws IOException {
        return Files.write(folder.resolve(name), Jpegs.photo(60, 40, 6));
    }

    private Path pdf(String name, int pages) throws IOException {
        var path = folder.resolve(name);
        try (var pdf = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(path.toFile());
        }
        return path;
    }

    private AttachedViewModel model(Background background) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
        var copies = new CleanFiles();
        var attach = new Attach(files, copies, Delegation.standard(), PRIYA);
        var reading =
                new ReadAttachments(new ReadableRecords(new InMemoryStore(clock), Restrictions.NONE, PRIYA), files);
        var changing = new AttachedViewModel.Changing() {

            @Override
            public Attach.Answer attach(Path file, BooleanSupplier isWanted) {
                return attach.attach(AMIRA, file, isWanted);
            }

            @Override
            public void discard(KeptFiles gone) {
                attach.discard(AMIRA, gone);
            }

            @Override
            public void say(KeptFiles now) {
                said.add(now);
            }
        };
        return new AttachedViewModel(
                new Looking(reading, copies, AMIRA), changing, background, Texts.of(AttachedViewModel.class));
    }
}
