package org.childjourney.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.OpenStore;
import org.childjourney.app.testing.ClosedStore;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LeavingViewModelTest {

    private static final Path BACKUPS = Path.of("backups");

    private final List<String> done = new ArrayList<>();
    private final OneThread thread = new OneThread();
    private Optional<StoreFault> backupFails = Optional.empty();
    private Optional<StoreFault> closeFails = Optional.empty();

    private final OpenStore store = new ClosedStore() {

        @Override
        public BackedUp backUp(Path folder) {
            backupFails.ifPresent(fault -> {
                throw fault;
            });
            done.add("backed up to " + folder);
            return new BackedUp(BackedUp.Outcome.MADE, folder, Instant.EPOCH, 1, 1);
        }

        @Override
        public void close() {
            closeFails.ifPresent(fault -> {
                throw fault;
            });
            done.add("store closed");
        }
    };

    private final LeavingViewModel leaving = new LeavingViewModel(
            store,
            BACKUPS,
            thread.background(),
            fault -> ((StoreFault) fault).code(),
            Texts.of(LeavingViewModel.class),
            () -> done.add("window closed"));

    @Test
    void theStoreIsBackedUpAndClosedBeforeTheWindow() {
        leaving.backUpAndClose();

        assertThat(done).containsExactly("backed up to backups", "store closed", "window closed");
    }

    @Nested
    class WithoutABackup {

        private void fail(StoreFault.Kind kind) {
            backupFails = Optional.of(new StoreFault(kind, "B-7"));
            leaving.backUpAndClose();
        }

        @Test
        void thePersonIsToldAndTheStoreStaysOpen() {
            fail(StoreFault.Kind.CANNOT_WRITE);

            assertThat(done).isEmpty();
            assertThat(leaving.workingProperty().get()).isFalse();
            assertThat(leaving.titleProperty().get()).isEqualTo("The backup could not be made");
            assertThat(leaving.textProperty().get()).startsWith("Everything you saved is safe on this laptop");
            assertThat(leaving.codeProperty().get()).endsWith("B-7");
            assertThat(thread.faults()).isEmpty();
        }

        @Test
        void aFullDiskIsNamed() {
            fail(StoreFault.Kind.DISK_FULL);

            assertThat(leaving.textProperty().get()).contains("the disk is full");
        }

        @Test
        void thePersonTriesAgain() {
            fail(StoreFault.Kind.CANNOT_WRITE);
            backupFails = Optional.empty();

            leaving.backUpAndClose();

            assertThat(leaving.codeProperty().get()).isEmpty();
            assertThat(done).containsExactly("backed up to backups", "store closed", "window closed");
        }

        @Test
        void thePersonClosesWithoutOne() {
            fail(StoreFault.Kind.CANNOT_WRITE);

            leaving.closeWithoutBackup();

            assertThat(done).containsExactly("store closed", "window closed");
        }
    }

    @Test
    void aStoreThatCannotBeClosedDoesNotKeepTheWindowOpen() {
        closeFails = Optional.of(new StoreFault(StoreFault.Kind.CANNOT_WRITE, "C-1"));
        leaving.backUpAndClose();

        assertThat(leaving.mayTryAgainProperty().get()).isFalse();
        assertThat(leaving.codeProperty().get()).endsWith("C-1");
        assertThat(done).containsExactly("backed up to backups");

        leaving.closeWithoutBackup();

        assertThat(done).containsExactly("backed up to backups", "window closed");
    }
}
