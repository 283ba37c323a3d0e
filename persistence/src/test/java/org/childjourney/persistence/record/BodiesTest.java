package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.access.Removed;
import org.childjourney.care.Placement;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Relative;
import org.childjourney.people.Team;
import org.childjourney.record.Body;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.StoreFault;
import org.childjourney.testing.Plausible;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {

    private final Bodies bodies = new Bodies(Upcasts.standard());

    static Stream<Plausible<?>> everyKind() {
        return Plausible.ofEveryKind().stream();
    }

    /// The samples were stored once, by the form they name, and are never changed: what a store holds is read for ever.
    @ParameterizedTest
    @MethodSource("everyKind")
    <B extends Body> void whatWasStoredStaysReadable(Plausible<B> plausible) throws IOException {
        int schema = plausible.kind().schema();
        String named = plausible.kind().name() + "-" + schema;
        assertThat(bodies.read(plausible.kind(), schema, stored(named + "-full")))
                .isEqualTo(plausible.full());
        assertThat(bodies.read(plausible.kind(), schema, stored(named + "-sparse")))
                .isEqualTo(plausible.sparse());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    <B extends Body> void whatIsAbsentIsLeftOut(Plausible<B> plausible) {
        assertThat(new String(bodies.write(plausible.sparse()), StandardCharsets.UTF_8))
                .doesNotContain("null");
        assertThat(bodies.read(plausible.kind(), plausible.kind().schema(), bodies.write(plausible.full())))
                .isEqualTo(plausible.full());
    }

    @Test
    void aVisitStoredBeforeItHadAnOutcomeIsRead() throws IOException {
        var visit = bodies.read(Visit.KIND, 1, stored("visit-1-full"));

        assertThat(visit)
                .isEqualTo(new Visit(
                        visit.on(),
                        visit.startedAt(),
                        visit.purpose(),
                        visit.seen(),
                        visit.where(),
                        visit.childsWords(),
                        visit.account(),
                        visit.by()))
                .extracting(Visit::outcome)
                .isEqualTo(Outcome.RECORDED);
        assertThat(bodies.read(Visit.KIND, 1, stored("visit-1-sparse")).outcome())
                .isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void aVisitStoredBeforeItSaidWhetherWhatWasAgreedIsDoneIsRead() throws IOException {
        var before = bodies.read(Visit.KIND, 2, stored("visit-2-full"));

        assertThat(before.found().agreedDone()).isEmpty();
        assertThat(before.story())
                .isEqualTo(bodies.read(Visit.KIND, 3, stored("visit-3-full")).story());
        assertThat(bodies.read(Visit.KIND, 2, stored("visit-2-sparse")))
                .isEqualTo(bodies.read(Visit.KIND, 3, stored("visit-3-sparse")));
    }

    @Test
    void whatANewerVersionAddedIsPassedOver() {
        assertThat(bodies.read(Team.KIND, 1, bytes("{\"name\":\"Team 3\",\"colour\":\"green\"}")))
                .isEqualTo(new Team("Team 3"));
    }

    @Test
    void aNewerFormIsNotGuessedAt() {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> bodies.read(Team.KIND, 2, bytes("{}")))
                .extracting(StoreFault::kind)
                .isEqualTo(StoreFault.Kind.NEWER_VERSION);
    }

    @Test
    void anOldFormIsRaisedStepByStep() {
        record Named(String whole, String initials) implements Body {}
        var kind = new RecordKind<>("named", 3, Named.class);
        var raising = new Bodies(new Upcasts(List.of(
                new Upcasts.Step(
                        "named",
                        1,
                        body -> body.put("whole", body.remove("title").stringValue())),
                new Upcasts.Step(
                        "named",
                        2,
                        body -> body.put(
                                "initials", body.get("whole").stringValue().substring(0, 1))))));

        assertThat(raising.read(kind, 1, bytes("{\"title\":\"Wren\"}"))).isEqualTo(new Named("Wren", "W"));
        assertThat(raising.read(kind, 2, bytes("{\"whole\":\"Wren\"}"))).isEqualTo(new Named("Wren", "W"));
        assertThat(raising.read(kind, 3, bytes("{\"whole\":\"Wren\",\"initials\":\"X\"}")))
                .isEqualTo(new Named("Wren", "X"));
    }

    @Test
    void aRemovalRecordedBeforeThereWereMarksIsRead() {
        assertThat(bodies.read(Removed.KIND, 1, bytes("{\"reason\":\"Ordered\",\"authority\":\"The family court\"}")))
                .isEqualTo(new Removed("Ordered", "The family court", List.of()));
    }

    @Test
    void aBrokenBodyIsNamedWithoutItsWords() {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> bodies.read(Team.KIND, 1, bytes("{\"name\":Quillfeather")))
                .withNoCause()
                .withMessageNotContaining("Quillfeather");
    }

    @Test
    void longBodiesAreDeflatedAndShortOnesAreNot() {
        byte[] note = bytes("{\"account\":\"" + "Seen at home. ".repeat(100) + "\"}");
        var kept = KeptBody.of(new byte[32], note);
        assertThat(kept.content()).hasSizeLessThan(note.length / 2);
        assertThat(kept.json()).isEqualTo(note);
        assertThat(KeptBody.of(new byte[32], bytes("{}")).json()).isEqualTo(bytes("{}"));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = BodiesTest.class.getResourceAsStream("stored/" + name + ".json")) {
            if (in == null) {
                throw new AssertionError("no stored sample " + name);
            }
            return in.readAllBytes();
        }
    }

    /// What a kind was given later is absent from what was written before.
    @Test
    void whatWasStoredBeforeAKindGrewStaysReadable() throws IOException {
        var child = bodies.read(Child.KIND, 1, stored("child-1-first"));
        assertThat(child.name()).isPresent();
        assertThat(child.expected()).isEmpty();
        assertThat(child.gender()).isEmpty();
        assertThat(bodies.read(Team.KIND, 1, stored("team-1-first")).parent()).isEmpty();
        assertThat(bodies.read(Allocation.KIND, 1, stored("allocation-1-first")).handover())
                .isEmpty();
        assertThat(bodies.read(Placement.KIND, 1, stored("placement-1-first")).distance())
                .isEmpty();
        assertThat(bodies.read(Relative.KIND, 1, stored("relative-1-first")).responsibilityHow())
                .isEmpty();
        var episode = bodies.read(MissingEpisode.KIND, 1, stored("missing-episode-1-second"));
        assertThat(episode.interviewOffered()).isPresent();
        assertThat(episode.toldBy()).isEmpty();
    }
}
