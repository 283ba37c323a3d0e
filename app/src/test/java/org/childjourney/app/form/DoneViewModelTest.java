package org.childjourney.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.testing.InMemoryDrafts;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SafetyMap;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.junit.jupiter.api.Test;

class DoneViewModelTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId SAMI = new ChildId(new UUID(0, 2));
    private static final UserId PRIYA = new UserId(new UUID(0, 3));
    private static final UserId DANA = new UserId(new UUID(0, 4));
    private static final Instant NOW = Instant.parse("2026-11-23T15:41:07Z");
    private static final Answers TYPED = new Answers(Map.of("danger", "Hungry and alone at night"));

    private final Clock clock = Clock.fixed(NOW, London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final OneThread oneThread = new OneThread();
    private final JustFinished all = new JustFinished();
    private Runnable atSaving = () -> {};
    private final FinishRecord finishing = new FinishRecord(
            new Door() {
                @Override
                public void save(UserId author, List<Change<?>> changes) {
                    atSaving.run();
                    store.save(author, changes);
                }

                @Override
                public LongWork begin(UserId author, Origin origin) {
                    return store.begin(author, origin);
                }
            },
            store,
            Delegation.standard(),
            new SignedIn(PRIYA, "Priya Nair", Role.SOCIAL_WORKER, Optional.empty()),
            new Uuid7(clock, new Random(1)),
            clock);
    private final List<String> told = new ArrayList<>();
    private final JustFinished.One one = finished();
    private final DoneViewModel model = strip();

    @Test
    void whatIsTakenBackIsADraftAgain() {
        assertThat(model.sentenceProperty().get()).isEqualTo("Saved. You can undo this until 15:51.");

        model.undo();

        assertThat(store.of(AMIRA, SafetyMap.KIND)).isEmpty();
        assertThat(drafts.kept(AMIRA, "map").map(Answers::fromDraft)).contains(TYPED);
        assertThat(told).containsExactly("taken back: map");
        assertThat(all.of(PRIYA, AMIRA, "overviewForm", NOW)).isEmpty();
    }

    /// Must show: a program that is killed between the two leaves the words in the draft.
    @Test
    void whatWasTypedIsADraftBeforeTheRecordGoes() {
        var atThatMoment = new ArrayList<Answers>();
        atSaving = () -> atThatMoment.add(
                drafts.kept(AMIRA, "map").map(Answers::fromDraft).orElse(Answers.NONE));

        model.undo();

        assertThat(atThatMoment).containsExactly(TYPED);
    }

    @Test
    void whatIsNotTakenBackLeavesNoDraft() {
        var standing = store.of(AMIRA, SafetyMap.KIND).getFirst();
        store.save(DANA, List.of(Change.after(standing, standing.body())));

        model.undo();

        assertThat(model.sentenceProperty().get()).startsWith("It was changed or taken back since");
        assertThat(drafts.kept(AMIRA, "map")).isEmpty();
    }

    @Test
    void nothingIsTakenBackOverADraftThatWasBegunSince() {
        drafts.keep(AMIRA, "map", "danger=Something else");

        model.undo();

        assertThat(store.of(AMIRA, SafetyMap.KIND)).hasSize(1);
        assertThat(drafts.kept(AMIRA, "map")).contains("danger=Something else");
        assertThat(model.sentenceProperty().get()).startsWith("You have begun this form again since.");

        drafts.discard(AMIRA, "map");
        model.undo();
        assertThat(told).containsExactly("taken back: map");
    }

    @Test
    void itIsOverAfterTenMinutes() {
        oneThread.pass(Duration.ofMinutes(10));
        assertThat(told).isEmpty();
        oneThread.pass(Duration.ofSeconds(1));

        assertThat(told).containsExactly("over");
        model.undo();
        assertThat(store.of(AMIRA, SafetyMap.KIND)).hasSize(1);
    }

    @Test
    void itIsThereStillWhenTheChildIsOpenedAgainForItsAuthorAlone() {
        var last = NOW.plus(FinishRecord.WHILE);

        assertThat(all.of(PRIYA, AMIRA, "overviewForm", last)).containsExactly(one);
        assertThat(all.of(PRIYA, AMIRA, "familyForm", last)).isEmpty();
        assertThat(all.of(PRIYA, SAMI, "overviewForm", last)).isEmpty();
        assertThat(all.of(DANA, AMIRA, "overviewForm", last)).isEmpty();
        assertThat(all.of(PRIYA, AMIRA, "overviewForm", last.plusSeconds(1))).isEmpty();
    }

    private JustFinished.One finished() {
        var map = new SafetyMap(LocalDate.of(2026, 11, 23), "", "", "", TYPED.of("danger"), "");
        var finished = new JustFinished.One(
                AMIRA,
                "overviewForm",
                "map",
                "Saved.",
                TYPED,
                finishing.finish(List.of(finishing.anew(AMIRA, SafetyMap.KIND, map))));
        all.add(finished);
        return finished;
    }

    private DoneViewModel strip() {
        return new DoneViewModel(
                one,
                all,
                finishing,
                drafts,
                clock,
                oneThread.background(),
                Texts.of(FormScreen.class),
                new DoneViewModel.Around() {
                    @Override
                    public void takenBack(String form) {
                        told.add("taken back: " + form);
                    }

                    @Override
                    public void over() {
                        told.add("over");
                    }
                });
    }
}
