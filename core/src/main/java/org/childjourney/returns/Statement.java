package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// What one row says of a child: one record. `open` is what it would say had it not ended. A row whose matter ended
/// within its own year (`settled`) knows better than any other year's; else the latest year does.
record Statement<B extends Body>(
        RecordKind<B> kind, CollectionYear year, Settled settled, B body, B open, RowAccount row) {

    private static final Set<String> MAY_END = Set.of(
            MissingEpisode.KIND.name(),
            DeprivationOfLiberty.KIND.name(),
            Allocation.KIND.name(),
            AdoptionDecision.KIND.name());

    /// Whether the matter ended within the year of the file.
    enum Settled {
        IN_ITS_YEAR,
        LATER_OR_NEVER;

        static Settled by(Optional<LocalDate> day, CollectionYear year) {
            return day.filter(year::has).isPresent() ? IN_ITS_YEAR : LATER_OR_NEVER;
        }
    }

    /// Whether it speaks of something that may end, and has not so far.
    boolean isOfSomethingOpen() {
        return body.equals(open) && MAY_END.contains(kind.name());
    }

    /// Whether it says no other thing than this body: the same, or the same before it ended.
    boolean agreesWith(Body other, Body otherOpen) {
        return body.equals(other) || body.equals(open) && open.equals(otherOpen);
    }

    /// Whether this, of two statements about one matter, is to be believed.
    boolean outweighs(Statement<?> other) {
        if (settled != other.settled) {
            return settled == Settled.IN_ITS_YEAR;
        }
        return year.compareTo(other.year) > 0;
    }
}
