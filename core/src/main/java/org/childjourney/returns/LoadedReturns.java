package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// The returns of one kind that were ever loaded: for each year the day for which it speaks, and whether it names care
/// leavers.
final class LoadedReturns {

    record Year(ReturnPeriod year, LocalDate asAt, boolean namesCareLeavers) {

        Year and(Year other) {
            LocalDate later = asAt.isAfter(other.asAt) ? asAt : other.asAt;
            return new Year(year, later, namesCareLeavers || other.namesCareLeavers);
        }
    }

    private final StandardReturn standard;
    private final NavigableMap<ReturnPeriod, Year> years = new TreeMap<>();

    LoadedReturns(StandardReturn standard) {
        this.standard = standard;
    }

    /// A return that is being loaded now, or was before, by what it could say of one child.
    void add(Coverage coverage) {
        ReturnPeriod year = standard.periodOf(coverage);
        boolean namesCareLeavers = coverage.carried().contains(EventKind.LEFT_CARE_IN_TOUCH);
        years.merge(year, new Year(year, coverage.asAt(), namesCareLeavers), Year::and);
    }

    /// What the returns since the last one that names a child say by not naming them.
    ///
    /// One that should name the child and does not leaves open what became of them. One that could not name a care
    /// leaver, because its table of care leavers was not loaded, says nothing: duties count from its day.
    Since since(Collection<Coverage> named, Expected expected) {
        var coverage = new ArrayList<Coverage>(named);
        ReturnPeriod last = standard.periodOf(coverage.getLast());
        for (Year later : years.tailMap(last, false).values()) {
            Optional<Fault> fault = expected.leftOutOf(later, last);
            if (fault.isPresent()) {
                return new Since(standard, coverage, Optional.of(LeftOut.of(later.year(), fault.get(), last)));
            }
            if (expected.hasNoPlaceIn(later)) {
                coverage.add(Coverage.ofNothing(later.asAt()));
            }
        }
        return new Since(standard, coverage, Optional.empty());
    }

    /// The first return that should name the child and does not, and the day from which it is not known what became of
    /// them.
    record LeftOut(ReturnPeriod year, Fault fault, LocalDate from) {

        private static LeftOut of(ReturnPeriod year, Fault fault, ReturnPeriod last) {
            LocalDate next = last.last().plusDays(1);
            return new LeftOut(year, fault, next.isAfter(year.first()) ? next : year.first());
        }
    }

    record Since(StandardReturn standard, List<Coverage> coverage, Optional<LeftOut> leftOut) {

        InFile inFile() {
            Optional<StandardReturn> of = standard == StandardReturn.SSDA903 ? Optional.empty() : Optional.of(standard);
            return new InFile(coverage, leftOut.map(LeftOut::from), of);
        }
    }
}
