package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Laptop;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Window;
import org.childjourney.app.start.WindowStart;
import org.childjourney.app.start.Wiring;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What goes wrong before the first screen stands is said in the one window of faults, and the person can close it.
@ExtendWith(ApplicationExtension.class)
class FaultAtStartTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aProgramThatCannotStartSaysSo() {
        start(_ -> {
            throw new IllegalStateException("Leo Cole");
        });

        assertThat(window.read("#fault-sentence"))
                .contains("could not start", "nothing is lost", "call the service desk")
                .doesNotContain("Leo", "Cole");
        assertThat(window.read("#fault-code")).matches("Tell the service desk this code: CJ-[0-9A-F]{8}");
        close();
    }

    @Test
    void aStoreThatCannotBeLookedForOnTheFirstScreenSaysSo() {
        start(opened -> new Window(
                        opened,
                        new DataFolder(folder),
                        broken(),
                        store -> new Wiring(store, Clock.systemUTC()),
                        FileDialogs.OF_THE_COMPUTER,
                        Clock.systemUTC())
                .open());

        assertThat(window.read("#fault-sentence"))
                .startsWith("The records could not be read. Nothing was changed.")
                .contains("call the service desk");
        assertThat(window.read("#fault-code")).endsWith("S-9");
        close();
    }

    private void start(Consumer<Stage> opening) {
        window.onTheWindow(() -> {
            new WindowStart(opening).start(stage);
            return true;
        });
        window.waitFor("#fault-sentence");
    }

    private void close() {
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the message to close", () -> !window.shows("#fault-sentence"));
    }

    private static Laptop broken() {
        return (Laptop)
                Proxy.newProxyInstance(Laptop.class.getClassLoader(), new Class<?>[] {Laptop.class}, (_, _, _) -> {
                    throw new StoreFault(StoreFault.Kind.CANNOT_READ, "S-9");
                });
    }
}
