package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;

/// Something about a child that a manager can be asked to decide about.
public sealed interface Matter {

    /// What a decision keeps of what it answers. It is another as soon as something new has happened: the duty is due
    /// on another day, somebody went once more in vain, a concern was raised again.
    String key();

    /// Something that is due for the child.
    record Duty(Obligation duty) implements Matter {

        @Override
        public String key() {
            return duty.rule() + " " + duty.due();
        }
    }

    /// A concern that was raised at a visit.
    ///
    /// @param by who visited, where that is recorded
    record Concern(RecordId visit, LocalDate on, String words, Optional<RecordId> by) implements Matter {

        @Override
        public String key() {
            return "concern " + visit.value();
        }
    }

    /// A child who was not seen at several visits in a row.
    ///
    /// @param last  the latest of these visits
    /// @param times how many there are
    /// @param by who went the last time, where that is recorded
    record NotSeen(RecordId last, LocalDate on, int times, Optional<RecordId> by) implements Matter {

        @Override
        public String key() {
            return "notSeen " + times + " " + last.value();
        }
    }
}
