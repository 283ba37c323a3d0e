package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window locks by itself and keeps everything as it was, and lets nobody guess passphrases.
@ExtendWith(ApplicationExtension.class)
class LockingTest {

    private static final Duration NEARLY_IDLE = Duration.ofMinutes(9);

    /// The window looks every twenty seconds whether anybody is there.
    private static final Duration A_LOOK = Duration.ofSeconds(22);

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final Moving clock = new Moving(TheWindow.clock());

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        TheWindow.on(stage, folder, new ChosenFiles(), Modules.EMPTY_MODULE, clock);
    }

    @Test
    void whenNobodyTouchesItTheWindowLocksAndKeepsTextAndCaret() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        window.focus("#visit-words-1");
        window.type("You showed me the house.");
        window.press(KeyCode.HOME);

        clock.pass(NEARLY_IDLE);
        window.press(KeyCode.LEFT);
        clock.pass(NEARLY_IDLE);
        waitForALookForIdleness();
        assertThat(window.hasFocus("#visit-words-1"))
                .as("whoever touches a key goes on")
                .isTrue();

        clock.pass(Duration.ofHours(8));
        window.waitFor("#unlock-passphrase");

        window.unlock();
        window.waitFor("#visit-words-1");
        window.waitUntil("the caret where it was", () -> window.hasFocus("#visit-words-1"));
        assertThat(window.read("#visit-words-1")).isEqualTo("You showed me the house.");
        window.type("Today: ");
        assertThat(window.read("#visit-words-1")).isEqualTo("Today: You showed me the house.");
    }

    private void waitForALookForIdleness() {
        long begun = System.nanoTime();
        window.waitUntil("a look for idleness", () -> System.nanoTime() - begun > A_LOOK.toNanos());
    }

    @Test
    void theRecordThatIsReadIsReadAgainAfterUnlocking() {
        window.unlock();
        window.workList();
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("the list of visits", () -> window.hasFocus("#child-visits"));
        window.press(KeyCode.ENTER);
        window.waitFor("#record-words-1");
        window.focus("#record-words-1");
        window.lock();

        window.unlock();
        window.waitFor("#record-words-1");
        window.waitUntil("what was read last", () -> window.hasFocus("#record-words-1"));
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the list of visits", () -> window.hasFocus("#child-visits"));
    }

    @Test
    void afterFiveWrongPassphrasesTheServiceDeskIsNamed() {
        for (int wrong = 1; wrong <= 5; wrong++) {
            window.waitUntil("the caret in the passphrase", () -> window.hasFocus("#unlock-passphrase"));
            assertThat(window.<Button>find("#unlock-submit").isDisabled()).isFalse();
            window.type("not the passphrase");
            window.press(KeyCode.ENTER);
            int left = 5 - wrong;
            window.waitUntil(
                    "the answer",
                    () -> window.read("#unlock-message").contains(left == 0 ? "service desk" : left + " "));
        }
        assertThat(window.<Button>find("#unlock-submit").isDisabled()).isTrue();
    }

    /// A clock on which hours can pass at once.
    private static final class Moving extends Clock {

        private final Clock before;
        private volatile Duration passed = Duration.ZERO;

        private Moving(Clock before) {
            this.before = before;
        }

        void pass(Duration more) {
            passed = passed.plus(more);
        }

        @Override
        public Instant instant() {
            return before.instant().plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return before.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
