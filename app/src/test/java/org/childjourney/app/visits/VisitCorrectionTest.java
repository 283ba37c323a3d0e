package org.childjourney.app.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Told;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.FinishRecord;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.CorrectVisit;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;

class VisitCorrectionTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final RecordId VISIT = new RecordId(new UUID(0, 3));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final VisitCorrection correction = new VisitCorrection(correctVisit(), Texts.of(VisitsScreen.class));

    @Test
    void aVisitIsReadInWordsAndWhatWasNotAnsweredIsLeftOut() {
        assertThat(correction.told(new Whom(AMIRA, "Amira"), visit("Nan's nights are calm.")))
                .extracting(Told::label, Told::words)
                .containsExactly(
                        tuple("Date", "Fri 6 Nov 2026"),
                        tuple("Start time", "15:40"),
                        tuple("Where", "At home"),
                        tuple("Kind of visit", "Visit under a protection plan"),
                        tuple("Amira seen", "Yes"),
                        tuple("Alone", "Yes"),
                        tuple("Amira’s words, or what Amira showed you", "Nan makes the best soup."),
                        tuple("What this means for Amira", "Nan's nights are calm."));
    }

    @Test
    void whatKeepsAVisitFromBeingRecordedIsSaidToBeMissing() {
        assertThat(correction.told(new Whom(AMIRA, "Amira"), visit("")))
                .filteredOn(Told::isMissing)
                .extracting(Told::part, Told::words)
                .contains(tuple("account", "Not recorded"));
    }

    @Test
    void theFormBeginsWithWhatTheVisitSaysAndAsksFirstWhatWasWrong() {
        Form form = form();

        assertThat(form.questions().getFirst().name()).isEqualTo("corrected");
        assertThat(form.begins().of("on")).isEqualTo("6 Nov 2026");
        assertThat(form.begins().of("where")).isEqualTo("At home");
        assertThat(form.name()).isEqualTo(Corrections.nameOf(VISIT));
        assertThat(Corrections.recordOf(form.name())).contains(VISIT);
    }

    @Test
    void withoutWhatWasWrongItIsRefusedAtThatQuestion() {
        assertThat(form().finish().apply(form().begins()))
                .isEqualTo(new Form.Result.Refused(
                        List.of(new Form.Problem("corrected", "Say what was wrong. It is kept with the correction."))));
    }

    @Test
    void finishedItSaysSoAndTheVisitReadsAnew() {
        Form form = form();
        var given = form.begins().with("where", "At Nan's").with("corrected", "It was at Nan's.");

        assertThat(form.manner().will().orElseThrow().apply(given).sentence())
                .isEqualTo("Recorded. What it said before stays below it.");
        assertThat(form.finish().apply(given)).isInstanceOf(Form.Result.Kept.class);
        assertThat(store.one(VISIT, Visit.KIND).orElseThrow().body().where()).isEqualTo("At Nan's");
    }

    private Form form() {
        return correction.of(standing(), "Amira");
    }

    private Held<Visit> standing() {
        return store.one(VISIT, Visit.KIND).orElseGet(() -> {
            store.save(
                    PRIYA,
                    List.of(Change.first(VISIT, Visit.KIND, Optional.of(AMIRA), visit("Nan's nights are calm."))));
            return store.one(VISIT, Visit.KIND).orElseThrow();
        });
    }

    private static Visit visit(String account) {
        return new Visit(
                LocalDate.of(2026, 11, 6),
                Optional.of(LocalTime.of(15, 40)),
                Visit.Purpose.PROTECTION,
                ChildSeen.ALONE,
                "At home",
                "Nan makes the best soup.",
                account,
                Optional.empty());
    }

    private CorrectVisit correctVisit() {
        var priya = new SignedIn(PRIYA, "Priya Nair", Role.SOCIAL_WORKER, Optional.empty());
        var finish =
                new FinishRecord(store, store, Delegation.standard(), priya, new Uuid7(clock, new Random(1)), clock);
        return new CorrectVisit(new RecordVisit(finish, store, store, priya, clock), finish, store, clock);
    }
}
