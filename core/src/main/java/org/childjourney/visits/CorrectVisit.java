package org.childjourney.visits;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Correction;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Question;
import org.childjourney.visits.RecordVisit.Answer;
import org.childjourney.visits.RecordVisit.Problem;
import org.childjourney.visits.RecordVisit.Wrong;

/// Corrects the record of a visit to one child. What it said before stays in the log; the records of brothers and
/// sisters who were visited with the child are not touched.
public final class CorrectVisit {

    private final RecordVisit recording;
    private final FinishRecord finish;
    private final ChildRecords records;
    private final Clock clock;

    public CorrectVisit(RecordVisit recording, FinishRecord finish, ChildRecords records, Clock clock) {
        this.recording = recording;
        this.finish = finish;
        this.records = records;
        this.clock = clock;
    }

    /// @param shown the record as it was when its correction was begun
    /// @throws IllegalArgumentException for a visit that is not open to corrections
    /// @throws org.childjourney.access.NotAllowed when the user's role may not record visits
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Answer correct(Held<Visit> shown, Answers given) {
        if (!Correction.isOpenTo(shown)) {
            throw new IllegalArgumentException("it is corrected where it came from");
        }
        ChildId child = shown.child().orElseThrow();
        var typed = new TypedVisit(given, London.today(clock));
        List<Wrong> wrong = wrong(shown, given, typed);
        if (!wrong.isEmpty()) {
            return new Answer.Refused(wrong);
        }
        Visit before = shown.body();
        Visit now = typed.visitTo(child, true, before.setting().together(), before.by())
                .judged(outcome(before, child, given));
        var changes = new ArrayList<Change<?>>(List.of(Change.after(shown, now)));
        changes.addAll(recording.attached(child, given, shown.id()));
        var finished = finish.finish(Act.RECORD_VISIT, changes);
        return new Answer.Recorded(finished, Map.of(child, now));
    }

    private List<Wrong> wrong(Held<Visit> shown, Answers given, TypedVisit typed) {
        var wrong = new ArrayList<Wrong>();
        if (!records.one(shown.id(), Visit.KIND).map(Held::head).equals(Optional.of(shown.head()))) {
            wrong.add(new Wrong(Problem.CHANGED_SINCE, Optional.empty()));
        }
        if (given.of(Correction.WHAT_WAS_WRONG).isBlank()) {
            wrong.add(new Wrong(Problem.NOT_SAID_WHAT_WAS_WRONG, Optional.empty()));
        }
        wrong.addAll(recording.wrong(List.of(shown.child().orElseThrow()), typed));
        return wrong;
    }

    /// What it would be kept as. A visit that was recorded by the questions of its time stays so, where no more is
    /// missing than was then.
    public static Outcome outcome(Visit before, ChildId child, Answers given) {
        Outcome now = RecordVisit.outcome(given, child);
        return now == Outcome.DATES_ONLY
                        && before.outcome() == Outcome.RECORDED
                        && partsMissing(VisitAnswers.of(child, before), child).containsAll(partsMissing(given, child))
                ? Outcome.RECORDED
                : now;
    }

    private static List<String> partsMissing(Answers given, ChildId child) {
        return RecordVisit.missing(given, child).stream().map(Question::part).toList();
    }
}
