package org.childjourney.persistence.permanence;

import static org.childjourney.persistence.jooq.Tables.ADOPTION_DECISION;
import static org.childjourney.persistence.jooq.Tables.ADOPTION_MATCH;
import static org.childjourney.persistence.jooq.Tables.PREVIOUS_PERMANENCE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
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

    public static final List<CurrentTable<?>> ALL = List.of(PREVIOUS, DECISIONS, MATCHES);

    private PermanenceTables() {}
}
