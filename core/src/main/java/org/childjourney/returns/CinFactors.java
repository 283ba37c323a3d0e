package org.childjourney.returns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the factors that an assessment of a census found.
final class CinFactors {

    private static final String NONE = "21";
    private static final Set<String> FACTORS = Set.of(
            "1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C", "6A", "6B", "6C",
            "7A", "8B", "8C", "8D", "8E", "8F", "9A", "10A", "11A", "12A", "13A", "14A", "15A", "16A", "17A", "18A",
            "18B", "18C", "19A", "19B", "19C", "20", NONE, "22A", "23A", "24A");
    private static final Set<String> OF_EARLIER_YEARS = Set.of("18A", "19A");
    private static final int DIVIDED = 2026;

    private CinFactors() {}

    /// @param authorised whether the assessment is over, and should have some
    static List<String> read(CinElement element, RowReader row, boolean authorised) {
        String column = "AssessmentFactors";
        List<CinElement> given = element.parts("FactorsIdentifiedAtAssessment").stream()
                .flatMap(part -> part.parts(column).stream())
                .toList();
        var factors = new LinkedHashSet<String>();
        for (CinElement part : given) {
            String factor = part.text().strip().toUpperCase(Locale.ROOT);
            if (!FACTORS.contains(factor)) {
                row.account().note(Fault.CODE_NOT_KNOWN, column, factor);
            } else if (!factors.add(factor)) {
                row.account().note(Fault.FACTOR_TWICE, column, factor);
            } else if (OF_EARLIER_YEARS.contains(factor) && row.year().last().getYear() >= DIVIDED) {
                row.account().note(Fault.FACTOR_OF_EARLIER_YEARS, column, factor);
            }
        }
        if (factors.contains(NONE) && factors.size() > 1) {
            row.account().note(Fault.NO_FACTORS_AND_OTHERS, column, NONE);
        }
        if (authorised && given.isEmpty()) {
            row.note(Fault.NOT_FILLED, column);
        }
        return List.copyOf(factors);
    }
}
