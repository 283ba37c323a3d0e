package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// What one entry of a file says of a child: one record. `open` is what it would say had it not ended. An entry whose
/// matter ended within its own year (`settled`) knows better than any other year's; else the latest year does. `manner`
/// is how it fits what is known already.
record Statement<B extends Body>(
        RecordKind<B> kind, ReturnPeriod year, Settled settled, B body, B open, RowAccount row, Manner<B> manner) {

    private static final Set<String> MAY_END = Set.of(
            MissingEpisode.KIND.name(),
            DeprivationOfLiberty.KIND.name(),
            Allocation.KIND.name(),
            AdoptionDecision.KIND.name());

    /// A statement that stands for itself.
    Statement(RecordKind<B> kind, ReturnPeriod year, Settled settled, B body, B open, RowAccount row) {
        this(kind, year, settled, body, open, row, Manner.standingAlone(kind));
    }

    /// Whether the matter ended within the year of the file.
    enum Settled {
        IN_ITS_YEAR,
        LATER_OR_NEVER;

        static Settled by(Optional<LocalDate> day, ReturnPeriod year) {
            return day.filter(year::has).isPresent() ? IN_ITS_YEAR : LATER_OR_NEVER;
        }
    }

    /// How statements of a kind of record fit what is known.
    interface Manner<B extends Body> {

        /// Whether it speaks of something that may go on or be added to, and has not ended so far.
        boolean isOfSomethingOpen(B body, B open);

        /// What is to be recorded where the file is believed: what it says, and what is known that it cannot say.
        B replacing(B said, B known);

        /// What is to be recorded where what is known is believed: that, and what was blank in it.
        B filling(B known, B said);

        /// The same, naming the records that it belongs to.
        B linked(B said, Links links);

        private static <B extends Body> Manner<B> standingAlone(RecordKind<B> kind) {
            return new Manner<>() {
                @Override
                public boolean isOfSomethingOpen(B body, B open) {
                    return body.equals(open) && MAY_END.contains(kind.name());
                }

                @Override
                public B replacing(B said, B known) {
                    return said;
                }

                @Override
                public B filling(B known, B said) {
                    return known;
                }

                @Override
                public B linked(B said, Links links) {
                    return said;
                }
            };
        }
    }

    /// Finds the record of a matter.
    interface Links {

        Optional<RecordId> of(Matter matter);
    }

    Statement<B> saying(B other) {
        return new Statement<>(kind, year, settled, other, open, row, manner);
    }

    /// Whether it speaks of something that may end, and has not so far.
    boolean isOfSomethingOpen() {
        return manner.isOfSomethingOpen(body, open);
    }

    /// Whether it says no other thing than this one: the same, or the same before it ended.
    boolean agreesWith(Statement<?> other) {
        return body.equals(other.body) || (body.equals(open) || isOfSomethingOpen()) && open.equals(other.open);
    }

    /// Whether this, of two statements about one matter, is to be believed.
    boolean outweighs(Statement<?> other) {
        if (settled != other.settled) {
            return settled == Settled.IN_ITS_YEAR;
        }
        return year.compareTo(other.year) > 0;
    }
}
