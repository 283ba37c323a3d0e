package org.childjourney.persistence.care;

import static java.util.stream.Collectors.joining;
import static org.childjourney.persistence.jooq.Tables.CARE_PLAN;
import static org.childjourney.persistence.jooq.Tables.CONVICTION;
import static org.childjourney.persistence.jooq.Tables.DEPRIVATION_OF_LIBERTY;
import static org.childjourney.persistence.jooq.Tables.HEALTH_CHECK;
import static org.childjourney.persistence.jooq.Tables.LEGAL_STATUS;
import static org.childjourney.persistence.jooq.Tables.LOOKED_AFTER_REVIEW;
import static org.childjourney.persistence.jooq.Tables.PERIOD_OF_CARE;
import static org.childjourney.persistence.jooq.Tables.PLACEMENT;
import static org.childjourney.persistence.jooq.Tables.REVIEWING_OFFICER_CONTACT;
import static org.childjourney.persistence.jooq.Tables.STRENGTHS_AND_DIFFICULTIES;
import static org.childjourney.persistence.jooq.Tables.SUBSTANCE_MISUSE;
import static org.childjourney.persistence.jooq.Tables.UNACCOMPANIED_STATUS;
import static org.childjourney.persistence.jooq.Tables.YEAR_IN_CARE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.care.CarePlan;
import org.childjourney.care.Conviction;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.StrengthsAndDifficulties;
import org.childjourney.care.SubstanceMisuse;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.care.YearInCare;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of living in care. Legal status and placement are periods of their own; episodes are derived from them.
public final class CareTables {

    private static final CurrentTable<PeriodOfCare> PERIODS = table(PERIOD_OF_CARE, PeriodOfCare.KIND)
            .with(PERIOD_OF_CARE.BEGAN, period -> period.began().day())
            .with(PERIOD_OF_CARE.BEGAN_IS_KNOWN, period -> period.began().isKnown())
            .maybe(PERIOD_OF_CARE.ENDED, PeriodOfCare::ended)
            .maybeNamed(PERIOD_OF_CARE.REASON_CEASED, PeriodOfCare::reasonCeased)
            .maybeNamed(PERIOD_OF_CARE.CATEGORY_OF_NEED, PeriodOfCare::need);

    private static final CurrentTable<LegalStatus> STATUSES = table(LEGAL_STATUS, LegalStatus.KIND)
            .named(LEGAL_STATUS.STATUS_CODE, LegalStatus::code)
            .with(LEGAL_STATUS.BEGAN, status -> status.began().day())
            .with(LEGAL_STATUS.BEGAN_IS_KNOWN, status -> status.began().isKnown())
            .maybe(LEGAL_STATUS.ENDED, LegalStatus::ended);

    private static final CurrentTable<Placement> PLACEMENTS = table(PLACEMENT, Placement.KIND)
            .named(PLACEMENT.PLACEMENT_TYPE, Placement::type)
            .maybeNamed(PLACEMENT.PROVIDER, Placement::provider)
            .with(PLACEMENT.BEGAN, placement -> placement.began().day())
            .with(PLACEMENT.BEGAN_IS_KNOWN, placement -> placement.began().isKnown())
            .maybe(PLACEMENT.ENDED, Placement::ended)
            .maybeNamed(PLACEMENT.CARER, Placement::carer)
            .maybeNamed(PLACEMENT.REASON_FOR_MOVE, Placement::reasonForMove)
            .maybe(PLACEMENT.HOME_POSTCODE, Placement::homePostcode)
            .maybe(PLACEMENT.PLACEMENT_POSTCODE, Placement::placementPostcode)
            .maybe(PLACEMENT.URN, Placement::urn)
            .maybe(PLACEMENT.DISTANCE, Placement::distance)
            .with(
                    PLACEMENT.TRAITS,
                    placement -> placement.traits().stream().map(Enum::name).collect(joining(" ")));

    private static final CurrentTable<LookedAfterReview> REVIEWS = table(LOOKED_AFTER_REVIEW, LookedAfterReview.KIND)
            .with(LOOKED_AFTER_REVIEW.REVIEWED_ON, LookedAfterReview::on)
            .maybeNamed(LOOKED_AFTER_REVIEW.PARTICIPATION, LookedAfterReview::participation);

    private static final CurrentTable<YearInCare> YEARS = table(YEAR_IN_CARE, YearInCare.KIND)
            .with(YEAR_IN_CARE.YEAR_ENDING, YearInCare::yearEnding)
            .maybe(YEAR_IN_CARE.SDQ_SCORE, YearInCare::sdqScore)
            .maybeNamed(YEAR_IN_CARE.NO_SDQ, YearInCare::noSdq)
            .maybeNamed(YEAR_IN_CARE.CONVICTED, YearInCare::convicted)
            .maybeNamed(YEAR_IN_CARE.DEVELOPMENT_CHECKS, YearInCare::developmentChecks)
            .maybeNamed(YEAR_IN_CARE.IMMUNISATIONS, YearInCare::immunisations)
            .maybeNamed(YEAR_IN_CARE.DENTAL_CHECK, YearInCare::dentalCheck)
            .maybeNamed(YEAR_IN_CARE.HEALTH_ASSESSMENT, YearInCare::healthAssessment)
            .maybeNamed(YEAR_IN_CARE.SUBSTANCE_MISUSE, YearInCare::substanceMisuse)
            .maybeNamed(YEAR_IN_CARE.INTERVENTION_RECEIVED, YearInCare::interventionReceived)
            .maybeNamed(YEAR_IN_CARE.INTERVENTION_OFFERED, YearInCare::interventionOffered);

    private static final CurrentTable<UnaccompaniedStatus> UNACCOMPANIED = table(
                    UNACCOMPANIED_STATUS, UnaccompaniedStatus.KIND)
            .maybe(UNACCOMPANIED_STATUS.CEASES, UnaccompaniedStatus::ceases);

    private static final CurrentTable<DeprivationOfLiberty> DEPRIVATIONS = table(
                    DEPRIVATION_OF_LIBERTY, DeprivationOfLiberty.KIND)
            .with(DEPRIVATION_OF_LIBERTY.BEGAN, DeprivationOfLiberty::began)
            .maybe(DEPRIVATION_OF_LIBERTY.ENDED, DeprivationOfLiberty::ended);

    private static final CurrentTable<CarePlan> CARE_PLANS = table(CARE_PLAN, CarePlan.KIND)
            .maybe(CARE_PLAN.MADE, CarePlan::made)
            .maybeNamed(CARE_PLAN.PERMANENCE, CarePlan::permanence);

    private static final CurrentTable<HealthCheck> HEALTH_CHECKS = table(HEALTH_CHECK, HealthCheck.KIND)
            .named(HEALTH_CHECK.CHECK_TYPE, HealthCheck::type)
            .with(HEALTH_CHECK.CHECKED_ON, HealthCheck::on)
            .named(HEALTH_CHECK.STATUS, HealthCheck::status);

    private static final CurrentTable<StrengthsAndDifficulties> QUESTIONNAIRES = table(
                    STRENGTHS_AND_DIFFICULTIES, StrengthsAndDifficulties.KIND)
            .with(STRENGTHS_AND_DIFFICULTIES.COMPLETED_ON, StrengthsAndDifficulties::on)
            .maybe(STRENGTHS_AND_DIFFICULTIES.SCORE, StrengthsAndDifficulties::score)
            .maybeNamed(STRENGTHS_AND_DIFFICULTIES.NO_SCORE, StrengthsAndDifficulties::noScore);

    private static final CurrentTable<Conviction> CONVICTIONS = table(CONVICTION, Conviction.KIND)
            .with(CONVICTION.OFFENDED_ON, Conviction::offendedOn)
            .maybe(CONVICTION.OFFENCE, Conviction::offence);

    private static final CurrentTable<SubstanceMisuse> MISUSES = table(SUBSTANCE_MISUSE, SubstanceMisuse.KIND)
            .with(SUBSTANCE_MISUSE.FOUND_ON, SubstanceMisuse::on)
            .maybe(SUBSTANCE_MISUSE.SUBSTANCE, SubstanceMisuse::substance)
            .maybeNamed(SUBSTANCE_MISUSE.INTERVENTION_RECEIVED, SubstanceMisuse::interventionReceived);

    private static final CurrentTable<ReviewingOfficerContact> OFFICER_CONTACTS = table(
                    REVIEWING_OFFICER_CONTACT, ReviewingOfficerContact.KIND)
            .with(REVIEWING_OFFICER_CONTACT.MADE_ON, ReviewingOfficerContact::on);

    public static final List<CurrentTable<?>> ALL = List.of(
            PERIODS,
            STATUSES,
            PLACEMENTS,
            REVIEWS,
            YEARS,
            UNACCOMPANIED,
            DEPRIVATIONS,
            CARE_PLANS,
            HEALTH_CHECKS,
            QUESTIONNAIRES,
            CONVICTIONS,
            MISUSES,
            OFFICER_CONTACTS);

    private CareTables() {}
}
