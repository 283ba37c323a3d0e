package org.childjourney.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.people.Relative;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.RecordId;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;

/// Takes out of a child's family somebody who was put there by mistake, and with them that they were a couple with
/// anyone. What was said of them stays in the log.
public final class WithdrawRelative {

    private final FinishRecord finish;
    private final ChildRecords records;

    public WithdrawRelative(FinishRecord finish, ChildRecords records) {
        this.finish = finish;
        this.records = records;
    }

    /// What a person can put right.
    public enum Problem {
        OTHERS_THROUGH_THEM,
        NOT_THERE
    }

    public Finishing<Problem> withdraw(ChildId child, RecordId relative) {
        var held = records.one(relative, Relative.KIND);
        if (held.isEmpty()) {
            return new Finishing.Refused<>(Set.of(Problem.NOT_THERE));
        }
        boolean isNeeded = records.of(child, Relative.KIND).stream()
                .anyMatch(other -> other.body().through().equals(Optional.of(relative)));
        if (isNeeded) {
            return new Finishing.Refused<>(Set.of(Problem.OTHERS_THROUGH_THEM));
        }
        var changes = new ArrayList<Change<?>>(List.of(Change.withdraw(held.get())));
        records.of(child, Couple.KIND).stream()
                .filter(couple -> couple.body().isOf(MemberId.of(relative)))
                .forEach(couple -> changes.add(Change.withdraw(couple)));
        return new Finishing.Kept<>(finish.finish(changes));
    }
}
