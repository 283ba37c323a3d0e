package org.childjourney.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadingTest {

    private final List<Runnable> onTheWindow = new ArrayList<>();
    private final Background background = new Background(Runnable::run, onTheWindow::add, (_, _) -> () -> {}, fault -> {
        throw new AssertionError(fault);
    });
    private final Loading<String> loading = new Loading<>(background, "", "It could not be read.");
    private final List<String> done = new ArrayList<>();

    @Test
    void whoWaitsIsToldOnceAfterWhatWasReadIsDrawn() {
        loading.pageProperty().subscribe(page -> done.add("drawn " + page));
        loading.load(() -> "Amira");
        loading.whenLoaded(() -> done.add("told"));
        loading.load(() -> "Tyler");
        assertThat(done).containsExactly("drawn ");

        List.copyOf(onTheWindow).forEach(Runnable::run);

        assertThat(done).containsExactly("drawn ", "drawn Tyler", "told");
    }

    @Test
    void whoAsksLaterIsToldAtOnce() {
        loading.load(() -> "Amira");
        onTheWindow.forEach(Runnable::run);

        loading.whenLoaded(() -> done.add("told"));

        assertThat(done).containsExactly("told");
    }
}
