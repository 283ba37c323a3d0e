package org.childjourney.sample;

/// What goes wrong in some invented families, so that the alerts for it can be seen. Each is one of the failures
/// that the program is to show.
///
/// Not here, because no record holds it yet: challenges of a reviewing officer, supervision, audit actions,
/// plan actions without owner or date, life-story work, later-life letters, the return home interview itself,
/// private fostering, a health history given. A manager is never a named worker, so that failure cannot be
/// recorded at all. `docs/how-to/look-around.md` says the same for people.
enum Failure {
    /// Accepted days ago, and nobody decided what happens next.
    REFERRAL_UNDECIDED,
    /// Three contacts within a year, and nothing followed.
    THREE_CONTACTS_NOTHING_DONE,
    ASSESSMENT_LATE,
    CONFERENCE_LATE,
    /// A plan that has lasted for years.
    DRIFT,
    /// A second child protection plan.
    PLAN_AGAIN,
    /// The last worker left and no other was named; duty workers called since.
    NO_NAMED_WORKER,
    UNBORN_WITHOUT_WORKER,
    /// A fourth worker within fourteen months.
    MANY_WORKERS,
    /// Of the last visits only the dates were kept.
    DATES_ONLY,
    /// The child was seen, and nothing of what the child said or showed was written down.
    NO_WORDS_OF_THE_CHILD,
    /// Nobody opened the door, time after time.
    NOT_SEEN,
    /// Somebody gave a newer address than the one that is recorded as right.
    TWO_ADDRESSES,
    CARE_PLAN_LATE,
    FIRST_HEALTH_ASSESSMENT_LATE,
    /// Past the second review, and no plan for a permanent home.
    NO_PLAN_FOR_A_HOME,
    /// Came back from being missing, and no interview is recorded.
    NO_RETURN_INTERVIEW,
    /// Near 18, when the health history is to be handed over.
    HEALTH_HISTORY_DUE,
    PATHWAY_REVIEW_LATE;

    /// Of how many families in a thousand each is true, where it can be.
    static final int IN_THOUSAND = 15;

    boolean suits(Stage stage) {
        return switch (this) {
            case REFERRAL_UNDECIDED, ASSESSMENT_LATE -> stage == Stage.NEWLY_REFERRED;
            case THREE_CONTACTS_NOTHING_DONE -> stage == Stage.CONTACT;
            case CONFERENCE_LATE -> stage == Stage.ENQUIRY;
            case DRIFT -> stage == Stage.IN_NEED || stage == Stage.PROTECTED;
            case PLAN_AGAIN -> stage == Stage.PROTECTED;
            case UNBORN_WITHOUT_WORKER -> stage == Stage.UNBORN;
            case NO_NAMED_WORKER, MANY_WORKERS, DATES_ONLY, NO_WORDS_OF_THE_CHILD, NOT_SEEN ->
                stage == Stage.IN_NEED
                        || stage == Stage.PROTECTED
                        || stage == Stage.STEPPED_DOWN
                        || stage == Stage.IN_CARE;
            case TWO_ADDRESSES -> stage == Stage.IN_NEED || stage == Stage.PROTECTED || stage == Stage.NEWLY_REFERRED;
            case CARE_PLAN_LATE,
                    FIRST_HEALTH_ASSESSMENT_LATE,
                    NO_PLAN_FOR_A_HOME,
                    NO_RETURN_INTERVIEW,
                    HEALTH_HISTORY_DUE -> stage == Stage.IN_CARE;
            case PATHWAY_REVIEW_LATE -> stage == Stage.LEFT_CARE;
        };
    }
}
