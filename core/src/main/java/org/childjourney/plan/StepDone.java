package org.childjourney.plan;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.record.EventKind;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;
import org.childjourney.timescales.Catalogue;

/// A step that a duty asked for: somebody was told, asked or named. What is more than a step, such as a visit, a plan
/// or
/// a review, is recorded as what it is.
public final class StepDone implements EntryKind {

    public static final String NAME = "step-done";

    private static final Set<EventKind> STEPS = EnumSet.of(
            EventKind.CONFERENCE_REPORT_SHARED,
            EventKind.OUTLINE_PLAN_SENT,
            EventKind.PLACEMENT_NOTIFICATION,
            EventKind.AREA_AUTHORITY_NOTIFIED,
            EventKind.OUT_OF_AREA_CONSULTED,
            EventKind.TERMINATION_NOTICE,
            EventKind.IRO_APPOINTED,
            EventKind.REVIEW_REPORT,
            EventKind.REVIEW_DECISIONS_SENT,
            EventKind.REVIEW_RECORD_COMPLETED,
            EventKind.HEALTH_ASSESSMENT_REQUESTED,
            EventKind.SECURE_NOTICE_GIVEN,
            EventKind.CONTACT_DEPARTURE_NOTICE,
            EventKind.NATIONAL_REFERRAL,
            EventKind.PARENTS_TOLD_OF_DECISION,
            EventKind.PARENTS_TOLD_IN_WRITING,
            EventKind.SPECIAL_GUARDIANSHIP_NOTICE,
            EventKind.LATER_LIFE_LETTER,
            EventKind.STAYING_PUT_CONSIDERED,
            EventKind.PERSONAL_ADVISER_APPOINTED,
            EventKind.ALLEGATION_REFERRED,
            EventKind.SERIOUS_INCIDENT_NOTIFIED,
            EventKind.COMPLAINT_ANSWERED,
            EventKind.ACCESS_ANSWERED);

    private static final Description ASKED = new Description(
            NAME,
            Question.day(ON).counting().usedFor(Use.LAW),
            Question.time(AT).usedFor(Use.LAW),
            Question.choice(ABOUT).counting().usedFor(Use.LAW),
            Question.line("who").counting().usedFor(Use.PLAN, Use.COURT),
            Question.text("what").counting().usedFor(Use.PLAN, Use.COURT));

    @Override
    public Description asked() {
        return ASKED;
    }

    /// What meets the duty that it is about.
    @Override
    public Set<EventKind> tells(TypedAnswers given) {
        // the key of a duty is its rule, and when it is due
        String rule = given.line(ABOUT).split(" ", 2)[0];
        return of(rule);
    }

    /// Whether the duties of a rule are met by a step.
    public static boolean meets(String rule) {
        return !of(rule).isEmpty();
    }

    private static Set<EventKind> of(String rule) {
        return Catalogue.standard().entries().stream()
                .filter(entry -> entry.rule().equals(rule))
                .flatMap(entry -> entry.metBy().stream())
                .filter(STEPS::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }
}
