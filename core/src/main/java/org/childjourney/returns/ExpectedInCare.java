package org.childjourney.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.leavingcare.LeavingCareYear;

/// Later children looked after returns should name a child who is still in care, and a care leaver of the ages that OC3
/// asks for.
record ExpectedInCare(List<PeriodOfCare> care, List<LeavingCareYear> leaving, Optional<LocalDate> born)
        implements Expected {

    private static final int OC3_FROM = 17;
    private static final int OC3_TO = 21;
    private static final int ADULT = 18;
    // OC3 leaves out who was in care for less
    private static final int WEEKS_IN_CARE = 13;

    @Override
    public Optional<Fault> leftOutOf(LoadedReturns.Year later, ReturnPeriod last) {
        if (CareHistory.isOpenAfter(care, last.last())) {
            return Optional.of(Fault.NOT_IN_LATER_YEAR);
        }
        return isCareLeaverIn(later.year()) && later.namesCareLeavers()
                ? Optional.of(Fault.LEAVER_NOT_IN_LATER_YEAR)
                : Optional.empty();
    }

    @Override
    public boolean hasNoPlaceIn(LoadedReturns.Year later) {
        return isCareLeaverIn(later.year()) && !later.namesCareLeavers();
    }

    private boolean isCareLeaverIn(ReturnPeriod year) {
        boolean ofAge = born.map(year::ageAtEnd)
                .filter(age -> age >= OC3_FROM && age <= OC3_TO)
                .isPresent();
        return ofAge && isCareLeaver();
    }

    private boolean isCareLeaver() {
        return leaving.stream()
                .max(Comparator.comparing(LeavingCareYear::yearEnding))
                .map(year -> !year.isOver())
                .orElseGet(() -> care.stream().anyMatch(this::endedAtEighteen));
    }

    private boolean endedAtEighteen(PeriodOfCare period) {
        boolean died = period.reasonCeased().equals(Optional.of(PeriodOfCare.ReasonCeased.E2));
        return !died
                && period.ended()
                        .filter(day -> born.map(birth -> !day.isBefore(birth.plusYears(ADULT)))
                                .orElse(false))
                        .filter(day -> ChronoUnit.WEEKS.between(period.began().sureFrom(), day) >= WEEKS_IN_CARE)
                        .isPresent();
    }
}
