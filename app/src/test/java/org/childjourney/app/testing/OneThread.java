package org.childjourney.app.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.childjourney.app.ui.Background;

/// A background that does everything at once on the caller's thread, and waits only as far as the test says.
public final class OneThread {

    private final List<Waited> waiting = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private Duration now = Duration.ZERO;

    public Background background() {
        return new Background(Runnable::run, Runnable::run, this::after, faults::add);
    }

    private Background.Waiting after(Duration wait, Runnable then) {
        var waited = new Waited(now.plus(wait), then, new AtomicBoolean());
        waiting.add(waited);
        return () -> waited.calledOff().set(true);
    }

    private record Waited(Duration at, Runnable then, AtomicBoolean calledOff) {}

    /// Lets time pass.
    public void pass(Duration time) {
        now = now.plus(time);
        var due = waiting.stream()
                .filter(waited -> waited.at().compareTo(now) <= 0)
                .toList();
        waiting.removeAll(due);
        due.stream()
                .filter(waited -> !waited.calledOff().get())
                .forEach(waited -> waited.then().run());
    }

    public List<Throwable> faults() {
        return List.copyOf(faults);
    }
}
