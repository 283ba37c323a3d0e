package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;

/// The episodes that the store's periods amount to, so that a later return can be read as their continuation. Reading
/// them gives the same periods again.
final class HeldEpisodes {

    private final List<PeriodOfCare> care;
    private final List<LegalStatus> legalStatuses;
    private final List<Placement> placements;

    HeldEpisodes(
            Collection<PeriodOfCare> care, Collection<LegalStatus> legalStatuses, Collection<Placement> placements) {
        this.care = inOrder(care, PeriodOfCare::began);
        this.legalStatuses = inOrder(legalStatuses, LegalStatus::began);
        this.placements = inOrder(placements, Placement::began);
    }

    private static <T> List<T> inOrder(Collection<T> periods, Function<T, Beginning> began) {
        return periods.stream()
                .sorted(Comparator.comparing(period -> began.apply(period).day()))
                .toList();
    }

    List<Episode> all() {
        var days = new TreeSet<LocalDate>();
        placements.forEach(placement -> days.add(placement.began().day()));
        legalStatuses.forEach(status -> days.add(status.began().day()));
        var episodes = new ArrayList<Episode>();
        for (LocalDate day : days) {
            Optional<LocalDate> next = Optional.ofNullable(days.higher(day));
            lastBegun(care, PeriodOfCare::began, day)
                    .ifPresent(inCare -> lastBegun(legalStatuses, LegalStatus::began, day)
                            .ifPresent(status -> lastBegun(placements, Placement::began, day)
                                    .ifPresent(
                                            placement -> episodes.add(episode(day, next, inCare, status, placement)))));
        }
        return episodes;
    }

    private static <T> Optional<T> lastBegun(List<T> inOrder, Function<T, Beginning> began, LocalDate day) {
        return inOrder.reversed().stream()
                .filter(period -> !began.apply(period).day().isAfter(day))
                .findFirst();
    }

    private Episode episode(
            LocalDate day, Optional<LocalDate> next, PeriodOfCare inCare, LegalStatus status, Placement placement) {
        boolean movedNext = next.isPresent() && beginsOn(placements, Placement::began, next.get());
        boolean careBeginsNext = next.isPresent() && beginsOn(care, PeriodOfCare::began, next.get());
        Optional<LocalDate> ended = next.isEmpty() || movedNext ? placement.ended() : status.ended();
        boolean careEnds = inCare.ended().isPresent() && (next.isEmpty() || careBeginsNext);
        Episode.Ending ending;
        if (ended.isEmpty()) {
            ending = Episode.Ending.STILL_OPEN;
        } else if (careEnds) {
            ending = inCare.reasonCeased().isPresent() ? Episode.Ending.CARE_CEASED : Episode.Ending.NOT_SAID;
        } else {
            ending = Episode.Ending.NEXT_EPISODE;
        }
        boolean lastInPlacement = next.isEmpty() || movedNext;
        return new Episode(
                day,
                reason(day, inCare, status, placement),
                status.code(),
                inCare.need(),
                home(placement),
                ended,
                ending,
                ending == Episode.Ending.CARE_CEASED ? inCare.reasonCeased() : Optional.empty(),
                lastInPlacement ? placement.reasonForMove() : Optional.empty(),
                List.of());
    }

    private static <T> boolean beginsOn(List<T> periods, Function<T, Beginning> began, LocalDate day) {
        return periods.stream().anyMatch(period -> began.apply(period).day().equals(day));
    }

    private static Episode.Home home(Placement placement) {
        return new Episode.Home(
                placement.type(),
                placement.provider(),
                placement.homePostcode(),
                placement.placementPostcode(),
                placement.urn());
    }

    private Episode.New reason(LocalDate day, PeriodOfCare inCare, LegalStatus status, Placement placement) {
        if (inCare.began().equals(Beginning.on(day))) {
            return Episode.New.S;
        }
        boolean newStatus = status.began().equals(Beginning.on(day));
        boolean otherPlaceWithoutReason = placement.carer().isEmpty()
                && lastBegun(placements, Placement::began, day.minusDays(1))
                        .filter(before -> !home(placement).isSamePlaceAs(home(before)))
                        .isPresent();
        if (!placement.began().equals(Beginning.on(day)) || otherPlaceWithoutReason) {
            return Episode.New.L;
        }
        boolean sameCarer = placement.carer().equals(Optional.of(Placement.Carer.SAME_AS_BEFORE));
        if (newStatus) {
            return sameCarer ? Episode.New.U : Episode.New.B;
        }
        return sameCarer ? Episode.New.T : Episode.New.P;
    }
}
