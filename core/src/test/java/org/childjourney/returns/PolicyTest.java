package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each fault of the policy, as a row that has it, and what becomes of that row. The child is 1, born on
/// 1 February 2012 and in care since 1 May 2025, unless the case says otherwise.
class PolicyTest {

    private static final String CHILD = "1,M,01/02/2012,WBRI,,,";
    private static final String EPISODE = "1,01/05/2025,S,C2,N1,U4,PR1,,,,CT5 2BZ,CT9 9FB,SC012345";

    /// A return for the year ending 31 March 2026 in which the child has these rows too.
    private static TypedFiles also(Ssda903Table table, String... rows) {
        return switch (table) {
            case HEADER -> files("2026", List.of(rows), List.of(EPISODE));
            case EPISODES -> files("2026", List.of(CHILD), List.of(rows));
            default -> files("2026", List.of(CHILD), List.of(EPISODE)).with("2026", table, rows);
        };
    }

    private static TypedFiles files(String year, List<String> headers, List<String> episodes) {
        return new TypedFiles()
                .with(year, Ssda903Table.HEADER, headers.toArray(String[]::new))
                .with(year, Ssda903Table.EPISODES, episodes.toArray(String[]::new));
    }

    /// The return of the year before, with another Header row, and then this year's.
    private static TypedFiles yearBefore(String header, String headerNow) {
        return files("2025", List.of(header), List.of("1,01/05/2024,S,C2,N1,U4,PR1,,,,CT5 2BZ,CT9 9FB,SC012345"))
                .with("2026", Ssda903Table.HEADER, headerNow)
                .with("2026", Ssda903Table.EPISODES, "1,01/05/2024,S,C2,N1,U4,PR1,02/06/2025,E4A,,,,");
    }

    private static TypedFiles header(String row) {
        return also(Ssda903Table.HEADER, row);
    }

    private static TypedFiles episodes(String... rows) {
        return also(Ssda903Table.EPISODES, rows);
    }

    private static TypedFiles review(String... rows) {
        return also(Ssda903Table.REVIEWS, rows);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // the row
                arguments(Fault.FIELDS_MISSING, review("1,01/02/2012,05/06/2025")),
                arguments(Fault.TOO_MANY_FIELDS, review("1,01/02/2012,05/06/2025,PN1,PN2")),
                arguments(Fault.BLANK_ROW, review(", ,,")),
                arguments(Fault.SAYS_NOTHING, also(Ssda903Table.OC2, "1,01/02/2012,,,,,,,,,,")),
                arguments(Fault.DUPLICATE_ROW, review("1,01/02/2012,05/06/2025,PN1", "1,01/02/2012,05/06/2025,PN1")),
                arguments(
                        Fault.SAID_OTHERWISE_ABOVE,
                        review("1,01/02/2012,05/06/2025,PN1", "1,01/02/2012,05/06/2025,PN2")),
                arguments(
                        Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR,
                        yearBefore(CHILD, CHILD)
                                .with("2025", Ssda903Table.PREV_PERM, "1,01/02/2012,Z1,,")
                                .with("2026", Ssda903Table.PREV_PERM, "1,01/02/2012,P2,886,zz/zz/2019")),
                arguments(Fault.NOT_FILLED, review("1,01/02/2012,05/06/2025,")),
                arguments(Fault.VALUE_NEEDED, review("1,01/02/2012,,PN1")),
                arguments(Fault.CODE_NEEDED, episodes("1,01/05/2025,Q,C2,N1,U4,PR1,,,,,,")),
                arguments(Fault.CODE_NOT_KNOWN, header("1,M,01/02/2012,WBRX,,,")),
                arguments(Fault.DATE_NEEDED, review("1,01/02/2012,31/06/2025,PN1")),
                arguments(Fault.DATE_NOT_READABLE, episodes("1,01/05/2025,S,C2,N1,U4,PR1,soon,X1,,,,")),
                arguments(Fault.NUMBER_NOT_IN_RANGE, also(Ssda903Table.OC2, "1,01/02/2012,41,,0,,1,1,1,0,,")),
                // which child
                arguments(Fault.CHILD_ID_NOT_RIGHT, review("1 of 2,01/02/2012,05/06/2025,PN1")),
                arguments(Fault.CHILD_NOT_IN_HEADER, review("2,01/02/2012,05/06/2025,PN1")),
                arguments(Fault.CHILD_REFUSED, header("1,M,unknown,WBRI,,,")),
                arguments(Fault.CHILD_TWICE_IN_HEADER, also(Ssda903Table.HEADER, CHILD, "1,M,01/02/2013,WBRI,,,")),
                arguments(Fault.BORN_OTHERWISE_IN_HEADER, review("1,02/02/2012,05/06/2025,PN1")),
                arguments(Fault.BORN_OTHERWISE_BEFORE, yearBefore("1,M,03/02/2012,WBRI,,,", CHILD)),
                arguments(
                        Fault.OTHER_UPN_BEFORE,
                        yearBefore("1,M,01/02/2012,WBRI,Z886212312001,,", "1,M,01/02/2012,WBRI,N886212312002,,")),
                arguments(
                        Fault.UPN_OF_ANOTHER_CHILD,
                        also(
                                Ssda903Table.HEADER,
                                "1,M,01/02/2012,WBRI,Z886212312001,,",
                                "2,M,01/02/2012,WBRI,Z886212312001,,")),
                arguments(Fault.UPN_NOT_RIGHT, header("1,M,01/02/2012,WBRI,I886212312001,,")),
                arguments(Fault.UPN_CHECK_LETTER, header("1,M,01/02/2012,WBRI,A886212312001,,")),
                arguments(
                        Fault.UPN_REPLACED,
                        yearBefore("1,M,01/02/2012,WBRI,Z88621231200A,,", "1,M,01/02/2012,WBRI,Z886212312001,,")),
                arguments(Fault.SEX_OTHERWISE_IN_HEADER, also(Ssda903Table.UASC, "1,F,01/02/2012,")),
                arguments(Fault.SEX_OTHERWISE_BEFORE, yearBefore("1,F,01/02/2012,WBRI,,,", CHILD)),
                arguments(Fault.NO_EPISODE, also(Ssda903Table.HEADER, CHILD, "2,M,01/02/2012,WBRI,,,")),
                arguments(Fault.OVER_25, header("1,M,01/02/1999,WBRI,,,")),
                arguments(Fault.NOT_A_MOTHER, header("1,F,01/02/2012,WBRI,,0,04/10/2025")),
                arguments(Fault.MOTHER_WITHOUT_DATE, header("1,F,01/02/2012,WBRI,,1,")),
                // dates
                arguments(Fault.BEFORE_BIRTH, review("1,01/02/2012,31/01/2012,PN0")),
                arguments(Fault.DATE_BEFORE_BIRTH, also(Ssda903Table.UASC, "1,M,01/02/2012,31/01/2012")),
                arguments(Fault.AFTER_YEAR, review("1,01/02/2012,05/06/2025,PN1", "1,01/02/2012,01/04/2026,PN1")),
                arguments(
                        Fault.DATE_AFTER_YEAR,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,E4A,,,,",
                                "1,01/07/2025,S,C2,N1,U4,PR1,01/08/2025,E4A,,,,",
                                "1,01/09/2025,S,C2,N1,U4,PR1,01/04/2026,E4A,,,,")),
                arguments(Fault.BEFORE_YEAR, review("1,01/02/2012,31/03/2025,PN1")),
                arguments(
                        Fault.BEFORE_1991,
                        files(
                                "2026",
                                List.of("1,M,01/02/1990,WBRI,,,", "2,M,01/02/2012,WBRI,,,"),
                                List.of(
                                        "1,13/10/1991,S,C2,N1,U4,PR1,,,,,,",
                                        "2,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,E4A,,,,"))),
                arguments(Fault.ENDS_BEFORE_IT_BEGINS, episodes("1,01/05/2025,S,C2,N1,U4,PR1,30/04/2025,E4A,,,,")),
                arguments(Fault.LASTED_NO_DAY, episodes("1,01/05/2025,S,C2,N1,U4,PR1,01/05/2025,E4A,,,,")),
                arguments(
                        Fault.OVERLAPS,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,03/06/2025,X1,,,AA1 1AA,",
                                "1,02/06/2025,P,C2,N1,U4,PR1,,,,,AA1 1AB,")),
                // episodes
                arguments(Fault.END_WITHOUT_REASON, episodes("1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,,,,,")),
                arguments(Fault.REASON_WITHOUT_END, episodes("1,01/05/2025,S,C2,N1,U4,PR1,,X1,,,,")),
                arguments(
                        Fault.NOT_ENDED_BEFORE_NEXT,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,,,,,AA1 1AA,",
                                "1,02/06/2025,P,C2,N1,U4,PR1,,,,,AA1 1AB,")),
                arguments(Fault.NEXT_EPISODE_MISSING, episodes("1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,X1,,,,")),
                arguments(
                        Fault.GAP_BEFORE,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,X1,,,AA1 1AA,",
                                "1,03/06/2025,P,C2,N1,U4,PR1,,,,,AA1 1AB,")),
                arguments(
                        Fault.CONTINUES_AFTER_CARE_ENDED,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,E4A,,,AA1 1AA,",
                                "1,02/06/2025,P,C2,N1,U4,PR1,,,,,AA1 1AB,")),
                arguments(
                        Fault.BEGINS_THOUGH_CARE_WENT_ON,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,X1,,,AA1 1AA,",
                                "1,02/06/2025,S,C2,N1,U4,PR1,,,,,AA1 1AB,")),
                arguments(
                        Fault.REASON_DOES_NOT_FIT,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,X1,,,AA1 1AA,",
                                "1,02/06/2025,L,C2,N1,U4,PR1,,,,,AA1 1AA,")),
                arguments(
                        Fault.NEED_CHANGED,
                        episodes(
                                "1,01/05/2025,S,C2,N1,U4,PR1,02/06/2025,X1,,,AA1 1AA,",
                                "1,02/06/2025,P,C2,N2,U4,PR1,,,,,AA1 1AB,")),
                arguments(
                        Fault.MOVE_REASON_WITHOUT_MOVE,
                        episodes(
                                "1,01/05/2025,S,V2,N1,U4,PR1,02/06/2025,X1,CARPL,,AA1 1AA,",
                                "1,02/06/2025,L,C2,N1,U4,PR1,,,,,AA1 1AA,")),
                arguments(Fault.POSTCODE_NOT_RIGHT, episodes("1,01/05/2025,S,C2,N1,U4,PR1,,,,CT5,CT9 9FB,")),
                arguments(
                        Fault.POSTCODE_TOO_LONG,
                        episodes("1,01/05/2025,S,C2,N1,U4,PR1,,,,1 Long Lane CT5 2BZ,CT9 9FB,")),
                arguments(Fault.URN_NOT_RIGHT, episodes("1,01/05/2025,S,C2,N1,U4,PR1,,,,,,pending")),
                // the other tables
                arguments(Fault.OUTSIDE_CARE, review("1,01/02/2012,30/04/2025,PN1")),
                arguments(Fault.PARTICIPATION_UNDER_FOUR, review("1,01/02/2012,05/06/2025,PN0")),
                arguments(
                        Fault.PARTICIPATION_FOUR_OR_OVER,
                        header("1,M,01/02/2024,WBRI,,,")
                                .with("2026", Ssda903Table.REVIEWS, "1,01/02/2024,05/06/2025,PN1")),
                arguments(Fault.NOT_OF_AN_AGE_TO_ANSWER, also(Ssda903Table.OC2, "1,01/02/2012,,,0,1,1,1,1,0,,")),
                arguments(Fault.SCORE_AND_REASON, also(Ssda903Table.OC2, "1,01/02/2012,12,SDQ2,0,,1,1,1,0,,")),
                arguments(Fault.INTERVENTION_DOES_NOT_FIT, also(Ssda903Table.OC2, "1,01/02/2012,12,,0,,1,1,1,0,1,")),
                arguments(Fault.NOT_A_CARE_LEAVER, also(Ssda903Table.OC3, "1,01/02/2012,YES,F2,U1")),
                arguments(
                        Fault.IN_TOUCH_DOES_NOT_FIT,
                        header("1,M,01/02/2007,WBRI,,,").with("2026", Ssda903Table.OC3, "1,01/02/2007,DIED,F2,0")),
                arguments(
                        Fault.ADOPTERS_DO_NOT_FIT,
                        also(Ssda903Table.AD1, "1,01/02/2012,02/06/2025,03/06/2025,0,1,MF,L11")),
                arguments(Fault.ORDER_WITHOUT_ARRANGEMENT, also(Ssda903Table.PREV_PERM, "1,01/02/2012,Z1,886,")),
                arguments(Fault.AUTHORITY_NOT_RIGHT, also(Ssda903Table.PREV_PERM, "1,01/02/2012,P1,Kent,")),
                arguments(Fault.AFTER_EIGHTEENTH_BIRTHDAY, also(Ssda903Table.UASC, "1,M,01/02/2012,02/02/2030")),
                arguments(
                        Fault.WORKER_ID_NOT_RIGHT,
                        also(Ssda903Table.SW_EPISODES, "1,01/02/2012,1000001,01/05/2025,,FCONTA")),
                // years
                arguments(
                        Fault.NOT_IN_LATER_YEAR,
                        files("2025", List.of(CHILD), List.of("1,01/05/2024,S,C2,N1,U4,PR1,,,,,,"))
                                .with("2026", Ssda903Table.HEADER, "2,M,01/02/2012,WBRI,,,")
                                .with("2026", Ssda903Table.EPISODES, "2,01/05/2025,S,C2,N1,U4,PR1,,,,,,")),
                arguments(
                        Fault.LEAVER_NOT_IN_LATER_YEAR,
                        new TypedFiles()
                                .with("2025", Ssda903Table.HEADER, "1,M,01/02/2006,WBRI,,,")
                                .with("2025", Ssda903Table.OC3, "1,01/02/2006,YES,F2,U1")
                                .with("2025", Ssda903Table.MISSING, "1,01/02/2006,M,01/05/2024,02/05/2024")
                                .with("2026", Ssda903Table.HEADER, "2,M,01/02/2006,WBRI,,,")
                                .with("2026", Ssda903Table.OC3, "2,01/02/2006,YES,F2,U1")
                                .with("2026", Ssda903Table.EPISODES, "2,01/05/2025,S,C2,N1,U4,PR1,,,,,,")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aRowWithTheFaultIsTreatedAsThePolicySays(Fault fault, TypedFiles files) {
        Receipt receipt = new Importing(files).receipt(files.folder());

        Policy.isKeptTo(fault, receipt);
        if (fault.consequence() == Fault.Consequence.WARNING) {
            assertThat(receipt.rows())
                    .filteredOn(row -> row.notes().stream().anyMatch(note -> note.fault() == fault))
                    .allMatch(row -> row.result() == Receipt.Result.KEPT);
        }
    }

    @Test
    void everyFaultHasACase() {
        Set<Object> tried = Stream.of(faults(), CinPolicyTest.faults(), AnnexAPolicyTest.faults())
                .flatMap(each -> each)
                .map(each -> each.get()[0])
                .collect(Collectors.toSet());

        assertThat(Fault.values())
                .filteredOn(fault -> !tried.contains(fault))
                // in YearOnYearTest, RemovedChildTest, JoinedReturnsTest and ThreeReturnsTest: they take what a person
                // or another return
                // did
                .containsExactly(
                        Fault.RECORDED_OTHERWISE_BY_HAND,
                        Fault.CHILD_REMOVED,
                        Fault.SEX_OTHERWISE_IN_OTHER_RETURN,
                        Fault.BEGAN_OTHERWISE,
                        Fault.SAID_OTHERWISE_IN_OTHER_RETURN);
    }

    @Test
    void aRowWithoutAFaultHasNoNote() {
        Importing importing = new Importing(review("1,01/02/2012,05/06/2025,PN1"));

        assertThat(importing.receipt(review().folder()).rows())
                .hasSize(3)
                .allMatch(row ->
                        row.result() == Receipt.Result.KEPT && row.notes().isEmpty());
    }
}
