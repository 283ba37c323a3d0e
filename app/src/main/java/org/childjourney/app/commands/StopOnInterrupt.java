package org.childjourney.app.commands;

import org.childjourney.returns.Progress;

/// Progress of a long work that Ctrl+C stops in an orderly way: the work undoes itself before the program ends.
final class StopOnInterrupt implements Progress, AutoCloseable {

    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final Steps steps;
    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean stopped;

    StopOnInterrupt(Steps steps) {
        this.steps = steps;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stopped = true;
        try {
            worker.join(LONGEST_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void reached(int done, int total) {
        steps.reached(done, total);
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
