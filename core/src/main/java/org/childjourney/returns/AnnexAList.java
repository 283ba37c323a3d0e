package org.childjourney.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lists of Annex A: ten of children and one of adopters.
enum AnnexAList implements Part {
    CONTACTS(
            1,
            List.of("Contacts"),
            AnnexAColumn.CONTACT_ON,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.CONTACT_ON,
                    AnnexAColumn.CONTACT_SOURCE)),
    EARLY_HELP(
            2,
            List.of("Early help"),
            AnnexAColumn.HELP_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.HELP_BEGAN,
                    AnnexAColumn.HELP_ENDED,
                    AnnexAColumn.ORGANISATION)),
    REFERRALS(
            3,
            List.of("Referrals", "Referral"),
            AnnexAColumn.REFERRED_ON,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.REFERRED_ON,
                    AnnexAColumn.REFERRAL_SOURCE,
                    AnnexAColumn.NO_FURTHER_ACTION,
                    AnnexAColumn.REFERRALS,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    ASSESSMENTS(
            4,
            List.of("Assessments"),
            AnnexAColumn.ASSESSMENT_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.ASSESSMENT_BEGAN,
                    AnnexAColumn.SEEN_IN_ASSESSMENT,
                    AnnexAColumn.ASSESSMENT_AUTHORISED,
                    AnnexAColumn.SUPPORT_NEEDED,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    ENQUIRIES(
            5,
            List.of(
                    "Section 47 enquiries and Initial Child Protection Conferences",
                    "Section 47 and ICPC",
                    "Section 47"),
            AnnexAColumn.ENQUIRY_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.ENQUIRY_BEGAN,
                    AnnexAColumn.CONFERENCE_NOT_REQUIRED,
                    AnnexAColumn.CONFERENCE_ON,
                    AnnexAColumn.LED_TO_PLAN,
                    AnnexAColumn.ENQUIRIES,
                    AnnexAColumn.CONFERENCES,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    IN_NEED(
            6,
            List.of("Children in need", "CIN"),
            AnnexAColumn.IN_NEED_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.IN_NEED_BEGAN,
                    AnnexAColumn.NEED,
                    AnnexAColumn.LAST_SEEN,
                    AnnexAColumn.CLOSED,
                    AnnexAColumn.REASON_CLOSED,
                    AnnexAColumn.CASE_STATUS,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    PROTECTION(
            7,
            List.of("Child protection", "CP"),
            AnnexAColumn.PLAN_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.PLAN_BEGAN,
                    AnnexAColumn.INITIAL_CATEGORY,
                    AnnexAColumn.LATEST_CATEGORY,
                    AnnexAColumn.STATUTORY_VISIT,
                    AnnexAColumn.SEEN_ALONE,
                    AnnexAColumn.REVIEW_CONFERENCE,
                    AnnexAColumn.PLAN_ENDED,
                    AnnexAColumn.EMERGENCY_PROTECTION,
                    AnnexAColumn.PREVIOUS_PLANS,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    CARE(
            8,
            List.of("Children in care", "Looked after children"),
            AnnexAColumn.CARE_BEGAN,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.UNACCOMPANIED,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.CARE_BEGAN,
                    AnnexAColumn.CATEGORY_OF_NEED,
                    AnnexAColumn.SECOND_PERIOD,
                    AnnexAColumn.STATUS_BEGAN,
                    AnnexAColumn.LEGAL_STATUS,
                    AnnexAColumn.CARE_REVIEW,
                    AnnexAColumn.CARE_VISIT,
                    AnnexAColumn.PERMANENCE,
                    AnnexAColumn.OFFICER_CONTACT,
                    AnnexAColumn.HEALTH_ASSESSMENT,
                    AnnexAColumn.DENTAL_CHECK,
                    AnnexAColumn.PLACEMENTS,
                    AnnexAColumn.CARE_ENDED,
                    AnnexAColumn.REASON_CEASED,
                    AnnexAColumn.PLACED_ON,
                    AnnexAColumn.PLACEMENT,
                    AnnexAColumn.PROVIDER,
                    AnnexAColumn.POSTCODE,
                    AnnexAColumn.URN,
                    AnnexAColumn.LOCATION,
                    AnnexAColumn.AUTHORITY,
                    AnnexAColumn.MISSING,
                    AnnexAColumn.ABSENT,
                    AnnexAColumn.INTERVIEW_OFFERED,
                    AnnexAColumn.INTERVIEW_ACCEPTED,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER)),
    LEAVING_CARE(
            9,
            List.of("Care leavers"),
            AnnexAColumn.ELIGIBILITY,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.ONCE_UNACCOMPANIED,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.TEAM,
                    AnnexAColumn.WORKER,
                    AnnexAColumn.ADVISER,
                    AnnexAColumn.ELIGIBILITY,
                    AnnexAColumn.PATHWAY_REVIEW,
                    AnnexAColumn.IN_TOUCH,
                    AnnexAColumn.LEAVER_CONTACT,
                    AnnexAColumn.ACCOMMODATION,
                    AnnexAColumn.SUITABILITY,
                    AnnexAColumn.ACTIVITY)),
    ADOPTION(
            10,
            List.of("Adoption"),
            AnnexAColumn.DECIDED,
            List.of(
                    AnnexAColumn.CHILD,
                    AnnexAColumn.FAMILY,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.BORN,
                    AnnexAColumn.AGE,
                    AnnexAColumn.DISABILITY,
                    AnnexAColumn.ENTERED_CARE,
                    AnnexAColumn.DECIDED,
                    AnnexAColumn.PLACEMENT_ORDER,
                    AnnexAColumn.MATCHED,
                    AnnexAColumn.PLACED_FOR_ADOPTION,
                    AnnexAColumn.ADOPTION_ORDER,
                    AnnexAColumn.REVERSED,
                    AnnexAColumn.REASON_REVERSED,
                    AnnexAColumn.EARLY_PLACED)),
    ADOPTERS(
            11,
            List.of("Prospective adopters", "Adopters"),
            AnnexAColumn.ADOPTER,
            List.of(
                    AnnexAColumn.ADOPTER,
                    AnnexAColumn.FAMILY,
                    AnnexAColumn.GENDER,
                    AnnexAColumn.ETHNICITY,
                    AnnexAColumn.ADOPTER_DISABILITY,
                    AnnexAColumn.FOSTERING_FOR_ADOPTION,
                    AnnexAColumn.ENQUIRED,
                    AnnexAColumn.STAGE_ONE_BEGAN,
                    AnnexAColumn.STAGE_ONE_ENDED,
                    AnnexAColumn.STAGE_TWO_BEGAN,
                    AnnexAColumn.STAGE_TWO_ENDED,
                    AnnexAColumn.APPLIED,
                    AnnexAColumn.APPROVED,
                    AnnexAColumn.ADOPTER_MATCHED,
                    AnnexAColumn.CHILDREN_PLACED_ON,
                    AnnexAColumn.CHILDREN_PLACED,
                    AnnexAColumn.ADOPTION_ORDER,
                    AnnexAColumn.LEFT,
                    AnnexAColumn.REASON_LEFT));

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:annex\\s*a[\\s:,_-]*)?list\\s*[_-]?\\s*0?([1-9]|1[01])(?![0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

    private final int number;
    private final List<String> names;
    private final AnnexAColumn key;
    private final List<AnnexAColumn> columns;

    /// @param key the column that says what a row of it is about
    AnnexAList(int number, List<String> names, AnnexAColumn key, List<AnnexAColumn> columns) {
        this.number = number;
        this.names = names;
        this.key = key;
        this.columns = columns;
    }

    /// The list that a sheet of that name, or with that title, holds: by its number or by the name of the list alone.
    static Optional<AnnexAList> called(String name) {
        Matcher numbered = NUMBERED.matcher(name.strip());
        if (numbered.matches()) {
            return Optional.of(values()[Integer.parseInt(numbered.group(1)) - 1]);
        }
        String said = loosely(name);
        return Arrays.stream(values())
                .filter(list -> list.names.stream().map(AnnexAList::loosely).anyMatch(said::equals))
                .findFirst();
    }

    /// The list of which a row of headings has all that is needed.
    static Optional<AnnexAList> headedBy(List<String> headings) {
        return Arrays.stream(values())
                .filter(list -> list.neededColumns().stream()
                        .allMatch(column -> headings.stream().anyMatch(column::isHeaded)))
                .findFirst();
    }

    /// Whether a row of headings says who children or adopters are, and something of them.
    static boolean isOfPeople(List<String> headings) {
        boolean namesThem = headings.stream()
                .anyMatch(text -> AnnexAColumn.CHILD.isHeaded(text) || AnnexAColumn.ADOPTER.isHeaded(text));
        long ofLists = headings.stream()
                .filter(text -> Arrays.stream(AnnexAColumn.values()).anyMatch(column -> column.isHeaded(text)))
                .count();
        return namesThem && ofLists > 1;
    }

    private static String loosely(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    @Override
    public String title() {
        return "List " + number + ": " + names.getFirst();
    }

    @Override
    public int place() {
        return ordinal();
    }

    List<AnnexAColumn> columns() {
        return columns;
    }

    /// Without these a row cannot say anything.
    List<AnnexAColumn> neededColumns() {
        return this == ADOPTERS ? List.of(key) : List.of(AnnexAColumn.CHILD, key);
    }

    boolean isOfChildren() {
        return this != ADOPTERS;
    }
}
