package org.childjourney.app.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Whom;
import org.childjourney.app.testing.AltKeys;
import org.childjourney.app.ui.Texts;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.missing.RecordMissingEpisode;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.RecordEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingFormsTest {

    private static final Whom AMIRA = new Whom(new ChildId(new UUID(0, 1)), "Amira");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final SignedIn user =
            new SignedIn(new UserId(new UUID(0, 3)), "Jo Marsh", Role.PRACTICE_MANAGER, Optional.empty());
    private final FinishRecord finish =
            new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock);
    private final Texts texts = Texts.of(RecordingScreen.class);

    private Form form(String kind) {
        return kind.equals(MissingForm.NAME)
                ? new MissingForm(
                                new RecordMissingEpisode(finish, store, store, clock),
                                new ReadableRecords(store, Restrictions.NONE, user),
                                clock,
                                texts)
                        .of(AMIRA)
                : new EntryForm(new RecordEntry(finish, store, user, clock), clock, texts)
                        .of(EveryEntryKind.named(kind).orElseThrow(), AMIRA, asked -> asked);
    }

    private static Answers and(Answers given, String... partsAndAnswers) {
        var more = new HashMap<>(given.given());
        for (int part = 0; part < partsAndAnswers.length; part += 2) {
            more.put(partsAndAnswers[part], partsAndAnswers[part + 1]);
        }
        return new Answers(more);
    }

    private static Form.Will will(Form form, Answers given) {
        return form.manner().will().orElseThrow().apply(given);
    }

    static Stream<String> everyKind() {
        return Stream.concat(
                EveryEntryKind.ALL.stream().map(kind -> kind.asked().name()), Stream.of(MissingForm.NAME));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyFormIsReachedByLettersOfItsOwn(String kind) {
        assertThat(AltKeys.of(form(kind))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyFormSaysWhatIsMissingBeforeItIsFinished(String kind) {
        var form = form(kind);

        assertThat(form.title()).contains("Amira");
        assertThat(will(form, form.begins()).sentence()).contains("still needs").doesNotContain("{");
        assertThat(form.begins().given()).containsValue("23 Nov 2026");
    }

    @Test
    void whatADecisionAnswersBelongsToItsDraft() {
        var about = Answers.NONE.with(EntryKind.ABOUT, "not-seen");
        var form = new EntryForm(new RecordEntry(finish, store, user, clock), clock, texts)
                .of(EveryEntryKind.named(ManagementDecision.NAME).orElseThrow(), AMIRA, asked -> asked, about);

        assertThat(form.filledIn()).containsExactly(EntryKind.ABOUT);
        assertThat(form.begins().of(EntryKind.ABOUT)).isEqualTo("not-seen");
        assertThat(form.begins().given()).containsValue("23 Nov 2026");
    }

    @Test
    void aReturnHomeInterviewSaysWhatKeepsItFromBeingRecorded() {
        var form = form("return-home-interview");
        var held = and(
                form.begins(),
                "offeredBy",
                "Priya",
                "accepted",
                "YES",
                "on",
                "t",
                "at",
                "14:00",
                "heldBy",
                "Barnardo’s",
                "pushes",
                "The noise.",
                "pulls",
                "Her cousin.");

        assertThat(will(form, held).sentence()).isEqualTo("Dates only: still needs what changes in the plan.");
        assertThat(will(form, held).finish()).isEqualTo("_Keep as dates only");
        assertThat(form.keptAs().apply(held))
                .isEqualTo("Return home interview: kept as dates only. It does not count as done.");

        var whole = and(held, "changes", "Nan on Fridays.");
        assertThat(will(form, whole).sentence()).isEqualTo("Recorded.");
        assertThat(form.finish().apply(whole)).isInstanceOf(Form.Result.Kept.class);
        assertThat(store.of(AMIRA.id(), Entry.KIND))
                .singleElement()
                .satisfies(held1 -> assertThat(held1.body().outcome()).isEqualTo(Outcome.RECORDED));
    }

    @Test
    void whatIsAskedFollowsFromWhetherTheChildAccepted() {
        var form = form("return-home-interview");

        assertThat(asked(form, form.begins())).containsExactly("offered", "offeredBy", "accepted");
        assertThat(asked(form, and(form.begins(), "accepted", "NO")))
                .contains("reason")
                .doesNotContain("pushes");
        assertThat(asked(form, and(form.begins(), "accepted", "YES")))
                .contains("pushes")
                .doesNotContain("reason");
    }

    private static List<String> asked(Form form, Answers given) {
        return form.questions().stream()
                .filter(asked -> form.manner().asks().test(asked, given))
                .map(Asked::name)
                .toList();
    }

    @Test
    void aRefusalIsSaidToCountWithTheChildsReason() {
        var form = form("return-home-interview");
        var refused = and(form.begins(), "offeredBy", "Priya", "accepted", "NO", "reason", "I am fine.");

        assertThat(will(form, refused).sentence())
                .isEqualTo("Offered, and Amira said no. It counts with Amira’s own reason.");
    }

    @Test
    void whatCannotBeReadIsSaidInTheWordsOfTheQuestion() {
        var form = form("note");

        var result = (Form.Result.Refused) form.finish().apply(and(form.begins(), "on", "31/31", "at", "noon"));

        assertThat(result.problems())
                .containsExactly(
                        new Form.Problem("on", "“Date” is not a date. Enter it like 23/11 or 23 Nov 2026."),
                        new Form.Problem("at", "“Time” is not a time. Enter it like 15:30, or leave it empty."));
        assertThat(store.log()).isEmpty();
    }

    @Test
    void choicesAreNamed() {
        var options = new ArrayList<Asked.Option>();
        form("health-event").questions().forEach(asked -> options.addAll(asked.options()));

        assertThat(options).contains(new Asked.Option("INITIAL_HEALTH_ASSESSMENT", "First health assessment"));
    }

    @Test
    void theEpisodeThatIsOpenIsClosedThroughTheSameForm() {
        var gone = form(MissingForm.NAME);
        assertThat(gone.title()).isEqualTo("Missing episode: Amira");
        var missing = and(
                gone.begins(),
                "kind",
                "MISSING",
                "went",
                "20/11",
                "wentAt",
                "21.10",
                "reported",
                "Police, 118",
                "toldBy",
                "Nan",
                "back",
                "NO");
        assertThat(gone.finish().apply(missing)).isInstanceOf(Form.Result.Kept.class);

        var back = form(MissingForm.NAME);
        assertThat(back.title()).isEqualTo("Amira has been missing since Fri 20 Nov 2026");
        assertThat(back.begins().given())
                .containsAllEntriesOf(Map.of("went", "20 Nov 2026", "wentAt", "21:10", "toldBy", "Nan"));
        var returned = and(back.begins(), "back", "YES", "returned", "21/11", "returnedAt", "18:40");
        assertThat(will(back, returned).sentence())
                .isEqualTo("Amira is back. The return home interview is due 72 hours after that.");
        assertThat(back.finish().apply(returned)).isInstanceOf(Form.Result.Kept.class);

        assertThat(store.of(AMIRA.id(), MissingEpisode.KIND)).singleElement().satisfies(held -> {
            assertThat(held.body().returned()).contains(LocalDate.of(2026, 11, 21));
            assertThat(held.body().toldBy()).contains("Nan");
        });
    }
}
