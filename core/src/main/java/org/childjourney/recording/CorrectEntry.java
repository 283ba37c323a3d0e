package org.childjourney.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.recording.Wrong.Problem;

/// Corrects an entry. What it said before stays in the log.
public final class CorrectEntry {

    private final RecordEntry recording;
    private final FinishRecord finish;
    private final ChildRecords records;

    public CorrectEntry(RecordEntry recording, FinishRecord finish, ChildRecords records) {
        this.recording = recording;
        this.finish = finish;
        this.records = records;
    }

    /// @param shown the entry as it was when its correction was begun
    /// @throws IllegalArgumentException for an entry of another kind, or one that is not open to corrections
    /// @throws org.childjourney.access.NotAllowed when the user's role may not record this
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Keeping correct(EntryKind kind, Held<Entry> shown, Answers given) {
        if (!Correction.isOpenTo(shown)
                || !shown.body().of().equals(kind.asked().name())) {
            throw new IllegalArgumentException("it is corrected where it came from, as what it is");
        }
        var typed = recording.typed(kind, given);
        List<Wrong> wrong = wrong(kind, shown, typed);
        if (!wrong.isEmpty()) {
            return new Keeping.Refused(wrong);
        }
        var kept = new HashMap<>(typed.kept());
        kept.put(Correction.WHAT_WAS_WRONG, given.of(Correction.WHAT_WAS_WRONG).strip());
        var now = RecordEntry.entry(kind, typed, kept, shown.body().by());
        var changes = new ArrayList<Change<?>>(List.of(Change.after(shown, now)));
        changes.addAll(recording.attached(kind, shown.child().orElseThrow(), given, shown.id()));
        return new Keeping.Kept(finish.finish(kind.act(), changes));
    }

    private List<Wrong> wrong(EntryKind kind, Held<Entry> shown, TypedAnswers typed) {
        var wrong = new ArrayList<Wrong>();
        if (!records.one(shown.id(), Entry.KIND).map(Held::head).equals(Optional.of(shown.head()))) {
            wrong.add(new Wrong(Correction.WHAT_WAS_WRONG, Problem.CHANGED_SINCE));
        }
        if (typed.given().of(Correction.WHAT_WAS_WRONG).isBlank()) {
            wrong.add(new Wrong(Correction.WHAT_WAS_WRONG, Problem.NEEDED));
        }
        wrong.addAll(recording.wrong(kind, shown.child().orElseThrow(), typed));
        return wrong;
    }
}
