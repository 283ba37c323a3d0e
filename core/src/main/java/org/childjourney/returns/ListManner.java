package org.childjourney.returns;

import static org.childjourney.returns.RecordManner.after;
import static org.childjourney.returns.RecordManner.either;

import java.util.Optional;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.people.Allocation;
import org.childjourney.people.Involvement;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.visits.VisitInFile;

/// How what an Annex A list says fits what is known: a list names no referral, enquiry or plan that a record belongs
/// to, and of a placement or a review only some of what other returns say.
final class ListManner {

    private ListManner() {}

    /// Of something that says all that there is to say.
    static <B extends Body> Statement.Manner<B> standing() {
        return completing((first, second) -> first);
    }

    private static <B extends Body> Statement.Manner<B> completing(RecordManner.Join<B> join) {
        return new RecordManner<>(join, RecordManner.Ends.never(), (said, links) -> said);
    }

    static Statement.Manner<Contact> contact() {
        return completing((first, second) -> new Contact(
                first.on(),
                either(first.source(), second.source()),
                first.said().isEmpty() ? second.said() : first.said()));
    }

    static Statement.Manner<EarlyHelp> earlyHelp(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new EarlyHelp(
                        first.began(),
                        either(first.ended(), second.ended()),
                        either(first.organisation(), second.organisation()),
                        either(first.worker(), second.worker())),
                new RecordManner.Ends<>(
                        help -> help.ended().isEmpty(),
                        help -> after(year).test(help.ended()),
                        help -> new EarlyHelp(help.began(), Optional.empty(), help.organisation(), help.worker())),
                (said, links) -> said);
    }

    /// The day and the purpose are the same, or it would be another visit.
    static Statement.Manner<VisitInFile> visit() {
        return completing(
                (first, second) -> new VisitInFile(first.on(), first.purpose(), either(first.seen(), second.seen())));
    }

    static Statement.Manner<Assessment> assessment(ReturnPeriod year) {
        return RecordManner.assessment(year, Optional.empty()).notLinked();
    }

    static Statement.Manner<Section47Enquiry> enquiry(ReturnPeriod year) {
        return RecordManner.enquiry(year, Optional.empty()).notLinked();
    }

    /// The conference belongs to the enquiry of its row.
    static Statement.Manner<InitialConference> conference(ReturnPeriod year, Matter enquiry) {
        return RecordManner.conference(year, Optional.empty(), Optional.of(enquiry));
    }

    static Statement.Manner<ProtectionPlan> protectionPlan(ReturnPeriod year) {
        return RecordManner.protectionPlan(year, Optional.empty());
    }

    static Statement.Manner<PeriodOfCare> care(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new PeriodOfCare(
                        known(first.began(), second.began()),
                        either(first.ended(), second.ended()),
                        either(first.reasonCeased(), second.reasonCeased()),
                        either(first.need(), second.need())),
                new RecordManner.Ends<>(
                        care -> care.ended().isEmpty(),
                        care -> after(year).test(care.ended()),
                        care -> new PeriodOfCare(care.began(), Optional.empty(), Optional.empty(), care.need())),
                (said, links) -> said);
    }

    static Statement.Manner<LegalStatus> legalStatus(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new LegalStatus(
                        first.code(), known(first.began(), second.began()), either(first.ended(), second.ended())),
                new RecordManner.Ends<>(
                        status -> status.ended().isEmpty(),
                        status -> after(year).test(status.ended()),
                        status -> new LegalStatus(status.code(), status.began(), Optional.empty())),
                (said, links) -> said);
    }

    static Statement.Manner<Placement> placement(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new Placement(
                        first.type(),
                        either(first.provider(), second.provider()),
                        known(first.began(), second.began()),
                        either(first.ended(), second.ended()),
                        either(first.carer(), second.carer()),
                        either(first.reasonForMove(), second.reasonForMove()),
                        either(first.homePostcode(), second.homePostcode()),
                        either(first.placementPostcode(), second.placementPostcode()),
                        either(first.urn(), second.urn()),
                        first.traits().isEmpty() ? second.traits() : first.traits(),
                        either(first.distance(), second.distance())),
                new RecordManner.Ends<>(
                        placement -> placement.ended().isEmpty(),
                        placement -> after(year).test(placement.ended()),
                        ListManner::stillThere),
                (said, links) -> said);
    }

    private static Placement stillThere(Placement placement) {
        return new Placement(
                placement.type(),
                placement.provider(),
                placement.began(),
                Optional.empty(),
                placement.carer(),
                Optional.empty(),
                placement.homePostcode(),
                placement.placementPostcode(),
                placement.urn(),
                placement.traits(),
                placement.distance());
    }

    private static Beginning known(Beginning first, Beginning second) {
        return first.isKnown() ? first : second;
    }

    static Statement.Manner<LookedAfterReview> careReview() {
        return completing((first, second) ->
                new LookedAfterReview(first.on(), either(first.participation(), second.participation())));
    }

    static Statement.Manner<UnaccompaniedStatus> unaccompanied() {
        return completing((first, second) -> new UnaccompaniedStatus(either(first.ceases(), second.ceases())));
    }

    /// When a young person began to be a care leaver, no list says: it was before the first that names them.
    static Statement.Manner<CareLeaver> careLeaver() {
        return completing((first, second) -> new CareLeaver(
                earlier(first.began(), second.began()), either(first.ended(), second.ended()), first.eligibility()));
    }

    private static Beginning earlier(Beginning first, Beginning second) {
        if (first.isKnown() != second.isKnown()) {
            return first.isKnown() ? first : second;
        }
        return first.day().isAfter(second.day()) ? second : first;
    }

    static Statement.Manner<Allocation> allocation(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new Allocation(
                        first.worker(),
                        first.began(),
                        either(first.ended(), second.ended()),
                        either(first.reason(), second.reason())),
                new RecordManner.Ends<>(
                        allocation -> allocation.ended().isEmpty(),
                        allocation -> after(year).test(allocation.ended()),
                        allocation -> new Allocation(
                                allocation.worker(), allocation.began(), Optional.empty(), allocation.reason())),
                (said, links) -> said);
    }

    static Statement.Manner<Involvement> involvement(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new Involvement(
                        first.worker(), first.part(), first.began(), either(first.ended(), second.ended())),
                new RecordManner.Ends<>(
                        part -> part.ended().isEmpty(),
                        part -> after(year).test(part.ended()),
                        part -> new Involvement(part.worker(), part.part(), part.began(), Optional.empty())),
                (said, links) -> said);
    }

    /// The discussion that initiated an enquiry; a list names no referral.
    static Statement.Manner<StrategyDiscussion> strategyDiscussion() {
        return RecordManner.strategyDiscussion(Optional.empty()).notLinked();
    }

    static Statement.Manner<CareLeaverContact> leaverContact() {
        return completing((first, second) -> new CareLeaverContact(
                first.on(),
                either(first.inTouch(), second.inTouch()),
                either(first.activity(), second.activity()),
                either(first.accommodation(), second.accommodation()),
                either(first.suitability(), second.suitability())));
    }

    static Statement.Manner<AdoptionDecision> adoptionDecision(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new AdoptionDecision(
                        first.decided(),
                        either(first.reversed(), second.reversed()),
                        either(first.reasonReversed(), second.reasonReversed())),
                new RecordManner.Ends<>(
                        decision -> decision.reversed().isEmpty(),
                        decision -> after(year).test(decision.reversed()),
                        decision -> new AdoptionDecision(decision.decided(), Optional.empty(), Optional.empty())),
                (said, links) -> said);
    }

    static Statement.Manner<AdoptionCourse> adoptionCourse() {
        return completing((first, second) -> new AdoptionCourse(
                either(first.earlyPermanenceDecided(), second.earlyPermanenceDecided()),
                either(first.earlyPermanencePlaced(), second.earlyPermanencePlaced()),
                either(first.placementOrder(), second.placementOrder()),
                either(first.placedWithFosterCarer(), second.placedWithFosterCarer()),
                either(first.placedForAdoption(), second.placedForAdoption()),
                either(first.order(), second.order()),
                either(first.worker(), second.worker())));
    }

    static Statement.Manner<AdoptionMatch> adoptionMatch() {
        return completing((first, second) -> new AdoptionMatch(
                either(first.decided(), second.decided()),
                either(first.matched(), second.matched()),
                either(first.byCurrentFosterCarer(), second.byCurrentFosterCarer()),
                either(first.adopters(), second.adopters()),
                either(first.adopterSex(), second.adopterSex()),
                either(first.adopterStatus(), second.adopterStatus())));
    }
}
