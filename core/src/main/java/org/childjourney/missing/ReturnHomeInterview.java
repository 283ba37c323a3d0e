package org.childjourney.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;
import org.childjourney.recording.Wrong;
import org.childjourney.recording.Wrong.Problem;

/// The interview that a child is offered on coming back after being missing. Without the reasons and what changes in
/// the plan it is dates only. A child who says no is asked why, and the offer counts with the child's own reason.
public final class ReturnHomeInterview implements EntryKind {

    private static final String OFFERED = "offered";
    private static final String ACCEPTED = "accepted";

    private static final Description ASKED = new Description(
            "return-home-interview",
            Question.day(OFFERED).counting().usedFor(Use.LAW, Use.RETURN),
            Question.line("offeredBy").counting().usedFor(Use.LAW, Use.COURT),
            Question.yesNo(ACCEPTED).counting().usedFor(Use.LAW, Use.RETURN),
            Question.text("reason").where(ACCEPTED, YesNo.NO).counting().usedFor(Use.LAW, Use.PLAN, Use.COURT),
            held(Question.day(ON)).counting().usedFor(Use.LAW, Use.RETURN),
            held(Question.time(AT)).counting().usedFor(Use.LAW),
            held(Question.line("heldBy")).counting().usedFor(Use.LAW, Use.COURT),
            held(Question.text("pushes")).counting().usedFor(Use.PLAN, Use.COURT),
            held(Question.text("pulls")).counting().usedFor(Use.PLAN, Use.COURT),
            held(Question.line("where")).usedFor(Use.PLAN, Use.COURT),
            held(Question.line("withWhom")).usedFor(Use.PLAN, Use.COURT),
            held(Question.text("harm")).usedFor(Use.LAW, Use.PLAN, Use.COURT),
            held(Question.yesNo("shared")).usedFor(Use.LAW, Use.PLAN),
            Question.day("sharedOn").where("shared", YesNo.YES).usedFor(Use.LAW, Use.COURT),
            held(Question.text("changes")).counting().usedFor(Use.LAW, Use.PLAN));

    private static Question held(Question question) {
        return question.where(ACCEPTED, YesNo.YES);
    }

    @Override
    public Description asked() {
        return ASKED;
    }

    /// The day on which it was held; until then, on which it was offered.
    @Override
    public Optional<LocalDate> on(TypedAnswers given) {
        return given.day(ON).or(() -> given.day(OFFERED));
    }

    @Override
    public Set<EventKind> tells(TypedAnswers given) {
        return Set.of(EventKind.RETURN_HOME_INTERVIEW);
    }

    @Override
    public Outcome outcome(TypedAnswers given) {
        Outcome outcome = EntryKind.super.outcome(given);
        return outcome == Outcome.RECORDED && given.is(ACCEPTED, YesNo.NO) ? Outcome.REFUSED : outcome;
    }

    @Override
    public List<Wrong> wrong(TypedAnswers given) {
        if (given.line(ON).isEmpty() && !given.line(AT).isEmpty()) {
            return List.of(new Wrong(ON, Problem.NEEDED));
        }
        return given.day(ON).flatMap(held -> given.day(OFFERED).filter(held::isBefore)).stream()
                .map(_ -> new Wrong(ON, Problem.TOO_EARLY))
                .toList();
    }
}
