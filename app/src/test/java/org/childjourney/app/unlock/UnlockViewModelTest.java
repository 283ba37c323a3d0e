package org.childjourney.app.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Laptop;
import org.childjourney.access.Passphrase;
import org.childjourney.access.RecoveryCode;
import org.childjourney.access.Role;
import org.childjourney.app.testing.ClosedStore;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.unlock.NewStoreViewModel.Problem;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnlockViewModelTest {

    private static final Path FOLDER = Path.of("store");

    private final OneThread oneThread = new OneThread();
    private final Texts texts = Texts.of(UnlockScreen.class);
    private final List<Opened> opened = new ArrayList<>();
    private final OneStore laptop = new OneStore();

    @Nested
    class WhereThereIsAStore {

        private final UnlockViewModel model =
                new UnlockViewModel(laptop, FOLDER, oneThread.background(), texts, opened::add);

        @Test
        void theRightPassphraseOpensItAndSaysWhatThePersonShouldKnow() {
            model.load();
            model.passphraseProperty().set("right");
            model.unlock();

            assertThat(opened).singleElement().satisfies(open -> {
                assertThat(open.userName()).isEqualTo("Priya Nair");
                assertThat(open.notices()).singleElement().asString().contains("Nothing was lost");
            });
            assertThat(model.passphraseProperty().get()).isEmpty();
        }

        @Test
        void eachWrongOneLeavesOneTryLessAndTheFifthNone() {
            model.load();
            var said = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                model.passphraseProperty().set("wrong");
                model.unlock();
                said.add(model.messageProperty().get());
            }

            assertThat(said).first().isEqualTo("That passphrase is not right. You have 4 tries left.");
            assertThat(said.get(3)).isEqualTo("That passphrase is not right. You have 1 try left.");
            assertThat(said.getLast()).contains("service desk");
            assertThat(model.disabledProperty().get()).isTrue();

            model.passphraseProperty().set("right");
            model.unlock();
            assertThat(opened).isEmpty();
        }

        @Test
        void anotherUserIsHeardAfterTheTriesOfOneAreUsedUp() {
            model.load();
            useUpTries();

            model.choose("Dana Shah");

            assertThat(model.disabledProperty().get()).isFalse();
            assertThat(model.messageProperty().get()).isEmpty();
            model.passphraseProperty().set("right");
            model.unlock();
            assertThat(opened).extracting(Opened::userName).containsExactly("Dana Shah");
        }

        @Test
        void theSameUserIsHeardAgainOnceTheWaitingIsOver() {
            model.load();
            useUpTries();
            assertThat(model.messageProperty().get()).contains("try again in 1 minute.");

            oneThread.pass(Duration.ofSeconds(60));
            assertThat(model.disabledProperty().get()).isTrue();
            oneThread.pass(Duration.ofSeconds(1));

            assertThat(model.disabledProperty().get()).isFalse();
            assertThat(model.messageProperty().get()).isEmpty();
        }

        private void useUpTries() {
            for (int i = 0; i < 5; i++) {
                model.passphraseProperty().set("wrong");
                model.unlock();
            }
            assertThat(model.disabledProperty().get()).isTrue();
        }

        @Test
        void aStoreThatCannotBeReadIsAFaultAndCanBeTriedAgain() {
            model.load();
            laptop.broken = true;
            model.passphraseProperty().set("right");
            model.unlock();

            assertThat(oneThread.faults()).hasSize(1);
            assertThat(model.openingProperty().get()).isFalse();
        }
    }

    @Nested
    class WhereThereIsNone {

        private final List<NewStoreViewModel.Made> made = new ArrayList<>();

        @Test
        void everythingThatIsMissingIsSaidAtOnce() {
            var model = model(Beginning.FILES);
            model.roleProperty().set(Role.SOCIAL_WORKER);
            model.passphraseProperty().set("too short");
            model.make();

            assertThat(model.problemsProperty().get())
                    .isEqualTo(Set.of(
                            Problem.NO_AUTHORITY,
                            Problem.NO_FILES,
                            Problem.NO_NAME,
                            Problem.MAY_NOT_LOAD,
                            Problem.TOO_SHORT,
                            Problem.NOT_THE_SAME));
            assertThat(model.sentence(Problem.MAY_NOT_LOAD))
                    .isEqualTo("A social worker may not load files. Choose a role that may: data officer.");
            assertThat(model.sentence(Problem.TOO_SHORT)).contains("at least 12");
            assertThat(made).isEmpty();
        }

        @Test
        void anInventedAuthorityAsksForNoNameOfOne() {
            var model = model(Beginning.INVENTED);
            model.userProperty().set(" Priya Nair ");
            model.passphraseProperty().set("four unrelated words");
            model.againProperty().set("four unrelated words");
            model.make();

            assertThat(made).hasSize(1);
            assertThat(laptop.wanted.orElseThrow().firstUser()).isEqualTo("Priya Nair");
            assertThat(laptop.wanted.orElseThrow().authority().nature()).isEqualTo(Authority.Nature.INVENTED);
        }

        private NewStoreViewModel model(Beginning beginning) {
            return new NewStoreViewModel(
                    beginning, laptop, FOLDER, Delegation.standard(), oneThread.background(), texts, made::add);
        }
    }

    @Test
    void theRecoveryCodeMustBeTypedBack() {
        var right = new ArrayList<String>();
        String code = RecoveryCode.random(new Random(1)).grouped();
        var model = new RecoveryCodeViewModel(code, texts, () -> right.add("right"));

        model.typedProperty().set(code.substring(0, code.length() - 1));
        model.submit();
        assertThat(right).isEmpty();
        assertThat(model.messageProperty().get()).contains("not the code");

        model.typedProperty().set(code.toLowerCase(Locale.ROOT).replace("-", " "));
        model.submit();
        assertThat(right).hasSize(1);
    }

    /// A laptop with one store, opened by the word "right".
    private static final class OneStore implements Laptop {

        private int triesLeft = 5;
        private boolean broken;
        private Optional<NewStore> wanted = Optional.empty();

        @Override
        public boolean hasStore(Path folder) {
            return true;
        }

        @Override
        public boolean isFree(Path folder) {
            return false;
        }

        @Override
        public List<String> users(Path folder) {
            return List.of("Priya Nair");
        }

        @Override
        public Made create(Path folder, NewStore asked) {
            wanted = Optional.of(asked);
            return new Made(new ClosedStore(), Optional.of("code"));
        }

        @Override
        public void getReady() {}

        @Override
        public Unlocking unlock(Path folder, String user, Passphrase passphrase) {
            if (broken) {
                throw new StoreFault(StoreFault.Kind.CANNOT_READ, "T-1");
            }
            return new String(passphrase.signs()).equals("right")
                    ? new Unlocking.Unlocked(new ClosedStore(), List.of(Notice.VIEW_REBUILT))
                    : wrong(--triesLeft);
        }

        private static Unlocking wrong(int left) {
            return new Unlocking.NotRight(left, left == 0 ? Optional.of(Duration.ofMinutes(1)) : Optional.empty());
        }

        @Override
        public Unlocking recover(Path folder, String user, Recovery by, Passphrase chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Unlocking restore(Path backup, Path folder, String user, Passphrase passphrase) {
            throw new UnsupportedOperationException();
        }
    }
}
