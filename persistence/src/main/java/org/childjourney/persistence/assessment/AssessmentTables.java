package org.childjourney.persistence.assessment;

import static org.childjourney.persistence.jooq.Tables.ASSESSMENT;
import static org.childjourney.persistence.jooq.Tables.SECTION_47_ENQUIRY;
import static org.childjourney.persistence.jooq.Tables.STRATEGY_DISCUSSION;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of assessments, strategy discussions and section 47 enquiries.
public final class AssessmentTables {

    private static final CurrentTable<Assessment> ASSESSMENTS = table(ASSESSMENT, Assessment.KIND)
            .maybeRecord(ASSESSMENT.REFERRAL_ID, Assessment::referral)
            .with(ASSESSMENT.BEGAN, Assessment::began)
            .maybe(ASSESSMENT.REVIEWED, Assessment::reviewed)
            .maybe(ASSESSMENT.AUTHORISED, Assessment::authorised)
            .with(ASSESSMENT.FACTORS, assessment -> String.join(" ", assessment.factors()))
            .maybeNamed(ASSESSMENT.CHILD_SEEN, Assessment::childSeen)
            .maybeNamed(ASSESSMENT.SUPPORT_NEEDED, Assessment::supportNeeded)
            .maybeRecord(ASSESSMENT.TEAM_ID, Assessment::team)
            .maybeRecord(ASSESSMENT.WORKER_ID, Assessment::worker);

    private static final CurrentTable<StrategyDiscussion> DISCUSSIONS = table(
                    STRATEGY_DISCUSSION, StrategyDiscussion.KIND)
            .maybeRecord(STRATEGY_DISCUSSION.REFERRAL_ID, StrategyDiscussion::referral)
            .with(STRATEGY_DISCUSSION.HELD_ON, StrategyDiscussion::on)
            .named(STRATEGY_DISCUSSION.INITIATED_ENQUIRY, StrategyDiscussion::initiatedEnquiry);

    private static final CurrentTable<Section47Enquiry> ENQUIRIES = table(SECTION_47_ENQUIRY, Section47Enquiry.KIND)
            .maybeRecord(SECTION_47_ENQUIRY.REFERRAL_ID, Section47Enquiry::referral)
            .with(SECTION_47_ENQUIRY.BEGAN, Section47Enquiry::began)
            .maybe(SECTION_47_ENQUIRY.ENDED, Section47Enquiry::ended)
            .maybe(SECTION_47_ENQUIRY.CONFERENCE_TARGET, Section47Enquiry::conferenceTarget)
            .maybeNamed(SECTION_47_ENQUIRY.CONFERENCE_NOT_REQUIRED, Section47Enquiry::conferenceNotRequired)
            .maybeRecord(SECTION_47_ENQUIRY.TEAM_ID, Section47Enquiry::team)
            .maybeRecord(SECTION_47_ENQUIRY.WORKER_ID, Section47Enquiry::worker);

    public static final List<CurrentTable<?>> ALL = List.of(ASSESSMENTS, DISCUSSIONS, ENQUIRIES);

    private AssessmentTables() {}
}
