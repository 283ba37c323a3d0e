package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Knowledge;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;

/// What would be due of a child, were one more thing recorded than is. Nothing is saved.
public final class DueIf {

    private static final RecordId NOT_YET_RECORDED = new RecordId(new UUID(0, 0));

    private final ChildRecords records;
    private final RulesInForce rules;

    public DueIf(ChildRecords records, RulesInForce rules) {
        this.records = records;
        this.rules = rules;
    }

    /// The child as it is recorded now. This reads the disk; what is asked of it then does not.
    public OfChild of(ChildId child) {
        return new OfChild(records.of(child).stream()
                .map(held -> new Revised(held.id(), held.body(), held.origin(), Standing.STANDS, held.recordedAt()))
                .toList());
    }

    /// One child, as recorded when it was read.
    public final class OfChild {

        private final List<Revised> recorded;

        private OfChild(List<Revised> recorded) {
            this.recorded = List.copyOf(recorded);
        }

        /// What is open at the end of a day, with this recorded too.
        public List<Obligation> openWith(Body more, Instant now, LocalDate today) {
            var revisions = new ArrayList<>(recorded);
            revisions.add(new Revised(NOT_YET_RECORDED, more, Origin.BY_HAND, Standing.STANDS, now));
            return Obligations.of(Knowledge.of(revisions), rules.catalogue(), rules.calendar()).stream()
                    .filter(duty -> !duty.starts().isAfter(today))
                    .filter(duty -> isOpen(duty.stateOn(today, today)))
                    .toList();
        }

        private static boolean isOpen(State state) {
            return switch (state) {
                case OPEN, DUE_SOON, LATE -> true;
                case MET, MET_LATE, ENDED, UNKNOWN -> false;
            };
        }
    }
}
