package org.childjourney.family;

import java.util.List;
import java.util.Set;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// Records why a parent of a child is not named.
public final class RecordParentNotNamed {

    public static final Description ASKED =
            new Description("not-named", Question.text("why").counting().usedFor(Use.LAW, Use.COURT));

    private final FinishRecord finish;
    private final ChildRecords records;

    public RecordParentNotNamed(FinishRecord finish, ChildRecords records) {
        this.finish = finish;
        this.records = records;
    }

    /// What a person can put right.
    public enum Problem {
        NO_REASON
    }

    public Finishing<Problem> record(ChildId child, ParentNotNamed.Which which, String why) {
        if (why.isBlank()) {
            return new Finishing.Refused<>(Set.of(Problem.NO_REASON));
        }
        var before = records.of(child, ParentNotNamed.KIND).stream()
                .filter(held -> held.body().which() == which)
                .findFirst();
        return new Finishing.Kept<>(finish.finish(
                List.of(finish.change(child, ParentNotNamed.KIND, before, new ParentNotNamed(which, why.strip())))));
    }
}
