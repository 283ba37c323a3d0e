package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.CarePlan;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.people.FamilyGroup;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.record.Beginning;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.visits.Visit;

/// Reads the rows of the lists of care, leaving care and adoption (Annex A lists 8 to 10), all about one child.
final class CareRows {

    private static final Set<String> DIVIDED = Set.of("F3", "P3");

    private final SaidInLists said;
    private boolean ledInCare;

    CareRows(SaidInLists said) {
        this.said = said;
    }

    void inCare(ListedRow row) {
        Optional<LocalDate> start = row.neededDay(AnnexAColumn.CARE_BEGAN);
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<LocalDate> ended = row.endOrSameDay(AnnexAColumn.CARE_ENDED, began);
        var care = new PeriodOfCare(
                Beginning.on(began),
                ended,
                reasonCeased(row, ended),
                row.filledCode(AnnexAColumn.CATEGORY_OF_NEED, ReturnCodes.of(PeriodOfCare.CategoryOfNeed.class)));
        if (!said.say(PeriodOfCare.KIND, care, row, ListManner.care(said.year()))) {
            return;
        }
        if (ended.isEmpty()) {
            Optional<RecordId> worker = row.worker(said.workers());
            said.worker(worker, row.account());
            ledInCare |= worker.isPresent();
        }
        legalStatus(row, began, ended);
        placement(row, began, ended);
        datesInCare(row);
        unaccompanied(row, AnnexAColumn.UNACCOMPANIED);
        row.code(AnnexAColumn.PERMANENCE, CarePlan.Permanence.class)
                .ifPresent(permanence -> said.add(
                        CarePlan.KIND,
                        new CarePlan(Optional.empty(), Optional.of(permanence)),
                        row.account(),
                        ListManner.standing()));
    }

    private static Optional<PeriodOfCare.ReasonCeased> reasonCeased(ListedRow row, Optional<LocalDate> ended) {
        Optional<PeriodOfCare.ReasonCeased> reason =
                row.code(AnnexAColumn.REASON_CEASED, PeriodOfCare.ReasonCeased.class);
        if (ended.isEmpty() && reason.isPresent()) {
            row.note(Fault.REASON_WITHOUT_END, AnnexAColumn.REASON_CEASED);
            return Optional.empty();
        }
        if (ended.isPresent() && !row.isFilled(AnnexAColumn.REASON_CEASED)) {
            row.note(Fault.NOT_FILLED, AnnexAColumn.REASON_CEASED);
        }
        return reason;
    }

    private void legalStatus(ListedRow row, LocalDate careBegan, Optional<LocalDate> ended) {
        Optional<LegalStatus.Code> code =
                row.filledCode(AnnexAColumn.LEGAL_STATUS, ReturnCodes.of(LegalStatus.Code.class));
        Optional<LocalDate> began = sinceCareBegan(row, AnnexAColumn.STATUS_BEGAN, careBegan, ended);
        if (code.isPresent() && began.isPresent()) {
            var status = new LegalStatus(code.get(), Beginning.on(began.get()), ended);
            said.add(LegalStatus.KIND, status, row.account(), ListManner.legalStatus(said.year()));
        } else if (code.isPresent()) {
            row.note(Fault.LEFT_OUT_WITHOUT_START, AnnexAColumn.LEGAL_STATUS);
        }
    }

    private void placement(ListedRow row, LocalDate careBegan, Optional<LocalDate> ended) {
        Optional<Placement.Type> type = row.filledCode(AnnexAColumn.PLACEMENT, ReturnCodes.of(Placement.Type.class));
        Optional<LocalDate> began = sinceCareBegan(row, AnnexAColumn.PLACED_ON, careBegan, ended);
        if (type.isPresent() && began.isPresent()) {
            var placement = new Placement(
                    type.get(),
                    row.code(AnnexAColumn.PROVIDER, Placement.Provider.class),
                    Beginning.on(began.get()),
                    ended,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    EpisodeRow.postcode(row.reader(), AnnexAColumn.POSTCODE.heading()),
                    EpisodeRow.urn(row.reader(), AnnexAColumn.URN.heading()),
                    List.of());
            said.add(Placement.KIND, placement, row.account(), ListManner.placement(said.year()));
        } else if (type.isPresent()) {
            row.note(Fault.LEFT_OUT_WITHOUT_START, AnnexAColumn.PLACEMENT);
        }
    }

    /// The beginning of what lasts no longer than care does.
    private static Optional<LocalDate> sinceCareBegan(
            ListedRow row, AnnexAColumn column, LocalDate careBegan, Optional<LocalDate> careEnded) {
        Optional<LocalDate> began = row.daySince(column, careBegan);
        if (began.isPresent() && careEnded.filter(began.get()::isAfter).isPresent()) {
            row.note(Fault.AFTER_IT_ENDED, column, careEnded.get());
            return Optional.empty();
        }
        return began;
    }

    private void datesInCare(ListedRow row) {
        row.day(AnnexAColumn.CARE_REVIEW)
                .ifPresent(day -> said.add(
                        LookedAfterReview.KIND,
                        new LookedAfterReview(day, Optional.empty()),
                        row.account(),
                        ListManner.careReview()));
        said.visit(row.day(AnnexAColumn.CARE_VISIT), Visit.Purpose.IN_CARE, Optional.empty(), row.account());
        row.day(AnnexAColumn.OFFICER_CONTACT)
                .ifPresent(day -> said.add(
                        ReviewingOfficerContact.KIND,
                        new ReviewingOfficerContact(day),
                        row.account(),
                        ListManner.standing()));
        healthCheck(row, HealthCheck.Type.HEALTH_ASSESSMENT, AnnexAColumn.HEALTH_ASSESSMENT);
        healthCheck(row, HealthCheck.Type.DENTAL_CHECK, AnnexAColumn.DENTAL_CHECK);
    }

    private void healthCheck(ListedRow row, HealthCheck.Type type, AnnexAColumn column) {
        HealthCheck.held(type, row.day(column))
                .ifPresent(check -> said.add(HealthCheck.KIND, check, row.account(), ListManner.standing()));
    }

    private void unaccompanied(ListedRow row, AnnexAColumn column) {
        if (row.yesNo(column).equals(Optional.of(YesNo.YES))) {
            said.add(
                    UnaccompaniedStatus.KIND,
                    new UnaccompaniedStatus(Optional.empty()),
                    row.account(),
                    ListManner.unaccompanied());
        }
    }

    void leavingCare(ListedRow row) {
        var eligibilities = ReturnCodes.of(CareLeaver.Eligibility.class);
        Optional<CareLeaver.Eligibility> eligibility =
                row.reader().neededCode(AnnexAColumn.ELIGIBILITY.heading(), eligibilities);
        if (eligibility.isEmpty()) {
            return;
        }
        var leaver = new CareLeaver(Beginning.before(said.year().last()), Optional.empty(), eligibility.get());
        if (!said.say(CareLeaver.KIND, leaver, row, ListManner.careLeaver())) {
            return;
        }
        said.adviser(row.adviser(said.workers()), row.account());
        if (!ledInCare) {
            said.worker(row.worker(said.workers()), row.account());
        }
        contact(row);
        row.day(AnnexAColumn.PATHWAY_REVIEW)
                .ifPresent(day ->
                        said.add(PathwayReview.KIND, new PathwayReview(day), row.account(), ListManner.standing()));
        unaccompanied(row, AnnexAColumn.ONCE_UNACCOMPANIED);
    }

    private void contact(ListedRow row) {
        Optional<LocalDate> on = row.day(AnnexAColumn.LEAVER_CONTACT);
        Optional<LeavingCareYear.InTouch> inTouch = row.code(AnnexAColumn.IN_TOUCH, LeavingCareYear.InTouch.class);
        Optional<LeavingCareYear.Activity> activity = activity(row);
        Optional<String> accommodation = row.code(AnnexAColumn.ACCOMMODATION, ReturnCodes.ACCOMMODATION);
        Optional<LeavingCareYear.Suitability> suitability =
                row.code(AnnexAColumn.SUITABILITY, LeavingCareYear.Suitability.class);
        if (on.isPresent()) {
            var contact = new CareLeaverContact(on.get(), inTouch, activity, accommodation, suitability);
            said.add(CareLeaverContact.KIND, contact, row.account(), ListManner.leaverContact());
        } else if (inTouch.isPresent() || activity.isPresent() || accommodation.isPresent()) {
            row.note(Fault.NO_DAY_OF_CONTACT, AnnexAColumn.LEAVER_CONTACT);
        }
    }

    private static Optional<LeavingCareYear.Activity> activity(ListedRow row) {
        boolean divided =
                row.text(AnnexAColumn.ACTIVITY).filter(DIVIDED::contains).isPresent();
        if (divided) {
            row.note(Fault.ACTIVITY_DIVIDED, AnnexAColumn.ACTIVITY);
            return Optional.empty();
        }
        return row.code(AnnexAColumn.ACTIVITY, LeavingCareYear.Activity.class);
    }

    void adoption(ListedRow row) {
        Optional<LocalDate> decided = row.neededDay(AnnexAColumn.DECIDED);
        if (decided.isEmpty()) {
            return;
        }
        Optional<LocalDate> reversed = row.daySince(AnnexAColumn.REVERSED, decided.get());
        Optional<AdoptionDecision.ReasonReversed> reason =
                row.code(AnnexAColumn.REASON_REVERSED, AdoptionDecision.ReasonReversed.class);
        if (reversed.isEmpty() && reason.isPresent()) {
            row.note(Fault.REASON_WITHOUT_END, AnnexAColumn.REASON_REVERSED);
            reason = Optional.empty();
        }
        var decision = new AdoptionDecision(decided.get(), reversed, reason);
        if (!said.say(AdoptionDecision.KIND, decision, row, ListManner.adoptionDecision(said.year()))) {
            return;
        }
        var course = new AdoptionCourse(
                Optional.empty(),
                row.day(AnnexAColumn.EARLY_PLACED),
                row.day(AnnexAColumn.PLACEMENT_ORDER),
                Optional.empty(),
                row.day(AnnexAColumn.PLACED_FOR_ADOPTION),
                row.day(AnnexAColumn.ADOPTION_ORDER),
                Optional.empty());
        row.text(AnnexAColumn.FAMILY)
                .ifPresent(family ->
                        said.add(FamilyGroup.KIND, new FamilyGroup(family), row.account(), ListManner.standing()));
        said.add(AdoptionCourse.KIND, course, row.account(), ListManner.adoptionCourse());
        row.day(AnnexAColumn.MATCHED)
                .ifPresent(day -> said.add(
                        AdoptionMatch.KIND,
                        new AdoptionMatch(
                                Optional.empty(),
                                Optional.of(day),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        row.account(),
                        ListManner.adoptionMatch()));
    }
}
