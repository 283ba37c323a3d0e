package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.childjourney.access.Delegation;
import org.childjourney.access.Laptop;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.files.WorkingView;
import org.childjourney.app.files.WorkingViewModel;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.FrontView;
import org.childjourney.app.ui.Texts;

/// Unlocks the store on this laptop, or makes one where there is none.
public final class UnlockScreen {

    private final Laptop laptop;
    private final Path folder;
    private final Fillings fillings;
    private final FileDialogs dialogs;
    private final Background background;
    private final Consumer<Opened> opened;
    private final Texts texts = Texts.of(UnlockScreen.class);
    private final FrontView front = new FrontView(texts);

    /// @param folder where the store lies, or will lie
    /// @param opened what happens with an unlocked store
    public UnlockScreen(
            Laptop laptop,
            Path folder,
            Fillings fillings,
            FileDialogs dialogs,
            Background background,
            Consumer<Opened> opened) {
        this.laptop = laptop;
        this.folder = folder;
        this.fillings = fillings;
        this.dialogs = dialogs;
        this.background = background;
        this.opened = opened;
    }

    public Parent root() {
        return front.root();
    }

    /// Begins with the passphrase where there is a store, else with the three ways to make one.
    public void begin() {
        if (laptop.hasStore(folder)) {
            front.show(UnlockView.of(new UnlockViewModel(laptop, folder, background, texts, opened), texts));
        } else {
            front.show(WelcomeView.of(this::ask, texts));
        }
    }

    private void ask(Beginning beginning) {
        var model = new NewStoreViewModel(
                beginning, laptop, folder, Delegation.standard(), background, texts, made -> showCode(beginning, made));
        front.show(NewStoreView.of(model, dialogs, texts, this::begin));
    }

    private void showCode(Beginning beginning, NewStoreViewModel.Made made) {
        made.store()
                .recoveryCode()
                .ifPresentOrElse(
                        code -> front.show(RecoveryCodeView.of(
                                new RecoveryCodeViewModel(code, texts, () -> fill(beginning, made)), texts)),
                        () -> fill(beginning, made));
    }

    private void fill(Beginning beginning, NewStoreViewModel.Made made) {
        var store = made.store().store();
        Runnable goOn = () -> opened.accept(new Opened(store, made.user(), List.of(), List.of()));
        switch (beginning) {
            case EMPTY -> goOn.run();
            case INVENTED -> {
                var progress = new WorkingViewModel(texts.say("unlock.working.invented"), background);
                front.show(WorkingView.of(progress, WorkingView.Stopping.MAY_NOT));
                background.run(
                        () -> {
                            fillings.invent(store, progress);
                            return made.user();
                        },
                        _ -> goOn.run(),
                        _ -> goOn.run());
            }
            case FILES -> opened.accept(new Opened(store, made.user(), List.of(), made.files()));
        }
    }
}
