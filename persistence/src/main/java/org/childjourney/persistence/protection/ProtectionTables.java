package org.childjourney.persistence.protection;

import static org.childjourney.persistence.jooq.Tables.CORE_GROUP;
import static org.childjourney.persistence.jooq.Tables.INITIAL_CONFERENCE;
import static org.childjourney.persistence.jooq.Tables.IN_NEED_PLAN;
import static org.childjourney.persistence.jooq.Tables.IN_NEED_REVIEW;
import static org.childjourney.persistence.jooq.Tables.PRE_PROCEEDINGS;
import static org.childjourney.persistence.jooq.Tables.PROTECTION_PLAN;
import static org.childjourney.persistence.jooq.Tables.PROTECTION_REVIEW;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InNeedReview;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;

/// The tables of conferences, plans, core groups, reviews and pre-proceedings.
public final class ProtectionTables {

    private static final CurrentTable<InitialConference> CONFERENCES = table(INITIAL_CONFERENCE, InitialConference.KIND)
            .maybeRecord(INITIAL_CONFERENCE.REFERRAL_ID, InitialConference::referral)
            .maybeRecord(INITIAL_CONFERENCE.ENQUIRY_ID, InitialConference::enquiry)
            .with(INITIAL_CONFERENCE.HELD_ON, InitialConference::on)
            .maybe(INITIAL_CONFERENCE.TARGET, InitialConference::target)
            .maybeNamed(INITIAL_CONFERENCE.TRANSFERRED_IN, InitialConference::transferredIn)
            .maybeNamed(INITIAL_CONFERENCE.LED_TO_PLAN, InitialConference::ledToPlan)
            .maybeRecord(INITIAL_CONFERENCE.TEAM_ID, InitialConference::team)
            .maybeRecord(INITIAL_CONFERENCE.WORKER_ID, InitialConference::worker);

    private static final CurrentTable<ProtectionPlan> PROTECTION_PLANS = table(PROTECTION_PLAN, ProtectionPlan.KIND)
            .maybeRecord(PROTECTION_PLAN.REFERRAL_ID, ProtectionPlan::referral)
            .maybeRecord(PROTECTION_PLAN.CONFERENCE_ID, ProtectionPlan::conference)
            .with(PROTECTION_PLAN.BEGAN, ProtectionPlan::began)
            .maybe(PROTECTION_PLAN.ENDED, ProtectionPlan::ended)
            .maybeNamed(PROTECTION_PLAN.INITIAL_CATEGORY, ProtectionPlan::initialCategory)
            .maybeNamed(PROTECTION_PLAN.LATEST_CATEGORY, ProtectionPlan::latestCategory)
            .maybe(PROTECTION_PLAN.PREVIOUS_PLANS, ProtectionPlan::previousPlans);

    private static final CurrentTable<ProtectionReview> PROTECTION_REVIEWS = table(
                    PROTECTION_REVIEW, ProtectionReview.KIND)
            .maybeRecord(PROTECTION_REVIEW.PLAN_ID, ProtectionReview::plan)
            .with(PROTECTION_REVIEW.HELD_ON, ProtectionReview::on);

    private static final CurrentTable<CoreGroup> CORE_GROUPS =
            table(CORE_GROUP, CoreGroup.KIND).with(CORE_GROUP.HELD_ON, CoreGroup::on);

    private static final CurrentTable<InNeedPlan> IN_NEED_PLANS = table(IN_NEED_PLAN, InNeedPlan.KIND)
            .maybeRecord(IN_NEED_PLAN.REFERRAL_ID, InNeedPlan::referral)
            .with(IN_NEED_PLAN.BEGAN, InNeedPlan::began)
            .maybe(IN_NEED_PLAN.ENDED, InNeedPlan::ended)
            .maybeRecord(IN_NEED_PLAN.TEAM_ID, InNeedPlan::team)
            .maybeRecord(IN_NEED_PLAN.WORKER_ID, InNeedPlan::worker);

    private static final CurrentTable<InNeedReview> IN_NEED_REVIEWS =
            table(IN_NEED_REVIEW, InNeedReview.KIND).with(IN_NEED_REVIEW.HELD_ON, InNeedReview::on);

    private static final CurrentTable<PreProceedings> BEFORE_PROCEEDINGS = table(PRE_PROCEEDINGS, PreProceedings.KIND)
            .maybe(PRE_PROCEEDINGS.BEGAN, PreProceedings::began)
            .maybe(PRE_PROCEEDINGS.LETTER_SENT, PreProceedings::letterSent)
            .maybeNamed(PRE_PROCEEDINGS.FAMILY_MEETING_OFFERED, PreProceedings::familyMeetingOffered)
            .maybeNamed(PRE_PROCEEDINGS.FAMILY_MEETING_HELD, PreProceedings::familyMeetingHeld)
            .maybe(PRE_PROCEEDINGS.FIRST_MEETING, PreProceedings::firstMeeting)
            .maybe(PRE_PROCEEDINGS.REVIEW_MEETINGS, PreProceedings::reviewMeetings)
            .maybe(PRE_PROCEEDINGS.DECIDED, PreProceedings::decided)
            .maybe(PRE_PROCEEDINGS.OUTCOME_LETTER, PreProceedings::outcome)
            .maybe(PRE_PROCEEDINGS.COURT_APPLICATION, PreProceedings::courtApplication)
            .maybe(PRE_PROCEEDINGS.LETTER_OF_INTENT, PreProceedings::letterOfIntent)
            .maybe(PRE_PROCEEDINGS.FAMILY_ID, PreProceedings::family);

    public static final List<CurrentTable<?>> ALL = List.of(
            CONFERENCES,
            PROTECTION_PLANS,
            PROTECTION_REVIEWS,
            CORE_GROUPS,
            IN_NEED_PLANS,
            IN_NEED_REVIEWS,
            BEFORE_PROCEEDINGS);

    private ProtectionTables() {}
}
