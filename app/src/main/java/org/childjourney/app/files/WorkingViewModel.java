package org.childjourney.app.files;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.returns.Progress;

/// How far a long work has come. It may be told so from any thread.
public final class WorkingViewModel implements Progress {

    private final Background background;
    private final Texts texts = Texts.of(WorkingViewModel.class);
    private final String title;
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final AtomicBoolean stopped = new AtomicBoolean();

    public WorkingViewModel(String title, Background background) {
        this.background = background;
        this.title = title;
    }

    /// Before the work itself, a backup is made.
    void backsUp() {
        count.set(texts.say("files.working.backup"));
    }

    @Override
    public void reached(int done, int total) {
        background.show(() -> {
            if (!stopped.get()) {
                part.set(total == 0 ? -1 : (double) done / total);
                count.set(texts.say("files.working.children", done, total));
            }
        });
    }

    @Override
    public boolean isStopped() {
        return stopped.get();
    }

    void stop() {
        stopped.set(true);
        part.set(-1);
        count.set(texts.say("files.working.stopping"));
    }

    String title() {
        return title;
    }

    ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
