package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// The returns that were ever loaded: for each year the day for which it speaks, and whether it names care leavers.
final class LoadedReturns {

    private record Year(LocalDate asAt, boolean namesCareLeavers) {

        Year and(Year other) {
            return new Year(asAt.isAfter(other.asAt) ? asAt : other.asAt, namesCareLeavers || other.namesCareLeavers);
        }
    }

    private final NavigableMap<CollectionYear, Year> years = new TreeMap<>();

    /// A return that is being loaded now.
    void add(ReturnCoverage coverage) {
        boolean namesCareLeavers = coverage.tables().contains(Ssda903Table.OC3);
        years.merge(coverage.year(), new Year(coverage.asAt(), namesCareLeavers), Year::and);
    }

    /// A return that was loaded before, by what it could say of one child.
    void add(Coverage coverage) {
        boolean namesCareLeavers = coverage.carried().contains(EventKind.LEFT_CARE_IN_TOUCH);
        years.merge(CollectionYear.of(coverage.from()), new Year(coverage.asAt(), namesCareLeavers), Year::and);
    }

    /// What the returns since the last one that names a child say by not naming them.
    ///
    /// One that should name the child and does not leaves open what became of them. One that could not name a care
    /// leaver, because its table of care leavers was not loaded, says nothing: duties count from its day.
    Since since(Collection<Coverage> named, Expected expected) {
        var coverage = new ArrayList<Coverage>(named);
        CollectionYear last = CollectionYear.of(coverage.getLast().from());
        for (Map.Entry<CollectionYear, Year> later : years.tailMap(last, false).entrySet()) {
            CollectionYear year = later.getKey();
            if (expected.isInCareAfter(last)) {
                return new Since(coverage, Optional.of(new LeftOut(year, Fault.NOT_IN_LATER_YEAR)));
            }
            if (expected.isCareLeaverIn(year)) {
                if (later.getValue().namesCareLeavers()) {
                    return new Since(coverage, Optional.of(new LeftOut(year, Fault.LEAVER_NOT_IN_LATER_YEAR)));
                }
                coverage.add(Coverage.ofNothing(later.getValue().asAt()));
            }
        }
        return new Since(coverage, Optional.empty());
    }

    /// The first return that should name the child and does not.
    record LeftOut(CollectionYear year, Fault fault) {}

    record Since(List<Coverage> coverage, Optional<LeftOut> leftOut) {

        InFile inFile() {
            return new InFile(coverage, leftOut.map(out -> out.year().first()));
        }
    }
}
