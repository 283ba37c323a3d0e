package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.care.YearInCare;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.LeavingCareYear.Activity;
import org.childjourney.leavingcare.LeavingCareYear.InTouch;
import org.childjourney.leavingcare.LeavingCareYear.Suitability;
import org.childjourney.record.YesNo;

/// Reads the rows that answer for a whole year: OC2 of a child in care, OC3 of a care leaver.
final class YearlyRows {

    private static final Pattern ACCOMMODATION = Pattern.compile("[BCDEGHKRTUVWYZ][12]|[SX]2");
    private static final String NOTHING = "0";
    private static final int LOWEST_SDQ = 0;
    private static final int HIGHEST_SDQ = 40;

    private YearlyRows() {}

    static Optional<Statement<YearInCare>> inCare(RowReader row) {
        if (row.noneFilled(
                "SDQ_SCORE",
                "SDQ_REASON",
                "CONVICTED",
                "HEALTH_CHECK",
                "IMMUNISATIONS",
                "TEETH_CHECK",
                "HEALTH_ASSESSMENT",
                "SUBSTANCE_MISUSE",
                "INTERVENTION_RECEIVED",
                "INTERVENTION_OFFERED")) {
            row.account().note(Fault.SAYS_NOTHING);
            return Optional.empty();
        }
        noteAge(row);
        if (row.isFilled("SDQ_SCORE") && row.isFilled("SDQ_REASON")) {
            row.note(Fault.SCORE_AND_REASON, "SDQ_REASON");
        }
        Optional<YesNo> misuse = row.yesNo("SUBSTANCE_MISUSE");
        Optional<YesNo> received = row.yesNo("INTERVENTION_RECEIVED");
        Optional<YesNo> offered = row.yesNo("INTERVENTION_OFFERED");
        if (received.isPresent() && !misuse.equals(Optional.of(YesNo.YES))) {
            row.note(Fault.INTERVENTION_DOES_NOT_FIT, "INTERVENTION_RECEIVED");
        }
        if (offered.isPresent() && !received.equals(Optional.of(YesNo.NO))) {
            row.note(Fault.INTERVENTION_DOES_NOT_FIT, "INTERVENTION_OFFERED");
        }
        var answers = new YearInCare(
                row.year().last(),
                row.number("SDQ_SCORE", LOWEST_SDQ, HIGHEST_SDQ),
                row.code("SDQ_REASON", YearInCare.NoSdq.class),
                row.yesNo("CONVICTED"),
                row.yesNo("HEALTH_CHECK"),
                row.yesNo("IMMUNISATIONS"),
                row.yesNo("TEETH_CHECK"),
                row.yesNo("HEALTH_ASSESSMENT"),
                misuse,
                received,
                offered);
        return Optional.of(new Statement<>(
                YearInCare.KIND, row.year(), Statement.Settled.IN_ITS_YEAR, answers, answers, row.account()));
    }

    private static void noteAge(RowReader row) {
        if (row.born().isEmpty()) {
            return;
        }
        LocalDate born = row.born().get();
        int age = row.year().ageAtEnd(born);
        if (row.isFilled("SDQ_SCORE") && (age < 4 || row.year().ageAtStart(born) >= 17)) {
            row.note(Fault.NOT_OF_AN_AGE_TO_ANSWER, "SDQ_SCORE", age);
        }
        if (row.isFilled("CONVICTED") && age < 10) {
            row.note(Fault.NOT_OF_AN_AGE_TO_ANSWER, "CONVICTED", age);
        }
        if (row.isFilled("HEALTH_CHECK") && age >= 5) {
            row.note(Fault.NOT_OF_AN_AGE_TO_ANSWER, "HEALTH_CHECK", age);
        }
    }

    static Optional<Statement<LeavingCareYear>> careLeaver(RowReader row) {
        if (row.noneFilled("IN_TOUCH", "ACTIV", "ACCOM")) {
            row.account().note(Fault.SAYS_NOTHING);
            return Optional.empty();
        }
        boolean neverOfAge = row.born()
                .filter(born -> row.year().ageAtEnd(born) < 17 || row.year().ageAtStart(born) > 21)
                .isPresent();
        if (neverOfAge) {
            row.account().note(Fault.NOT_A_CARE_LEAVER);
            return Optional.empty();
        }
        Optional<InTouch> inTouch = row.code("IN_TOUCH", InTouch.class);
        Optional<Activity> activity = isNothing(row, "ACTIV") ? Optional.empty() : row.code("ACTIV", Activity.class);
        String accommodation = accommodation(row);
        noteWhetherInTouch(row, inTouch);
        var answers = new LeavingCareYear(
                row.year().last(),
                inTouch,
                activity,
                accommodation.isEmpty() ? Optional.empty() : Optional.of(accommodation.substring(0, 1)),
                accommodation.isEmpty() ? Optional.empty() : Optional.of(suitability(accommodation)));
        return Optional.of(new Statement<>(
                LeavingCareYear.KIND, row.year(), Statement.Settled.IN_ITS_YEAR, answers, answers, row.account()));
    }

    private static boolean isNothing(RowReader row, String column) {
        return row.text(column).equals(NOTHING);
    }

    private static String accommodation(RowReader row) {
        String text = row.text("ACCOM");
        if (text.isEmpty() || text.equals(NOTHING)) {
            return "";
        }
        if (!ACCOMMODATION.matcher(text).matches()) {
            row.note(Fault.CODE_NOT_KNOWN, "ACCOM");
            return "";
        }
        return text;
    }

    private static Suitability suitability(String accommodation) {
        return accommodation.charAt(1) == '1' ? Suitability.SUITABLE : Suitability.NOT_SUITABLE;
    }

    private static void noteWhetherInTouch(RowReader row, Optional<InTouch> inTouch) {
        if (inTouch.isEmpty()) {
            return;
        }
        boolean activityNought = isNothing(row, "ACTIV");
        boolean accommodationNought = isNothing(row, "ACCOM");
        boolean fits = switch (inTouch.get()) {
            case DIED, RHOM -> activityNought && accommodationNought;
            case YES -> !activityNought && !accommodationNought;
            case NO, REFU, NREQ -> true;
        };
        if (!fits) {
            row.note(Fault.IN_TOUCH_DOES_NOT_FIT, "IN_TOUCH");
        }
    }
}
