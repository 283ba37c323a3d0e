package org.childjourney.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.Use;

/// Records how safe one person found it on one day, and why. Every view is a record of its own.
public final class RecordSafetyScale {

    public static final Description ASKED = new Description(
            "scale",
            Question.line("rater").counting().usedFor(Use.PLAN),
            Question.choice("whose", SafetyScale.Whose.values()).counting().usedFor(Use.PLAN),
            Question.line("score").counting().usedFor(Use.PLAN),
            Question.day("on").counting().usedFor(Use.PLAN),
            Question.text("because").counting().usedFor(Use.PLAN, Use.COURT));

    private final FinishRecord finish;
    private final Clock clock;

    public RecordSafetyScale(FinishRecord finish, Clock clock) {
        this.finish = finish;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NO_DATE,
        DATE_NOT_READ,
        DATE_AHEAD,
        NO_SCORE,
        NOT_ON_THE_SCALE,
        NO_RATER,
        WHOSE_NOT_SAID,
        NO_REASON
    }

    /// What was typed.
    public record Draft(
            ChildId child, String on, String score, String rater, Optional<SafetyScale.Whose> whose, String because) {}

    public Finishing<Problem> record(Draft draft) {
        LocalDate today = London.today(clock);
        Optional<LocalDate> on = TypedDate.read(draft.on(), today);
        Optional<Integer> score = score(draft.score());
        Set<Problem> problems = problems(draft, on, score, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        var scale = new SafetyScale(
                on.orElseThrow(),
                score.orElseThrow(),
                draft.rater().strip(),
                draft.whose().orElseThrow(),
                draft.because().strip());
        return new Finishing.Kept<>(finish.finish(List.of(finish.anew(draft.child(), SafetyScale.KIND, scale))));
    }

    private static Optional<Integer> score(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(score -> score <= SafetyScale.SAFE_ENOUGH);
    }

    private static Set<Problem> problems(
            Draft draft, Optional<LocalDate> on, Optional<Integer> score, LocalDate today) {
        var found = EnumSet.noneOf(Problem.class);
        if (draft.on().isBlank()) {
            found.add(Problem.NO_DATE);
        } else if (on.isEmpty()) {
            found.add(Problem.DATE_NOT_READ);
        }
        if (on.filter(today::isBefore).isPresent()) {
            found.add(Problem.DATE_AHEAD);
        }
        if (draft.score().isBlank()) {
            found.add(Problem.NO_SCORE);
        } else if (score.isEmpty()) {
            found.add(Problem.NOT_ON_THE_SCALE);
        }
        if (draft.rater().isBlank()) {
            found.add(Problem.NO_RATER);
        }
        if (draft.whose().isEmpty()) {
            found.add(Problem.WHOSE_NOT_SAID);
        }
        if (draft.because().isBlank()) {
            found.add(Problem.NO_REASON);
        }
        return found;
    }
}
