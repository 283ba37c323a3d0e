package org.childjourney.app.start;

import com.google.inject.Module;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.childjourney.access.Delegation;
import org.childjourney.access.Laptop;
import org.childjourney.access.OpenStore;
import org.childjourney.access.SignedIn;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.files.FilesScreen;
import org.childjourney.app.files.Loads;
import org.childjourney.app.shell.ShellScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Faults;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.unlock.Opened;
import org.childjourney.app.unlock.UnlockScreen;
import org.childjourney.record.StoreFault;
import org.childjourney.returns.ImportFiles;
import org.childjourney.returns.Imported;

/// The window from its first moment to its last: locked, unlocked, locked again, closed.
public final class Window {

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration LOOK_FOR_IDLENESS = Duration.ofSeconds(20);
    private static final Duration STARTED = Duration.ofSeconds(1);

    private final Stage stage;
    private final DataFolder folder;
    private final Laptop laptop;
    private final Clock clock;
    private final Texts texts = Texts.of(Window.class);
    private final Look look = new Look();
    private final StackPane root = new StackPane();
    private final Faults faults;
    private final ExecutorService work;
    private final ExecutorService keepingDrafts;
    private final ScheduledExecutorService timer;
    private final Background background;
    private final KeptLook keptLook;
    private final HeldText held = new HeldText();
    private final Session session;
    private final FileDialogs dialogs;
    private final UnlockScreen unlock;

    private Optional<OpenStore> store = Optional.empty();
    private Optional<ShellScreen.Open> shell = Optional.empty();
    private Optional<FilesScreen> files = Optional.empty();
    private Optional<Imported> loaded = Optional.empty();
    /// What each user had open when they locked, so that they find it again whoever unlocked meanwhile.
    private final Map<String, ShellScreen.Before> before = new HashMap<>();
    private String lastUser = "";
    private Instant lastTouched;

    /// @param storeModule what binds core's questions to an unlocked store
    public Window(
            Stage stage,
            DataFolder folder,
            Laptop laptop,
            Function<OpenStore, Module> storeModule,
            FileDialogs dialogs,
            Clock clock) {
        this.stage = stage;
        this.folder = folder;
        this.laptop = laptop;
        this.dialogs = dialogs;
        this.clock = clock;
        this.lastTouched = clock.instant();
        this.faults = new Faults(stage, look, Delegation.standard(), Platform::runLater);
        var threads = Thread.ofPlatform().daemon().uncaughtExceptionHandler(faults);
        this.work = Executors.newFixedThreadPool(2, threads.name("work-", 0).factory());
        this.keepingDrafts =
                Executors.newSingleThreadExecutor(threads.name("drafts").factory());
        this.timer =
                Executors.newSingleThreadScheduledExecutor(threads.name("timer").factory());
        Thread.currentThread().setUncaughtExceptionHandler(faults);
        this.background = new Background(work, Platform::runLater, this::after, faults);
        this.keptLook = new KeptLook(folder.looks(), look.themeProperty(), look.textSizeProperty(), background);
        var keeping = new Keeping(new Background(keepingDrafts, Platform::runLater, this::after, faults));
        this.session = new Session(storeModule, background, keeping, look, held, dialogs);
        this.unlock = new UnlockScreen(
                laptop, folder.store(), new StoreFillings(session, clock), dialogs, background, this::opened);
    }

    private Background.Waiting after(Duration wait, Runnable then) {
        var waiting = timer.schedule(then, wait.toMillis(), TimeUnit.MILLISECONDS);
        return () -> waiting.cancel(false);
    }

    public void open() {
        var scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::textSize);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::lockWhileFilesAreShown);
        scene.addEventFilter(InputEvent.ANY, _ -> lastTouched = clock.instant());
        stage.setTitle(texts.say("start.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave();
        });
        showUnlock();
        stage.show();
        background.after(LOOK_FOR_IDLENESS, this::lockWhenIdle);
        // while the passphrase is being typed
        background.after(STARTED, () -> background.run(laptop::getReady, () -> {}));
    }

    public Look look() {
        return look;
    }

    private void show(Parent screen) {
        root.getChildren().setAll(screen);
    }

    private void showUnlock() {
        show(unlock.root());
        unlock.begin();
    }

    private void opened(Opened opened) {
        store = Optional.of(opened.store());
        if (!opened.userName().equals(lastUser)) {
            loaded = Optional.empty();
        }
        lastUser = opened.userName();
        keptLook.belongsTo(opened.store().user());
        if (!opened.toLoad().isEmpty()) {
            showFiles(opened.store(), opened.notices()).load(opened.toLoad());
        } else {
            loaded.ifPresentOrElse(
                    result -> showFiles(opened.store(), opened.notices()).show(result),
                    () -> showShell(opened.store(), opened.notices()));
        }
    }

    private void showShell(OpenStore open, List<String> notices) {
        background.run(
                () -> session.on(open).getInstance(ShellScreen.class),
                screen -> {
                    var shown = screen.open(
                            notices,
                            before.getOrDefault(lastUser, ShellScreen.Before.NOTHING),
                            new ShellScreen.Around() {
                                @Override
                                public void lock() {
                                    Window.this.lock();
                                }

                                @Override
                                public void loadFiles() {
                                    Window.this.loadFiles(open);
                                }
                            });
                    shell = Optional.of(shown);
                    show(shown.root());
                },
                _ -> lock());
    }

    /// Leaves what is open for the files to load. What is typed is kept, and the same screens come back afterwards.
    private void loadFiles(OpenStore open) {
        shell.ifPresent(shown -> {
            shown.keep();
            before.put(lastUser, shown.now());
            shown.end();
        });
        shell = Optional.empty();
        showFiles(open, List.of()).choose();
    }

    private FilesScreen showFiles(OpenStore open, List<String> notices) {
        Loads loads = (chosen, progress) -> {
            var wired = session.on(open);
            return wired.getInstance(ImportFiles.class)
                    .run(wired.getInstance(SignedIn.class), chosen, () -> open.backUp(folder.backups()), progress);
        };
        var screen = new FilesScreen(loads, dialogs, background, () -> {
            files = Optional.empty();
            loaded = Optional.empty();
            showShell(open, notices);
        });
        files = Optional.of(screen);
        show(screen.root());
        return screen;
    }

    private boolean isLoading() {
        return files.filter(FilesScreen::isLoading).isPresent();
    }

    /// Locks: what is typed is kept, and the store is closed. Unlocking brings the same screens back. What cannot be
    /// written is held until then: a full disk keeps nothing of a child on the screen.
    private void lock() {
        shell.ifPresent(open -> {
            before.put(lastUser, open.now());
            try {
                open.keep();
            } catch (StoreFault fault) {
                faults.accept(fault, texts.say("start.held"));
            }
            open.end();
        });
        shell = Optional.empty();
        loaded = files.flatMap(FilesScreen::result);
        files = Optional.empty();
        var open = store;
        store = Optional.empty();
        keptLook.belongsToNobody();
        // nothing of a child stays on the screen while the store is closing, nor where it cannot be closed
        show(closing());
        background.run(
                () -> {
                    open.ifPresent(OpenStore::close);
                    return open.isPresent();
                },
                _ -> showUnlock(),
                _ -> showUnlock());
    }

    /// After a great many records were loaded, closing takes its time.
    private Parent closing() {
        var title = new Label(texts.say("start.closing"));
        title.setId("start-closing");
        title.getStyleClass().add("section-title");
        return new StackPane(title);
    }

    private void lockWhenIdle() {
        background.after(LOOK_FOR_IDLENESS, this::lockWhenIdle);
        boolean isIdle = lastTouched.plus(IDLE).isBefore(clock.instant());
        if (isIdle && store.isPresent() && !isLoading()) {
            lock();
        }
    }

    /// Leaves: what is typed is kept, a backup made and read through, and the store closed. While something typed is
    /// held by the window alone, the window stays.
    private void leave() {
        if (isLoading()) {
            files.ifPresent(screen -> screen.stop(this::leave));
            return;
        }
        shell.ifPresent(ShellScreen.Open::keep);
        if (held.isAny()) {
            faults.say(texts.say("start.held"));
            return;
        }
        shell = Optional.empty();
        store.ifPresentOrElse(this::leave, this::close);
        store = Optional.empty();
    }

    private void leave(OpenStore open) {
        var leaving = new LeavingViewModel(open, folder.backups(), background, faults::log, texts, this::close);
        show(LeavingView.of(leaving, texts));
        stage.setOnCloseRequest(request -> {
            request.consume();
            leaving.closeWithoutBackup();
        });
        leaving.backUpAndClose();
    }

    private void close() {
        stage.close();
        work.shutdown();
        keepingDrafts.shutdown();
        timer.shutdownNow();
    }

    /// As in the shell, which has this key while it is shown.
    private void lockWhileFilesAreShown(KeyEvent press) {
        if (Chords.isShortcut(press) && press.getCode() == KeyCode.L && files.isPresent() && !isLoading()) {
            lock();
            press.consume();
        }
    }

    private void textSize(KeyEvent press) {
        if (!Chords.isShortcut(press)) {
            return;
        }
        var size = look.textSizeProperty();
        if (List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD).contains(press.getCode())) {
            size.set(size.get().larger());
            press.consume();
        } else if (List.of(KeyCode.MINUS, KeyCode.SUBTRACT).contains(press.getCode())) {
            size.set(size.get().smaller());
            press.consume();
        } else if (List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0).contains(press.getCode())) {
            size.set(TextSize.USUAL);
            press.consume();
        }
    }
}
