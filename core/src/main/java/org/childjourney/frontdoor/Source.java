package org.childjourney.frontdoor;

/// Who turned to the front door (CIN census ReferralSource; Annex A Contact Source). `code` is the one of the returns.
public enum Source {
    FAMILY_OR_CARER("1A"),
    ACQUAINTANCE("1B"),
    SELF("1C"),
    OTHER_INDIVIDUAL("1D"),
    SCHOOL("2A"),
    EDUCATION_SERVICES("2B"),
    GP("3A"),
    HEALTH_VISITOR("3B"),
    SCHOOL_NURSE("3C"),
    OTHER_PRIMARY_HEALTH("3D"),
    EMERGENCY_DEPARTMENT("3E"),
    OTHER_HEALTH("3F"),
    HOUSING("4"),
    SOCIAL_CARE("5A"),
    OTHER_SERVICE_OF_THE_AUTHORITY("5B"),
    OTHER_AUTHORITY("5C"),
    EARLY_HELP("5D"),
    POLICE("6"),
    OTHER_LEGAL_AGENCY("7"),
    OTHER("8"),
    ANONYMOUS("9"),
    NOT_KNOWN("10");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
