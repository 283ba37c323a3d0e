package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Facts;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Wrong.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordEntryTest {

    private static final Instant HALF_PAST_THREE = Instant.parse("2026-11-23T15:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId LEO = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final RecordId WORKER = new RecordId(new UUID(0, 3));

    private final Clock clock = Clock.fixed(HALF_PAST_THREE, London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final Uuid7 ids = new Uuid7(clock, new Random(1));

    @BeforeEach
    void leoIsInTheStore() {
        var leo = new Child(
                Optional.of("1001"),
                Optional.empty(),
                Optional.of(LocalDate.of(2012, 6, 1)),
                Sex.MALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.save(PRIYA, List.of(Change.first(new RecordId(LEO.value()), Child.KIND, Optional.of(LEO), leo)));
    }

    private RecordEntry recording(Role role) {
        var user = new SignedIn(PRIYA, "Priya Nair", role, Optional.of(WORKER));
        return new RecordEntry(
                new FinishRecord(store, store, Delegation.standard(), user, ids, clock), store, user, clock);
    }

    private Keeping record(String kind, Map<String, String> given) {
        return recording(Role.PRACTICE_MANAGER).record(kind(kind), LEO, new Answers(given));
    }

    private static EntryKind kind(String name) {
        return EveryEntryKind.named(name).orElseThrow();
    }

    private Entry kept() {
        return store.of(LEO, Entry.KIND).getLast().body();
    }

    private List<Event> told() {
        return Facts.of(store.revisions(LEO)).events();
    }

    private static Map<String, String> and(Map<String, String> given, String part, String answer) {
        var more = new HashMap<>(given);
        more.put(part, answer);
        return more;
    }

    private static Map<String, String> interview() {
        return Map.of(
                "offered", "-1",
                "offeredBy", "Priya Nair",
                "accepted", "YES",
                "on", "t",
                "at", "14.05",
                "heldBy", "Barnardo’s",
                "pushes", "He said the house was too loud.",
                "pulls", "His cousin’s new flat.",
                "changes", "A quiet evening with Nan every Friday.");
    }

    @Nested
    class AReturnHomeInterview {

        @Test
        void isRecordedAtItsMoment() {
            record("return-home-interview", interview());

            assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
            assertThat(kept().on()).isEqualTo(TODAY);
            assertThat(kept().by()).contains(WORKER);
            assertThat(told())
                    .filteredOn(event -> event.kind() == EventKind.RETURN_HOME_INTERVIEW)
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.at()).contains(Instant.parse("2026-11-23T14:05:00Z"));
                        assertThat(event.outcome()).isEqualTo(Outcome.RECORDED);
                    });
        }

        @Test
        void keepsEachAnswerAsItsQuestionIsAsked() {
            record("return-home-interview", interview());

            assertThat(kept().answers())
                    .containsEntry("offered", "2026-11-22")
                    .containsEntry("at", "14:05")
                    .containsEntry("accepted", "YES")
                    .containsEntry("pulls", "His cousin’s new flat.")
                    .doesNotContainKeys("harm", "reason");
        }

        /// Must show: a date is not a record.
        @ParameterizedTest
        @ValueSource(strings = {"pushes", "pulls", "changes", "heldBy", "at"})
        void withoutReasonsOrAChangeOfPlanIsDatesOnlyAndDoesNotCount(String part) {
            record("return-home-interview", and(interview(), part, " "));

            assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
            assertThat(told())
                    .filteredOn(event -> event.kind() == EventKind.RETURN_HOME_INTERVIEW)
                    .extracting(event -> event.outcome().counts())
                    .containsExactly(false);
        }

        @Test
        void thatTheChildRefusedCountsApartWithTheChildsOwnReason() {
            var refused = Map.of(
                    "offered", "20/11",
                    "offeredBy", "Priya Nair",
                    "accepted", "NO",
                    "reason", "He does not want to talk to strangers.",
                    "pushes", "typed before he said no");

            record("return-home-interview", refused);
            assertThat(kept().outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(kept().on()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(kept().at()).isEmpty();
            assertThat(kept().answers()).doesNotContainKey("pushes");

            record("return-home-interview", and(refused, "reason", ""));
            assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
        }

        @Test
        void thatIsOnlyOfferedIsDatesOnly() {
            record("return-home-interview", Map.of("offered", "t"));

            assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
            assertThat(kept().on()).isEqualTo(TODAY);
        }

        @Test
        void isNotHeldBeforeItWasOffered() {
            assertThat(record("return-home-interview", and(interview(), "on", "-2")))
                    .isEqualTo(new Keeping.Refused(List.of(new Wrong("on", Problem.TOO_EARLY))));
        }

        @Test
        void isNotAtATimeWithoutADay() {
            assertThat(record("return-home-interview", and(interview(), "on", "")))
                    .isEqualTo(new Keeping.Refused(List.of(new Wrong("on", Problem.NEEDED))));
        }
    }

    @Nested
    class AHealthEvent {

        private final Map<String, String> assessed = Map.of(
                "what", "INITIAL_HEALTH_ASSESSMENT",
                "on", "t",
                "attended", "YES",
                "who", "Dr Osei",
                "found", "Well; glasses needed.");

        @ParameterizedTest(name = "{0} {1}: tells {2}, {3}")
        @CsvSource(textBlock = """
                INITIAL_HEALTH_ASSESSMENT, YES,         HEALTH_ASSESSMENT, RECORDED
                REVIEW_HEALTH_ASSESSMENT,  YES,         HEALTH_ASSESSMENT, RECORDED
                REVIEW_HEALTH_ASSESSMENT,  REFUSED,     HEALTH_ASSESSMENT, REFUSED
                # a child who was not brought was not assessed
                INITIAL_HEALTH_ASSESSMENT, NOT_BROUGHT, HEALTH_ASSESSMENT, NOT_DONE
                GP,                        YES,         ,                  RECORDED
                OPTICIAN,                  YES,         ,                  RECORDED
                # one immunisation does not bring all of them up to date
                IMMUNISATION,              YES,         ,                  RECORDED
                """)
        void tellsTheClocksWhereItIsAnAssessment(String what, String attended, String tells, Outcome outcome) {
            record(
                    "health-event",
                    and(and(and(assessed, "what", what), "attended", attended), "reason", "He was at football."));

            assertThat(kept().tells())
                    .extracting(EventKind::name)
                    .isEqualTo(Optional.ofNullable(tells).stream().toList());
            assertThat(kept().outcome()).isEqualTo(outcome);
        }

        @Test
        void saysThatImmunisationsAreUpToDate() {
            record("health-event", and(and(assessed, "what", "IMMUNISATION"), "upToDate", "YES"));

            assertThat(kept().tells()).containsExactly(EventKind.IMMUNISATIONS_UP_TO_DATE);
        }

        @Test
        void withoutWhatWasFoundIsDatesOnly() {
            record("health-event", and(assessed, "found", ""));

            assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
        }
    }

    @Nested
    class ADecision {

        private final Map<String, String> decided = Map.of(
                "on", "t",
                "about", "cp-visit 2026-11-20",
                "decision", "Dana sees Amira on Thursday.",
                "why", "Priya is ill.",
                "who", "Dana Reed",
                "by", "+3",
                "acceptedUntil", "+3");

        @Test
        void movesNoDate() {
            record("decision", decided);

            assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
            assertThat(kept().tells()).isEmpty();
            assertThat(kept().answer("by")).isEqualTo("2026-11-26");
        }

        @ParameterizedTest
        @CsvSource({"why, NEEDED", "about, NEEDED"})
        void hasAReasonAndNamesWhatItAccepts(String part, Problem problem) {
            assertThat(record("decision", and(decided, part, "")))
                    .isEqualTo(new Keeping.Refused(List.of(new Wrong(part, problem))));
        }

        @Test
        void isDoneAfterItWasDecided() {
            assertThat(record("decision", and(decided, "by", "22/11")))
                    .isEqualTo(new Keeping.Refused(List.of(new Wrong("by", Problem.TOO_EARLY))));
        }

        @Test
        void isAPracticeManagers() {
            for (Role role : List.of(Role.SOCIAL_WORKER, Role.TEAM_LEAD)) {
                assertThatThrownBy(() -> recording(role).record(kind("decision"), LEO, new Answers(decided)))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Nested
    class ANote {

        private final Map<String, String> note = Map.of(
                "on", "t",
                "how", "CALL",
                "withWhom", "Ms Shah, school",
                "said", "Leo was late twice.",
                "means", "Mornings are still hard.");

        @Test
        void isRecordedAndTellsTheClocksNothing() {
            record("note", note);

            assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
            assertThat(kept().tells()).isEmpty();
        }

        @Test
        void ofACallSaysWithWhom() {
            record("note", and(note, "withWhom", ""));
            assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);

            record("note", and(and(note, "withWhom", ""), "how", "NOTE"));
            assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource(textBlock = """
                on, soon,       NOT_A_DAY
                on, '',         NEEDED
                on, 24/11/2026, AHEAD
                on, 31/5/2012,  BEFORE_BIRTH
                at, noon,       NOT_A_TIME
                # the last minute that has been, and the one after it
                at, 15:31,      LATER_THAN_NOW
                """)
        void isRefusedWhereTheDayOrTheTimeCannotBe(String part, String typed, Problem problem) {
            assertThat(record("note", and(note, part, typed)))
                    .isEqualTo(new Keeping.Refused(List.of(new Wrong(part, problem))));
            assertThat(store.of(LEO, Entry.KIND)).isEmpty();
        }

        @Test
        void ofThisMinuteIsKept() {
            assertThat(record("note", and(note, "at", "15:30"))).isInstanceOf(Keeping.Kept.class);
        }
    }

    @Test
    void directWorkIsRecordedWithWhatTheChildShowed() {
        var drawing = Map.of("on", "-1", "did", "Three houses.", "showed", "A storm over one.", "means", "He worries.");

        record("direct-work", drawing);
        assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);

        record("direct-work", and(drawing, "showed", ""));
        assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
    }

    @Test
    void aVisitToTheDentistIsADentalCheck() {
        record("dentist-visit", Map.of("on", "t", "who", "Ms Ito", "found", "No fillings."));

        assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(told()).extracting(Event::kind).contains(EventKind.DENTAL_CHECK);
    }

    @Test
    void aStepThatIsDoneMeetsTheDutyThatAskedForIt() {
        record(
                "step-done",
                Map.of(
                        "on", "t",
                        "about", "iha-request 2026-11-24",
                        "who", "Priya Nair",
                        "what", "Asked the health team by their form."));

        assertThat(kept().outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(told()).extracting(Event::kind).containsExactly(EventKind.HEALTH_ASSESSMENT_REQUESTED);
    }

    @Test
    void aVisitIsNoStep() {
        record("step-done", Map.of("on", "t", "about", "cla-visit-first 2026-11-24", "who", "Priya", "what", "Went."));

        assertThat(told()).isEmpty();
    }

    static Stream<EntryKind> everyKind() {
        return EveryEntryKind.ALL.stream();
    }

    /// Must show: a question with no stated use, or a kind that nothing makes *Recorded*, fails here, since it cannot
    /// be described at all.
    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsDescribedAndHasADay(EntryKind kind) {
        assertThat(kind.asked().questions()).allSatisfy(question -> {
            assertThat(question.uses()).isNotEmpty();
            assertThat(question.isOfEachChild()).isFalse();
        });
        assertThat(recording(Role.PRACTICE_MANAGER).record(kind, LEO, Answers.NONE))
                .isInstanceOfSatisfying(
                        Keeping.Refused.class,
                        refused -> assertThat(refused.wrong())
                                .extracting(Wrong::problem)
                                .contains(Problem.NEEDED));
        var day = kind.asked().questions().stream()
                .filter(question -> question.kind() == Question.Kind.DAY)
                .findFirst()
                .orElseThrow();
        assertThat(recording(Role.PRACTICE_MANAGER).record(kind, LEO, new Answers(Map.of(day.part(), "t"))))
                .isInstanceOf(Keeping.Kept.class);
        assertThat(kept().outcome()).isEqualTo(Outcome.DATES_ONLY);
    }

    @Test
    void everyKindHasANameOfItsOwn() {
        assertThat(EveryEntryKind.ALL).extracting(kind -> kind.asked().name()).doesNotHaveDuplicates();
    }
}
