package org.childjourney.voice;

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

/// Records what a child says about a matter of their own. What the child said before stays in the log.
public final class RecordChildSays {

    public static final Description ASKED = new Description(
            "says",
            Question.text("words").counting().usedFor(Use.PLAN, Use.COURT),
            Question.day("told").counting().usedFor(Use.PLAN, Use.COURT),
            Question.choice("how", ChildSays.How.values()).counting().usedFor(Use.COURT));

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Clock clock;

    public RecordChildSays(FinishRecord finish, ChildRecords records, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NO_WORDS,
        NO_DATE,
        DATE_NOT_READ,
        DATE_AHEAD,
        HOW_NOT_SAID,
        AS_BEFORE
    }

    /// What was typed.
    public record Draft(
            ChildId child, ChildSays.Matter matter, String words, String told, Optional<ChildSays.How> how) {}

    public Finishing<Problem> record(Draft draft) {
        LocalDate today = London.today(clock);
        Optional<LocalDate> told = TypedDate.read(draft.told(), today);
        Set<Problem> problems = problems(draft, told, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        var says = new ChildSays(
                draft.matter(),
                draft.words().strip(),
                told.orElseThrow(),
                draft.how().orElseThrow());
        Optional<Held<ChildSays>> before = records.of(draft.child(), ChildSays.KIND).stream()
                .filter(held -> held.body().matter() == draft.matter())
                .findFirst();
        if (before.map(Held::body).equals(Optional.of(says))) {
            return new Finishing.Refused<>(Set.of(Problem.AS_BEFORE));
        }
        return new Finishing.Kept<>(finish.finish(List.of(finish.change(draft.child(), ChildSays.KIND, before, says))));
    }

    private static Set<Problem> problems(Draft draft, Optional<LocalDate> told, LocalDate today) {
        var found = EnumSet.noneOf(Problem.class);
        if (draft.words().isBlank()) {
            found.add(Problem.NO_WORDS);
        }
        if (draft.told().isBlank()) {
            found.add(Problem.NO_DATE);
        } else if (told.isEmpty()) {
            found.add(Problem.DATE_NOT_READ);
        }
        if (told.filter(today::isBefore).isPresent()) {
            found.add(Problem.DATE_AHEAD);
        }
        if (draft.how().isEmpty()) {
            found.add(Problem.HOW_NOT_SAID);
        }
        return found;
    }
}
