package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Drafts;
import org.childjourney.record.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// However long the disk takes to say what was begun, nothing can be typed over it.
@ExtendWith(ApplicationExtension.class)
class SlowDraftsTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final Slow drafts = new Slow();

    @Start
    void open(Stage stage) {
        TheWindow.on(stage, folder, new ChosenFiles(), new AbstractModule() {
            @Override
            protected void configure() {
                bind(Drafts.class).toInstance(drafts);
            }
        });
    }

    @Test
    void aLetterTypedAtOnceDoesNotTakeTheDraftsPlace() {
        OpenOverview overview = openFirst();
        overview.enter("overview-worries");
        window.waitFor("#overviewForm-worries");
        window.focus("#overviewForm-worries");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("Nobody was there on Saturday.");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();

        drafts.wait.drainPermits();
        window.press(KeyCode.ENTER);
        window.type("x");
        assertThat(window.shows("#overviewForm-worries")).isFalse();
        drafts.wait.release(1000);
        window.waitFor("#overviewForm-worries");
        window.waitUntil(
                "the draft", () -> window.read("#overviewForm-worries").equals("Nobody was there on Saturday."));
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();

        assertThat(drafts.kept.values()).singleElement().asString().contains("Nobody was there on Saturday.");
    }

    @Test
    void nothingIsTypedIntoAVisitBeforeItsDraftIsThere() {
        openFirst();
        new Recording(window).ask().openVisit();
        new OpenChild(window).waitForForm();
        window.focus("#visit-words-1");
        window.type("I like Nan.");
        window.press(KeyCode.ESCAPE);
        window.waitFor("#child-visits");

        drafts.wait.drainPermits();
        new Recording(window).ask().openVisit();
        window.type("x");
        assertThat(window.shows("#visit-words-1")).isFalse();
        drafts.wait.release(1000);
        window.waitFor("#visit-words-1");
        window.waitUntil("the caret where it was", () -> window.hasFocus("#visit-words-1"));

        assertThat(window.read("#visit-words-1")).isEqualTo("I like Nan.");
    }

    private OpenOverview openFirst() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        return OpenOverview.ofChosenLine(window);
    }

    private static final class Slow implements Drafts {

        private final Semaphore wait = new Semaphore(100_000);
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public synchronized void keep(ChildId child, String form, String content) {
            kept.put(child + form, content);
        }

        @Override
        public Optional<String> kept(ChildId child, String form) {
            wait.acquireUninterruptibly();
            synchronized (this) {
                return Optional.ofNullable(kept.get(child + form));
            }
        }

        @Override
        public boolean setAsideIfDamaged(ChildId child, String form) {
            return false;
        }

        @Override
        public synchronized void discard(ChildId child, String form) {
            kept.remove(child + form);
        }

        @Override
        public List<Begun> begun() {
            return List.of();
        }
    }
}
