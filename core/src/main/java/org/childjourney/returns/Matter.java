package org.childjourney.returns;

import java.util.List;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.care.CarePlan;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.YearInCare;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Disability;
import org.childjourney.people.Involvement;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Body;
import org.childjourney.visits.VisitInFile;

/// What a record of a child is about, so that what a file says of the same matter is found again: a review by
/// its day, a plan by the day it began, a yearly answer by its year. Of what a return gives once for a child
/// there is one matter.
record Matter(Class<?> kind, Object which) {

    private static final String ONLY_ONE = "";

    static Matter of(Body body) {
        Object which = switch (body) {
            case LookedAfterReview review -> review.on();
            case YearInCare year -> year.yearEnding();
            case LeavingCareYear year -> year.yearEnding();
            case MissingEpisode missing -> missing.wentMissing();
            case DeprivationOfLiberty order -> order.began();
            case Allocation allocation -> allocation.began();
            case Involvement involvement -> List.of(involvement.part(), involvement.began());
            case AdoptionDecision decision -> decision.decided();
            case Referral referral -> referral.on();
            case Assessment assessment -> assessment.began();
            case Section47Enquiry enquiry -> enquiry.began();
            case StrategyDiscussion discussion -> discussion.on();
            case InitialConference conference -> conference.on();
            case ProtectionPlan plan -> plan.began();
            case ProtectionReview review -> review.on();
            case InNeedPlan plan -> plan.began();
            case PreProceedings time -> time.began();
            case Disability disability -> disability.code();
            case Contact contact -> List.of(contact.on(), contact.source());
            case EarlyHelp help -> help.began();
            case VisitInFile visit -> List.of(visit.on(), visit.purpose());
            case PeriodOfCare care -> care.began().day();
            case LegalStatus status -> status.began().day();
            case Placement placement -> placement.began().day();
            case CarePlan plan -> plan.made();
            case ReviewingOfficerContact contact -> contact.on();
            case HealthCheck check -> List.of(check.type(), check.on());
            case CareLeaverContact contact -> contact.on();
            case PathwayReview review -> review.on();
            case OtherIdentifier identifier -> List.of(identifier.type(), identifier.text());
            default -> ONLY_ONE;
        };
        return new Matter(body.getClass(), which);
    }
}
