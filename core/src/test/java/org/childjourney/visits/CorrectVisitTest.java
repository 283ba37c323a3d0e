package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Event;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Wordings;
import org.childjourney.testing.Plausible;
import org.childjourney.visits.RecordVisit.Answer;
import org.childjourney.visits.RecordVisit.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectVisitTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final UserId JO = new UserId(new UUID(0, 3));
    private static final RecordId WORKER = new RecordId(new UUID(0, 4));
    private static final RecordId VISIT = new RecordId(new UUID(0, 5));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:30:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);

    static Stream<Visit> visits() {
        var full = Plausible.ofEveryKind().stream()
                .filter(one -> one.kind().equals(Visit.KIND))
                .map(one -> (Visit) one.full())
                .findFirst()
                .orElseThrow();
        // one that somebody typed does not say both why a child was not seen and where they were spoken with
        var alone = new Visit.Found(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(SpokenIn.KITCHEN),
                Optional.of(Bedroom.SEEN),
                "own bed",
                "signs",
                "tired",
                Optional.of(YesNo.NO));
        var withOthers = new Visit.Found(
                Optional.empty(),
                "",
                Optional.of(NotAloneBecause.AGE),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
        var notSeen = new Visit.Found(
                Optional.of(NotSeenBecause.NO_REPLY),
                "Rang twice",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
        return Stream.of(
                with(full, ChildSeen.ALONE, full.childsWords(), alone, Outcome.RECORDED),
                with(full, ChildSeen.WITH_OTHERS, full.childsWords(), withOthers, Outcome.RECORDED),
                with(full, ChildSeen.WITH_OTHERS, "", withOthers, Outcome.DATES_ONLY),
                with(full, ChildSeen.NOT_SEEN, "", notSeen, Outcome.NOT_DONE));
    }

    private static Visit with(Visit visit, ChildSeen seen, String words, Visit.Found found, Outcome outcome) {
        var story = visit.story();
        return new Visit(
                visit.on(),
                visit.startedAt(),
                visit.purpose(),
                seen,
                visit.where(),
                words,
                visit.account().strip(),
                visit.by(),
                visit.setting(),
                found,
                new Visit.Story(
                        story.worries(),
                        story.working(),
                        story.next(),
                        story.scale(),
                        story.because(),
                        story.carersView(),
                        story.concern(),
                        story.late(),
                        story.aboutSomebodyElse(),
                        ""),
                outcome);
    }

    @ParameterizedTest
    @MethodSource("visits")
    void whatWasTypedCanBeReadBackAndTypedAgain(Visit visit) {
        Answers given = VisitAnswers.of(AMIRA, visit);

        assertThat(new TypedVisit(given, FRIDAY)
                        .visitTo(AMIRA, true, visit.setting().together(), visit.by()))
                .isEqualTo(visit);
    }

    @Test
    void aCorrectionIsALaterRevisionAndTheOldWordsStaySigned() {
        Held<Visit> before = aVisit();

        correcting(JO, Role.PRACTICE_MANAGER).correct(before, corrected(before).with("where", "At Nan's"));

        var said = Wordings.of(store.revisionsOf(VISIT, Visit.KIND));
        assertThat(said.before()).containsExactly(before);
        assertThat(said.first().author()).isEqualTo(PRIYA);
        assertThat(said.now()).satisfies(now -> {
            assertThat(now.author()).isEqualTo(JO);
            assertThat(now.recordedAt()).isEqualTo(clock.instant());
            assertThat(now.body().where()).isEqualTo("At Nan's");
            assertThat(now.body().story().corrected()).isEqualTo("It was at Nan's.");
            assertThat(now.body().by()).contains(WORKER);
        });
    }

    @Test
    void withoutWhatWasWrongNothingIsCorrected() {
        Held<Visit> before = aVisit();

        assertThat(problems(before, VisitAnswers.of(AMIRA, before.body()).with("where", "At Nan's")))
                .containsExactly(Problem.NOT_SAID_WHAT_WAS_WRONG);
        assertThat(store.revisionsOf(VISIT, Visit.KIND)).hasSize(1);
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotWrittenOver() {
        Held<Visit> before = aVisit();
        correcting(JO, Role.SOCIAL_WORKER).correct(before, corrected(before).with("where", "At Nan's"));

        assertThat(problems(before, corrected(before))).containsExactly(Problem.CHANGED_SINCE);
    }

    @Test
    void theClocksAreToldOfTheRightDay() {
        Held<Visit> before = aVisit();

        correcting(PRIYA, Role.SOCIAL_WORKER).correct(before, corrected(before).with("on", "9/11"));

        assertThat(Knowledge.of(store.revisions(AMIRA)).now().events())
                .extracting(Event::on)
                .containsExactly(LocalDate.of(2026, 11, 9));
    }

    /// It was recorded by the questions of its time: its start was not asked for.
    @Test
    void aSpellingMendedInAnOldVisitDoesNotMakeItDatesOnly() {
        Held<Visit> before = aVisit();

        assertThat(CorrectVisit.outcome(
                        before.body(), AMIRA, corrected(before).with("account", "Nan’s nights are calm")))
                .isEqualTo(Outcome.RECORDED);
        assertThat(CorrectVisit.outcome(before.body(), AMIRA, corrected(before).with("account", "")))
                .isEqualTo(Outcome.DATES_ONLY);
    }

    @Test
    void undoneItSaysWhatItSaidAndAsItWasSigned() {
        Held<Visit> before = aVisit();
        var answer = (Answer.Recorded) correcting(JO, Role.SOCIAL_WORKER)
                .correct(before, corrected(before).with("where", "At Nan's"));

        finishing(JO, Role.SOCIAL_WORKER).undo(answer.finished());

        assertThat(store.one(VISIT, Visit.KIND)).map(Held::body).contains(before.body());
        var said = Wordings.of(store.revisionsOf(VISIT, Visit.KIND));
        assertThat(said.before()).isEmpty();
        assertThat(said.now().author()).isEqualTo(PRIYA);
    }

    @Test
    void whatCameFromAFileIsNotCorrectedHere() {
        try (var work = store.begin(PRIYA, Origin.FROM_FILE)) {
            work.add(List.of(Change.first(VISIT, Visit.KIND, Optional.of(AMIRA), visit())));
            work.finish();
        }
        Held<Visit> fromFile = store.one(VISIT, Visit.KIND).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> correcting(PRIYA, Role.SOCIAL_WORKER).correct(fromFile, corrected(fromFile)));
    }

    @Test
    void whoMayNotRecordAVisitMayNotCorrectOne() {
        Held<Visit> before = aVisit();

        assertThatThrownBy(() -> correcting(JO, Role.REVIEWING_OFFICER).correct(before, corrected(before)))
                .isInstanceOf(NotAllowed.class);
    }

    private Held<Visit> aVisit() {
        store.save(PRIYA, List.of(Change.first(VISIT, Visit.KIND, Optional.of(AMIRA), visit())));
        return store.one(VISIT, Visit.KIND).orElseThrow();
    }

    private static Visit visit() {
        return new Visit(
                FRIDAY,
                Optional.of(LocalTime.of(15, 40)),
                Visit.Purpose.PROTECTION,
                ChildSeen.ALONE,
                "At home",
                "Nan makes the best soup.",
                "Nan's nights are calm.",
                Optional.of(WORKER));
    }

    private static Answers corrected(Held<Visit> before) {
        return VisitAnswers.of(AMIRA, before.body()).with("corrected", "It was at Nan's.");
    }

    private List<Problem> problems(Held<Visit> before, Answers given) {
        return ((Answer.Refused) correcting(PRIYA, Role.SOCIAL_WORKER).correct(before, given))
                .wrong().stream().map(RecordVisit.Wrong::problem).toList();
    }

    private CorrectVisit correcting(UserId who, Role role) {
        var finish = finishing(who, role);
        return new CorrectVisit(
                new RecordVisit(finish, store, store, signedIn(who, role), clock), finish, store, clock);
    }

    private FinishRecord finishing(UserId who, Role role) {
        return new FinishRecord(
                store, store, Delegation.standard(), signedIn(who, role), new Uuid7(clock, new Random(1)), clock);
    }

    private static SignedIn signedIn(UserId who, Role role) {
        return new SignedIn(who, "Jo Marsh", role, Optional.of(WORKER));
    }
}
