package org.childjourney.returns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.care.YearInCare;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.Involvement;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Coverage;
import org.childjourney.record.RecordKind;
import org.childjourney.visits.VisitInFile;

/// The standard returns that can be loaded.
public enum StandardReturn {
    /// Children looked after and care leavers.
    SSDA903(
            "ssda903",
            List.of(
                    PeriodOfCare.KIND,
                    LegalStatus.KIND,
                    Placement.KIND,
                    LookedAfterReview.KIND,
                    UnaccompaniedStatus.KIND,
                    YearInCare.KIND,
                    LeavingCareYear.KIND,
                    AdoptionMatch.KIND,
                    AdoptionDecision.KIND,
                    PreviousPermanence.KIND,
                    MissingEpisode.KIND,
                    Allocation.KIND,
                    DeprivationOfLiberty.KIND)),
    /// Children in need, from referral to protection plan.
    CIN_CENSUS(
            "cin",
            List.of(
                    OtherIdentifier.KIND,
                    Disability.KIND,
                    Referral.KIND,
                    Assessment.KIND,
                    StrategyDiscussion.KIND,
                    Section47Enquiry.KIND,
                    InitialConference.KIND,
                    ProtectionPlan.KIND,
                    ProtectionReview.KIND,
                    InNeedPlan.KIND,
                    PreProceedings.KIND)),
    /// The lists of children that Ofsted asks for at an inspection.
    ANNEX_A(
            "annexa",
            List.of(
                    Disability.KIND,
                    Contact.KIND,
                    EarlyHelp.KIND,
                    Referral.KIND,
                    Assessment.KIND,
                    StrategyDiscussion.KIND,
                    Section47Enquiry.KIND,
                    InitialConference.KIND,
                    ProtectionPlan.KIND,
                    ProtectionReview.KIND,
                    VisitInFile.KIND,
                    PeriodOfCare.KIND,
                    LegalStatus.KIND,
                    Placement.KIND,
                    LookedAfterReview.KIND,
                    UnaccompaniedStatus.KIND,
                    CarePlan.KIND,
                    ReviewingOfficerContact.KIND,
                    HealthCheck.KIND,
                    CareLeaver.KIND,
                    CareLeaverContact.KIND,
                    PathwayReview.KIND,
                    Allocation.KIND,
                    Involvement.KIND,
                    FamilyGroup.KIND,
                    AdoptionDecision.KIND,
                    AdoptionCourse.KIND,
                    AdoptionMatch.KIND));

    private final String code;
    private final Set<String> kinds;

    StandardReturn(String code, List<RecordKind<?>> kinds) {
        this.code = code;
        this.kinds = kinds.stream().map(RecordKind::name).collect(Collectors.toUnmodifiableSet());
    }

    /// What the record of an import calls it.
    public String code() {
        return code;
    }

    /// Whether it could say something that this kind of record keeps. Each says who a child is.
    boolean says(RecordKind<?> kind) {
        return kind.name().equals(Child.KIND.name()) || kinds.contains(kind.name());
    }

    /// The time for which a return was that could say so much.
    ReturnPeriod periodOf(Coverage coverage) {
        return switch (this) {
            case SSDA903, CIN_CENSUS -> CollectionYear.of(coverage.from());
            case ANNEX_A -> new MonthsUpTo(coverage.asAt());
        };
    }
}
