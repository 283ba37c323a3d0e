package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.returns.AnnexAList.CARE;
import static org.childjourney.returns.AnnexAList.CONTACTS;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.care.PeriodOfCare;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a file was not read is never passed over without a word.
class WhatWasNotReadTest {

    private static final String CONTACT = AnnexAPolicyTest.WHO + "CONTACT_ON=02/01/2026, CONTACT_SOURCE=6";
    private static final String IN_CARE = "Child Unique ID|Date of Birth|Date Started to be Looked After";

    private static Receipt read(TypedLists books) {
        return new ImportingLists(books).receipt(books.folder());
    }

    /// A list of contacts with nothing to look at, and another sheet.
    private static TypedLists beside(String name, String... rows) {
        return new TypedLists().with(CONTACTS, CONTACT).sheet(name, rows);
    }

    @Nested
    class Sheets {

        @ParameterizedTest
        @ValueSource(strings = {"Annex A List 8", "Annex A - List 8", "8", "CLA", "Looked after at 31 March"})
        void aListIsKnownByItsHeadingsHoweverItsSheetIsCalled(String name) {
            TypedLists books = beside(name, "Our authority", IN_CARE, "1|01/02/2012|03/11/2025");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", PeriodOfCare.KIND)).hasSize(1);
        }

        @Test
        void itsTitleMayStandBesideTheFirstCell() {
            TypedLists books =
                    beside("Sheet2", "|List 8: Children in care|", IN_CARE + "|", "1|01/02/2012|03/11/2025|");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", PeriodOfCare.KIND)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '!', textBlock = """
            CLA           ! Child Unique ID|Date of Birth|Became looked after
            More contacts ! Child Unique ID|Date of Birth|Date of Contact
            """)
        void aSheetWithPeopleInItThatIsNoListIsAFinding(String name, String headings) {
            Receipt receipt = read(beside(name, "Our authority", headings, "1|01/02/2012|03/11/2025"));

            assertThat(receipt.totals().read())
                    .as("the list beside it was read")
                    .isEqualTo(1);
            assertThat(receipt.missed())
                    .singleElement()
                    .asString()
                    .startsWith("lists/now.xlsx, " + name + ": This sheet has children or adopters in it");
            assertThat(receipt.hasFindings()).isTrue();
            assertThat(receipt.csv())
                    .anyMatch(line -> line.startsWith("lists/now.xlsx,2,") && line.contains("," + name + ","));
        }

        @Test
        void soIsASecondSheetOfAdopters() {
            Receipt receipt = read(new TypedLists()
                    .with(CONTACTS, CONTACT)
                    .with(AnnexAList.ADOPTERS, "ADOPTER=A1, GENDER=a) Male, ENQUIRED=02/01/2026")
                    .sheet("More carers", "Individual adopter identifier|Gender", "A2|a) Male"));

            assertThat(receipt.missed()).singleElement().asString().contains("More carers");
        }

        @Test
        void guidanceIsNamedOnTheReceiptAndIsNoFinding() {
            Receipt receipt =
                    read(beside("Guidance", "List Number/Title|Field Heading", "Contacts: all|Child Unique ID"));

            assertThat(receipt.csv()).anyMatch(line -> line.contains("Guidance") && line.contains("holds no list"));
            assertThat(receipt.missed()).isEmpty();
            assertThat(receipt.hasFindings()).isFalse();
        }

        @Test
        void twoSheetsWithTheHeadingsOfOneListRefuseTheWhole() {
            TypedLists books = new TypedLists()
                    .sheet("Now", IN_CARE, "1|01/02/2012|03/11/2025")
                    .sheet("Then", IN_CARE, "1|01/02/2012|03/11/2024");

            assertThat(new ImportingLists(books).of(books.folder()))
                    .isInstanceOfSatisfying(
                            Imported.Refused.class,
                            refused -> assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.LIST_TWICE));
        }

        @Test
        void theHeadingsThatAListNeedsAreThoseOfNoOther() {
            assertThat(AnnexAList.values())
                    .allSatisfy(list -> assertThat(AnnexAList.headedBy(list.columns().stream()
                                    .map(AnnexAColumn::heading)
                                    .toList()))
                            .contains(list));
        }
    }

    @Nested
    class ColumnsElementsAndFiles {

        @Test
        void aColumnUnderAnotherHeadingIsAFindingThoughEveryRowIsClean() {
            String headings = CARE.columns().stream()
                    .map(AnnexAColumn::heading)
                    .map(heading -> heading.equals("Date of Last Social Work Visit") ? "Last SW visit date" : heading)
                    .collect(Collectors.joining("|"));
            String row = CARE.columns().stream()
                    .map(column -> switch (column) {
                        case CHILD -> "1";
                        case GENDER -> "Female";
                        case ETHNICITY -> "WBRI";
                        case BORN -> "01/02/2012";
                        case CARE_BEGAN, STATUS_BEGAN, PLACED_ON -> "03/11/2025";
                        case CATEGORY_OF_NEED -> "N1";
                        case LEGAL_STATUS -> "V2";
                        case PLACEMENT -> "U6";
                        case CARE_VISIT -> "02/12/2025";
                        default -> "";
                    })
                    .collect(Collectors.joining("|"));

            Receipt receipt = read(new TypedLists().sheet("List 8", headings, row));

            assertThat(receipt.totals().refused() + receipt.totals().warned()).isZero();
            assertThat(receipt.missed())
                    .containsExactly(
                            "lists/now.xlsx, List 8: Children in care, Last SW visit date: "
                                    + "The return has no such columns. They were not read.",
                            "lists/now.xlsx, List 8: Children in care, Date of Last Social Work Visit: "
                                    + "The list has no such columns. What they would say is not known.");
            assertThat(receipt.hasFindings()).isTrue();
        }

        @Test
        void aListAsItShouldBeHasNoFinding() {
            Receipt receipt = read(new TypedLists().with(CONTACTS, CONTACT));

            assertThat(receipt.missed()).isEmpty();
            assertThat(receipt.hasFindings()).isFalse();
        }

        @Test
        void onlyWhatSaysSomethingOfChildrenIsMissed() {
            assertThat(Arrays.stream(Receipt.AboutFile.Kind.values()).filter(kind -> !kind.isOfSomethingMissed()))
                    .containsExactly(
                            Receipt.AboutFile.Kind.SHEET_WITHOUT_LIST,
                            Receipt.AboutFile.Kind.ELEMENT_OUT_OF_ORDER,
                            Receipt.AboutFile.Kind.HEADER_DIFFERS);
        }

        @Test
        void anElementThatTheCensusDoesNotHaveAndTextBetweenElementsAreFindings() {
            var census = new TypedCensus()
                    .with(
                            2026,
                            TypedCensus.child(
                                    "<LAchildID>1</LAchildID><PersonBirthDate>2012-02-01</PersonBirthDate><Sex>F</Sex>",
                                    "",
                                    "<Strategy>2026-02-02</Strategy>",
                                    "see the letter"));

            Receipt receipt = new ImportingCin(census).receipt(census.folder());

            assertThat(receipt.missed())
                    .containsExactly(
                            "census/2026.xml: In Child there is text between the elements. It was not read. "
                                    + "Times in the file: 1.",
                            "census/2026.xml, Strategy: The census has no such element in Child. It was not read. "
                                    + "Times in the file: 1.");
        }

        @Test
        void aFileBesideTheTablesIsAFindingAndAHiddenOneIsNot() {
            var files = new TypedFiles()
                    .with("2026", Ssda903Table.HEADER, "1,2,01/02/2012,WBRI,UN3,,")
                    .with("2026", "Reviews.xlsx", "CHILD")
                    .with("2026", ".directory", "CHILD");

            Receipt receipt = Importing.receiptOf(
                    new Importing(files).saying(Optional.of(2026), Optional.empty(), files.folder()));

            assertThat(receipt.missed())
                    .containsExactly("2026, Reviews.xlsx: This file is not a table of the return. It was not read.");
        }
    }
}
