package org.childjourney.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.Use;

/// Records that a family network meeting was offered, what the family answered, when they met and what they planned.
public final class RecordFamilyNetworkMeeting {

    public static final Description ASKED = new Description(
            "family-meeting",
            Question.day("offered").counting().usedFor(Use.LAW, Use.PLAN),
            Question.choice("answer", FamilyNetworkMeeting.Answer.values())
                    .counting()
                    .usedFor(Use.LAW, Use.PLAN),
            Question.day("held").usedFor(Use.PLAN),
            Question.text("plan").usedFor(Use.PLAN, Use.COURT));

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Clock clock;

    public RecordFamilyNetworkMeeting(FinishRecord finish, ChildRecords records, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NOT_OFFERED,
        OFFERED_NOT_READ,
        OFFERED_AHEAD,
        NO_ANSWER,
        HELD_NOT_READ,
        HELD_BEFORE_OFFER,
        PLAN_WITHOUT_MEETING
    }

    /// What was typed. `record` is the meeting whose record it is, and empty for a new one.
    public record Draft(
            ChildId child,
            Optional<RecordId> record,
            String offered,
            Optional<FamilyNetworkMeeting.Answer> answer,
            String held,
            String plan) {}

    public Finishing<Problem> record(Draft draft) {
        LocalDate today = London.today(clock);
        Optional<LocalDate> offered = TypedDate.read(draft.offered(), today);
        Optional<LocalDate> held = TypedDate.read(draft.held(), today);
        Set<Problem> problems = problems(draft, offered, held, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        var meeting = new FamilyNetworkMeeting(
                offered.orElseThrow(),
                draft.answer().orElseThrow(),
                held,
                draft.plan().strip());
        var before = draft.record().flatMap(id -> records.one(id, FamilyNetworkMeeting.KIND));
        return new Finishing.Kept<>(
                finish.finish(List.of(finish.change(draft.child(), FamilyNetworkMeeting.KIND, before, meeting))));
    }

    private static Set<Problem> problems(
            Draft draft, Optional<LocalDate> offered, Optional<LocalDate> held, LocalDate today) {
        var found = EnumSet.noneOf(Problem.class);
        if (draft.offered().isBlank()) {
            found.add(Problem.NOT_OFFERED);
        } else if (offered.isEmpty()) {
            found.add(Problem.OFFERED_NOT_READ);
        }
        if (offered.filter(today::isBefore).isPresent()) {
            found.add(Problem.OFFERED_AHEAD);
        }
        if (draft.answer().isEmpty()) {
            found.add(Problem.NO_ANSWER);
        }
        if (!draft.held().isBlank() && held.isEmpty()) {
            found.add(Problem.HELD_NOT_READ);
        }
        if (offered.isPresent() && held.filter(offered.get()::isAfter).isPresent()) {
            found.add(Problem.HELD_BEFORE_OFFER);
        }
        if (!draft.plan().isBlank() && draft.held().isBlank()) {
            found.add(Problem.PLAN_WITHOUT_MEETING);
        }
        return found;
    }
}
