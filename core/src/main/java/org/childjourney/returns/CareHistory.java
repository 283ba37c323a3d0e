package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;

/// A child's time in care as periods, read from episodes: consecutive episodes under one legal status are one legal
/// status, and in one placement one placement. What the episodes do not say stays unsaid: a first episode that
/// continues an earlier one began at a time that is not known.
record CareHistory(
        List<Said<PeriodOfCare>> care, List<Said<LegalStatus>> legalStatuses, List<Said<Placement>> placements) {

    /// A period, and the rows that say it.
    record Said<B extends Body>(B body, List<RowAccount> rows) {}

    /// @param episodes of one child, each beginning on a day of its own
    static CareHistory of(List<Episode> episodes) {
        var inOrder = new ArrayList<>(episodes);
        inOrder.sort(Comparator.comparing(Episode::began));
        var reading = new Reading();
        inOrder.forEach(reading::next);
        return reading.finished();
    }

    /// Whether the episodes leave open that the child was in care on a day.
    boolean mayHaveBeenInCareOn(LocalDate day) {
        return care.stream().map(Said::body).anyMatch(period -> {
            boolean begun = !period.began().isKnown() || !period.began().day().isAfter(day);
            return begun && period.ended().map(ended -> !ended.isBefore(day)).orElse(true);
        });
    }

    /// Whether a child was in care when a day had passed, so far as these periods say.
    static boolean isOpenAfter(List<PeriodOfCare> care, LocalDate day) {
        return care.stream()
                .anyMatch(period -> !period.began().day().isAfter(day)
                        && period.ended().map(ended -> ended.isAfter(day)).orElse(true));
    }

    private static final class Reading {

        private final List<Said<PeriodOfCare>> care = new ArrayList<>();
        private final List<Said<LegalStatus>> legalStatuses = new ArrayList<>();
        private final List<Said<Placement>> placements = new ArrayList<>();

        private Optional<Episode> last = Optional.empty();
        private Beginning careBegan = Beginning.before(LocalDate.MIN);
        private Beginning legalStatusBegan = careBegan;
        private Beginning placementBegan = careBegan;
        private Optional<PeriodOfCare.CategoryOfNeed> need = Optional.empty();
        private Optional<Placement.Carer> carer = Optional.empty();
        private Optional<Episode.Home> home = Optional.empty();
        private final List<RowAccount> careRows = new ArrayList<>();
        private final List<RowAccount> legalStatusRows = new ArrayList<>();
        private final List<RowAccount> placementRows = new ArrayList<>();

        void next(Episode episode) {
            if (last.isEmpty()) {
                careBegins(episode);
            } else {
                follows(last.get(), episode);
            }
            if (need.isEmpty()) {
                need = episode.need();
            } else if (episode.need().isPresent() && !episode.need().equals(need)) {
                String said = episode.need().get().name();
                episode.rows().forEach(row -> row.note(Fault.NEED_CHANGED, "CIN", said, need.get()));
            }
            home = home.map(earlier -> episode.home().orElse(earlier)).or(() -> Optional.of(episode.home()));
            careRows.addAll(episode.rows());
            legalStatusRows.addAll(episode.rows());
            placementRows.addAll(episode.rows());
            last = Optional.of(episode);
        }

        private void follows(Episode before, Episode episode) {
            LocalDate endedBefore = before.ended().orElse(episode.began());
            noteHowItFollows(before, episode, endedBefore);
            boolean careWentOn = episode.reason() != Episode.New.S && before.ending() != Episode.Ending.CARE_CEASED;
            if (careWentOn) {
                careGoesOn(before, episode, endedBefore);
                return;
            }
            placementEnds(before, Optional.of(endedBefore), before.reasonForMove());
            legalStatusEnds(before, Optional.of(endedBefore));
            careEnds(Optional.of(endedBefore), before.ceased());
            careBegins(episode);
        }

        private static void noteHowItFollows(Episode before, Episode episode, LocalDate endedBefore) {
            if (before.ended().isEmpty()) {
                before.note(Fault.NOT_ENDED_BEFORE_NEXT, episode.began());
            }
            if (endedBefore.isAfter(episode.began())) {
                episode.note(Fault.OVERLAPS, before.began());
            }
            boolean gap = endedBefore.isBefore(episode.began());
            boolean saidToGoOn = before.ending() == Episode.Ending.NEXT_EPISODE;
            if (episode.reason() != Episode.New.S) {
                if (before.ending() == Episode.Ending.CARE_CEASED) {
                    episode.note(Fault.CONTINUES_AFTER_CARE_ENDED, endedBefore);
                } else if (gap) {
                    episode.note(Fault.GAP_BEFORE, endedBefore);
                }
            } else if (saidToGoOn && gap) {
                before.note(Fault.NEXT_EPISODE_MISSING, endedBefore);
            } else if (saidToGoOn) {
                episode.note(Fault.BEGINS_THOUGH_CARE_WENT_ON);
            }
        }

        private void careBegins(Episode episode) {
            LocalDate day = episode.began();
            careBegan = episode.reason() == Episode.New.S ? Beginning.on(day) : Beginning.before(day);
            legalStatusBegan = episode.reason().isNewLegalStatus() ? Beginning.on(day) : Beginning.before(day);
            placementBegan = episode.reason().isNewPlacement() ? Beginning.on(day) : Beginning.before(day);
            carer = episode.reason().carer();
        }

        private void careGoesOn(Episode before, Episode episode, LocalDate endedBefore) {
            boolean gap = endedBefore.isBefore(episode.began());
            boolean otherStatus = before.legalStatus() != episode.legalStatus();
            boolean otherPlace = !episode.home().isSamePlaceAs(before.home());
            boolean moved = episode.reason().isNewPlacement() || otherPlace;
            boolean asReasonSays = episode.reason().isNewLegalStatus() == otherStatus
                    && (episode.reason().isNewPlacement() || !otherPlace)
                    && (otherStatus || !episode.home().equals(before.home()));
            if (!asReasonSays) {
                episode.note(Fault.REASON_DOES_NOT_FIT);
            }
            if (otherStatus) {
                legalStatusEnds(before, Optional.of(endedBefore));
                legalStatusBegan = gap && !episode.reason().isNewLegalStatus()
                        ? Beginning.before(episode.began())
                        : Beginning.on(episode.began());
            }
            if (moved) {
                placementEnds(before, Optional.of(endedBefore), before.reasonForMove());
                placementBegan = gap && !episode.reason().isNewPlacement()
                        ? Beginning.before(episode.began())
                        : Beginning.on(episode.began());
                carer = episode.reason().carer();
            } else {
                noteReasonForMove(before);
            }
        }

        private static void noteReasonForMove(Episode stayed) {
            stayed.reasonForMove()
                    .ifPresent(said -> stayed.rows()
                            .forEach(row ->
                                    row.note(Fault.MOVE_REASON_WITHOUT_MOVE, "REASON_PLACE_CHANGE", said.name())));
        }

        private void placementEnds(
                Episode in, Optional<LocalDate> ended, Optional<Placement.ReasonForMove> reasonForMove) {
            Episode.Home lived = home.orElse(in.home());
            placements.add(new Said<>(
                    new Placement(
                            lived.type(),
                            lived.provider(),
                            placementBegan,
                            ended,
                            carer,
                            reasonForMove,
                            lived.homePostcode(),
                            lived.placementPostcode(),
                            lived.urn(),
                            List.of()),
                    List.copyOf(placementRows)));
            placementRows.clear();
            home = Optional.empty();
        }

        private void legalStatusEnds(Episode in, Optional<LocalDate> ended) {
            legalStatuses.add(new Said<>(
                    new LegalStatus(in.legalStatus(), legalStatusBegan, ended), List.copyOf(legalStatusRows)));
            legalStatusRows.clear();
        }

        private void careEnds(Optional<LocalDate> ended, Optional<PeriodOfCare.ReasonCeased> reason) {
            care.add(new Said<>(new PeriodOfCare(careBegan, ended, reason, need), List.copyOf(careRows)));
            careRows.clear();
            need = Optional.empty();
        }

        CareHistory finished() {
            last.ifPresent(this::finish);
            return new CareHistory(List.copyOf(care), List.copyOf(legalStatuses), List.copyOf(placements));
        }

        private void finish(Episode episode) {
            boolean ceased = episode.ending() == Episode.Ending.CARE_CEASED;
            boolean open = episode.ended().isEmpty();
            if (open) {
                noteReasonForMove(episode);
            }
            if (episode.ending() == Episode.Ending.NEXT_EPISODE) {
                episode.note(Fault.NEXT_EPISODE_MISSING, episode.ended().orElseThrow());
            }
            placementEnds(episode, episode.ended(), open ? Optional.empty() : episode.reasonForMove());
            legalStatusEnds(episode, episode.ended());
            careEnds(ceased ? episode.ended() : Optional.empty(), episode.ceased());
        }
    }
}
