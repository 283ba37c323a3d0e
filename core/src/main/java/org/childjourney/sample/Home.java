package org.childjourney.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.Placement;
import org.childjourney.care.Placement.Provider;
import org.childjourney.care.Placement.ReasonForMove;
import org.childjourney.care.Placement.Type;
import org.childjourney.record.Beginning;
import org.childjourney.record.Trait;

/// Where an invented child lives for a time, and with whom.
record Home(
        Type type,
        String carer,
        LocalDate began,
        Optional<LocalDate> ended,
        Optional<ReasonForMove> reasonForMove,
        List<Trait> traits,
        String street,
        String postcode) {

    /// @param carer whether the child knew the carer from the home before; empty for the first home
    Placement placement(String homePostcode, Optional<Placement.Carer> carer) {
        Provider provider = switch (type) {
            case P1 -> Provider.PR0;
            case K2, H5 -> Provider.PR4;
            default -> Provider.PR1;
        };
        Optional<String> urn = type == Type.K2 || type == Type.H5
                ? Optional.of("SC99%04d".formatted(Math.floorMod(postcode.hashCode(), 10_000)))
                : Optional.empty();
        return new Placement(
                type,
                Optional.of(provider),
                Beginning.on(began),
                ended,
                carer,
                reasonForMove,
                Optional.of(homePostcode),
                Optional.of(postcode),
                urn,
                traits);
    }

    boolean isForAdoption() {
        return type == Type.A6;
    }

    boolean isForGood() {
        return type == Type.U4;
    }

    boolean isWithParent() {
        return type == Type.P1;
    }

    /// By when the child is to be seen again after a visit on that day.
    ///
    /// A worker's rule of thumb for making up past visits. What is due is for the catalogue to say.
    LocalDate nextVisitAfter(LocalDate visit, LocalDate firstReview) {
        boolean settled = !visit.isBefore(began.plusYears(1));
        if (traits.contains(Trait.AGREED_TO_FEWER_VISITS) && settled) {
            return visit.plusMonths(6);
        }
        if (type == Type.U4 && settled) {
            return visit.plusMonths(3);
        }
        boolean weekly = traits.contains(Trait.TEMPORARY_APPROVAL) || isWithParent();
        if (isForAdoption() && visit.isBefore(began.plusWeeks(4)) || weekly && visit.isBefore(firstReview)) {
            return visit.plusWeeks(1);
        }
        return visit.plusWeeks(weekly ? 4 : 6);
    }
}
