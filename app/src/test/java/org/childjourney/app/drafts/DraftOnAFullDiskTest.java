package org.childjourney.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Drafts;
import org.childjourney.app.ui.Background;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;

class DraftOnAFullDiskTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final UserId DANA = new UserId(new UUID(0, 3));

    private final List<Throwable> told = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, (_, _) -> () -> {}, told::add);
    private final Disk disk = new Disk();
    private final HeldText held = new HeldText();
    private final DraftKeeper keeper = keeperOf(PRIYA);

    private DraftKeeper keeperOf(UserId author) {
        return new DraftKeeper(AMIRA, "visit", held.before(disk, author), background, () -> {});
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() {
        disk.isFull = true;
        keeper.typed("the door");
        keeper.save();
        assertThat(told).hasSize(1);
        assertThatExceptionOfType(StoreFault.class).isThrownBy(keeper::saveAndWait);
        assertThatExceptionOfType(StoreFault.class).isThrownBy(keeper::saveAndWait);

        disk.isFull = false;
        keeper.saveAndWait();
        assertThat(disk.files.values()).singleElement().asString().contains("the door");
        assertThat(held.isAny()).isFalse();
    }

    @Test
    void whatCouldNotBeWrittenIsThereAgainForItsAuthorAlone() {
        disk.isFull = true;
        keeper.typed("the door");
        assertThatExceptionOfType(StoreFault.class).isThrownBy(keeper::saveAndWait);
        assertThat(held.isAny()).isTrue();

        assertThat(held.before(disk, PRIYA).kept(AMIRA, "visit")).contains("the door");
        assertThat(held.before(disk, DANA).kept(AMIRA, "visit")).isEmpty();

        disk.isFull = false;
        assertThat(held.isAny()).isFalse();
        assertThat(disk.files).hasSize(1);
    }

    @Test
    void whatIsNotWantedIsNotHeld() {
        disk.isFull = true;
        keeper.typed("the door");
        assertThatExceptionOfType(StoreFault.class).isThrownBy(keeper::saveAndWait);
        keeper.discard(() -> {});
        assertThat(held.isAny()).isFalse();
    }

    private static final class Disk implements Drafts {

        private final Map<String, String> files = new HashMap<>();
        private boolean isFull;

        @Override
        public void keep(ChildId child, String form, String content) {
            if (isFull) {
                throw new StoreFault(StoreFault.Kind.DISK_FULL, "draft-keep");
            }
            files.put(child + form, content);
        }

        @Override
        public Optional<String> kept(ChildId child, String form) {
            return Optional.ofNullable(files.get(child + form));
        }

        @Override
        public boolean setAsideIfDamaged(ChildId child, String form) {
            return false;
        }

        @Override
        public void discard(ChildId child, String form) {
            files.remove(child + form);
        }

        @Override
        public List<Begun> begun() {
            return List.of();
        }
    }
}
