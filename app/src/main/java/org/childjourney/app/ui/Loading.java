package org.childjourney.app.ui;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What a screen shows, read off the window's thread. Of several readings the one asked for last is shown. One that
/// fails leaves what was shown, and a sentence beside it.
public final class Loading<P> {

    private final Background background;
    private final P nothing;
    private final String failed;
    private final ReadOnlyObjectWrapper<P> page;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private int asked;

    /// @param nothing what is shown until something was read
    /// @param failed the sentence for a reading that fails
    public Loading(Background background, P nothing, String failed) {
        this.background = background;
        this.nothing = nothing;
        this.failed = failed;
        this.page = new ReadOnlyObjectWrapper<>(nothing);
    }

    public void load(Supplier<P> read) {
        int mine = ++asked;
        background.run(
                read,
                found -> {
                    if (mine == asked) {
                        note.set("");
                        page.set(found);
                    }
                },
                _ -> note.set(failed));
    }

    /// Does something once, when something was read and those who show it have drawn it.
    public void whenLoaded(Runnable then) {
        var waiting = new Object() {
            boolean isDone;
        };
        // those who show it listen to this property; the wrapper would tell its own listeners before them
        pageProperty().subscribe(shown -> {
            if (shown != nothing && !waiting.isDone) {
                waiting.isDone = true;
                then.run();
            }
        });
    }

    public ReadOnlyObjectProperty<P> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
