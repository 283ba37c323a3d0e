package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Upn;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.Coverage;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A child whom several years' returns name stays one child, with one history.
class YearOnYearTest {

    private static final String CHILD = "1,M,01/02/2012,WBRI,,,";
    private static final UserId PERSON = new UserId(new UUID(0, 2));

    private final TypedFiles files = new TypedFiles()
            .with("2024", Ssda903Table.HEADER, CHILD)
            .with(
                    "2024",
                    Ssda903Table.EPISODES,
                    "1,01/05/2023,S,V2,N1,U6,PR1,01/09/2023,X1,CARPL,AA1 1AA,AA1 1AB,SC012345",
                    "1,01/09/2023,B,C1,N1,U4,PR1,,,,AA1 1AA,AA1 1AD,SC012346")
            .with("2024", Ssda903Table.MISSING, "1,01/02/2012,M,30/03/2024,")
            .with("2025", Ssda903Table.HEADER, CHILD)
            .with(
                    "2025",
                    Ssda903Table.EPISODES,
                    "1,01/09/2023,B,C1,N1,U4,PR1,01/06/2024,X1,,AA1 1AA,AA1 1AD,SC012346",
                    "1,01/06/2024,L,C2,N1,U4,PR1,,,,AA1 1AA,AA1 1AD,SC012346")
            .with("2025", Ssda903Table.MISSING, "1,01/02/2012,M,30/03/2024,02/04/2024")
            .with("2025", Ssda903Table.REVIEWS, "1,01/02/2012,05/06/2024,PN1")
            .with("2026", Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,Z886212312001,,")
            .with(
                    "2026",
                    Ssda903Table.EPISODES,
                    "1,01/06/2024,L,C2,N1,U4,PR1,01/02/2026,E4A,,AA1 1AA,AA1 1AD,SC012346");
    private final Importing importing = new Importing(files);

    private static Path year(String folder) {
        return Path.of("returns", folder);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private void assertOneWholeHistory() {
        assertThat(importing.store().count()).isOne();
        assertThat(importing.held("1", Child.KIND)).extracting(Child::upn).containsExactly(Upn.read("Z886212312001"));
        assertThat(importing.held("1", PeriodOfCare.KIND))
                .containsExactly(new PeriodOfCare(
                        Beginning.on(day("2023-05-01")),
                        Optional.of(day("2026-02-01")),
                        Optional.of(PeriodOfCare.ReasonCeased.E4A),
                        Optional.of(PeriodOfCare.CategoryOfNeed.N1)));
        assertThat(importing.held("1", LegalStatus.KIND))
                .containsExactlyInAnyOrder(
                        new LegalStatus(
                                LegalStatus.Code.V2, Beginning.on(day("2023-05-01")), Optional.of(day("2023-09-01"))),
                        new LegalStatus(
                                LegalStatus.Code.C1, Beginning.on(day("2023-09-01")), Optional.of(day("2024-06-01"))),
                        new LegalStatus(
                                LegalStatus.Code.C2, Beginning.on(day("2024-06-01")), Optional.of(day("2026-02-01"))));
        assertThat(importing.held("1", Placement.KIND))
                .extracting(Placement::began, Placement::ended)
                .containsExactlyInAnyOrder(
                        tuple(Beginning.on(day("2023-05-01")), Optional.of(day("2023-09-01"))),
                        tuple(Beginning.on(day("2023-09-01")), Optional.of(day("2026-02-01"))));
        assertThat(importing.held("1", MissingEpisode.KIND))
                .extracting(MissingEpisode::returned)
                .containsExactly(Optional.of(day("2024-04-02")));
    }

    @Test
    void allYearsInOneGo() {
        Receipt receipt = importing.receipt(files.folder());

        assertOneWholeHistory();
        assertThat(receipt.rows())
                .allMatch(row ->
                        row.result() == Receipt.Result.KEPT && row.notes().isEmpty());
    }

    @Test
    void yearByYear() {
        importing.receipt(year("2024"));
        importing.receipt(year("2025"));
        importing.receipt(year("2026"));

        assertOneWholeHistory();
    }

    @Test
    void theLatestYearFirst() {
        importing.receipt(year("2026"));
        assertThat(importing.held("1", PeriodOfCare.KIND))
                .extracting(PeriodOfCare::began)
                .containsExactly(Beginning.before(day("2024-06-01")));

        importing.receipt(year("2025"));
        importing.receipt(year("2024"));

        assertOneWholeHistory();
    }

    @Test
    void theYearBetweenLast() {
        importing.receipt(year("2024"));
        importing.receipt(year("2026"));
        importing.receipt(year("2025"));

        assertOneWholeHistory();
    }

    @Test
    void anEarlierYearAgainChangesNothing() {
        importing.receipt(files.folder());

        assertThat(importing.of(year("2024"))).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.of(year("2025"))).isInstanceOf(Imported.NothingNew.class);
        assertOneWholeHistory();
    }

    @Test
    void aCorrectedFileCorrectsTheRecord() {
        importing.receipt(files.folder());
        int written = importing.store().log().size();
        files.with("2025", Ssda903Table.REVIEWS, "1,01/02/2012,05/06/2024,PN2");

        Receipt receipt = importing.receipt(year("2025"));

        assertThat(receipt.totals().changed()).isOne();
        assertThat(importing.held("1", LookedAfterReview.KIND))
                .extracting(LookedAfterReview::participation)
                .containsExactly(Optional.of(LookedAfterReview.Participation.PN2));
        // the correction, and that the file was loaded
        assertThat(importing.store().log()).hasSize(written + 2);
        assertThat(importing.store().log().get(written).change().parents()).hasSize(1);
    }

    @Test
    void aYearGivesTheDayForWhichItSpeaks() {
        importing.receipt(files.folder());

        assertThat(importing.held("1", InFile.KIND)).singleElement().satisfies(file -> {
            assertThat(file.coverage())
                    .extracting(coverage -> coverage.asAt().toString())
                    .containsExactly("2024-03-31", "2025-03-31", "2026-03-31");
            assertThat(file.notInFileFrom()).isEmpty();
        });
    }

    @Nested
    class AChildWhomTheNextReturnDoesNotName {

        private final TypedFiles returns = new TypedFiles()
                .with("2025", Ssda903Table.HEADER, CHILD)
                .with("2025", Ssda903Table.EPISODES, "1,01/05/2024,S,V2,N1,U6,PR1,,,,,,")
                .with("2026", Ssda903Table.HEADER, "2,F,01/02/2013,WBRI,,,")
                .with("2026", Ssda903Table.EPISODES, "2,01/05/2025,S,V2,N1,U6,PR1,,,,,,");
        private final Importing twoYears = new Importing(returns);

        @Test
        void isNotInTheFileFromTheFirstDayOfThatYear() {
            Receipt receipt = twoYears.receipt(returns.folder());

            assertThat(receipt.remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.child()).isEqualTo("1");
                assertThat(remark.fault()).isEqualTo(Fault.NOT_IN_LATER_YEAR);
            });
            assertThat(twoYears.held("1", InFile.KIND))
                    .extracting(InFile::notInFileFrom)
                    .containsExactly(Optional.of(day("2025-04-01")));
        }

        @Test
        void soAlsoWhenTheYearsAreLoadedOneByOne() {
            twoYears.receipt(year("2025"));
            Receipt receipt = twoYears.receipt(year("2026"));

            assertThat(receipt.remarks()).hasSize(1);
            assertThat(twoYears.held("1", InFile.KIND))
                    .extracting(InFile::notInFileFrom)
                    .containsExactly(Optional.of(day("2025-04-01")));
            assertThat(twoYears.of(year("2026"))).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void isInTheFileAgainOnceACorrectedReturnNamesTheChild() {
            twoYears.receipt(returns.folder());
            returns.with("2026", Ssda903Table.HEADER, CHILD, "2,F,01/02/2013,WBRI,,,")
                    .with(
                            "2026",
                            Ssda903Table.EPISODES,
                            "1,01/05/2024,S,V2,N1,U6,PR1,,,,,,",
                            "2,01/05/2025,S,V2,N1,U6,PR1,,,,,,");

            Receipt receipt = twoYears.receipt(year("2026"));

            assertThat(receipt.remarks()).isEmpty();
            assertThat(twoYears.held("1", InFile.KIND))
                    .extracting(InFile::notInFileFrom)
                    .containsExactly(Optional.empty());
        }
    }

    @Nested
    class ACareLeaverWhomTheNextReturnDoesNotName {

        private static final String LEAVER = "1,F,22/08/2006,WBRI,,,";
        private static final String OTHER = "2,F,01/02/2013,WBRI,,,";

        private final TypedFiles returns = new TypedFiles()
                .with("2025", Ssda903Table.HEADER, LEAVER, OTHER)
                .with("2025", Ssda903Table.EPISODES, "2,01/05/2024,S,V2,N1,U6,PR1,,,,,,")
                .with("2025", Ssda903Table.OC3, "1,22/08/2006,YES,F2,U1")
                .with("2026", Ssda903Table.HEADER, OTHER)
                .with("2026", Ssda903Table.EPISODES, "2,01/05/2025,P,V2,N1,U6,PR1,,,,,,");
        private final Importing years = new Importing(returns);

        private InFile file() {
            return years.held("1", InFile.KIND).getFirst();
        }

        @Test
        void isNotInTheFileWhereItHasCareLeavers() {
            returns.with("2026", Ssda903Table.OC3, "2,01/02/2013,,,");
            Receipt receipt = years.receipt(returns.folder());

            assertThat(file().notInFileFrom()).contains(day("2025-04-01"));
            assertThat(receipt.remarks())
                    .extracting(Receipt.Remark::child, Receipt.Remark::fault)
                    .containsExactly(tuple("1", Fault.LEAVER_NOT_IN_LATER_YEAR));
        }

        @Test
        void soAlsoWhenTheYearsAreLoadedOneByOne() {
            returns.with("2026", Ssda903Table.OC3, "2,01/02/2013,,,");
            years.receipt(year("2025"));
            years.receipt(year("2026"));

            assertThat(file().notInFileFrom()).contains(day("2025-04-01"));
            assertThat(years.of(year("2026"))).isInstanceOf(Imported.NothingNew.class);
            assertThat(years.of(year("2025"))).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void isCountedFromTheDayOfAReturnWithoutATableOfCareLeavers() {
            for (int time = 0; time < 2; time++) {
                years.receipt(year("2025"));
                years.receipt(year("2026"));

                assertThat(file().notInFileFrom()).isEmpty();
                assertThat(file().coverage())
                        .extracting(Coverage::asAt)
                        .containsExactly(day("2025-03-31"), day("2026-03-31"));
            }
            assertThat(years.of(returns.folder())).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void isNamedAgainOnceTheTableIsLoaded() {
            years.receipt(returns.folder());
            returns.with("2026", Ssda903Table.HEADER, LEAVER, OTHER)
                    .with("2026", Ssda903Table.OC3, "1,22/08/2006,YES,F2,U1");
            years.receipt(year("2026"));

            assertThat(file().coverage()).hasSize(2).noneMatch(Coverage::isOfNothing);
            assertThat(file().notInFileFrom()).isEmpty();
        }

        @Test
        void isNotExpectedOnceSupportIsOver() {
            returns.with("2025", Ssda903Table.OC3, "1,22/08/2006,RHOM,0,0")
                    .with("2026", Ssda903Table.OC3, "2,01/02/2013,,,");

            assertThat(years.receipt(returns.folder()).remarks()).isEmpty();
            assertThat(file().notInFileFrom()).isEmpty();
        }

        @Test
        void norAfterTheYearOfTheTwentyFirstBirthday() {
            returns.with("2025", Ssda903Table.HEADER, "1,F,22/08/2003,WBRI,,,", OTHER)
                    .with("2025", Ssda903Table.OC3, "1,22/08/2003,YES,F2,U1")
                    .with("2026", Ssda903Table.OC3, "2,01/02/2013,,,");

            assertThat(years.receipt(returns.folder()).remarks()).isEmpty();
            assertThat(file().notInFileFrom()).isEmpty();
        }

        @Test
        void whoWasInCareUntilEighteenIsExpectedToo() {
            returns.with("2025", Ssda903Table.HEADER, "1,F,22/08/2006,WBRI,,,", OTHER)
                    .with("2025", Ssda903Table.OC3, "2,01/02/2013,,,")
                    .with(
                            "2025",
                            Ssda903Table.EPISODES,
                            "1,01/05/2020,P,C2,N1,U4,PR1,22/08/2024,E5,,,,",
                            "2,01/05/2024,S,V2,N1,U6,PR1,,,,,,")
                    .with("2026", Ssda903Table.OC3, "2,01/02/2013,,,");

            assertThat(years.receipt(returns.folder()).remarks())
                    .extracting(Receipt.Remark::fault)
                    .containsExactly(Fault.LEAVER_NOT_IN_LATER_YEAR);
        }
    }

    @Nested
    class WhatAPersonRecorded {

        private final InMemoryStore store = importing.store();

        private <B extends Body> Held<B> only(RecordKind<B> kind) {
            return store.all(kind).getFirst();
        }

        @Test
        void isNotOverwritten() {
            importing.receipt(year("2025"));
            Held<LookedAfterReview> review = only(LookedAfterReview.KIND);
            var asRecorded =
                    new LookedAfterReview(review.body().on(), Optional.of(LookedAfterReview.Participation.PN5));
            store.save(PERSON, List.of(Change.after(review, asRecorded)));

            Receipt receipt = importing.receipt(year("2025"));

            assertThat(importing.held("1", LookedAfterReview.KIND)).containsExactly(asRecorded);
            assertThat(receipt.rows())
                    .filteredOn(row -> row.part() == Ssda903Table.REVIEWS)
                    .flatExtracting(Receipt.Row::notes)
                    .extracting(Receipt.Note::fault)
                    .containsExactly(Fault.RECORDED_OTHERWISE_BY_HAND);
        }

        @Test
        void isCompletedByALaterReturn() {
            importing.receipt(year("2025"));
            Held<PeriodOfCare> care = only(PeriodOfCare.KIND);
            var withNeed = new PeriodOfCare(
                    care.body().began(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(PeriodOfCare.CategoryOfNeed.N2));
            store.save(PERSON, List.of(Change.after(care, withNeed)));

            importing.receipt(year("2026"));

            assertThat(importing.held("1", PeriodOfCare.KIND)).singleElement().satisfies(now -> {
                assertThat(now.need()).contains(PeriodOfCare.CategoryOfNeed.N2);
                assertThat(now.ended()).contains(day("2026-02-01"));
            });
        }

        @Test
        void ofAChildIsKeptWithTheChild() {
            importing.receipt(year("2024"));
            Held<Child> child = only(Child.KIND);
            Child before = child.body();
            var corrected = new Child(
                    before.authorityId(),
                    before.name(),
                    before.born(),
                    before.sex(),
                    Optional.of(Ethnicity.WIRI),
                    before.nhsNumber(),
                    before.upn(),
                    before.noUpn(),
                    before.isMother(),
                    before.firstChildBorn());
            store.save(PERSON, List.of(Change.after(child, corrected)));

            importing.receipt(year("2026"));

            assertThat(importing.held("1", Child.KIND)).singleElement().satisfies(now -> {
                assertThat(now.ethnicity()).contains(Ethnicity.WIRI);
                assertThat(now.upn()).isEqualTo(Upn.read("Z886212312001"));
            });
        }
    }
}
