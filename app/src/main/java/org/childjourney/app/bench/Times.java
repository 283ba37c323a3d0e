package org.childjourney.app.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// How long the same work took, each time that it was done.
record Times(List<Duration> sorted) {

    private static final double MOST = 0.95;
    private static final double NANOS_IN_A_MILLISECOND = 1_000_000;

    Times {
        sorted = sorted.stream().sorted().toList();
    }

    /// @param work is told the how manieth time it is
    static Times of(Repeats repeats, IntConsumer work) {
        IntStream.range(0, repeats.warmUp()).forEach(work);
        return new Times(IntStream.range(0, repeats.timed())
                .mapToObj(time -> of(() -> work.accept(time)))
                .toList());
    }

    static Duration of(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// In milliseconds.
    double median() {
        return milliseconds(sorted.get(sorted.size() / 2));
    }

    /// What all but one in twenty stay within, in milliseconds.
    double most() {
        return milliseconds(sorted.get((int) Math.ceil(MOST * sorted.size()) - 1));
    }

    private static double milliseconds(Duration taken) {
        return taken.toNanos() / NANOS_IN_A_MILLISECOND;
    }
}
