package org.childjourney.app.start;

import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import org.childjourney.persistence.LaptopStores;

/// Opens the window on the stores of this laptop.
public final class WindowStart extends Application {

    @Override
    public void start(Stage stage) {
        var clock = Clock.systemUTC();
        new Window(stage, DataFolder.usual(), LaptopStores.standard(clock), store -> new Wiring(store, clock), clock)
                .open();
    }
}
