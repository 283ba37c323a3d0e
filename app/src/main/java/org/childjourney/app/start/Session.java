package org.childjourney.app.start;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.function.Function;
import org.childjourney.access.OpenStore;
import org.childjourney.app.attachments.AttachmentsModule;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.form.JustFinished;
import org.childjourney.app.recording.LastKind;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Look;

/// Wires everything that works on one unlocked store; a new one for each unlocking.
final class Session {

    private final Function<OpenStore, Module> storeModule;
    private final Background background;
    private final Keeping keeping;
    private final Look look;
    private final HeldText held;
    private final FileDialogs dialogs;
    private final JustFinished justFinished = new JustFinished();
    private final LastKind lastKind = new LastKind();

    Session(
            Function<OpenStore, Module> storeModule,
            Background background,
            Keeping keeping,
            Look look,
            HeldText held,
            FileDialogs dialogs) {
        this.storeModule = storeModule;
        this.background = background;
        this.keeping = keeping;
        this.look = look;
        this.held = held;
        this.dialogs = dialogs;
    }

    Injector on(OpenStore store) {
        return Guice.createInjector(
                storeModule.apply(store),
                new WindowModule(background, keeping, look, held, justFinished, lastKind),
                new AttachmentsModule(dialogs));
    }
}
