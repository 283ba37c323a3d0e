package org.childjourney.app.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.app.attachments.AttachmentsScreen.Adding;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.attachments.Attach;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.KeptFiles;

/// The files attached to one record or draft, and what is done with them.
final class AttachedViewModel {

    /// What takes longer says so: it is only said then, so that nothing flickers.
    private static final Duration SAID_AFTER = Duration.ofMillis(300);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private final Looking looking;
    private final Changing changing;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<KeptFiles> files = new ReadOnlyObjectWrapper<>(KeptFiles.NONE);
    private final ReadOnlyObjectWrapper<Optional<KeptFile>> takenOut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview.None());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Adding> adding = new ReadOnlyObjectWrapper<>(Adding.NONE);
    private Optional<Open> open = Optional.empty();
    private int looked;
    private volatile boolean isOver;

    /// How the files of a draft change; those of a record do not.
    interface Changing {

        Attach.Answer attach(Path file, BooleanSupplier isWanted);

        void discard(KeptFiles files);

        /// The draft has these files now.
        void say(KeptFiles files);
    }

    /// The clean copy that is looked at.
    private record Open(KeptFile file, byte[] copy) {}

    AttachedViewModel(Looking looking, Changing changing, Background background, Texts texts) {
        this.looking = looking;
        this.changing = changing;
        this.background = background;
        this.texts = texts;
    }

    void show(KeptFiles now) {
        files.set(now);
    }

    void read(Supplier<KeptFiles> attached) {
        background.run(attached, this::show);
    }

    /// Attaches them one after the other.
    void add(Collection<Path> chosen) {
        if (working.get()) {
            return;
        }
        adding.set(Adding.GOING_ON);
        addNext(List.copyOf(chosen), List.of());
    }

    private void addNext(List<Path> left, List<String> refused) {
        if (isOver) {
            return;
        }
        if (left.isEmpty()) {
            problem.set(String.join("\n", refused));
            adding.set(refused.isEmpty() ? Adding.NONE : Adding.NOT_ALL);
            return;
        }
        var path = left.getFirst();
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        var rest = left.subList(1, left.size());
        work(
                texts.say("attachments.adding", name),
                () -> changing.attach(path, () -> !isOver),
                answer -> {
                    switch (answer) {
                        case Attach.Answer.NotWanted() -> addNext(rest, refused);
                        case Attach.Answer.Attached(var file) when isOver -> destroy(file);
                        case Attach.Answer.Attached(var file) -> {
                            set(files.get().with(file));
                            note.set(texts.say("attachments.added", file.name()));
                            addNext(rest, refused);
                        }
                        case Attach.Answer.Refused(var why) -> addNext(rest, and(refused, sentence(why, name)));
                    }
                },
                () -> adding.set(Adding.NOT_ALL));
    }

    private static List<String> and(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private String sentence(Attach.Problem why, String name) {
        return texts.say("attachments.problem." + why.name(), name, Attach.LARGEST / MEGABYTE);
    }

    private void set(KeptFiles now) {
        files.set(now);
        changing.say(now);
    }

    /// Takes a file out of the draft; for a while it can be put back.
    void takeOut(KeptFile file) {
        if (working.get()) {
            return;
        }
        forget();
        if (isOpen(file)) {
            close();
        }
        set(files.get().without(file));
        takenOut.set(Optional.of(file));
        problem.set("");
        note.set(texts.say("attachments.takenOut", file.name()));
    }

    private boolean isOpen(KeptFile file) {
        return open.filter(one -> one.file().equals(file)).isPresent();
    }

    void putBack() {
        if (working.get()) {
            return;
        }
        takenOut.get().ifPresent(file -> {
            takenOut.set(Optional.empty());
            set(files.get().with(file));
            note.set(texts.say("attachments.added", file.name()));
        });
    }

    /// Destroys what was taken out and not put back.
    void forget() {
        takenOut.get().ifPresent(file -> {
            takenOut.set(Optional.empty());
            note.set("");
            destroy(file);
        });
    }

    private void destroy(KeptFile file) {
        background.run(() -> changing.discard(KeptFiles.NONE.with(file)), () -> {});
    }

    /// What is written was finished or left: a file that is still on its way to it is not kept, as nothing would name
    /// it.
    void end() {
        isOver = true;
    }

    void look(KeptFile file) {
        if (working.get()) {
            return;
        }
        int mine = ++looked;
        work(texts.say("attachments.opening", file.name()), () -> looking.at(file), seen -> shown(mine, file, seen));
    }

    /// @param on by how many pages
    void turn(int on) {
        if (!(preview.get() instanceof Preview.OfPage shown) || working.get()) {
            return;
        }
        int page = Math.clamp(shown.page() + on, 0, shown.pages() - 1);
        if (page != shown.page()) {
            open.ifPresent(one -> {
                int mine = ++looked;
                work(
                        texts.say("attachments.opening", one.file().name()),
                        () -> looking.seen(one.file(), one.copy(), page),
                        seen -> shown(mine, one.file(), seen));
            });
        }
    }

    private void shown(int mine, KeptFile file, Looking.Seen seen) {
        if (mine != looked) {
            return;
        }
        switch (seen) {
            case Looking.Seen.Shown(var what, var copy) -> {
                open = Optional.of(new Open(file, copy));
                preview.set(what);
            }
            case Looking.Seen.Not(var why) -> {
                close();
                problem.set(sentence(why, file.name()));
            }
        }
    }

    void close() {
        looked++;
        open = Optional.empty();
        preview.set(new Preview.None());
    }

    /// Writes the clean copy outside the store.
    void save(KeptFile file, Path to) {
        if (working.get()) {
            return;
        }
        work(texts.say("attachments.saving", file.name()), () -> saved(file, to), sentence -> sentence.show(this));
    }

    private Said saved(KeptFile file, Path to) {
        return switch (looking.copyOf(file)) {
            case Cleaned.Refused(var why) -> Said.problem(sentence(why, file.name()));
            case Cleaned.Copy(var copy) -> {
                try {
                    Files.write(to, copy);
                    yield Said.note(texts.say("attachments.saved", file.name()));
                } catch (IOException e) {
                    yield Said.problem(texts.say("attachments.notSaved"));
                }
            }
        };
    }

    /// A sentence for the person, good or bad.
    private record Said(String note, String problem) {

        static Said note(String sentence) {
            return new Said(sentence, "");
        }

        static Said problem(String sentence) {
            return new Said("", sentence);
        }

        void show(AttachedViewModel model) {
            model.note.set(note);
            model.problem.set(problem);
        }
    }

    private <T> void work(String meanwhile, Supplier<T> asked, Consumer<T> answer) {
        work(meanwhile, asked, answer, () -> {});
    }

    private <T> void work(String meanwhile, Supplier<T> asked, Consumer<T> answer, Runnable failed) {
        working.set(true);
        problem.set("");
        note.set("");
        var saying = background.after(SAID_AFTER, () -> note.set(meanwhile));
        background.run(
                asked,
                got -> {
                    saying.callOff();
                    note.set("");
                    working.set(false);
                    answer.accept(got);
                },
                _ -> {
                    saying.callOff();
                    note.set("");
                    working.set(false);
                    failed.run();
                });
    }

    /// A file in one line: what it is called, what it is and how large.
    String line(KeptFile file) {
        return texts.say("attachments.row", file.name(), texts.word(file.type()), size(file.size()));
    }

    private String size(long bytes) {
        return bytes < MEGABYTE
                ? texts.say("attachments.size.kb", Math.ceilDiv(bytes, KILOBYTE))
                : texts.say("attachments.size.mb", (double) bytes / MEGABYTE);
    }

    /// What a copy is called at first: as the file, but with the ending of what it is.
    static String nameOfCopy(KeptFile file) {
        String name = file.name().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + file.type().ending();
    }

    ReadOnlyObjectProperty<KeptFiles> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<KeptFile>> takenOutProperty() {
        return takenOut.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How it went, or what is being done.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// What the person can put right.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether files are being added.
    ReadOnlyObjectProperty<Adding> addingProperty() {
        return adding.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
