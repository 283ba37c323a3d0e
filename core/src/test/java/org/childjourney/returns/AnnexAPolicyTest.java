package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.returns.AnnexAList.ADOPTERS;
import static org.childjourney.returns.AnnexAList.ADOPTION;
import static org.childjourney.returns.AnnexAList.ASSESSMENTS;
import static org.childjourney.returns.AnnexAList.CARE;
import static org.childjourney.returns.AnnexAList.CONTACTS;
import static org.childjourney.returns.AnnexAList.ENQUIRIES;
import static org.childjourney.returns.AnnexAList.IN_NEED;
import static org.childjourney.returns.AnnexAList.LEAVING_CARE;
import static org.childjourney.returns.AnnexAList.PROTECTION;
import static org.childjourney.returns.AnnexAList.REFERRALS;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each fault of the policy that Annex A lists can have, as a row that has it, and what becomes of that row. The child
/// is 1, born on 1 February 2012, unless the case says otherwise; the lists speak for the latest day in them.
class AnnexAPolicyTest {

    static final String WHO = "CHILD=1, GENDER=b) Female, ETHNICITY=a) WBRI, BORN=01/02/2012, DISABILITY=b) No, ";
    private static final String PLAN = WHO + "PLAN_BEGAN=20/01/2026, INITIAL_CATEGORY=a) Neglect, "
            + "LATEST_CATEGORY=a) Neglect, PREVIOUS_PLANS=0, ";
    private static final String IN_CARE = WHO + "CARE_BEGAN=03/11/2025, CATEGORY_OF_NEED=N1 - Abuse or neglect, "
            + "STATUS_BEGAN=03/11/2025, LEGAL_STATUS=V2: Single period under S20, PLACED_ON=03/11/2025, "
            + "PLACEMENT=f) U6: Foster placement - not FFA, PROVIDER=b) PR1: Own provision, ";
    private static final String LEAVER = "CHILD=1, GENDER=b) Female, ETHNICITY=a) WBRI, BORN=01/02/2006, "
            + "DISABILITY=b) No, ELIGIBILITY=b) Former relevant child, LEAVER_CONTACT=01/03/2026, ";

    private static TypedLists list(AnnexAList list, String... rows) {
        return new TypedLists().with(list, rows);
    }

    private static String contact(String rest) {
        return WHO + "CONTACT_SOURCE=q) 6: Police, " + rest;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // the cells
                arguments(
                        Fault.FORMULA_ERROR,
                        list(
                                REFERRALS,
                                WHO + "REFERRED_ON=02/02/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=b) No, "
                                        + "WORKER=#N/A")),
                arguments(Fault.CODE_NOT_KNOWN, list(CONTACTS, WHO + "CONTACT_ON=02/02/2026, CONTACT_SOURCE=Health")),
                arguments(Fault.NOT_FILLED, list(CONTACTS, WHO + "CONTACT_ON=02/02/2026")),
                arguments(Fault.DATE_NOT_READABLE, list(PROTECTION, PLAN + "STATUTORY_VISIT=early in March")),
                arguments(
                        Fault.DATE_NEEDED,
                        list(CONTACTS, contact("CONTACT_ON=02/02/26"), contact("CONTACT_ON=02/02/2026"))),
                arguments(Fault.VALUE_NEEDED, list(CONTACTS, contact("CONTACT_ON=02/02/2026"), contact(""))),
                arguments(
                        Fault.NUMBER_NOT_IN_RANGE,
                        list(PROTECTION, PLAN.replace("PREVIOUS_PLANS=0", "PREVIOUS_PLANS=100"))),
                arguments(
                        Fault.DUPLICATE_ROW,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026"), contact("CONTACT_ON=02/02/2026"))),
                arguments(
                        Fault.SAID_OTHERWISE_ABOVE,
                        list(
                                PROTECTION,
                                PLAN,
                                PLAN.replace("LATEST_CATEGORY=a) Neglect", "LATEST_CATEGORY=b) Physical abuse"))),
                // who it is
                arguments(
                        Fault.CHILD_ID_NOT_RIGHT,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026").replace("CHILD=1", "CHILD=1 and 2"))),
                arguments(
                        Fault.BORN_OTHERWISE_IN_OTHER_ROW,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026"))
                                .with(PROTECTION, PLAN.replace("01/02/2012", "02/01/2012"))),
                arguments(
                        Fault.BORN_OTHERWISE_BEFORE,
                        new TypedLists()
                                .book("before")
                                .with(CONTACTS, contact("CONTACT_ON=02/01/2026"))
                                .book("now")
                                .with(CONTACTS, contact("CONTACT_ON=02/02/2026").replace("01/02/2012", "02/01/2012"))),
                arguments(
                        Fault.FAR_FROM_EXPECTED_BIRTH,
                        new TypedLists()
                                .book("before")
                                .with(CONTACTS, contact("CONTACT_ON=02/01/2025").replace("01/02/2012", "01/02/2025"))
                                .book("now")
                                .with(CONTACTS, contact("CONTACT_ON=02/02/2026").replace("01/02/2012", "01/12/2025"))),
                arguments(
                        Fault.NO_BIRTH_DATE,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026").replace("BORN=01/02/2012, ", ""))),
                arguments(
                        Fault.NO_BIRTH_DATE_TO_JOIN_BY,
                        new TypedLists()
                                .book("before")
                                .with(CONTACTS, contact("CONTACT_ON=02/01/2026"))
                                .book("now")
                                .with(CONTACTS, contact("CONTACT_ON=02/02/2026").replace("BORN=01/02/2012, ", ""))),
                arguments(Fault.OVER_25, list(LEAVING_CARE, LEAVER.replace("01/02/2006", "01/02/1999"))),
                arguments(
                        Fault.OTHERWISE_IN_OTHER_ROW,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026"))
                                .with(PROTECTION, PLAN.replace("WBRI", "WOTH"))),
                // when it was
                arguments(
                        Fault.AFTER_AS_AT,
                        list(CONTACTS, contact("CONTACT_ON=02/02/2026"), contact("CONTACT_ON=02/02/2062"))),
                arguments(Fault.DATE_AFTER_AS_AT, list(PROTECTION, PLAN + "STATUTORY_VISIT=02/02/2062")),
                arguments(Fault.LONG_BEFORE_BIRTH, list(CONTACTS, contact("CONTACT_ON=02/02/2011"))),
                arguments(
                        Fault.BEFORE_BIRTH,
                        list(CARE, IN_CARE.replace("CARE_BEGAN=03/11/2025", "CARE_BEGAN=31/01/2012"))),
                arguments(Fault.DATE_BEFORE_BIRTH, list(CARE, IN_CARE + "CARE_VISIT=31/01/2012")),
                arguments(Fault.DATE_LONG_BEFORE_BIRTH, list(PROTECTION, PLAN + "STATUTORY_VISIT=31/01/2011")),
                arguments(Fault.ENDS_BEFORE_IT_BEGINS, list(PROTECTION, PLAN + "PLAN_ENDED=19/01/2026")),
                arguments(Fault.BEFORE_IT_BEGAN, list(PROTECTION, PLAN + "REVIEW_CONFERENCE=19/01/2026")),
                arguments(
                        Fault.AFTER_IT_ENDED,
                        list(
                                CARE,
                                (IN_CARE + "CARE_ENDED=02/02/2026, REASON_CEASED=E4A, CARE_VISIT=01/03/2026")
                                        .replace("PLACED_ON=03/11/2025", "PLACED_ON=03/02/2026"))),
                // what a list says
                arguments(
                        Fault.CONFERENCE_NOT_REQUIRED_AND_HELD,
                        list(
                                ENQUIRIES,
                                WHO
                                        + "ENQUIRY_BEGAN=02/02/2026, CONFERENCE_NOT_REQUIRED=a) Yes, CONFERENCE_ON=20/02/2026")),
                arguments(
                        Fault.RESULT_WITHOUT_CONFERENCE,
                        list(
                                ENQUIRIES,
                                WHO + "ENQUIRY_BEGAN=02/02/2026, CONFERENCE_NOT_REQUIRED=b) No, LED_TO_PLAN=a) Yes")),
                arguments(
                        Fault.REASON_WITHOUT_END,
                        list(IN_NEED, WHO + "IN_NEED_BEGAN=02/02/2026, NEED=N1, REASON_CLOSED=RC7")),
                arguments(
                        Fault.CLOSED_WITHOUT_REASON,
                        list(IN_NEED, WHO + "IN_NEED_BEGAN=02/02/2026, NEED=N1, CLOSED=20/02/2026")),
                arguments(
                        Fault.NO_REFERRAL_THAT_DAY,
                        list(REFERRALS, WHO + "REFERRED_ON=02/02/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=No")
                                .with(IN_NEED, WHO + "IN_NEED_BEGAN=04/02/2026, NEED=N1")),
                arguments(Fault.LEFT_OUT_WITHOUT_START, list(CARE, IN_CARE.replace("PLACED_ON=03/11/2025, ", ""))),
                arguments(Fault.POSTCODE_NOT_RIGHT, list(CARE, IN_CARE + "POSTCODE=nope")),
                arguments(Fault.POSTCODE_TOO_LONG, list(CARE, IN_CARE + "POSTCODE=12 Acacia Avenue")),
                arguments(Fault.URN_NOT_RIGHT, list(CARE, IN_CARE + "URN=unknown")),
                arguments(
                        Fault.CODE_NEEDED,
                        list(LEAVING_CARE, LEAVER, LEAVER.replace("b) Former relevant child", "eligible"))),
                arguments(
                        Fault.NO_DAY_OF_CONTACT,
                        list(
                                LEAVING_CARE,
                                LEAVER.replace(
                                        "LEAVER_CONTACT=01/03/2026", "IN_TOUCH=a) Yes, PATHWAY_REVIEW=01/03/2026"))),
                arguments(
                        Fault.ACTIVITY_DIVIDED,
                        list(LEAVING_CARE, LEAVER + "ACTIVITY=F3: Full time in training or employment")),
                arguments(
                        Fault.IDENTIFIER_TOO_LONG,
                        list(ADOPTERS, "ADOPTER=" + "7".repeat(41) + ", ENQUIRED=02/02/2026")),
                // one workbook after another
                arguments(
                        Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR,
                        new TypedLists()
                                .book("before")
                                .with(ASSESSMENTS, WHO + "ASSESSMENT_BEGAN=02/01/2026, SEEN_IN_ASSESSMENT=a) Yes")
                                .book("now")
                                .with(
                                        ASSESSMENTS,
                                        WHO + "ASSESSMENT_BEGAN=02/01/2026, SEEN_IN_ASSESSMENT=b) No, "
                                                + "ASSESSMENT_AUTHORISED=02/02/2026")),
                arguments(
                        Fault.NOT_IN_LATER_LISTS,
                        new TypedLists()
                                .book("before")
                                .with(PROTECTION, PLAN)
                                .book("now")
                                .with(PROTECTION, PLAN.replace("CHILD=1", "CHILD=2") + "STATUTORY_VISIT=02/02/2026")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aRowWithTheFaultIsTreatedAsThePolicySays(Fault fault, TypedLists books) {
        Receipt receipt = new ImportingLists(books).receipt(books.folder());

        Policy.isKeptTo(fault, receipt);
    }

    @Test
    void aRowWithoutAFaultHasNoNote() {
        TypedLists books = list(CONTACTS, contact("CONTACT_ON=02/01/2026"))
                .with(
                        AnnexAList.EARLY_HELP,
                        WHO + "HELP_BEGAN=02/01/2026, HELP_ENDED=09/01/2026, ORGANISATION=Hill School")
                .with(
                        REFERRALS,
                        WHO + "REFERRED_ON=05/01/2026, REFERRAL_SOURCE=e) 2A: Schools, "
                                + "NO_FURTHER_ACTION=b) No, TEAM=Duty, WORKER=Ola Nowak")
                .with(ASSESSMENTS, WHO + "ASSESSMENT_BEGAN=06/01/2026, SEEN_IN_ASSESSMENT=a) Yes")
                .with(
                        ENQUIRIES,
                        WHO + "ENQUIRY_BEGAN=07/01/2026, CONFERENCE_NOT_REQUIRED=b) No, "
                                + "CONFERENCE_ON=20/01/2026, LED_TO_PLAN=a) Yes")
                .with(IN_NEED, WHO + "IN_NEED_BEGAN=05/01/2026, NEED=N1 - Abuse or neglect, LAST_SEEN=02/03/2026")
                .with(PROTECTION, PLAN + "STATUTORY_VISIT=02/03/2026, SEEN_ALONE=a) Yes")
                .with(CARE, IN_CARE + "CARE_REVIEW=01/12/2025, CARE_VISIT=02/03/2026, PERMANENCE=b) Adoption")
                .with(ADOPTION, WHO + "DECIDED=02/02/2026, MATCHED=20/02/2026")
                .with(ADOPTERS, "ADOPTER=A1, GENDER=a) Male, ENQUIRED=02/02/2026, REASON_LEFT=");

        Receipt receipt = new ImportingLists(books).receipt(books.folder());

        assertThat(receipt.rows())
                .hasSize(10)
                .allMatch(row ->
                        row.result() == Receipt.Result.KEPT && row.notes().isEmpty());
    }
}
