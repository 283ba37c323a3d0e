package org.childjourney.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.Use;

/// Records what the people around a child worry about, what works, what needs to happen, the danger and the goal.
public final class RecordSafetyMap {

    public static final Description ASKED = new Description(
            "map",
            Description.Rule.ONE,
            List.of(
                    Question.day("on").usedFor(Use.PLAN, Use.COURT),
                    Question.text("worries").counting().usedFor(Use.PLAN, Use.COURT),
                    Question.text("working").counting().usedFor(Use.PLAN, Use.COURT),
                    Question.text("needs").counting().usedFor(Use.PLAN),
                    Question.text("danger").counting().usedFor(Use.PLAN, Use.COURT),
                    Question.text("goal").counting().usedFor(Use.PLAN)));

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Clock clock;

    public RecordSafetyMap(FinishRecord finish, ChildRecords records, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NOTHING_SAID,
        NO_DATE,
        DATE_NOT_READ,
        DATE_AHEAD,
        AS_BEFORE
    }

    /// What was typed.
    public record Draft(
            ChildId child,
            String on,
            String worries,
            String working,
            String needsToHappen,
            String danger,
            String goal) {}

    public Finishing<Problem> record(Draft draft) {
        LocalDate today = London.today(clock);
        Optional<LocalDate> on = TypedDate.read(draft.on(), today);
        Set<Problem> problems = problems(draft, on, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        var map = new SafetyMap(
                on.orElseThrow(),
                draft.worries().strip(),
                draft.working().strip(),
                draft.needsToHappen().strip(),
                draft.danger().strip(),
                draft.goal().strip());
        var before = records.of(draft.child(), SafetyMap.KIND).stream().findFirst();
        if (before.map(Held::body).equals(Optional.of(map))) {
            return new Finishing.Refused<>(Set.of(Problem.AS_BEFORE));
        }
        return new Finishing.Kept<>(finish.finish(List.of(finish.change(draft.child(), SafetyMap.KIND, before, map))));
    }

    private static Set<Problem> problems(Draft draft, Optional<LocalDate> on, LocalDate today) {
        var found = EnumSet.noneOf(Problem.class);
        if ((draft.worries() + draft.working() + draft.needsToHappen() + draft.danger() + draft.goal()).isBlank()) {
            found.add(Problem.NOTHING_SAID);
        }
        if (draft.on().isBlank()) {
            found.add(Problem.NO_DATE);
        } else if (on.isEmpty()) {
            found.add(Problem.DATE_NOT_READ);
        }
        if (on.filter(today::isBefore).isPresent()) {
            found.add(Problem.DATE_AHEAD);
        }
        return found;
    }
}
