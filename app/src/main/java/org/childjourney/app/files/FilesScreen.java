package org.childjourney.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.FrontView;
import org.childjourney.app.ui.Texts;
import org.childjourney.returns.Imported;

/// Loads files into the store, from choosing them to the receipt.
public final class FilesScreen {

    private final Loads loads;
    private final FileDialogs dialogs;
    private final Background background;
    private final Runnable done;
    private final Texts texts = Texts.of(FilesScreen.class);
    private final FrontView front = new FrontView(texts);
    private Optional<WorkingViewModel> working = Optional.empty();
    private Optional<Imported> result = Optional.empty();
    private Runnable afterwards = () -> {};

    /// @param done what is done when the person has had enough of it
    public FilesScreen(Loads loads, FileDialogs dialogs, Background background, Runnable done) {
        this.loads = loads;
        this.dialogs = dialogs;
        this.background = background;
        this.done = done;
    }

    public Parent root() {
        return front.root();
    }

    /// Asks which files.
    public void choose() {
        result = Optional.empty();
        front.show(FilesView.of(dialogs, texts, this::load, done));
    }

    /// Loads these.
    public void load(List<Path> files) {
        var progress = new WorkingViewModel(texts.say("files.working.files"), background);
        progress.backsUp();
        working = Optional.of(progress);
        front.show(WorkingView.of(progress, WorkingView.Stopping.MAY));
        background.run(
                () -> loads.load(files, progress),
                loaded -> {
                    show(loaded);
                    ended();
                },
                _ -> {
                    choose();
                    ended();
                });
    }

    private void ended() {
        working = Optional.empty();
        var then = afterwards;
        afterwards = () -> {};
        then.run();
    }

    /// Shows what was loaded.
    public void show(Imported loaded) {
        result = Optional.of(loaded);
        front.show(ReceiptView.of(loaded, dialogs, texts, this::choose, done));
    }

    public boolean isLoading() {
        return working.isPresent();
    }

    /// Stops loading, and does something when it has ended.
    public void stop(Runnable then) {
        afterwards = then;
        working.ifPresent(WorkingViewModel::stop);
    }

    /// What was loaded last, while it is shown.
    public Optional<Imported> result() {
        return result;
    }
}
