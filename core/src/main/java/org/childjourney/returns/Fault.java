package org.childjourney.returns;

/// The policy of the import: each fault that a row of a return can have, and what follows from it. The words for each
/// are in `returns.properties`; `docs/how-to/import-ssda903.md`, `import-cin.md` and `import-annexa.md` say the same
/// for people.
public enum Fault {
    // the row
    FIELDS_MISSING(Consequence.ROW_REFUSED),
    TOO_MANY_FIELDS(Consequence.ROW_REFUSED),
    BLANK_ROW(Consequence.ROW_REFUSED),
    SAYS_NOTHING(Consequence.ROW_REFUSED),
    DUPLICATE_ROW(Consequence.ROW_REFUSED),
    SAID_OTHERWISE_ABOVE(Consequence.ROW_REFUSED),
    SAID_OTHERWISE_IN_ANOTHER_YEAR(Consequence.WARNING),
    RECORDED_OTHERWISE_BY_HAND(Consequence.WARNING),
    NOT_FILLED(Consequence.WARNING),
    VALUE_NEEDED(Consequence.ROW_REFUSED),
    CODE_NEEDED(Consequence.ROW_REFUSED),
    CODE_NOT_KNOWN(Consequence.FIELD_LEFT_OUT),
    DATE_NEEDED(Consequence.ROW_REFUSED),
    DATE_NOT_READABLE(Consequence.FIELD_LEFT_OUT),
    NUMBER_NOT_IN_RANGE(Consequence.FIELD_LEFT_OUT),
    // which child
    CHILD_ID_NOT_RIGHT(Consequence.ROW_REFUSED),
    CHILD_NOT_IN_HEADER(Consequence.ROW_REFUSED),
    CHILD_REFUSED(Consequence.ROW_REFUSED),
    CHILD_TWICE_IN_HEADER(Consequence.ROW_REFUSED),
    CHILD_REMOVED(Consequence.ROW_REFUSED),
    BORN_OTHERWISE_IN_HEADER(Consequence.ROW_REFUSED),
    BORN_OTHERWISE_BEFORE(Consequence.ROW_REFUSED),
    OTHER_UPN_BEFORE(Consequence.ROW_REFUSED),
    UPN_OF_ANOTHER_CHILD(Consequence.WARNING),
    UPN_NOT_RIGHT(Consequence.FIELD_LEFT_OUT),
    UPN_CHECK_LETTER(Consequence.WARNING),
    UPN_REPLACED(Consequence.WARNING),
    SEX_OTHERWISE_IN_HEADER(Consequence.WARNING),
    SEX_OTHERWISE_BEFORE(Consequence.WARNING),
    NO_EPISODE(Consequence.WARNING),
    OVER_25(Consequence.WARNING),
    NOT_A_MOTHER(Consequence.WARNING),
    MOTHER_WITHOUT_DATE(Consequence.WARNING),
    // dates
    BEFORE_BIRTH(Consequence.ROW_REFUSED),
    DATE_BEFORE_BIRTH(Consequence.FIELD_LEFT_OUT),
    AFTER_YEAR(Consequence.ROW_REFUSED),
    DATE_AFTER_YEAR(Consequence.FIELD_LEFT_OUT),
    BEFORE_YEAR(Consequence.WARNING),
    BEFORE_1991(Consequence.ROW_REFUSED),
    ENDS_BEFORE_IT_BEGINS(Consequence.FIELD_LEFT_OUT),
    LASTED_NO_DAY(Consequence.WARNING),
    OVERLAPS(Consequence.WARNING),
    // episodes
    END_WITHOUT_REASON(Consequence.WARNING),
    REASON_WITHOUT_END(Consequence.FIELD_LEFT_OUT),
    NOT_ENDED_BEFORE_NEXT(Consequence.WARNING),
    NEXT_EPISODE_MISSING(Consequence.WARNING),
    GAP_BEFORE(Consequence.WARNING),
    CONTINUES_AFTER_CARE_ENDED(Consequence.WARNING),
    BEGINS_THOUGH_CARE_WENT_ON(Consequence.WARNING),
    REASON_DOES_NOT_FIT(Consequence.WARNING),
    NEED_CHANGED(Consequence.FIELD_LEFT_OUT),
    MOVE_REASON_WITHOUT_MOVE(Consequence.FIELD_LEFT_OUT),
    POSTCODE_NOT_RIGHT(Consequence.WARNING),
    POSTCODE_TOO_LONG(Consequence.FIELD_LEFT_OUT),
    URN_NOT_RIGHT(Consequence.FIELD_LEFT_OUT),
    // the other tables
    OUTSIDE_CARE(Consequence.WARNING),
    PARTICIPATION_UNDER_FOUR(Consequence.WARNING),
    PARTICIPATION_FOUR_OR_OVER(Consequence.WARNING),
    NOT_OF_AN_AGE_TO_ANSWER(Consequence.WARNING),
    SCORE_AND_REASON(Consequence.WARNING),
    INTERVENTION_DOES_NOT_FIT(Consequence.WARNING),
    NOT_A_CARE_LEAVER(Consequence.ROW_REFUSED),
    IN_TOUCH_DOES_NOT_FIT(Consequence.WARNING),
    ADOPTERS_DO_NOT_FIT(Consequence.WARNING),
    ORDER_WITHOUT_ARRANGEMENT(Consequence.WARNING),
    AUTHORITY_NOT_RIGHT(Consequence.FIELD_LEFT_OUT),
    AFTER_EIGHTEENTH_BIRTHDAY(Consequence.WARNING),
    WORKER_ID_NOT_RIGHT(Consequence.WARNING),
    // the census of children in need
    GIVEN_TWICE(Consequence.FIELD_LEFT_OUT),
    CHILD_IN_TWO_PLACES(Consequence.WARNING),
    BORN_AND_EXPECTED(Consequence.FIELD_LEFT_OUT),
    FAR_FROM_EXPECTED_BIRTH(Consequence.ROW_REFUSED),
    EXPECTED_BIRTH_NOT_AHEAD(Consequence.WARNING),
    UNBORN_WITH_SEX(Consequence.FIELD_LEFT_OUT),
    SEX_OTHERWISE_IN_OTHER_RETURN(Consequence.WARNING),
    UPN_AND_REASON(Consequence.WARNING),
    NO_UPN_BECAUSE_OF_REFERRAL(Consequence.WARNING),
    LONG_BEFORE_BIRTH(Consequence.ROW_REFUSED),
    DATE_LONG_BEFORE_BIRTH(Consequence.FIELD_LEFT_OUT),
    NO_REFERRAL(Consequence.WARNING),
    NO_DISABILITY_SAID(Consequence.WARNING),
    NO_DISABILITY_AND_OTHERS(Consequence.ROW_REFUSED),
    BEFORE_IT_BEGAN(Consequence.FIELD_LEFT_OUT),
    CLOSED_WITHOUT_REASON(Consequence.WARNING),
    CLOSED_WITH_WORK_OPEN(Consequence.WARNING),
    CLOSED_AFTER_ASSESSMENT_WITH_MORE(Consequence.WARNING),
    NO_FURTHER_ACTION_WITH_MORE(Consequence.WARNING),
    OUTSIDE_REFERRAL(Consequence.WARNING),
    REFERRAL_NOT_KEPT(Consequence.WARNING),
    FACTOR_TWICE(Consequence.FIELD_LEFT_OUT),
    NO_FACTORS_AND_OTHERS(Consequence.WARNING),
    FACTOR_OF_EARLIER_YEARS(Consequence.WARNING),
    TWO_OPEN_ASSESSMENTS(Consequence.WARNING),
    CONFERENCE_NOT_REQUIRED_AND_HELD(Consequence.WARNING),
    CONFERENCE_AT_TWO_LEVELS(Consequence.WARNING),
    NO_CONFERENCE_THAT_DAY(Consequence.WARNING),
    OVERLAPS_PROTECTION_PLAN(Consequence.WARNING),
    OUTSIDE_PLAN(Consequence.WARNING),
    PLAN_NOT_KEPT(Consequence.WARNING),
    NOT_IN_LATER_CENSUS(Consequence.WARNING),
    // Annex A lists
    FORMULA_ERROR(Consequence.FIELD_LEFT_OUT),
    BORN_OTHERWISE_IN_OTHER_ROW(Consequence.ROW_REFUSED),
    NO_BIRTH_DATE(Consequence.WARNING),
    NO_BIRTH_DATE_TO_JOIN_BY(Consequence.ROW_REFUSED),
    OTHERWISE_IN_OTHER_ROW(Consequence.WARNING),
    AFTER_AS_AT(Consequence.ROW_REFUSED),
    DATE_AFTER_AS_AT(Consequence.FIELD_LEFT_OUT),
    AFTER_IT_ENDED(Consequence.FIELD_LEFT_OUT),
    RESULT_WITHOUT_CONFERENCE(Consequence.FIELD_LEFT_OUT),
    NO_REFERRAL_THAT_DAY(Consequence.WARNING),
    LEFT_OUT_WITHOUT_START(Consequence.FIELD_LEFT_OUT),
    NO_DAY_OF_CONTACT(Consequence.FIELD_LEFT_OUT),
    ACTIVITY_DIVIDED(Consequence.FIELD_LEFT_OUT),
    IDENTIFIER_TOO_LONG(Consequence.ROW_REFUSED),
    BEGAN_OTHERWISE(Consequence.WARNING),
    SAID_OTHERWISE_IN_OTHER_RETURN(Consequence.WARNING),
    NOT_IN_LATER_LISTS(Consequence.WARNING),
    // years
    NOT_IN_LATER_YEAR(Consequence.WARNING),
    LEAVER_NOT_IN_LATER_YEAR(Consequence.WARNING);

    private final Consequence consequence;

    Fault(Consequence consequence) {
        this.consequence = consequence;
    }

    public Consequence consequence() {
        return consequence;
    }

    /// What follows from a fault.
    public enum Consequence {
        /// Nothing of the row is kept.
        ROW_REFUSED,
        /// The row is kept without what stands in that column.
        FIELD_LEFT_OUT,
        /// The row is kept as it stands, for a person to look at.
        WARNING
    }
}
