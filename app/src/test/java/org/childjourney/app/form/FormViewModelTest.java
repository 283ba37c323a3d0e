package org.childjourney.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.childjourney.access.Act;
import org.childjourney.app.attachments.AttachmentsScreen.Adding;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.testing.InMemoryDrafts;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finished;
import org.childjourney.recording.Question;
import org.junit.jupiter.api.Test;

class FormViewModelTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:41:07Z"), London.ZONE);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final OneThread oneThread = new OneThread();
    private final List<String> told = new ArrayList<>();
    private Answers lastGiven = Answers.NONE;
    private Form.Result result = new Form.Result.Kept(
            new Finished(Act.RECORD_ABOUT_CHILD, new UserId(new UUID(0, 2)), clock.instant(), List.of()));

    @Test
    void aLetterThatIsTypedFirstGoesIntoTheDraftAndNotOverIt() {
        drafts.keep(AMIRA, "map", answers("Nobody was there on Saturday", "").asDraft());

        var model = open(form());
        assertThat(model.answer("worries").get()).isEqualTo("Nobody was there on Saturday");
        assertThat(model.begunProperty().get()).isTrue();
        model.answer("worries").set(model.answer("worries").get() + ".");
        model.leave();

        assertThat(kept()).contains(answers("Nobody was there on Saturday.", ""));
    }

    @Test
    void whatIsTypedIsKeptWithinTwoSeconds() {
        var model = open(form());
        assertThat(model.begunProperty().get()).isFalse();
        model.answer("worries").set("Alone");
        oneThread.pass(TWO_SECONDS);

        assertThat(kept()).contains(answers("Alone", ""));
        assertThat(model.draftNoteProperty().get()).isEqualTo("Draft saved 15:41:07 on this laptop");
    }

    @Test
    void noDraftIsLeftWhenItIsSaidToBeFinished() {
        var model = open(form());
        model.answer("worries").set("Alone");
        model.finish();
        oneThread.pass(TWO_SECONDS);

        assertThat(told).containsExactly("Alone: saved. No draft.");
        assertThat(kept()).isEmpty();
    }

    /// The field leaves the screen with the form, and shows its day whole.
    @Test
    void aDayThatIsWrittenWholeAfterwardsIsNoDraftOfWhatIsFinished() {
        var model = open(form());
        model.answer("born").set("1/2/2020");
        model.finish();
        model.focusMoved();
        oneThread.pass(TWO_SECONDS);

        assertThat(kept()).isEmpty();
    }

    @Test
    void aDraftIsOfWhatWasChangedAndLeavesTheRestAsItIsRecorded() {
        var model = open(form(new Answers(Map.of("worries", "", "danger", "Alone at night"))));
        model.answer("worries").set("Nobody was there");
        model.leave();

        var again = open(form(new Answers(Map.of("worries", "", "danger", "Alone on Saturdays"))));

        assertThat(again.answer("worries").get()).isEqualTo("Nobody was there");
        assertThat(again.answer("danger").get()).isEqualTo("Alone on Saturdays");
    }

    /// What is decided about, for one: the form may be opened again from elsewhere, or for something else.
    @Test
    void whatWhoeverOpenedItFilledInBelongsToTheDraft() {
        var model = open(form().knowing(new Answers(Map.of("about", "not seen"))));
        model.answer("worries").set("Alone");
        model.leave();

        assertThat(open(form()).answer("about").get()).isEqualTo("not seen");
        assertThat(open(form().knowing(new Answers(Map.of("about", "late"))))
                        .answer("about")
                        .get())
                .isEqualTo("not seen");
    }

    @Test
    void whatWasFilledInIsThereAfterLockingThoughNothingWasTyped() {
        open(form().knowing(new Answers(Map.of("about", "not seen")))).keep();
        assertThat(open(form()).answer("about").get()).isEqualTo("not seen");

        drafts.discard(AMIRA, "map");
        open(form()).keep();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsRefusedStaysADraft() {
        result = new Form.Result.Refused(List.of(new Form.Problem("worries", "Enter something.")));
        var model = open(form());
        model.answer("worries").set("Alone");
        model.finish();

        assertThat(told).isEmpty();
        assertThat(model.problemsProperty().get()).hasSize(1);
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(kept()).contains(answers("Alone", ""));
    }

    @Test
    void whatIsNotWantedIsGone() {
        var model = open(form());
        model.answer("worries").set("Alone");
        model.focusMoved();
        assertThat(kept()).isPresent();

        model.discard();
        model.leave();
        oneThread.pass(TWO_SECONDS);

        assertThat(told).containsExactly("discarded");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDayOfALifeIsShownInItsCentury() {
        var model = open(form());
        model.answer("born").set("3/2/58");
        model.focusMoved();

        assertThat(model.answer("born").get()).isEqualTo("3 Feb 1958");
    }

    @Test
    void whatIsDecidedWithoutAQuestionOfItsOwnIsKeptToo() {
        var not = new Form.Offer.Choice("other", "Not the same", new Answers(Map.of("notThey", "7")));
        var model = open(form().advising(given ->
                given.of("notThey").isEmpty() ? List.of(new Form.Offer("Is it she?", List.of(not))) : List.of()));
        assertThat(model.offersProperty().get()).hasSize(1);

        model.decide(not);
        model.leave();

        assertThat(model.offersProperty().get()).isEmpty();
        assertThat(kept().map(draft -> draft.of("notThey"))).contains("7");
    }

    @Test
    void whatFollowsFromAnAnswerFollowsAtOnce() {
        var model = open(form().following((before, now) ->
                before.of("worries").isEmpty() ? new Answers(Map.of("born", "today")) : Answers.NONE));
        model.answer("worries").set("A");
        assertThat(model.answer("born").get()).isEqualTo("today");
        model.answer("born").set("");
        model.answer("worries").set("Al");
        assertThat(model.answer("born").get()).isEmpty();
    }

    @Test
    void whatIsFinishedIsSoWithTheFileThatIsBeingAdded() {
        var adding = new ReadOnlyObjectWrapper<>(Adding.NONE);
        var model = open(form());
        model.waitsFor(adding.getReadOnlyProperty());
        adding.set(Adding.GOING_ON);
        model.answer("worries").set("Alone");
        model.finish();
        assertThat(told).isEmpty();
        assertThat(model.draftNoteProperty().get()).startsWith("A file is still being added.");

        model.answer("worries").set("Alone, with a drawing");
        adding.set(Adding.NONE);

        assertThat(told).containsExactly("Alone, with a drawing: saved. No draft.");
    }

    @Test
    void aFileThatCannotBeAddedKeepsTheFormOpen() {
        var adding = new ReadOnlyObjectWrapper<>(Adding.GOING_ON);
        var model = open(form());
        model.waitsFor(adding.getReadOnlyProperty());
        model.finish();
        adding.set(Adding.NOT_ALL);
        assertThat(told).isEmpty();
        assertThat(model.savingProperty().get()).isFalse();

        model.finish();
        assertThat(told).hasSize(1);
    }

    @Test
    void aFormThatWasLeftWritesNothingOverTheNextDraft() {
        var left = open(form());
        left.answer("worries").set("Alone");
        left.leave();
        left.end();
        var again = open(form());
        again.answer("worries").set("Alone at night");
        again.leave();

        left.answer("born").set("late");
        left.focusMoved();
        oneThread.pass(TWO_SECONDS);

        assertThat(kept().map(draft -> draft.of("worries"))).contains("Alone at night");
    }

    @Test
    void filesOfAQuestionThatIsNotAskedAfterAllAreInNeitherTheRecordNorWhatUndoBringsBack() {
        var drawing = new Asked(Question.files("drawing"), "Drawing", "", List.of());
        var letter = new Asked(Question.files("letter"), "Letter", "", List.of());
        var form = form();
        var model = open(new Form(
                        form.name(),
                        form.id(),
                        form.title(),
                        List.of(drawing, letter),
                        Answers.NONE,
                        form.finish(),
                        form.keptAs())
                .in(Form.Manner.PLAIN.asking((asked, _) -> asked.equals(letter))));
        model.answer("drawing").set("a drawing");
        model.answer("letter").set("a letter");
        model.finish();

        assertThat(told).containsExactly("not kept of drawing: a drawing", ": saved. No draft.");
        assertThat(lastGiven.of("drawing")).isEmpty();
        assertThat(lastGiven.of("letter")).isEqualTo("a letter");
    }

    private static Answers answers(String worries, String born) {
        return new Answers(Map.of("worries", worries, "born", born));
    }

    private Optional<Answers> kept() {
        return drafts.kept(AMIRA, "map").map(Answers::fromDraft);
    }

    private Form form() {
        return form(Answers.NONE);
    }

    private Form form(Answers begins) {
        return new Form(
                "map",
                "overviewForm",
                "Worries",
                List.of(
                        new Asked(Question.text("worries"), "Worries", "", List.of()),
                        new Asked(Question.dayOfLife("born"), "Born", "", List.of())),
                begins,
                _ -> result,
                given -> given.of("worries") + ": saved.");
    }

    @Test
    void aDraftWaitsForNoOtherWork() {
        var busy = new Background(_ -> {}, Runnable::run, oneThread.background()::after, _ -> {});
        var model = open(form(), busy);
        model.answer("worries").set("Alone");
        oneThread.pass(TWO_SECONDS);

        assertThat(kept()).contains(answers("Alone", ""));
    }

    private FormViewModel open(Form form) {
        return open(form, oneThread.background());
    }

    private FormViewModel open(Form form, Background background) {
        var begun = new Begun(form, kept(), "");
        return new FormViewModel(
                AMIRA,
                begun,
                drafts,
                new Keeping(oneThread.background()),
                clock,
                background,
                Texts.of(FormScreen.class),
                new FormViewModel.Around() {
                    @Override
                    public void finished(Finished finished, Answers given, String keptAs) {
                        lastGiven = given;
                        told.add(keptAs + (kept().isEmpty() ? " No draft." : ""));
                    }

                    @Override
                    public void notKept(Asked question, String files) {
                        told.add("not kept of " + question.name() + ": " + files);
                    }

                    @Override
                    public void discarded() {
                        told.add("discarded");
                    }
                });
    }
}
