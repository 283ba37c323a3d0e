package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare.CategoryOfNeed;
import org.childjourney.care.PeriodOfCare.ReasonCeased;
import org.childjourney.care.Placement;

/// One episode of care as the return has it: a stretch of time in which neither legal status nor placement changed.
/// `rows` are the rows that said it; an episode made from what the store holds has none.
record Episode(
        LocalDate began,
        New reason,
        LegalStatus.Code legalStatus,
        Optional<CategoryOfNeed> need,
        Home home,
        Optional<LocalDate> ended,
        Ending ending,
        Optional<ReasonCeased> ceased,
        Optional<Placement.ReasonForMove> reasonForMove,
        List<RowAccount> rows) {

    Episode {
        rows = List.copyOf(rows);
    }

    /// Where the child lives during it.
    record Home(
            Placement.Type type,
            Optional<Placement.Provider> provider,
            Optional<String> homePostcode,
            Optional<String> placementPostcode,
            Optional<String> urn) {

        /// The same placement so far as type and address say; the provider's number may have come late.
        boolean isSamePlaceAs(Home other) {
            boolean otherAddress = placementPostcode.isPresent()
                    && other.placementPostcode.isPresent()
                    && !placementPostcode.equals(other.placementPostcode);
            return type == other.type && !otherAddress;
        }

        /// What is known of a place from two rows about it, the later first.
        Home orElse(Home earlier) {
            return new Home(
                    type,
                    provider.or(earlier::provider),
                    homePostcode.or(earlier::homePostcode),
                    placementPostcode.or(earlier::placementPostcode),
                    urn.or(earlier::urn));
        }
    }

    /// Why a new episode began (SSDA903 RNE).
    enum New {
        S,
        L,
        P,
        T,
        B,
        U;

        boolean isNewLegalStatus() {
            return this == S || this == L || this == B || this == U;
        }

        boolean isNewPlacement() {
            return this != L;
        }

        Optional<Placement.Carer> carer() {
            return switch (this) {
                case P, B -> Optional.of(Placement.Carer.ANOTHER);
                case T, U -> Optional.of(Placement.Carer.SAME_AS_BEFORE);
                case S, L -> Optional.empty();
            };
        }
    }

    /// What followed on an episode (SSDA903 REC).
    enum Ending {
        STILL_OPEN,
        NEXT_EPISODE,
        CARE_CEASED,
        NOT_SAID
    }

    /// Its part before a day on which it went on as another.
    Episode until(LocalDate day) {
        return new Episode(
                began,
                reason,
                legalStatus,
                need,
                home,
                Optional.of(day),
                Ending.NEXT_EPISODE,
                Optional.empty(),
                Optional.empty(),
                rows);
    }

    /// Its part from a day on which it went on as another.
    Episode from(LocalDate day, New why) {
        return new Episode(day, why, legalStatus, need, home, ended, ending, ceased, reasonForMove, rows);
    }

    Episode withRows(List<RowAccount> said) {
        return new Episode(began, reason, legalStatus, need, home, ended, ending, ceased, reasonForMove, said);
    }

    /// The same, ended as a return for a later time said, where this one leaves it open.
    Episode endedAsSaidLater(Episode later, ReturnPeriod year) {
        boolean endedSince =
                ended.isEmpty() && later.ended.filter(year.last()::isBefore).isPresent();
        return endedSince
                ? new Episode(
                        began,
                        reason,
                        legalStatus,
                        need,
                        home,
                        later.ended,
                        later.ending,
                        later.ceased,
                        later.reasonForMove,
                        rows)
                : this;
    }

    /// Whether both say the same, but for how the episode ended.
    boolean beganAs(Episode other) {
        return reason == other.reason
                && legalStatus == other.legalStatus
                && need.equals(other.need)
                && home.equals(other.home);
    }

    void note(Fault fault, Object... about) {
        rows.forEach(row -> row.note(fault, about));
    }
}
