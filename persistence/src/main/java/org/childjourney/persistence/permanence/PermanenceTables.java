package org.childjourney.persistence.permanence;

import static org.childjourney.persistence.jooq.Tables.ADOPTER;
import static org.childjourney.persistence.jooq.Tables.ADOPTION_COURSE;
import static org.childjourney.persistence.jooq.Tables.ADOPTION_DECISION;
import static org.childjourney.persistence.jooq.Tables.ADOPTION_MATCH;
import static org.childjourney.persistence.jooq.Tables.PREVIOUS_PERMANENCE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.permanence.Adopter;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of earlier permanence, adoption decisions and matches.
public final class PermanenceTables {

    private static final CurrentTable<PreviousPermanence> PREVIOUS = table(PREVIOUS_PERMANENCE, PreviousPermanence.KIND)
            .named(PREVIOUS_PERMANENCE.ARRANGEMENT, PreviousPermanence::kind)
            .maybe(PREVIOUS_PERMANENCE.AUTHORITY, PreviousPermanence::authority)
            .maybe(PREVIOUS_PERMANENCE.ORDER_YEAR, PreviousPermanence::orderYear)
            .maybe(PREVIOUS_PERMANENCE.ORDER_MONTH, PreviousPermanence::orderMonth)
            .maybe(PREVIOUS_PERMANENCE.ORDER_DAY, PreviousPermanence::orderDay);

    private static final CurrentTable<AdoptionDecision> DECISIONS = table(ADOPTION_DECISION, AdoptionDecision.KIND)
            .with(ADOPTION_DECISION.DECIDED, AdoptionDecision::decided)
            .maybe(ADOPTION_DECISION.REVERSED, AdoptionDecision::reversed)
            .maybeNamed(ADOPTION_DECISION.REASON_REVERSED, AdoptionDecision::reasonReversed);

    private static final CurrentTable<AdoptionMatch> MATCHES = table(ADOPTION_MATCH, AdoptionMatch.KIND)
            .maybe(ADOPTION_MATCH.DECIDED, AdoptionMatch::decided)
            .maybe(ADOPTION_MATCH.MATCHED, AdoptionMatch::matched)
            .maybeNamed(ADOPTION_MATCH.BY_CURRENT_FOSTER_CARER, AdoptionMatch::byCurrentFosterCarer)
            .maybe(ADOPTION_MATCH.ADOPTERS, AdoptionMatch::adopters)
            .maybeNamed(ADOPTION_MATCH.ADOPTER_SEX, AdoptionMatch::adopterSex)
            .maybeNamed(ADOPTION_MATCH.ADOPTER_STATUS, AdoptionMatch::adopterStatus);

    private static final CurrentTable<AdoptionCourse> COURSES = table(ADOPTION_COURSE, AdoptionCourse.KIND)
            .maybe(ADOPTION_COURSE.EARLY_PERMANENCE_DECIDED, AdoptionCourse::earlyPermanenceDecided)
            .maybe(ADOPTION_COURSE.EARLY_PERMANENCE_PLACED, AdoptionCourse::earlyPermanencePlaced)
            .maybe(ADOPTION_COURSE.PLACEMENT_ORDER, AdoptionCourse::placementOrder)
            .maybe(ADOPTION_COURSE.PLACED_WITH_FOSTER_CARER, AdoptionCourse::placedWithFosterCarer)
            .maybe(ADOPTION_COURSE.PLACED_FOR_ADOPTION, AdoptionCourse::placedForAdoption)
            .maybe(ADOPTION_COURSE.ORDERED, AdoptionCourse::order)
            .maybeRecord(ADOPTION_COURSE.WORKER_ID, AdoptionCourse::worker);

    private static final CurrentTable<Adopter> ADOPTERS = table(ADOPTER, Adopter.KIND)
            .with(ADOPTER.IDENTIFIER, Adopter::identifier)
            .maybe(ADOPTER.FAMILY, Adopter::family)
            .named(ADOPTER.SEX, Adopter::sex)
            .maybeNamed(ADOPTER.ETHNICITY, Adopter::ethnicity)
            .maybeNamed(ADOPTER.DISABILITY, Adopter::disability)
            .maybeNamed(ADOPTER.FOSTERING_FOR_ADOPTION, Adopter::fosteringForAdoption)
            .maybe(ADOPTER.ENQUIRED, Adopter::enquired)
            .maybe(ADOPTER.STAGE_ONE_BEGAN, Adopter::stageOneBegan)
            .maybe(ADOPTER.STAGE_ONE_ENDED, Adopter::stageOneEnded)
            .maybe(ADOPTER.STAGE_TWO_BEGAN, Adopter::stageTwoBegan)
            .maybe(ADOPTER.STAGE_TWO_ENDED, Adopter::stageTwoEnded)
            .maybe(ADOPTER.APPLIED, Adopter::applied)
            .maybe(ADOPTER.APPROVED, Adopter::approved)
            .maybe(ADOPTER.MATCHED, Adopter::matched)
            .maybe(ADOPTER.PLACED, Adopter::placed)
            .maybe(ADOPTER.CHILDREN_PLACED, Adopter::childrenPlaced)
            .maybe(ADOPTER.ORDERED, Adopter::order)
            .maybe(ADOPTER.LEFT_ON, Adopter::left)
            .maybeNamed(ADOPTER.REASON_LEFT, Adopter::reasonLeft);

    public static final List<CurrentTable<?>> ALL = List.of(PREVIOUS, DECISIONS, MATCHES, COURSES, ADOPTERS);

    private PermanenceTables() {}
}
