package org.childjourney.app.commands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.childjourney.returns.Progress;

/// Whether the person asked for a stop (Ctrl+C). A command that makes something undoes it first; the program waits for
/// that, and ends.
final class Stop implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stop");
    private volatile boolean asked;
    private volatile boolean undoing;

    Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        if (!undoing) {
            return;
        }
        try {
            ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// From now on the command makes something, and undoes it when asked to stop.
    void isWaitedFor() {
        undoing = true;
    }

    /// The progress of a work, told step by step, that ends when a stop is asked for.
    Progress of(Steps steps) {
        return new Progress() {
            @Override
            public void reached(int done, int total) {
                steps.reached(done, total);
            }

            @Override
            public boolean isStopped() {
                return asked;
            }
        };
    }

    void check() {
        if (asked) {
            throw CannotBeDone.because("stopped");
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // asked to stop a moment ago, when all was done
        }
    }
}
