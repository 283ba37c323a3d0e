package org.childjourney.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.app.form.Whom;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.junit.jupiter.api.Test;

class ChildViewModelTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
    private final InventedStore store = new InventedStore(clock, 2);
    private final OneThread oneThread = new OneThread();
    private final ChildId restricted = child(0);

    @Test
    void ofARestrictedChildNothingIsShownButThatItIsRestricted() {
        ChildViewModel model = model(restricted);

        assertThat(model.isRestricted()).isTrue();
        assertThat(model.title().getValue()).isEqualTo("Restricted record");
        assertThat(model.noteProperty().get()).startsWith("Restricted record.");
        assertThat(model.pageProperty().get()).isEqualTo(ChildPage.EMPTY);
        assertThat(model.draftProperty().get()).isFalse();
    }

    @Test
    void evenWhenItIsReadAllTheSame() {
        ChildViewModel model = model(restricted);

        model.load();

        assertThat(model.pageProperty().get()).isEqualTo(ChildPage.EMPTY);
        assertThat(oneThread.faults()).hasSize(1);
    }

    @Test
    void anotherChildIsShown() {
        ChildViewModel model = model(child(1));

        model.load();

        assertThat(model.isRestricted()).isFalse();
        assertThat(model.noteProperty().get()).isEmpty();
        assertThat(model.title().getValue())
                .isEqualTo(model.pageProperty().get().onTab());
        assertThat(model.pageProperty().get().name()).isNotBlank();
    }

    private static final class Begun implements ChildViewModel.Unfinished {

        @Override
        public boolean isOn(ChildId child) {
            return true;
        }

        @Override
        public Optional<Whom> together(ChildId child) {
            return Optional.empty();
        }
    }

    private ChildId child(int place) {
        return store.records().all().get(place).child().orElseThrow();
    }

    private ChildViewModel model(ChildId child) {
        return new ChildViewModel(
                child,
                ReadingAChild.of(store, KeptFromEveryone.where(one -> one.equals(restricted))),
                new Begun(),
                clock,
                oneThread.background(),
                Texts.of(ChildScreen.class));
    }
}
