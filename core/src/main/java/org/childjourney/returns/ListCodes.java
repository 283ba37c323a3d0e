package org.childjourney.returns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childjourney.care.CarePlan.Permanence;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.leavingcare.CareLeaver.Eligibility;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Gender;
import org.childjourney.permanence.Adopter.ReasonLeft;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.protection.ProtectionPlan.Category;

/// The codes of one column of an Annex A list, as authorities write them: with or without the letter before them
/// (`q) 6: Police`), with or without the words after them, or in words alone where those are plain.
final class ListCodes {

    private static final Pattern LETTER_BEFORE = Pattern.compile("^[A-Z]{1,2}\\)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

    static final ListCodes YES_NO = inWords(Map.of(
            "1",
            List.of("Yes", "Y", "True", "1"),
            "0",
            List.of("No", "N", "False", "0"),
            "",
            List.of("Unknown", "Not known", "U")));

    static final ListCodes GENDER = inWords(Map.of(
            Gender.MALE.name(), List.of("Male", "M"),
            Gender.FEMALE.name(), List.of("Female", "F"),
            Gender.NEITHER.name(), List.of("Neither"),
            Gender.NOT_STATED.name(),
                    List.of(
                            "Not stated/recorded",
                            "Not stated/recorded (or unborn)",
                            "Not stated",
                            "Not recorded",
                            "Unknown",
                            "U")));

    static final ListCodes ETHNICITY = of(Ethnicity.class);

    static final ListCodes SOURCE = new ListCodes(
            Arrays.stream(Source.values()).map(Source::code).toList(),
            Map.of(
                    "2A", List.of("Schools", "School"),
                    "2B", List.of("Education services"),
                    "4", List.of("Housing"),
                    "6", List.of("Police"),
                    "7", List.of("Other legal agency"),
                    "8", List.of("Other"),
                    "9", List.of("Anonymous"),
                    "10", List.of("Unknown")));

    static final ListCodes NEED = of(Referral.Need.class);
    static final ListCodes REASON_CLOSED = of(Referral.ReasonClosed.class);

    static final ListCodes CATEGORY = new ListCodes(
            names(Category.class),
            Map.of(
                    Category.NEG.name(), List.of("Neglect"),
                    Category.PHY.name(), List.of("Physical abuse", "Physical"),
                    Category.SAB.name(), List.of("Sexual abuse", "Sexual"),
                    Category.EMO.name(), List.of("Emotional abuse", "Emotional"),
                    Category.MUL.name(), List.of("Multiple/not recommended", "Multiple")));

    static final ListCodes CATEGORY_OF_NEED = of(PeriodOfCare.CategoryOfNeed.class);
    static final ListCodes LEGAL_STATUS = of(LegalStatus.Code.class);
    static final ListCodes REASON_CEASED = of(PeriodOfCare.ReasonCeased.class);
    static final ListCodes PLACEMENT = of(Placement.Type.class);
    static final ListCodes PROVIDER = of(Placement.Provider.class);

    static final ListCodes PERMANENCE = inWords(Map.of(
            Permanence.RETURN_TO_FAMILY.name(), List.of("Return to family"),
            Permanence.ADOPTION.name(), List.of("Adoption"),
            Permanence.SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS.name(), List.of("SGO/CAO", "SGO", "CAO"),
            Permanence.SUPPORTED_LIVING.name(), List.of("Supported living in the community", "Supported living"),
            Permanence.LONG_TERM_RESIDENTIAL.name(), List.of("Long-term residential placement"),
            Permanence.LONG_TERM_FOSTERING.name(), List.of("Long-term fostering"),
            Permanence.OTHER.name(), List.of("Other")));

    static final ListCodes ELIGIBILITY = inWords(Map.of(
            Eligibility.RELEVANT.name(), List.of("Relevant child", "Relevant"),
            Eligibility.FORMER_RELEVANT.name(), List.of("Former relevant child", "Former relevant"),
            Eligibility.QUALIFYING.name(), List.of("Qualifying care leaver", "Qualifying")));

    static final ListCodes IN_TOUCH =
            new ListCodes(names(LeavingCareYear.InTouch.class), Map.of("YES", List.of("Y"), "NO", List.of("N")));

    static final ListCodes ACCOMMODATION = new ListCodes(List.copyOf(ReturnCodes.ACCOMMODATION.keySet()), Map.of());

    static final ListCodes SUITABILITY = inWords(Map.of(
            LeavingCareYear.Suitability.SUITABLE.name(), List.of("Suitable", "1"),
            LeavingCareYear.Suitability.NOT_SUITABLE.name(), List.of("Unsuitable", "Not suitable", "2")));

    /// `F3` and `P3` were the codes of 2019.
    static final ListCodes ACTIVITY = new ListCodes(
            Stream.concat(names(LeavingCareYear.Activity.class).stream(), Stream.of("F3", "P3"))
                    .toList(),
            Map.of());

    static final ListCodes REASON_REVERSED = of(AdoptionDecision.ReasonReversed.class);

    static final ListCodes REASON_LEFT = inWords(Map.of(
            ReasonLeft.WITHDREW.name(),
                    List.of("1", "1 - Adopter withdrew from process", "Adopter withdrew from process"),
            ReasonLeft.PUT_ON_HOLD.name(), List.of("2", "2 - Process put on hold", "Process put on hold"),
            ReasonLeft.REFUSED.name(), List.of("3", "3 - Application refused", "Application refused")));

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private ListCodes(List<String> codes, Map<String, List<String>> inWords) {
        codes.forEach(code -> this.codes.put(code, code));
        inWords.forEach((code, written) -> written.forEach(one -> words.put(plain(one), code)));
    }

    private static ListCodes inWords(Map<String, List<String>> words) {
        return new ListCodes(List.of(), words);
    }

    private static ListCodes of(Class<? extends Enum<?>> codes) {
        return new ListCodes(names(codes), Map.of());
    }

    private static List<String> names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    private static String plain(String written) {
        return BETWEEN.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /// The code alone; empty where what is written is no code of the column.
    Optional<String> read(String written) {
        String text =
                LETTER_BEFORE.matcher(written.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
        String first = BETWEEN.split(text, 2)[0];
        return Optional.ofNullable(words.get(plain(text)))
                .or(() -> Optional.ofNullable(codes.get(plain(text))))
                .or(() -> Optional.ofNullable(codes.get(first)));
    }
}
