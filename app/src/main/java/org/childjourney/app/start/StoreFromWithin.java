package org.childjourney.app.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.childjourney.app.bench.FromWithin;
import org.childjourney.persistence.StoreTimings;

/// What `bench` asks of a store from within, answered by the store.
record StoreFromWithin(StoreTimings timings) implements FromWithin {

    @Override
    public void answerAfresh() {
        timings.answerAfresh();
    }

    @Override
    public List<Longest> longest(int howMany) {
        return timings.longest(howMany).entrySet().stream()
                .map(child -> new Longest(child.getKey(), child.getValue()))
                .toList();
    }

    @Override
    public Duration workOut(int children) {
        return timings.workOut(children);
    }

    @Override
    public Duration workOutAndWrite(int children) {
        return timings.workOutAndWrite(children);
    }

    @Override
    public Duration insertRows(Path folder) {
        return timings.insertRows(folder);
    }
}
