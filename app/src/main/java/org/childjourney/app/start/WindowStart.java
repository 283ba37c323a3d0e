package org.childjourney.app.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.childjourney.access.Delegation;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.ui.Faults;
import org.childjourney.app.ui.Look;
import org.childjourney.persistence.LaptopStores;

/// Opens the window on the stores of this laptop, or says why it cannot be opened.
public final class WindowStart extends Application {

    private final Consumer<Stage> opening;

    public WindowStart() {
        this(WindowStart::openOnThisLaptop);
    }

    /// @param opening what opens the window
    public WindowStart(Consumer<Stage> opening) {
        this.opening = opening;
    }

    @Override
    public void start(Stage stage) {
        try {
            opening.accept(stage);
        } catch (RuntimeException | Error fault) {
            new Faults(stage, new Look(), Delegation.standard(), Platform::runLater).atStart(fault);
        }
    }

    private static void openOnThisLaptop(Stage stage) {
        var clock = Clock.systemUTC();
        new Window(
                        stage,
                        DataFolder.usual(),
                        LaptopStores.standard(clock),
                        store -> new Wiring(store, clock),
                        FileDialogs.OF_THE_COMPUTER,
                        clock)
                .open();
        TimedStart.ifAskedFor(
                stage, clock, new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
