package org.childjourney.returns;

import java.util.List;
import java.util.Locale;

/// The tables of the children looked after return (SSDA903), each known by its columns: 2022 to 2027 layouts.
public enum Ssda903Table implements Part {
    HEADER("Header", "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    EPISODES(
            "Episodes",
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN"),
    REVIEWS("Reviews", "CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    UASC("UASC", "CHILD", "SEX", "DOB", "DUC"),
    OC2(
            "OC2",
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED"),
    OC3("OC3", "CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
    AD1("AD1", "CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"),
    PLACED_ADOPTION("PlacedAdoption", "CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    PREV_PERM("PrevPerm", "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    MISSING("Missing", "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
    SW_EPISODES("SWEpisodes", "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    DOLO("DoLo", "CHILD", "DOB", "DOLO_START", "DOLO_END");

    private final String title;
    private final List<String> columns;

    Ssda903Table(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int place() {
        return ordinal();
    }

    public List<String> columns() {
        return columns;
    }

    /// A column's name as the return writes it, however the file does.
    static String column(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
