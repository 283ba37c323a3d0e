package org.childjourney.app.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Texts;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Test;

class OfMissingTest {

    private final OfMissing words = new OfMissing("Leo", Texts.of(ChildScreen.class));

    @Test
    void itIsReadFromWhenToWhenAndWhatElseIsKnown() {
        var episode = new MissingEpisode(
                MissingEpisode.Kind.MISSING,
                LocalDate.of(2026, 11, 20),
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.of(Instant.parse("2026-11-21T18:40:00Z")),
                Optional.of(YesNo.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Police"),
                Optional.empty());

        assertThat(words.title(episode)).isEqualTo("Missing, Fri 20 Nov 2026: Leo");
        assertThat(words.told(episode))
                .extracting(Told::label, Told::words)
                .containsExactly(
                        tuple("Went missing", "Fri 20 Nov 2026"),
                        tuple("Came back", "Sat 21 Nov 2026, 18:40"),
                        tuple("Reported to", "Police"),
                        tuple("Return home interview offered", "Yes"));
        assertThat(words.isCorrected()).isFalse();
    }
}
