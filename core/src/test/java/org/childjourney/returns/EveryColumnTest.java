package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No column of a list is read past that is not declared to be: another value in it, and in it alone, changes what is
/// recorded or leaves a note.
class EveryColumnTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    static Stream<Arguments> columns() {
        return Arrays.stream(AnnexAList.values())
                .flatMap(list -> list.columns().stream().map(column -> Arguments.of(list, column)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("columns")
    void changesWhatIsRecordedUnlessItIsReadPast(AnnexAList list, AnnexAColumn column) {
        String before = madeOf(list, row(list, column, usual(list, column)));
        String after = madeOf(list, row(list, column, other(column)));

        assertThat(after.equals(before))
                .as("read past: " + column.heading())
                .isEqualTo(column.holds() == AnnexAColumn.Holds.NOT_KEPT);
    }

    private static String row(AnnexAList list, AnnexAColumn changed, String to) {
        return list.columns().stream()
                .map(column -> column.name() + "=" + (column == changed ? to : usual(list, column)))
                .collect(Collectors.joining(", "));
    }

    /// All that is recorded, and every note; ids and the account of the import itself differ in any case.
    private static String madeOf(AnnexAList list, String row) {
        TypedLists books = new TypedLists().with(list, row);
        var importing = new ImportingLists(books);
        Receipt receipt =
                Importing.receiptOf(importing.saying(Optional.empty(), Optional.of(AS_AT), books.file("now")));
        List<String> recorded = importing.store().log().stream()
                .filter(entry -> !entry.change().kind().equals(Import.KIND))
                .map(entry -> entry.change().body().toString())
                .toList();
        return recorded + "\n" + receipt.rows().stream().map(Receipt.Row::notes).toList();
    }

    /// What did not end, or was not asked for, is left blank.
    private static String usual(AnnexAList list, AnnexAColumn column) {
        return switch (column) {
            case CHILD -> "1";
            case BORN -> list == AnnexAList.LEAVING_CARE ? "01/02/2006" : "01/02/2012";
            case GENDER -> "b) Female";
            case ETHNICITY -> "a) WBRI";
            case TEAM -> "East";
            case WORKER -> "Ola Nowak";
            case ADVISER -> "Sam Reed";
            case CONTACT_SOURCE, REFERRAL_SOURCE -> "6";
            case ORGANISATION -> "Hill School";
            case NEED, CATEGORY_OF_NEED -> "N1";
            case INITIAL_CATEGORY, LATEST_CATEGORY -> "a) Neglect";
            case PREVIOUS_PLANS, CHILDREN_PLACED -> "0";
            case LEGAL_STATUS -> "V2";
            case PLACEMENT -> "U6";
            case PROVIDER -> "PR1";
            case POSTCODE -> "AB1 2CD";
            case URN -> "SC123456";
            case PERMANENCE -> "Adoption";
            case ELIGIBILITY -> "Former relevant child";
            case IN_TOUCH -> "YES";
            case ACCOMMODATION -> "U";
            case SUITABILITY -> "Suitable";
            case ACTIVITY -> "F1";
            case FAMILY -> "F-77";
            case ADOPTER -> "A1";
            case HELP_ENDED,
                    ASSESSMENT_AUTHORISED,
                    CLOSED,
                    REASON_CLOSED,
                    PLAN_ENDED,
                    CARE_ENDED,
                    REASON_CEASED,
                    REVERSED,
                    REASON_REVERSED,
                    LEFT,
                    REASON_LEFT -> "";
            case CARE_BEGAN, STATUS_BEGAN -> "03/11/2025";
            case PLACED_ON -> "10/12/2025";
            case CONFERENCE_ON -> "20/01/2026";
            default ->
                switch (column.holds()) {
                    case DATE -> isABeginning(column) ? "05/01/2026" : "02/02/2026";
                    case CODE -> "b) No";
                    case NOT_KEPT -> "1";
                    case TEXT -> throw new IllegalArgumentException(column.name());
                };
        };
    }

    private static boolean isABeginning(AnnexAColumn column) {
        return Arrays.stream(AnnexAList.values())
                .anyMatch(list -> list.neededColumns().getLast() == column);
    }

    private static String other(AnnexAColumn column) {
        return switch (column) {
            case CHILD -> "2";
            case BORN -> "02/03/2010";
            case GENDER -> "a) Male";
            case ETHNICITY -> "WIRI";
            case TEAM -> "West";
            case WORKER -> "Ida Bell";
            case ADVISER -> "Jo Finch";
            case CONTACT_SOURCE, REFERRAL_SOURCE -> "4";
            case ORGANISATION -> "Vale School";
            case NEED, CATEGORY_OF_NEED -> "N4";
            case INITIAL_CATEGORY, LATEST_CATEGORY -> "d) Emotional abuse";
            case PREVIOUS_PLANS, CHILDREN_PLACED -> "2";
            case LEGAL_STATUS -> "C2";
            case PLACEMENT -> "U4";
            case PROVIDER -> "PR4";
            case POSTCODE -> "AB9 9ZZ";
            case URN -> "SC654321";
            case PERMANENCE -> "Long-term fostering";
            case ELIGIBILITY -> "Relevant child";
            case IN_TOUCH -> "NO";
            case ACCOMMODATION -> "K";
            case SUITABILITY -> "Unsuitable";
            case ACTIVITY -> "G4";
            case FAMILY -> "F-88";
            case ADOPTER -> "A2";
            case REASON_CLOSED -> "RC7";
            case REASON_CEASED -> "E4A";
            case REASON_REVERSED -> "RD3";
            case REASON_LEFT -> "1";
            case CARE_BEGAN -> "02/11/2025";
            case STATUS_BEGAN -> "04/11/2025";
            default ->
                switch (column.holds()) {
                    case DATE -> isABeginning(column) ? "06/01/2026" : "03/03/2026";
                    case CODE -> "a) Yes";
                    case NOT_KEPT -> "2";
                    case TEXT -> throw new IllegalArgumentException(column.name());
                };
        };
    }
}
