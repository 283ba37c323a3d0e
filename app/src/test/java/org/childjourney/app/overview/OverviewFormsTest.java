package org.childjourney.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Form;
import org.childjourney.app.testing.AltKeys;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.RecordSafetyMap;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.plan.SafetyMap;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.RecordChildSays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewFormsTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 4);
    private static final String WANT = OverviewForms.nameOf(ChildSays.Matter.WHAT_I_WANT);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final FinishRecord finish = new FinishRecord(
            store,
            store,
            Delegation.standard(),
            new SignedIn(new UserId(new UUID(0, 3)), "Priya Nair", Role.SOCIAL_WORKER, Optional.empty()),
            new Uuid7(clock, new Random(1)),
            clock);
    private final OverviewForms forms = new OverviewForms(
            store,
            new RecordChildSays(finish, store, clock),
            new RecordSafetyMap(finish, store, clock),
            new RecordSafetyScale(finish, clock),
            clock,
            Texts.of(OverviewScreen.class));

    @BeforeEach
    void wordsOfAugust() {
        finish.finish(List.of(
                finish.anew(
                        AMIRA,
                        ChildSays.KIND,
                        new ChildSays(ChildSays.Matter.WHAT_I_WANT, "I wnat Nan.", AUGUST, ChildSays.How.DREW)),
                finish.anew(AMIRA, SafetyMap.KIND, new SafetyMap(AUGUST, "Alone at night", "Nan", "", "", ""))));
    }

    @Test
    void oldWordsKeepTheirDayAndHowTheyWereTold() {
        assertThat(form(WANT).begins().of("told")).isEqualTo("4 Aug 2026");
        assertThat(form(WANT).begins().of("how")).isEqualTo("DREW");
        assertThat(form(OverviewForms.MAP).begins().of("on")).isEqualTo("4 Aug 2026");
    }

    @Test
    void readingThemAndFinishingRecordsNothing() {
        for (String name : List.of(WANT, OverviewForms.MAP)) {
            var form = form(name);
            assertThat(form.finish().apply(form.begins())).isInstanceOf(Form.Result.Refused.class);
        }
        assertThat(store.log()).hasSize(2);
    }

    @Test
    void newWordsAreOfTodayAndTheOldOnesOfTheirDayAgain() {
        var form = form(WANT);
        var begins = form.begins();
        var changed = begins.with("words", "I want to go home.");
        assertThat(form.manner().follows().from(begins, changed)).isEqualTo(told("23 Nov 2026"));

        var today = changed.with("told", "23 Nov 2026");
        assertThat(form.manner().follows().from(today, today.with("words", begins.of("words"))))
                .isEqualTo(told("4 Aug 2026"));
        // a day that was typed stays
        var friday = changed.with("told", "20 Nov 2026");
        assertThat(form.manner().follows().from(friday, friday.with("words", "I want to go home!")))
                .isEqualTo(Answers.NONE);
    }

    @Test
    void aWordThatIsOnlyMendedKeepsItsDayWhenThePersonSaysSo() {
        var form = form(WANT);
        var mended = form.begins().with("words", "I want Nan.").with("told", "23 Nov 2026");

        var offer = form.manner().advice().apply(mended).getFirst();
        assertThat(offer.sentence()).contains("4 Aug 2026");
        assertThat(offer.choices().getFirst().answers()).isEqualTo(told("4 Aug 2026"));
        assertThat(form.manner().advice().apply(form.begins())).isEmpty();

        assertThat(form.finish().apply(mended.with("told", "4 Aug 2026"))).isInstanceOf(Form.Result.Kept.class);
        assertThat(store.of(AMIRA, ChildSays.KIND)).singleElement().satisfies(held -> {
            assertThat(held.body().words()).isEqualTo("I want Nan.");
            assertThat(held.body().told()).isEqualTo(AUGUST);
        });
    }

    @Test
    void theSameWordsAgainOnAnotherDayAreRecorded() {
        var form = form(WANT);

        assertThat(form.finish().apply(form.begins().with("told", "t"))).isInstanceOf(Form.Result.Kept.class);
    }

    @Test
    void aNewWorryIsPutTogetherToday() {
        var form = form(OverviewForms.MAP);
        var begins = form.begins();

        assertThat(form.manner().follows().from(begins, begins.with("goal", "A safe adult")))
                .isEqualTo(new Answers(Map.of("on", "23 Nov 2026")));
    }

    @Test
    void eachFormIsFoundByItsName() {
        assertThat(OverviewForms.names())
                .hasSize(2 + ChildSays.Matter.values().length)
                .allSatisfy(name -> assertThat(form(name).name()).isEqualTo(name));
        assertThat(forms.form(AMIRA, "relative-new-MOTHER", "Amira")).isEmpty();
    }

    @Test
    void everyFieldAndButtonHasAnAltKeyOfItsOwn() {
        assertThat(OverviewForms.names())
                .allSatisfy(name -> assertThat(AltKeys.of(form(name)))
                        .doesNotHaveDuplicates()
                        .allMatch(key -> key.length() == 1));
    }

    private static Answers told(String day) {
        return new Answers(Map.of("told", day));
    }

    private Form form(String name) {
        return forms.form(AMIRA, name, "Amira").orElseThrow();
    }
}
