package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A column of the Annex A lists: how Ofsted heads it, how else it was or is headed, and what it holds.
enum AnnexAColumn {
    // who it is
    CHILD("Child Unique ID", Holds.TEXT, "Child ID", "Unique child ID"),
    GENDER("Gender", ListCodes.GENDER),
    ETHNICITY("Ethnicity", ListCodes.ETHNICITY),
    BORN("Date of Birth", Holds.DATE, "DOB"),
    AGE("Age of Child (Years)", Holds.NOT_KEPT, "Age"),
    DISABILITY("Does the Child have a Disability", ListCodes.YES_NO, "Disability"),
    // to whom the work was given
    TEAM("Allocated Team", Holds.TEXT),
    WORKER("Allocated Worker", Holds.TEXT),
    // 1 to 3
    CONTACT_ON("Date of Contact", Holds.DATE),
    CONTACT_SOURCE("Contact Source", ListCodes.SOURCE),
    HELP_BEGAN("Assessment start date", Holds.DATE),
    HELP_ENDED("Assessment completion date", Holds.DATE),
    ORGANISATION("Organisation completing assessment", Holds.TEXT),
    REFERRED_ON("Date of referral", Holds.DATE),
    REFERRAL_SOURCE("Referral Source", ListCodes.SOURCE),
    NO_FURTHER_ACTION("Referral NFA?", ListCodes.YES_NO),
    REFERRALS("Number of Referrals in Last 12 Months", Holds.NOT_KEPT),
    // 4 and 5
    ASSESSMENT_BEGAN("Continuous Assessment Start Date", Holds.DATE),
    SEEN_IN_ASSESSMENT("Child Seen During Continuous Assessment", ListCodes.YES_NO),
    ASSESSMENT_AUTHORISED("Continuous Assessment Date of Authorisation", Holds.DATE),
    SUPPORT_NEEDED(
            "Was the child assessed as requiring LA children's social care support?",
            ListCodes.YES_NO,
            "Was the child assessed as being in need at assessment?"),
    ENQUIRY_BEGAN("Strategy discussion initiating Section 47 Enquiry Start Date", Holds.DATE),
    CONFERENCE_NOT_REQUIRED("Was an Initial Child Protection Conference deemed unnecessary?", ListCodes.YES_NO),
    CONFERENCE_ON("Date of Initial Child Protection Conference", Holds.DATE),
    LED_TO_PLAN("Did the Initial Child Protection Conference Result in a Child Protection Plan", ListCodes.YES_NO),
    ENQUIRIES("Number of Section 47 Enquiries in the last 12 months", Holds.NOT_KEPT),
    CONFERENCES("Number of ICPCs in the last 12 months", Holds.NOT_KEPT),
    // 6
    IN_NEED_BEGAN("CIN Start Date", Holds.DATE),
    NEED("Primary Need Code", ListCodes.NEED),
    LAST_SEEN("Date Child Was Last Seen", Holds.DATE),
    CLOSED("CIN Closure Date", Holds.DATE),
    REASON_CLOSED("Reason for Closure", ListCodes.REASON_CLOSED),
    CASE_STATUS("Case Status", Holds.NOT_KEPT),
    // 7
    PLAN_BEGAN("Child Protection Plan Start Date", Holds.DATE),
    INITIAL_CATEGORY("Initial Category of Abuse", ListCodes.CATEGORY),
    LATEST_CATEGORY("Latest Category of Abuse", ListCodes.CATEGORY),
    STATUTORY_VISIT("Date of the Last Statutory Visit", Holds.DATE),
    SEEN_ALONE("Was the Child Seen Alone?", ListCodes.YES_NO),
    REVIEW_CONFERENCE("Date of latest review conference", Holds.DATE),
    PLAN_ENDED("Child Protection Plan End Date", Holds.DATE),
    EMERGENCY_PROTECTION(
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            Holds.NOT_KEPT),
    PREVIOUS_PLANS("Number of Previous Child Protection Plans", Holds.TEXT),
    // 8
    UNACCOMPANIED("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", ListCodes.YES_NO),
    CARE_BEGAN("Date Started to be Looked After", Holds.DATE),
    CATEGORY_OF_NEED("Child's Category of Need", ListCodes.CATEGORY_OF_NEED),
    SECOND_PERIOD(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            Holds.NOT_KEPT,
            "Is this a second or subsequent episode of being a Looked After Child within the last 12 months (Y/N)"),
    STATUS_BEGAN("Start date of current legal status", Holds.DATE),
    LEGAL_STATUS("Child's Legal Status", ListCodes.LEGAL_STATUS),
    CARE_REVIEW("Date of Latest Statutory Review", Holds.DATE),
    CARE_VISIT("Date of Last Social Work Visit", Holds.DATE),
    PERMANENCE("What is the permanence plan for this child?", ListCodes.PERMANENCE),
    OFFICER_CONTACT("Date of Last IRO Visit / Contact to the Child", Holds.DATE),
    HEALTH_ASSESSMENT("Date of Last Health Assessment", Holds.DATE),
    DENTAL_CHECK("Date of Last Dental Check", Holds.DATE),
    PLACEMENTS("Number of Placements in the Last 12 months", Holds.NOT_KEPT),
    CARE_ENDED("Date Ceased to be Looked After", Holds.DATE),
    REASON_CEASED("Reason Ceased to be Looked After", ListCodes.REASON_CEASED),
    PLACED_ON("Start Date of Most Recent Placement", Holds.DATE),
    PLACEMENT("Placement Type", ListCodes.PLACEMENT),
    PROVIDER("Placement Provider", ListCodes.PROVIDER),
    POSTCODE("Placement postcode", Holds.TEXT),
    URN("URN of Placement", Holds.TEXT),
    LOCATION("Placement Location", Holds.NOT_KEPT),
    AUTHORITY("LA of Placement", Holds.NOT_KEPT),
    MISSING(
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
            Holds.NOT_KEPT),
    ABSENT("Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months", Holds.NOT_KEPT),
    INTERVIEW_OFFERED(
            "Was the child offered a Return Interview after their last missing episode (Y/N)?", Holds.NOT_KEPT),
    INTERVIEW_ACCEPTED(
            "Did the child accept a Return Interview after their last missing episode (Y/N)?", Holds.NOT_KEPT),
    // 9
    ONCE_UNACCOMPANIED(
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", ListCodes.YES_NO),
    ADVISER("Allocated Personal Advisor", Holds.TEXT, "Allocated Personal Adviser"),
    ELIGIBILITY("Eligibility Category", ListCodes.ELIGIBILITY),
    PATHWAY_REVIEW("Latest Pathway Plan Review Date", Holds.DATE),
    IN_TOUCH("LA in Touch", ListCodes.IN_TOUCH),
    LEAVER_CONTACT("Latest Date of Contact", Holds.DATE),
    ACCOMMODATION("Type of Accommodation", ListCodes.ACCOMMODATION),
    SUITABILITY("Suitability of Accommodation", ListCodes.SUITABILITY),
    ACTIVITY("Activity Status", ListCodes.ACTIVITY),
    // 10
    FAMILY("Family identifier", Holds.TEXT),
    ENTERED_CARE("Date the Child Entered Care", Holds.NOT_KEPT),
    DECIDED("Date of Decision that Child Should be Placed for Adoption", Holds.DATE),
    PLACEMENT_ORDER("Date of Placement Order", Holds.DATE),
    MATCHED("Date of Matching Child and Prospective Adopters", Holds.DATE),
    PLACED_FOR_ADOPTION("Date Placed for Adoption", Holds.DATE),
    ADOPTION_ORDER("Date of Adoption Order", Holds.DATE),
    REVERSED("Date of Decision that Child Should No Longer be Placed for Adoption", Holds.DATE),
    REASON_REVERSED("Reason Why Child No Longer Placed for Adoption", ListCodes.REASON_REVERSED),
    EARLY_PLACED("Date the child was placed for fostering in FFA or concurrent planning placement", Holds.DATE),
    // 11
    ADOPTER("Individual adopter identifier", Holds.TEXT),
    ADOPTER_DISABILITY("Disability", ListCodes.YES_NO),
    FOSTERING_FOR_ADOPTION("Is the (prospective) adopter fostering for adoption?", ListCodes.YES_NO),
    ENQUIRED("Date enquiry received", Holds.DATE),
    STAGE_ONE_BEGAN("Date Stage 1 started", Holds.DATE),
    STAGE_ONE_ENDED("Date Stage 1 ended", Holds.DATE),
    STAGE_TWO_BEGAN("Date Stage 2 started", Holds.DATE),
    STAGE_TWO_ENDED("Date Stage 2 ended", Holds.DATE),
    APPLIED("Date application submitted", Holds.DATE),
    APPROVED("Date application approved", Holds.DATE),
    ADOPTER_MATCHED("Date adopter matched with child(ren)", Holds.DATE),
    CHILDREN_PLACED_ON("Date child/children placed with adopter(s)", Holds.DATE),
    CHILDREN_PLACED("No. of children placed", Holds.TEXT),
    LEFT("Date of leaving adoption process", Holds.DATE),
    REASON_LEFT("Reason for leaving adoption process", ListCodes.REASON_LEFT);

    private static final Pattern IN_PASSING = Pattern.compile("\\((Y/N|years)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{4}");
    private static final Pattern WITH_TIME = Pattern.compile("(.+?)[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\\.[0-9]+)?Z?");

    private final String heading;
    private final Holds holds;
    private final Optional<ListCodes> codes;
    private final List<String> alsoHeaded;

    /// What stands in a column.
    enum Holds {
        DATE,
        CODE,
        TEXT,
        /// Worked out from the rest, or without a day of its own: it is read past.
        NOT_KEPT
    }

    AnnexAColumn(String heading, Holds holds, String... alsoHeaded) {
        this(heading, holds, Optional.empty(), List.of(alsoHeaded));
    }

    AnnexAColumn(String heading, ListCodes codes, String... alsoHeaded) {
        this(heading, Holds.CODE, Optional.of(codes), List.of(alsoHeaded));
    }

    AnnexAColumn(String heading, Holds holds, Optional<ListCodes> codes, List<String> alsoHeaded) {
        this.heading = heading;
        this.holds = holds;
        this.codes = codes;
        this.alsoHeaded = alsoHeaded;
    }

    String heading() {
        return heading;
    }

    Holds holds() {
        return holds;
    }

    /// Whether a sheet that says this at the head of a column means this one: capitals, signs and blanks do not count.
    boolean isHeaded(String text) {
        String said = loosely(text);
        return said.equals(loosely(heading))
                || alsoHeaded.stream().map(AnnexAColumn::loosely).anyMatch(said::equals);
    }

    private static String loosely(String text) {
        String plain = IN_PASSING.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return SIGNS.matcher(plain).replaceAll("");
    }

    /// What a cell of it says: a code without the letter and the words around it, a day without its time. What cannot
    /// be read stays as it is written.
    String read(String written, LocalDate countedFrom) {
        return switch (holds) {
            case CODE -> codes.flatMap(known -> known.read(written)).orElse(written);
            case DATE -> day(written.strip(), countedFrom);
            case TEXT, NOT_KEPT -> written;
        };
    }

    private static String day(String written, LocalDate countedFrom) {
        if (DAYS.matcher(written).matches()) {
            return ReturnDates.write(countedFrom.plusDays(Integer.parseInt(written)));
        }
        Matcher timed = WITH_TIME.matcher(written);
        return timed.matches() ? timed.group(1) : written;
    }
}
