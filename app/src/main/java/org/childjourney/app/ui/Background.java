package org.childjourney.app.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one way off the window's thread and back. Work that fails ends in the window of faults.
public final class Background {

    private final Executor work;
    private final Executor window;
    private final Later later;
    private final Consumer<Throwable> faults;

    /// @param work where work is done
    /// @param window the window's thread, where answers are shown
    public Background(Executor work, Executor window, Later later, Consumer<Throwable> faults) {
        this.work = work;
        this.window = window;
        this.later = later;
        this.faults = faults;
    }

    public <T> void run(Supplier<T> asked, Consumer<T> answer) {
        run(asked, answer, _ -> {});
    }

    /// @param failed puts the screen right again after a fault; the person has been told of the fault itself
    public <T> void run(Supplier<T> asked, Consumer<T> answer, Consumer<Throwable> failed) {
        attempt(asked, answer, fault -> {
            faults.accept(fault);
            failed.accept(fault);
        });
    }

    /// Work of whose failing the screen itself tells the person, and the log.
    public <T> void attempt(Supplier<T> asked, Consumer<T> answer, Consumer<Throwable> failed) {
        work.execute(() -> {
            try {
                T got = asked.get();
                show(() -> answer.accept(got));
            } catch (RuntimeException | Error fault) {
                show(() -> failed.accept(fault));
            }
        });
    }

    public void run(Runnable asked, Runnable done) {
        run(
                () -> {
                    asked.run();
                    return true;
                },
                _ -> done.run());
    }

    /// Brings something to the window's thread, such as how far a long work has come.
    public void show(Runnable shown) {
        window.execute(shown);
    }

    /// Does something on the window's thread after a while, unless it is called off.
    public Waiting after(Duration wait, Runnable then) {
        return later.after(wait, () -> show(then));
    }

    /// Starts the clock of something to be done later.
    public interface Later {
        Waiting after(Duration wait, Runnable then);
    }

    /// Something that will be done later, and can be called off.
    public interface Waiting {
        void callOff();
    }
}
