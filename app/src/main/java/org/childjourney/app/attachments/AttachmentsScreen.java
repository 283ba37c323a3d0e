package org.childjourney.app.attachments;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.attachments.Attach;
import org.childjourney.attachments.CleanCopies;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.attachments.ReadAttachments;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// Shows the files that belong to a record, or to what is being written.
public final class AttachmentsScreen {

    private final Attach attach;
    private final ReadAttachments reading;
    private final CleanCopies copies;
    private final FileDialogs dialogs;
    private final Background background;
    private final Texts texts = Texts.of(AttachmentsScreen.class);

    @Inject
    AttachmentsScreen(
            Attach attach, ReadAttachments reading, CleanCopies copies, FileDialogs dialogs, Background background) {
        this.attach = attach;
        this.reading = reading;
        this.copies = copies;
        this.dialogs = dialogs;
        this.background = background;
    }

    /// Whether files are being added to what is written.
    public enum Adding {
        NONE,
        GOING_ON,
        /// It ended, and one of them could not be added.
        NOT_ALL
    }

    /// A pane on the screen.
    public interface Pane {

        Parent root();

        /// Where the focus goes.
        Node first();

        /// Closes what is looked at, as Escape does where the pane itself gets the key.
        ///
        /// @return whether anything was looked at
        boolean stopLooking();

        /// What is written is not whole while files are being added to it.
        ReadOnlyObjectProperty<Adding> adding();

        /// To be called when the page goes away with what was being written: a file that is still on its way is not
        /// kept.
        void end();

        /// To be called when what was being written is finished or left: a file that was taken out cannot be put back
        /// any more, and is destroyed.
        void leave();
    }

    /// The files of an answer that is being written about a child. The answer is text, and a draft keeps it as any
    /// other; the files are read from it and written to it.
    ///
    /// @param id what the ids of the pane's parts begin with
    public Pane ofDraft(ChildId child, StringProperty answer, String id) {
        var changing = new AttachedViewModel.Changing() {

            @Override
            public Attach.Answer attach(Path file, BooleanSupplier isWanted) {
                return attach.attach(child, file, isWanted);
            }

            @Override
            public void discard(KeptFiles files) {
                attach.discard(child, files);
            }

            @Override
            public void say(KeptFiles files) {
                answer.set(files.answer());
            }
        };
        var model = new AttachedViewModel(looking(child), changing, background, texts);
        answer.subscribe(text -> model.show(KeptFiles.of(text == null ? "" : text)));
        return pane(model, AttachedView.Manner.DRAFT, id);
    }

    /// The files that are attached to a record; nothing is shown where there are none.
    ///
    /// @param id what the ids of the pane's parts begin with
    public Pane ofRecord(ChildId child, RecordId record, String id) {
        var model = new AttachedViewModel(looking(child), new Unchanging(), background, texts);
        model.read(() -> new KeptFiles(reading.of(child, record).stream()
                .map(held -> held.body().file())
                .toList()));
        return pane(model, AttachedView.Manner.RECORD, id);
    }

    /// Destroys the files of an answer that the person threw away with its draft.
    public void discard(ChildId child, String answer) {
        background.run(() -> attach.discard(child, KeptFiles.of(answer)), () -> {});
    }

    private Looking looking(ChildId child) {
        return new Looking(reading, copies, child);
    }

    private Pane pane(AttachedViewModel model, AttachedView.Manner manner, String id) {
        var view = new AttachedView(model, manner, dialogs, texts, id);
        return new Pane() {

            @Override
            public Parent root() {
                return view.root();
            }

            @Override
            public Node first() {
                return view.first();
            }

            @Override
            public boolean stopLooking() {
                return view.stopLooking();
            }

            @Override
            public ReadOnlyObjectProperty<Adding> adding() {
                return model.addingProperty();
            }

            @Override
            public void end() {
                model.end();
            }

            @Override
            public void leave() {
                model.end();
                model.close();
                model.forget();
            }
        };
    }

    /// A record is not changed where it is read.
    private static final class Unchanging implements AttachedViewModel.Changing {

        @Override
        public Attach.Answer attach(Path file, BooleanSupplier isWanted) {
            throw new IllegalStateException("a record is only read here");
        }

        @Override
        public void discard(KeptFiles files) {
            throw new IllegalStateException("a record is only read here");
        }

        @Override
        public void say(KeptFiles files) {
            throw new IllegalStateException("a record is only read here");
        }
    }
}
