package org.childjourney.app.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.childjourney.app.ui.Background;
import org.childjourney.record.RecordId;

/// One record that is read. It is never pointed at another.
final class RecordViewModel {

    private final RecordId record;
    private final Supplier<Optional<RecordPage>> read;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<RecordPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isRead;
    private int asked;

    /// @param read reads the record, off the window's thread
    RecordViewModel(RecordId record, Supplier<Optional<RecordPage>> read, Background background) {
        this.record = record;
        this.read = read;
        this.background = background;
    }

    RecordId record() {
        return record;
    }

    /// Reads it again.
    ///
    /// @param gone what is done where it does not stand any more
    void load(Runnable gone) {
        int mine = ++asked;
        background.run(read::get, now -> {
            if (mine != asked) {
                return;
            }
            page.set(now);
            if (now.isEmpty()) {
                gone.run();
            }
            isRead = true;
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        });
    }

    /// Does something once it is known what the record says, or that it does not stand any more.
    void whenRead(Runnable then) {
        if (isRead) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    ReadOnlyObjectProperty<Optional<RecordPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
