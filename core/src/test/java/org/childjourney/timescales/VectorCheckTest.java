package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childjourney.timescales.VectorCheck.Checked;
import org.childjourney.timescales.VectorCheck.Verdict;
import org.junit.jupiter.api.Test;

class VectorCheckTest {

    private static final String COLUMNS =
            "case_id,rule_id,trigger_event,trigger_date,history,child_dob,facts,expected_due,explanation\n";

    private final VectorCheck check = new VectorCheck(Catalogue.standard(), WorkingDays.ofEngland());

    @Test
    void everyOpenCaseHolds() {
        List<Checked> checked = check.check(Shared.rowsOf("vectors-open.csv"));
        assertThat(checked)
                .hasSize(73)
                .allSatisfy(one -> assertThat(one.verdict()).as(one.caseId()).isInstanceOf(Verdict.Holds.class));
    }

    @Test
    void furtherCasesWorkedOutByHandHold() {
        List<Checked> checked = check.check(Shared.rows("""
            case_id,rule_id,trigger_event,trigger_date,history,child_dob,facts,expected_due,explanation
            1,pathway-assessment-eligible,became_eligible,2026-05-10,,2010-01-20,eligible_at_16=no;weeks_since_14=13_on_2026-05-10,2026-08-10,
            2,pathway-assessment-eligible,16th_birthday,2024-02-29,,2008-02-29,eligible_at_16=yes,2024-05-29,
            3,rha-5plus,last_health_assessment,2025-03-01,health:2025-03-01,2020-02-29,,2026-03-01,
            4,rha-under5,last_health_assessment,2025-02-28,health:2025-02-28,2020-02-29,,2025-08-28,
            5,cla-visit-reg24,last_visit,2026-04-17,visit:2026-04-17,,ico=yes;living_with_parent=yes;first_review_held=no,2026-04-24,
            6,cla-visit-reg24,last_visit,2026-04-17,visit:2026-04-17,,ico=yes;living_with_parent=yes;first_review_held=2026-02-01,2026-05-15,
            7,cla-visit-reg19,placement_start,2026-04-17,,,reg19=yes;first_review_held=no,2026-04-24,
            8,cla-visit-care-order-parent,last_visit,2026-07-08,visit:2026-07-08,,care_order=yes;living_with_parent=yes,2026-08-19,
            9,short-breaks-review,last_review_held,2026-04-30,cla_review:2026-04-30,,reg48=yes,2026-10-30,
            10,secure-review-1,last_review,2026-02-28,review:2026-02-28,,,2026-05-28,
            11,adoption-visit-weekly,placed_for_adoption,2026-03-13,,,,2026-03-20,
            12,reg25-extension,temporary_approval,2026-01-20,,,extended_once=yes;extension_weeks=6,2026-06-23,
            13,adoption-review-not-placed-1,previous_adoption_review,2026-08-31,adoption_review:2026-08-31,,,2027-02-28,
            14,cla-visit-longterm,last_visit,2026-06-02,visit:2026-06-02,,placement_start=2025-06-02;intended_until_18=yes,2026-09-02,
            15,cla-visit-year1,last_visit,2026-06-01,visit:2026-06-01,,placement_start=2025-06-02;intended_until_18=yes,2026-07-13,
            16,cla-visit-longterm,last_visit,2026-11-30,visit:2026-11-30,,intended_until_18=yes,2027-02-28,
            17,rhi,child_returned,2026-03-27T13:30,,,tz=Europe/London,2026-03-30T14:30,
            18,rhi,child_returned,2026-03-27,,,,2026-03-30,
            19,cla-visit-reg24,last_visit,2026-04-17,visit:2026-04-17;cla_review:2026-05-01,,reg24=yes;first_review_held=2026-05-01,2026-05-15,
            20,adoption-visit-weekly,last_visit,2026-03-27,visit:2026-03-20;visit:2026-03-27,,placed_for_adoption=2026-03-13,2026-04-03,
            21,reg19-decision,assessment_completed,2025-12-23,,,,2026-01-09,
            22,cla-visit-other,last_visit,2026-04-13,visit:2026-04-13,,over_one_year=yes,2026-05-25,
            23,cla-visit-ltf-agreed,last_visit,2026-04-13,visit:2026-04-13,,placement_start=2024-04-13;long_term_foster=yes;child_agrees=yes,2026-10-13,
            24,cla-visit-longterm,last_visit,2026-04-13,visit:2026-04-13,,placement_start=2024-04-13;long_term_foster=yes;child_agrees=no,2026-07-13,
            25,cla-visit-year1,last_visit,2026-04-13,visit:2026-04-13,,long_term_foster=yes;over_one_year=no;child_agrees=yes,2026-05-25,
            26,pathway-review,last_pathway_review,2025-08-31,pathway_review:2025-08-31,2006-01-01,,2026-02-28,
            27,cla-visit-reg24,care_order_made,2026-07-03,,,ico=yes;living_with_parent=yes,2026-07-10,
            28,permanence-plan,first_review_held,2026-11-24,,,,2027-02-24,
            29,dental-check,became_looked_after,2026-01-10,,2015-01-01,,2027-01-10,
            30,immunisations,became_looked_after,2026-01-10,,2015-01-01,,2027-03-31,
            31,cla-visit-reg24,temporary_approval,2026-01-20,,,reg24=yes,2026-01-27,
            32,short-breaks-visit,first_placement_start,2026-01-31,,,reg48=yes,2026-04-30,
            33,short-breaks-visit,last_visit,2026-04-30,visit:2026-04-30,,reg48=yes,2026-10-30,
            34,cla-review-next,last_review_held,2026-03-31,cla_review:2026-03-31,,,2026-09-30,
            35,cla-review-1,became_looked_after,2026-12-07,,,,2027-01-07,
            36,iha,became_looked_after,2025-12-24,,,,2026-01-26,
            37,pathway-assessment-eligible,became_eligible,2026-05-10,,2010-01-20,weeks_since_14=13_on_2026-05-10,2026-08-10,
            38,cla-visit-first,placement_start,2026-05-22,,,intended_until_18=yes,2026-05-29,
            39,adoption-review-2,first_adoption_review,2026-11-30,adoption_review:2026-11-30,,placed_for_adoption=2026-11-03,2027-02-28,
            40,adoption-review-next,previous_adoption_review,2026-08-31,adoption_review:2026-05-31;adoption_review:2026-08-31,,placed_for_adoption=2026-05-03,2027-02-28,
            41,adoption-visit-weekly,last_visit,2026-03-27,visit:2026-03-27,,placed_for_adoption=2026-03-13;first_review_held=no,2026-04-03,
            42,sdq,became_looked_after,2026-01-10,,2015-01-01,,2027-01-10,
            43,police-protection,police_protection_start,2026-03-28T02:30,,,,2026-03-31T03:30,
            44,police-protection,police_protection_start,2026-10-24T09:00,,,,2026-10-27T08:00,
            45,epo,police_protection_start,2026-05-18,,,epo_made=2026-05-20;applicant=police_s46_7;court_used_s45_2=yes,2026-05-26,
            46,epo,police_protection_start,2026-05-18,,,epo_made=2026-05-20;applicant=police_s46_7;court_used_s45_2=no,2026-05-25,
            47,epo,police_protection_start,2026-05-18,,,epo_made=2026-05-20;applicant=police_s46_7;court_used_s45_2=yes,2026-05-26T12:00,
            48,epo,police_protection_start,2026-05-05,,,epo_made=2026-05-07;applicant=la,2026-05-15,
            49,epo,police_protection_start,2026-05-05,,,epo_made=2026-05-07;applicant=police_s46_7;extended=yes,2026-05-19,
            50,cao,date_specified_in_order,2028-02-26,,,,2028-03-03,
            51,care-proceedings-26w,application_issued,2027-09-01,,,,2028-02-29,
            52,care-proceedings-26w,application_issued,2026-01-05,,,extended=yes;extension_weeks=8,2026-08-30,
            53,pre-proceedings-total,letter_before_proceedings,2026-11-30,,,start_event=letter,2027-03-22,
            54,pf-visit-year1,last_visit,2026-01-14,visit:2026-01-14,,la_aware=2025-01-15,2026-02-25,
            55,pf-visit-year2,last_visit,2026-01-15,visit:2026-01-15,,la_aware=2025-01-15,2026-04-09,
            56,pf-visit-year2,last_visit,2026-03-01,visit:2026-03-01,,,2026-05-24,
            57,pf-visit-year1,last_visit,2026-03-20,visit:2026-03-20,,arrangement_started=2020-01-01,2026-05-01,
            58,complaint-stage1,representation_received,2026-08-21,,,extended=yes,2026-09-21,
            59,foster-carer-review,approval,2024-02-29,,,,2025-02-28,
            60,foster-carer-review,last_review,2025-10-31,review:2024-10-31;review:2025-10-31,,,2026-10-31,
            61,pf-initial-visit-existing,notification_received,2026-12-23,,,,2027-01-06,
            62,lado-referral,employer_aware,2026-04-02,,,,2026-04-07,
            63,police-protection,police_protection_start,2026-04-03,,,,2026-04-06,
            """));
        assertThat(checked)
                .hasSize(63)
                .allSatisfy(one -> assertThat(one.verdict()).as(one.caseId()).isInstanceOf(Verdict.Holds.class));
    }

    @Test
    void aWrongDateIsSaidToDiffer() {
        assertThat(verdict("1,cla-review-1,became_looked_after,2026-03-16,,,,2026-04-14,"))
                .isEqualTo(new Verdict.Differs("2026-04-14", List.of("2026-04-15")));
    }

    @Test
    void aRuleThatIsNotHeldIsSaidNotToBe() {
        assertThat(verdict("1,no-such-rule,notification_sent_to_panel,2025-04-24,,,,2025-05-16,"))
                .isInstanceOf(Verdict.NotInCatalogue.class);
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThat(verdict("1,cla-review-1,moon_rose,2026-03-16,,,,2026-04-14,"))
                .isInstanceOf(Verdict.CannotBeAsked.class);
        assertThat(verdict("1,cla-review-1,became_looked_after,16/03/2026,,,,2026-04-14,"))
                .isInstanceOf(Verdict.CannotBeAsked.class);
        assertThat(verdict("1,cla-review-1,became_looked_after,,,,,2026-04-14,"))
                .isInstanceOf(Verdict.CannotBeAsked.class);
    }

    private Verdict verdict(String row) {
        return check.check(Shared.rows(COLUMNS + row)).getFirst().verdict();
    }
}
