package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Episodes read as periods, made episodes again and read again are the same periods: for histories that follow the
/// rules, and for those that break them.
class HeldEpisodesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 30})
    void periodsMadeEpisodesAgainAreTheSamePeriods(int faultsInAHundred) {
        var random = new Random(903L + faultsInAHundred);
        for (int round = 0; round < 2_000; round++) {
            CareHistory history = CareHistory.of(episodes(random, faultsInAHundred));
            var again = CareHistory.of(new HeldEpisodes(
                            bodies(history.care()), bodies(history.legalStatuses()), bodies(history.placements()))
                    .all());

            assertThat(bodies(again.care())).as("care, round " + round).isEqualTo(bodies(history.care()));
            assertThat(bodies(again.legalStatuses()))
                    .as("legal status, round " + round)
                    .isEqualTo(bodies(history.legalStatuses()));
            assertThat(bodies(again.placements()))
                    .as("placements, round " + round)
                    .isEqualTo(bodies(history.placements()));
        }
    }

    private static <B extends Body> List<B> bodies(List<CareHistory.Said<B>> said) {
        return said.stream().map(CareHistory.Said::body).toList();
    }

    private static List<Episode> episodes(Random random, int faultsInAHundred) {
        var episodes = new ArrayList<Episode>();
        LocalDate day = LocalDate.of(2024, 1, 1);
        var reason = random.nextBoolean() ? Episode.New.S : any(random, Episode.New.values());
        var status = any(random, LegalStatus.Code.C1, LegalStatus.Code.C2, LegalStatus.Code.V2);
        Episode.Home home = home(random);
        int count = 1 + random.nextInt(6);
        for (int next = 0; next < count; next++) {
            boolean last = next == count - 1;
            boolean faulty = random.nextInt(100) < faultsInAHundred;
            LocalDate end = day.plusDays(1 + random.nextInt(100));
            var nextReason = random.nextInt(5) == 0 ? Episode.New.S : any(random, Episode.New.values());
            boolean open = last && random.nextBoolean() || faulty && random.nextInt(4) == 0;
            boolean ceases = last || nextReason == Episode.New.S;
            if (faulty && random.nextInt(4) == 0) {
                ceases = !ceases;
            }
            episodes.add(new Episode(
                    day,
                    reason,
                    status,
                    Optional.of(PeriodOfCare.CategoryOfNeed.N1),
                    home,
                    open ? Optional.empty() : Optional.of(end),
                    open
                            ? Episode.Ending.STILL_OPEN
                            : ceases ? Episode.Ending.CARE_CEASED : Episode.Ending.NEXT_EPISODE,
                    open || !ceases ? Optional.empty() : Optional.of(PeriodOfCare.ReasonCeased.E4A),
                    Optional.empty(),
                    List.of()));
            day = end;
            if (faulty && random.nextBoolean()) {
                day = day.plusDays(random.nextInt(20));
            }
            boolean mismatch = faulty && random.nextInt(3) == 0;
            if (nextReason.isNewLegalStatus() != mismatch) {
                status = LegalStatus.Code.values()[(status.ordinal() + 1) % 2];
            }
            if (nextReason.isNewPlacement() != mismatch) {
                home = home(random);
            }
            reason = nextReason;
        }
        return episodes;
    }

    private static Episode.Home home(Random random) {
        return new Episode.Home(
                any(random, Placement.Type.U4, Placement.Type.U6, Placement.Type.K2),
                Optional.of(Placement.Provider.PR1),
                Optional.empty(),
                Optional.of("AA1 1A" + (char) ('A' + random.nextInt(26))),
                Optional.empty());
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
