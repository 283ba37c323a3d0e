package org.childjourney.app.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.testing.AltKeys;
import org.childjourney.app.testing.InMemoryDrafts;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitFormViewModel.Begins;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.FinishRecord;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitFormViewModelTest {

    private static final ChildId LEO = new ChildId(new UUID(0, 1));
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:41:07Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final OneThread oneThread = new OneThread();
    private final List<Visit> finished = new ArrayList<>();
    private final VisitFormViewModel model = begun();
    private int discarded;

    @Test
    void itBeginsWithToday() {
        assertThat(model.onProperty().get()).isEqualTo("23 Nov 2026");
        assertThat(drafts.writes()).isZero();
    }

    @Test
    void whatIsTypedIsKeptWithinTwoSecondsThoughThePersonTypesOn() {
        model.childsWordsProperty().set("I");
        oneThread.pass(Duration.ofSeconds(1));
        model.childsWordsProperty().set("I like");
        oneThread.pass(Duration.ofSeconds(1));

        assertThat(begun().childsWordsProperty().get()).isEqualTo("I like");
        assertThat(model.draftNoteProperty().get()).isEqualTo("Draft saved 15:41:07 on this laptop");
    }

    @Test
    void whatIsTypedIsKeptWhenTheFocusMovesAndTheDateIsShownWhole() {
        model.onProperty().set("fri");
        model.focusMoved();

        assertThat(model.onProperty().get()).isEqualTo("20 Nov 2026");
        assertThat(begun().onProperty().get()).isEqualTo("20 Nov 2026");
    }

    @Test
    void theButtonSaysWhatWillBecomeOfIt() {
        var button = model.finishText();
        assertThat(button.getValue()).isEqualTo("_Keep as dates only");
        assertThat(model.willText().getValue()).contains("the child’s words and what they mean");

        model.seenProperty().set(ChildSeen.ALONE);
        model.childsWordsProperty().set("I like Nan.");
        assertThat(model.willText().getValue()).contains("what it means for the child");
        model.accountProperty().set("Settled.");
        assertThat(button.getValue()).isEqualTo("_Finish");

        model.seenProperty().set(ChildSeen.NOT_SEEN);
        assertThat(button.getValue()).isEqualTo("_Keep as not seen");
    }

    @Test
    void problemsAreSaidAtOnceAndWhatWasTypedStays() {
        model.onProperty().set("24/11");
        model.childsWordsProperty().set("I like Nan.");
        model.finish();

        assertThat(model.problemsProperty().get())
                .containsExactlyInAnyOrder(RecordVisit.Problem.DATE_AHEAD, RecordVisit.Problem.SEEN_NOT_SAID);
        assertThat(model.childsWordsProperty().get()).isEqualTo("I like Nan.");
        assertThat(begun().childsWordsProperty().get()).isEqualTo("I like Nan.");
        assertThat(finished).isEmpty();
    }

    @Test
    void aFinishedVisitLeavesNoDraft() {
        model.seenProperty().set(ChildSeen.ALONE);
        model.childsWordsProperty().set("I like Nan.");
        model.accountProperty().set("Settled.");
        model.onProperty().set("fri");
        model.finish();
        model.focusMoved();
        oneThread.pass(TWO_SECONDS);

        assertThat(finished).hasSize(1);
        assertThat(drafts.kept(LEO, "visit")).isEmpty();
    }

    @Test
    void aVisitTakenBackIsADraftAgain() {
        model.seenProperty().set(ChildSeen.WITH_OTHERS);
        model.whereProperty().set("School");
        var draft = model.draft();
        model.finish();

        var again = form(new Begins(draft, Optional.of("The visit is taken back.")));
        again.keepAsDraft();

        assertThat(begun().whereProperty().get()).isEqualTo("School");
        assertThat(again.draftNoteProperty().get()).contains("taken back");
    }

    @Test
    void whatIsNotWantedIsGone() {
        model.whereProperty().set("School");
        model.focusMoved();
        assertThat(drafts.kept(LEO, "visit")).isPresent();

        model.discard();
        model.leave();
        oneThread.pass(TWO_SECONDS);

        assertThat(drafts.kept(LEO, "visit")).isEmpty();
        assertThat(discarded).isOne();
    }

    @Test
    void aSaveThatFailsIsAFaultAndKeepsTheDraft() {
        store.failAfter(0);
        model.seenProperty().set(ChildSeen.ALONE);
        model.finish();

        assertThat(oneThread.faults()).hasSize(1);
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(begun().seenProperty().get()).isEqualTo(ChildSeen.ALONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"RECORDED", "DATES_ONLY", "NOT_DONE"})
    void everyFieldAndButtonHasAnAltKeyOfItsOwn(Outcome outcome) {
        var texts = Texts.of(VisitsScreen.class);
        var words = new ArrayList<String>();
        for (String part : List.of("date", "time", "purpose", "where", "words", "account", "close")) {
            words.add(texts.say("visits." + part, "Leo"));
        }
        for (ChildSeen seen : ChildSeen.values()) {
            words.add(texts.word(seen));
        }
        words.add(texts.say("visits.finish." + outcome.name()));
        words.add(texts.say("ui.discard"));

        assertThat(AltKeys.in(words.toArray(String[]::new)))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.length() == 1);
    }

    private VisitFormViewModel begun() {
        return form(drafts.kept(LEO, "visit")
                .map(text -> new Begins(VisitDraftText.read(LEO, text), Optional.of("a draft")))
                .orElseGet(() -> Begins.anew(LEO, Visit.Purpose.IN_CARE, London.today(clock))));
    }

    private VisitFormViewModel form(Begins begins) {
        var user = new SignedIn(new UserId(new UUID(0, 2)), "Priya Nair", Role.SOCIAL_WORKER, Optional.empty());
        var finish =
                new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock);
        return new VisitFormViewModel(
                LEO,
                begins,
                new RecordVisit(finish, store, user, clock),
                drafts,
                clock,
                oneThread.background(),
                Texts.of(VisitsScreen.class),
                new VisitFormViewModel.Around() {
                    @Override
                    public void finished(VisitDraft draft, RecordVisit.Answer.Recorded recorded) {
                        finished.add(recorded.visit());
                    }

                    @Override
                    public void discarded() {
                        discarded++;
                    }
                });
    }
}
