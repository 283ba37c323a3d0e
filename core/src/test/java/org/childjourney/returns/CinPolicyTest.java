package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each fault of the policy that a census can have, as an element that has it, and what becomes of that element. The
/// child is 1, born on 1 February 2012 and referred on 1 May 2025, unless the case says otherwise.
class CinPolicyTest {

    private static final String WHO = id("1") + "<UPN>Z886212312001</UPN>" + born("2012-02-01") + "<Sex>M</Sex>";
    private static final String NONE = disabilities("NONE");
    private static final String REFERRED = "<CINreferralDate>2025-05-01</CINreferralDate>"
            + "<ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>";
    private static final String OPEN = "<ReferralNFA>0</ReferralNFA>";
    private static final String CLOSED =
            "<CINclosureDate>2025-12-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>";

    private static String id(String id) {
        return "<LAchildID>" + id + "</LAchildID>";
    }

    private static String born(String day) {
        return "<PersonBirthDate>" + day + "</PersonBirthDate>";
    }

    private static String disabilities(String... codes) {
        return Stream.of(codes)
                .map(code -> "<Disability>" + code + "</Disability>")
                .reduce("<Disabilities>", String::concat)
                .concat("</Disabilities>");
    }

    private static String details(String parts) {
        return "<CINdetails>" + parts + "</CINdetails>";
    }

    /// The census of 2026 in which the child's open referral holds this too.
    private static TypedCensus under(String parts) {
        return child(WHO, NONE, details(REFERRED + parts + OPEN));
    }

    private static TypedCensus who(String identifiers) {
        return child(identifiers, NONE, details(REFERRED + OPEN));
    }

    private static TypedCensus child(String identifiers, String disabilities, String... details) {
        return new TypedCensus().with(2026, TypedCensus.child(identifiers, disabilities, details));
    }

    private static String assessment(String began, String rest) {
        return "<Assessments><AssessmentActualStartDate>%s</AssessmentActualStartDate>%s</Assessments>"
                .formatted(began, rest);
    }

    private static String authorised(String day, String... factors) {
        return "<AssessmentAuthorisationDate>%s</AssessmentAuthorisationDate>".formatted(day)
                + Stream.of(factors)
                        .map(factor -> "<AssessmentFactors>" + factor + "</AssessmentFactors>")
                        .reduce("<FactorsIdentifiedAtAssessment>", String::concat)
                + "</FactorsIdentifiedAtAssessment>";
    }

    private static String enquiry(String began, String held, String notRequired) {
        return "<Section47><S47ActualStartDate>%s</S47ActualStartDate>".formatted(began)
                + (held.isEmpty() ? "" : "<DateOfInitialCPC>%s</DateOfInitialCPC>".formatted(held))
                + "<ICPCnotRequired>%s</ICPCnotRequired></Section47>".formatted(notRequired);
    }

    private static String plan(String began, String rest) {
        return "<ChildProtectionPlans><CPPstartDate>%s</CPPstartDate>%s".formatted(began, rest)
                + "</ChildProtectionPlans>";
    }

    private static String categories(String initial) {
        return "<InitialCategoryOfAbuse>%s</InitialCategoryOfAbuse>".formatted(initial)
                + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>";
    }

    private static String reviews(String... days) {
        return Stream.of(days)
                .map(day -> "<CPPreviewDate>" + day + "</CPPreviewDate>")
                .reduce("<Reviews>", String::concat)
                .concat("</Reviews>");
    }

    private static String inNeed(String began, String ended) {
        return "<CINPlanDates><CINPlanStartDate>%s</CINPlanStartDate>".formatted(began)
                + (ended.isEmpty() ? "" : "<CINPlanEndDate>%s</CINPlanEndDate>".formatted(ended))
                + "</CINPlanDates>";
    }

    private static final String HELD = enquiry("2025-05-06", "2025-05-20", "0");
    private static final String PLANNED = plan("2025-05-20", categories("NEG"));

    /// The census of the year before, with another child of this id, and then this year's.
    private static TypedCensus yearBefore(String before, String now) {
        return new TypedCensus()
                .with(2025, TypedCensus.child(before, NONE, details(REFERRED.replace("2025-05", "2024-05") + OPEN)))
                .with(2026, TypedCensus.child(now, NONE, details(REFERRED.replace("2025-05", "2024-05") + OPEN)));
    }

    static Stream<Arguments> faults() {
        String unborn = id("1") + "<ExpectedPersonBirthDate>2026-05-20</ExpectedPersonBirthDate><Sex>U</Sex>";
        return Stream.of(
                // the entry
                arguments(Fault.DUPLICATE_ROW, under(inNeed("2025-05-20", "") + inNeed("2025-05-20", ""))),
                arguments(
                        Fault.SAID_OTHERWISE_ABOVE,
                        under(inNeed("2025-05-20", "") + inNeed("2025-05-20", "2025-06-01"))),
                arguments(
                        Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR,
                        new TypedCensus()
                                .with(
                                        2025,
                                        TypedCensus.child(
                                                WHO,
                                                NONE,
                                                details(REFERRED.replace("2025-05", "2024-05")
                                                        + OPEN
                                                        + plan("2024-05-20", categories("PHY")))))
                                .with(
                                        2026,
                                        TypedCensus.child(
                                                WHO,
                                                NONE,
                                                details(REFERRED.replace("2025-05", "2024-05")
                                                        + OPEN
                                                        + plan("2024-05-20", categories("NEG")))))),
                arguments(Fault.NOT_FILLED, under(assessment("2025-05-02", authorised("2025-06-02")))),
                arguments(Fault.VALUE_NEEDED, under(inNeed("", ""))),
                arguments(Fault.CODE_NEEDED, child(WHO, disabilities("MOBI"), details(REFERRED + OPEN))),
                arguments(Fault.CODE_NOT_KNOWN, under(assessment("2025-05-02", authorised("2025-06-02", "1A", "RB")))),
                arguments(Fault.DATE_NEEDED, under(inNeed("2025-06-31", ""))),
                arguments(Fault.DATE_NOT_READABLE, under(inNeed("2025-05-20", "soon"))),
                arguments(
                        Fault.NUMBER_NOT_IN_RANGE,
                        under(HELD + PLANNED.replace("<NumberOfPreviousCPP>0", "<NumberOfPreviousCPP>-1"))),
                arguments(Fault.GIVEN_TWICE, who(WHO + "<Sex>F</Sex>")),
                // which child
                arguments(Fault.CHILD_ID_NOT_RIGHT, who(WHO.replace(">1<", ">1 of 2<"))),
                arguments(Fault.CHILD_REFUSED, who(WHO.replace(">1<", ">1 of 2<"))),
                arguments(
                        Fault.CHILD_TWICE_IN_HEADER,
                        new TypedCensus()
                                .with(
                                        2026,
                                        TypedCensus.child(WHO, NONE, details(REFERRED + OPEN)),
                                        TypedCensus.child(
                                                WHO.replace("2012", "2013"), NONE, details(REFERRED + OPEN)))),
                arguments(
                        Fault.CHILD_IN_TWO_PLACES,
                        new TypedCensus()
                                .with(
                                        2026,
                                        TypedCensus.child(
                                                WHO, NONE, details(REFERRED.replace("05-01", "04-02") + CLOSED + OPEN)),
                                        TypedCensus.child(WHO, "", details(REFERRED + OPEN)))),
                arguments(Fault.BORN_OTHERWISE_BEFORE, yearBefore(WHO.replace("2012", "2013"), WHO)),
                arguments(Fault.OTHER_UPN_BEFORE, yearBefore(WHO.replace("Z886212312001", "N886212312002"), WHO)),
                arguments(
                        Fault.UPN_OF_ANOTHER_CHILD,
                        new TypedCensus()
                                .with(
                                        2026,
                                        TypedCensus.child(WHO, NONE, details(REFERRED + OPEN)),
                                        TypedCensus.child(WHO.replace(">1<", ">2<"), NONE, details(REFERRED + OPEN)))),
                arguments(Fault.UPN_NOT_RIGHT, who(WHO.replace("Z886", "I886"))),
                arguments(Fault.UPN_CHECK_LETTER, who(WHO.replace("Z886", "A886"))),
                arguments(Fault.UPN_REPLACED, yearBefore(WHO.replace("2001<", "200A<"), WHO)),
                arguments(Fault.UPN_AND_REASON, who(WHO + "<UPNunknown>UN2</UPNunknown>")),
                arguments(
                        Fault.NO_UPN_BECAUSE_OF_REFERRAL,
                        who(WHO.replace("<UPN>Z886212312001</UPN>", "<UPNunknown>UN7</UPNunknown>"))),
                arguments(Fault.SEX_OTHERWISE_BEFORE, yearBefore(WHO.replace(">M<", ">F<"), WHO)),
                arguments(Fault.OVER_25, who(WHO.replace("2012", "1999"))),
                arguments(
                        Fault.BORN_AND_EXPECTED,
                        who(WHO + "<ExpectedPersonBirthDate>2012-02-03</ExpectedPersonBirthDate>")),
                arguments(Fault.FAR_FROM_EXPECTED_BIRTH, yearBefore(unborn.replace("2026-05-20", "2025-05-20"), WHO)),
                arguments(Fault.EXPECTED_BIRTH_NOT_AHEAD, child(unborn.replace("2026-05", "2026-02"), "")),
                arguments(Fault.UNBORN_WITH_SEX, child(unborn.replace(">U<", ">F<"), "")),
                arguments(Fault.NO_REFERRAL, child(WHO, NONE)),
                arguments(Fault.NO_DISABILITY_SAID, child(WHO, "", details(REFERRED + OPEN))),
                arguments(
                        Fault.NO_DISABILITY_AND_OTHERS,
                        child(WHO, disabilities("LD", "NONE"), details(REFERRED + OPEN))),
                // dates
                arguments(Fault.LONG_BEFORE_BIRTH, under(inNeed("2011-04-12", ""))),
                arguments(
                        Fault.DATE_LONG_BEFORE_BIRTH,
                        under(assessment(
                                "2025-05-02",
                                "<AssessmentInternalReviewDate>1925-05-12</AssessmentInternalReviewDate>"))),
                arguments(Fault.DATE_BEFORE_BIRTH, who(WHO + "<PersonDeathDate>2012-01-31</PersonDeathDate>")),
                arguments(Fault.AFTER_YEAR, under(inNeed("2026-04-01", ""))),
                arguments(Fault.DATE_AFTER_YEAR, under(inNeed("2025-05-20", "2026-04-01"))),
                arguments(
                        Fault.BEFORE_YEAR,
                        child(
                                WHO,
                                NONE,
                                details(REFERRED.replace("2025-05", "2025-03") + "<ReferralNFA>1</ReferralNFA>"))),
                arguments(Fault.ENDS_BEFORE_IT_BEGINS, under(inNeed("2025-05-20", "2025-05-19"))),
                arguments(
                        Fault.BEFORE_IT_BEGAN,
                        under(assessment(
                                "2025-05-02",
                                "<AssessmentInternalReviewDate>2025-05-01</AssessmentInternalReviewDate>"))),
                arguments(
                        Fault.LASTED_NO_DAY,
                        under(HELD
                                + PLANNED.replace(
                                        "</CPPstartDate>", "</CPPstartDate><CPPendDate>2025-05-20</CPPendDate>"))),
                arguments(Fault.OVERLAPS, under(inNeed("2025-05-20", "") + inNeed("2025-06-20", ""))),
                // the referral and what stands under it
                arguments(Fault.REASON_WITHOUT_END, under("<ReasonForClosure>RC7</ReasonForClosure>")),
                arguments(Fault.CLOSED_WITHOUT_REASON, under("<CINclosureDate>2025-12-01</CINclosureDate>")),
                arguments(Fault.CLOSED_WITH_WORK_OPEN, under(CLOSED + assessment("2025-05-02", ""))),
                arguments(
                        Fault.CLOSED_AFTER_ASSESSMENT_WITH_MORE,
                        under(CLOSED.replace("RC7", "RC8") + inNeed("2025-05-20", "2025-06-20"))),
                arguments(
                        Fault.NO_FURTHER_ACTION_WITH_MORE,
                        child(
                                WHO,
                                NONE,
                                details(REFERRED
                                        + assessment("2025-05-02", authorised("2025-05-03", "21"))
                                        + "<ReferralNFA>1</ReferralNFA>"))),
                arguments(Fault.OUTSIDE_REFERRAL, under(inNeed("2025-04-30", ""))),
                arguments(
                        Fault.REFERRAL_NOT_KEPT,
                        child(WHO, NONE, details("<ReferralSource>1A</ReferralSource>" + HELD + OPEN))),
                arguments(Fault.FACTOR_TWICE, under(assessment("2025-05-02", authorised("2025-06-02", "1A", "1A")))),
                arguments(
                        Fault.NO_FACTORS_AND_OTHERS,
                        under(assessment("2025-05-02", authorised("2025-06-02", "1A", "21")))),
                arguments(
                        Fault.FACTOR_OF_EARLIER_YEARS,
                        under(assessment("2025-05-02", authorised("2025-06-02", "18A")))),
                arguments(
                        Fault.TWO_OPEN_ASSESSMENTS, under(assessment("2025-05-02", "") + assessment("2025-06-02", ""))),
                arguments(Fault.CONFERENCE_NOT_REQUIRED_AND_HELD, under(enquiry("2025-05-06", "2025-05-20", "1"))),
                arguments(
                        Fault.CONFERENCE_AT_TWO_LEVELS,
                        under("<DateOfInitialCPC>2025-05-21</DateOfInitialCPC>" + HELD)),
                arguments(Fault.NO_CONFERENCE_THAT_DAY, under(PLANNED)),
                arguments(Fault.OVERLAPS_PROTECTION_PLAN, under(HELD + inNeed("2025-06-20", "") + PLANNED)),
                arguments(
                        Fault.OUTSIDE_PLAN,
                        under(HELD + plan("2025-05-20", categories("NEG") + reviews("2025-05-19")))),
                arguments(Fault.PLAN_NOT_KEPT, under(plan("", categories("NEG") + reviews("2025-08-19")))),
                arguments(
                        Fault.NOT_IN_LATER_CENSUS,
                        new TypedCensus()
                                .with(
                                        2025,
                                        TypedCensus.child(
                                                WHO, NONE, details(REFERRED.replace("2025-05", "2024-05") + OPEN)))
                                .with(
                                        2026,
                                        TypedCensus.child(
                                                WHO.replace(">1<", ">2<").replace("Z886212312001", "N886212312002"),
                                                NONE,
                                                details(REFERRED + OPEN)))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anElementWithTheFaultIsTreatedAsThePolicySays(Fault fault, TypedCensus files) {
        Receipt receipt = new ImportingCin(files).receipt(files.folder());

        Policy.isKeptTo(fault, receipt);
    }

    @Test
    void anElementWithoutAFaultHasNoNote() {
        TypedCensus files = under(assessment("2025-05-02", authorised("2025-06-02", "1A"))
                + HELD
                + plan("2025-05-20", categories("NEG") + reviews("2025-08-19")));

        Receipt receipt = new ImportingCin(files).receipt(files.folder());

        assertThat(receipt.rows())
                .hasSize(7)
                .allMatch(row ->
                        row.result() == Receipt.Result.KEPT && row.notes().isEmpty());
    }

    /// The day 42 weeks before the birth of 1 February 2012 is 13 April 2011.
    @Test
    void whatHappensBeforeTheBirthIsKeptIfTheChildWasOnTheWay() {
        TypedCensus files = child(WHO, NONE, details(REFERRED.replace("2025-05-01", "2011-04-13") + OPEN));

        assertThat(new ImportingCin(files).receipt(files.folder()).rows())
                .noneMatch(row -> row.result() == Receipt.Result.REFUSED);
    }

    private static Receipt receiptOf(TypedCensus files) {
        return new ImportingCin(files).receipt(files.folder());
    }

    @Test
    void aConferenceUnderAReferralWithoutFurtherActionIsSaidBesideItsDate() {
        String over = REFERRED + "<DateOfInitialCPC>2025-05-20</DateOfInitialCPC><ReferralNFA>1</ReferralNFA>";

        assertThat(receiptOf(child(WHO, NONE, details(over))).rows())
                .filteredOn(row -> row.part() == CinPart.REFERRAL)
                .flatExtracting(Receipt.Row::notes)
                .anySatisfy(note -> {
                    assertThat(note.fault()).isEqualTo(Fault.NO_FURTHER_ACTION_WITH_MORE);
                    assertThat(note.column()).contains("DateOfInitialCPC");
                    assertThat(note.value()).isEqualTo("2025-05-20");
                });
    }

    @Test
    void nothingIsOutsideAReferralWhoseDayWasNotKept() {
        String undated = REFERRED.replace("2025-05-01", "some time in May") + CLOSED;

        assertThat(receiptOf(child(WHO, NONE, details(undated + assessment("2026-01-02", "") + OPEN)))
                        .rows())
                .filteredOn(row -> row.part() == CinPart.ASSESSMENT)
                .singleElement()
                .satisfies(row -> assertThat(row.notes())
                        .extracting(Receipt.Note::fault)
                        .contains(Fault.REFERRAL_NOT_KEPT)
                        .doesNotContain(Fault.OUTSIDE_REFERRAL));
    }

    @Test
    void whatStandsUnderARefusedChildNamesTheChildAllTheSame() {
        Receipt receipt = receiptOf(who(id("1") + born("on a Monday")));

        assertThat(receipt.rows())
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.result() == Receipt.Result.REFUSED)
                .allMatch(row -> row.child().equals("1"));
    }

    @Test
    void aReasonForAnEndThatWasLeftOutDoesNotSayThatThereIsNone() {
        String later = REFERRED + CLOSED.replace("2025-12-01", "2026-12-01");

        assertThat(receiptOf(child(WHO, NONE, details(later + OPEN))).csv())
                .anyMatch(line -> line.contains(
                        "ReasonForClosure,RC7,\"A reason is given for the end, and no date that was kept."));
    }
}
