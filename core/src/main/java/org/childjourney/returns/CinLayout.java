package org.childjourney.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The elements of a census in their order, and what of a file does not follow it: elements that a census does
/// not have, elements out of order, text between elements. None of it keeps the rest from being read.
final class CinLayout {

    private static final Map<String, List<String>> HOLDS = Map.ofEntries(
            Map.entry("Header", List.of("CollectionDetails", "Source")),
            Map.entry("CollectionDetails", List.of("Collection", "Year", "ReferenceDate")),
            Map.entry("Source", List.of("SourceLevel", "LEA", "SoftwareCode", "Release", "SerialNo", "DateTime")),
            Map.entry("Child", List.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails")),
            Map.entry(
                    "ChildIdentifiers",
                    List.of(
                            "LAchildID",
                            "UPN",
                            "FormerUPN",
                            "UPNunknown",
                            "PersonBirthDate",
                            "ExpectedPersonBirthDate",
                            "GenderCurrent",
                            "Sex",
                            "PersonDeathDate")),
            Map.entry("ChildCharacteristics", List.of("Ethnicity", "Disabilities")),
            Map.entry("Disabilities", List.of("Disability")),
            Map.entry(
                    "CINdetails",
                    List.of(
                            "CINreferralDate",
                            "ReferralSource",
                            "PrimaryNeedCode",
                            "CINclosureDate",
                            "ReasonForClosure",
                            "DateOfInitialCPC",
                            "Assessments",
                            "CINPlanDates",
                            "Section47",
                            "ReferralNFA",
                            "ChildProtectionPlans",
                            "PreProceedingsandFGDM")),
            Map.entry(
                    "Assessments",
                    List.of(
                            "AssessmentActualStartDate",
                            "AssessmentInternalReviewDate",
                            "AssessmentAuthorisationDate",
                            "FactorsIdentifiedAtAssessment")),
            Map.entry("FactorsIdentifiedAtAssessment", List.of("AssessmentFactors")),
            Map.entry("CINPlanDates", List.of("CINPlanStartDate", "CINPlanEndDate")),
            Map.entry(
                    "Section47",
                    List.of("S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired")),
            Map.entry(
                    "ChildProtectionPlans",
                    List.of(
                            "CPPstartDate",
                            "CPPendDate",
                            "InitialCategoryOfAbuse",
                            "LatestCategoryOfAbuse",
                            "NumberOfPreviousCPP",
                            "Reviews")),
            Map.entry("Reviews", List.of("CPPreviewDate")),
            Map.entry(
                    "PreProceedingsandFGDM",
                    List.of(
                            "PPStartDate",
                            "LBPSentDate",
                            "FGDMMeetingOffer",
                            "FGDMMeetingFac",
                            "InitialPPMeetingDate",
                            "ReviewMeetingsCount",
                            "StepDecisionDate",
                            "PPOutcome",
                            "CourtAppDate",
                            "LetterInitCPDate")));

    private static final Set<String> MAY_REPEAT = Set.of(
            "Source",
            "Disability",
            "CINdetails",
            "Assessments",
            "AssessmentFactors",
            "CINPlanDates",
            "Section47",
            "ChildProtectionPlans",
            "Reviews",
            "CPPreviewDate",
            "PreProceedingsandFGDM");

    private final Map<Departure, Times> departures = new LinkedHashMap<>();

    private record Departure(Receipt.AboutFile.Kind kind, String in, String name) {}

    private record Times(int firstLine, int count) {

        Times and(Times other) {
            return new Times(firstLine, count + other.count);
        }
    }

    /// Elements beside the header and the children.
    void noteStrays(List<CinElement> strays) {
        strays.forEach(
                stray -> note(Receipt.AboutFile.Kind.ELEMENT_NOT_READ, stray.text(), stray.name(), stray.line()));
    }

    /// Notes what of the element, and of all that it holds, does not follow the layout.
    void check(CinElement element) {
        List<String> order = HOLDS.getOrDefault(element.name(), List.of());
        boolean holdsElements = !order.isEmpty();
        if (holdsElements && !element.text().isBlank()) {
            note(Receipt.AboutFile.Kind.TEXT_NOT_READ, element.name(), "", element.line());
        }
        int furthest = 0;
        for (CinElement part : element.parts()) {
            int place = order.indexOf(part.name());
            if (place < 0) {
                note(Receipt.AboutFile.Kind.ELEMENT_NOT_READ, element.name(), part.name(), part.line());
                continue;
            }
            if (place < furthest) {
                note(Receipt.AboutFile.Kind.ELEMENT_OUT_OF_ORDER, element.name(), part.name(), part.line());
            }
            furthest = Math.max(furthest, place);
            check(part);
        }
    }

    private void note(Receipt.AboutFile.Kind kind, String in, String name, int line) {
        departures.merge(new Departure(kind, in, name), new Times(line, 1), Times::and);
    }

    List<Receipt.AboutFile> departures() {
        var about = new ArrayList<Receipt.AboutFile>();
        departures.forEach((departure, times) -> about.add(new Receipt.AboutFile(
                times.firstLine,
                Optional.empty(),
                departure.name,
                departure.kind,
                List.of(departure.in, times.count))));
        return about;
    }

    /// The values that stand in an element, by the name of the element that holds each; the first, where one is given
    /// twice, which is noted.
    static Map<String, String> values(CinElement element, RowAccount account) {
        var values = new HashMap<String, String>();
        for (CinElement part : element.parts()) {
            boolean again = values.putIfAbsent(part.name(), part.text()) != null;
            if (again && isKnown(element.name(), part.name()) && !MAY_REPEAT.contains(part.name())) {
                account.note(Fault.GIVEN_TWICE, part.name(), part.text().strip());
            }
        }
        return values;
    }

    private static boolean isKnown(String element, String part) {
        return HOLDS.getOrDefault(element, List.of()).contains(part);
    }
}
