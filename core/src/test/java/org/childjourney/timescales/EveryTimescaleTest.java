package org.childjourney.timescales;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each timescale in force is given the event that starts it, and nothing else, and leads to its obligation.
class EveryTimescaleTest {

    private static final String DAY = "2026-06-01";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// Held in force, though no event starts a clock of theirs.
    private static final Set<String> WITHOUT_CLOCK =
            Set.of("eligible-child-13-weeks", "iha-recent", "pathway-plan", "pep-review");

    private static final Consumer<Told> IN_CARE = in(Placement.Type.U6);
    private static final Consumer<Told> FOR_ADOPTION = in(Placement.Type.A4);
    private static final Consumer<Told> PROTECTED = lasting(PeriodKind.PROTECTION_PLAN, DAY);
    private static final Consumer<Told> IN_NEED = lasting(PeriodKind.IN_NEED_PLAN, DAY);
    private static final Consumer<Told> ACCOMMODATED = lasting(PeriodKind.PROVIDED_ACCOMMODATION, DAY);

    /// What a regulation that chooses among timescales has to be told, by the rule that it then chooses.
    private static final Map<String, Consumer<Told>> SET_UP = Map.ofEntries(
            entry("adoption-review-1", FOR_ADOPTION),
            entry("adoption-review-2", FOR_ADOPTION.andThen(did(EventKind.ADOPTION_REVIEW, "2026-06-20"))),
            entry(
                    "adoption-review-next",
                    FOR_ADOPTION.andThen(did(EventKind.ADOPTION_REVIEW, "2026-06-20", "2026-08-20"))),
            entry("adoption-review-not-placed-1", IN_CARE.andThen(under(LegalStatus.Code.E1))),
            entry("adoption-visit-weekly", FOR_ADOPTION),
            entry("cin-review", IN_NEED),
            entry("cin-visit", IN_NEED),
            entry("cla-review-1", IN_CARE),
            entry("cla-review-2", IN_CARE.andThen(did(EventKind.LOOKED_AFTER_REVIEW, "2026-06-20"))),
            entry("cla-review-next", IN_CARE.andThen(did(EventKind.LOOKED_AFTER_REVIEW, "2026-06-20", "2026-09-01"))),
            entry("permanence-plan", IN_CARE.andThen(did(EventKind.LOOKED_AFTER_REVIEW, "2026-06-20"))),
            entry("cla-visit-first", IN_CARE),
            entry("cla-visit-year1", IN_CARE.andThen(did(EventKind.VISIT, "2026-06-05"))),
            entry("cla-visit-other", inSince("2024-06-01").andThen(did(EventKind.VISIT, DAY))),
            entry(
                    "cla-visit-longterm",
                    inSince("2024-06-01", Trait.INTENDED_TO_LAST_UNTIL_EIGHTEEN).andThen(did(EventKind.VISIT, DAY))),
            entry(
                    "cla-visit-ltf-agreed",
                    inSince("2024-06-01", Trait.LONG_TERM_FOSTER, Trait.AGREED_TO_FEWER_VISITS)
                            .andThen(did(EventKind.VISIT, DAY))),
            entry("cla-visit-care-order-parent", in(Placement.Type.P1).andThen(under(LegalStatus.Code.C2))),
            entry("cla-visit-reg19", in(Placement.Type.P1, Trait.BEFORE_ASSESSMENT)),
            entry("cla-visit-reg24", in(Placement.Type.U3, Trait.TEMPORARY_APPROVAL)),
            entry(
                    "reg25-extension",
                    did(EventKind.TEMPORARY_APPROVAL, DAY)
                            .andThen(lasting(PeriodKind.EXTENDED_APPROVAL, "2026-09-21"))),
            entry("core-group-first", PROTECTED),
            entry("core-group-next", PROTECTED.andThen(did(EventKind.CORE_GROUP, "2026-06-10"))),
            entry("cp-visit", PROTECTED),
            entry("rcpc-dfe-91", PROTECTED),
            entry("rcpc-first", PROTECTED),
            entry("rcpc-next", PROTECTED.andThen(did(EventKind.REVIEW_CONFERENCE, "2026-08-20"))),
            entry("rcpc-prebirth", PROTECTED.andThen(born("2026-07-01"))),
            entry("dental-check", IN_CARE),
            entry("immunisations", IN_CARE),
            entry("sdq", IN_CARE),
            entry("iha", IN_CARE),
            entry("rha-5plus", IN_CARE.andThen(did(EventKind.HEALTH_ASSESSMENT, "2026-06-20"))),
            entry(
                    "rha-under5",
                    born("2023-01-01").andThen(IN_CARE).andThen(did(EventKind.HEALTH_ASSESSMENT, "2026-06-20"))),
            entry("pa-visit-accommodation-first", ACCOMMODATED),
            entry(
                    "pa-visit-accommodation-next",
                    ACCOMMODATED.andThen(did(EventKind.PERSONAL_ADVISER_VISIT, "2026-06-05"))),
            entry("pathway-assessment-eligible", born("2010-06-15").andThen(inSince("2024-07-01"))),
            entry(
                    "pathway-review",
                    born("2008-05-01")
                            .andThen(lasting(PeriodKind.CARE_LEAVER, "2026-05-01"))
                            .andThen(did(EventKind.PATHWAY_PLAN, DAY))),
            entry("secure-review-1", in(Placement.Type.K1)),
            entry("short-breaks-review", IN_CARE.andThen(under(LegalStatus.Code.V4))),
            entry("short-breaks-visit", IN_CARE.andThen(under(LegalStatus.Code.V4))),
            entry("adopter-review", did(EventKind.ADOPTER_APPROVED, DAY)),
            entry(
                    "adoption-not-placed-question",
                    IN_CARE.andThen(under(LegalStatus.Code.E1)).andThen(did(EventKind.ADOPTION_REVIEW, "2026-08-20"))),
            entry("scorecard-a10", IN_CARE.andThen(under(LegalStatus.Code.E1))),
            entry("scorecard-a2", IN_CARE.andThen(under(LegalStatus.Code.E1))),
            entry("consent-withdrawal-return", did(EventKind.CONSENT_WITHDRAWN, DAY)),
            entry(
                    "consent-withdrawal-return-placed",
                    FOR_ADOPTION.andThen(did(EventKind.CONSENT_WITHDRAWN, "2026-06-20"))),
            entry("cla-visit-living-arrangements", lasting(PeriodKind.OTHER_ARRANGEMENTS, DAY)),
            entry(
                    "cla-visit-living-arrangements-later",
                    lasting(PeriodKind.OTHER_ARRANGEMENTS, "2024-06-01").andThen(did(EventKind.VISIT, DAY))),
            entry("hospital-residential-s85", lasting(PeriodKind.LONG_STAY, DAY)),
            entry(
                    "hospital-residential-s85-assessed",
                    lasting(PeriodKind.LONG_STAY, DAY).andThen(did(EventKind.ASSESSMENT_AUTHORISED, "2026-05-01"))),
            entry("keep-in-touch", did(EventKind.CARE_LEAVER_CONTACT, DAY)),
            entry("oc3-in-touch-window", born("2008-09-01").andThen(lasting(PeriodKind.CARE_LEAVER, DAY))),
            entry("pa-appointed", born("2010-06-15").andThen(inSince("2024-07-01"))),
            entry("pa-visit-before-review", ACCOMMODATED),
            entry("pathway-review-new-accommodation", ACCOMMODATED),
            entry("pathway-review-accommodated", ACCOMMODATED.andThen(did(EventKind.PATHWAY_REVIEW, "2026-07-10"))),
            entry("review-after-concern", IN_CARE.andThen(did(EventKind.VISIT_RAISED_CONCERN, "2026-06-10"))),
            entry("secure-order-max", did(EventKind.SECURE_ORDER_MADE, DAY)),
            entry("sg-support-review", did(EventKind.SPECIAL_GUARDIANSHIP_SUPPORT_BEGAN, DAY)),
            entry("short-breaks-limit", lasting(PeriodKind.SHORT_BREAK, DAY)),
            entry("staying-put-consider", born("2010-06-15").andThen(inSince("2024-07-01"))),
            entry(
                    "cease-looked-after-16-17",
                    born("2010-01-01").andThen(did(EventKind.END_OF_ACCOMMODATION_PROPOSED, DAY))),
            entry("foster-carer-review", did(EventKind.FOSTER_CARER_APPROVED, DAY)),
            entry("foster-unannounced", did(EventKind.FOSTER_CARER_APPROVED, DAY)),
            entry("pre-proceedings-review", did(EventKind.PRE_PROCEEDINGS_MEETING, DAY)),
            entry("epo", did(EventKind.EMERGENCY_PROTECTION_ORDER, DAY)),
            entry("pf-visit-year1", lasting(PeriodKind.PRIVATE_FOSTERING, DAY)),
            entry(
                    "pf-visit-year2",
                    lasting(PeriodKind.PRIVATE_FOSTERING, "2024-06-01")
                            .andThen(did(EventKind.PRIVATE_FOSTERING_VISIT, DAY))));

    private static Consumer<Told> in(Placement.Type type, Trait... traits) {
        return told -> told.inCare(DAY, "").placed(type, DAY, "", traits);
    }

    private static Consumer<Told> inSince(String began, Trait... traits) {
        return told -> told.inCare(began, "").placed(Placement.Type.U6, began, "", traits);
    }

    private static Consumer<Told> under(LegalStatus.Code code) {
        return told -> told.status(code, DAY, "");
    }

    private static Consumer<Told> born(String day) {
        return told -> told.tell(facts -> facts.born(LocalDate.parse(day)));
    }

    private static Consumer<Told> did(EventKind kind, String... days) {
        return told -> told.did(kind, days);
    }

    private static Consumer<Told> lasting(PeriodKind kind, String began) {
        return told -> told.tell(
                facts -> facts.lasted(kind, Beginning.on(LocalDate.parse(began)), Optional.empty(), Set.of()));
    }

    static Stream<Entry> inForce() {
        return Catalogue.standard().entries().stream()
                .filter(entry -> entry.isInForceOn(TODAY))
                .filter(entry -> !WITHOUT_CLOCK.contains(entry.rule()));
    }

    @ParameterizedTest
    @MethodSource("inForce")
    void itsEventAloneLeadsToItsObligation(Entry timescale) {
        Told child = Told.childBorn("2016-06-01");
        Optional.ofNullable(SET_UP.get(timescale.rule()))
                .orElseGet(() -> did(startOf(timescale), DAY))
                .accept(child);

        List<Obligation> owed = child.owed().stream()
                .filter(one -> one.rule().equals(timescale.rule()))
                .toList();

        assertThat(owed).as(timescale.rule()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.duty()).isEqualTo(timescale.duty());
            assertThat(one.ruleClass()).isEqualTo(timescale.ruleClass());
            assertThat(one.explanation().citation()).isEqualTo(timescale.citation());
            String citation = timescale.citation();
            assertThat(WhyThisDate.of(one))
                    .contains(timescale.ruleClass().name())
                    .contains(citation.endsWith(".") ? citation.substring(0, citation.length() - 1) : citation);
        });
    }

    @Test
    void whatStartsNoClockIsNamedHere() {
        assertThat(Catalogue.standard().entries().stream()
                        .filter(entry -> entry.isInForceOn(TODAY))
                        .filter(entry -> entry.starts().isEmpty())
                        .map(Entry::rule))
                .isSubsetOf(WITHOUT_CLOCK);
    }

    private static EventKind startOf(Entry timescale) {
        assertThat(timescale.choice())
                .as(timescale.rule() + " is chosen by a regulation: say in SET_UP what that has to be told")
                .isEmpty();
        return timescale.starts().stream()
                .filter(kind -> !timescale.metBy().contains(kind))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
