package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.childjourney.access.Authority;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.Origin;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportSsda903Test {

    private static final Path FOLDER = Path.of("returns");

    private static TypedFiles threeChildren() {
        return new TypedFiles()
                .with(
                        "2026",
                        Ssda903Table.HEADER,
                        "1,M,01/02/2012,WBRI,,,",
                        "2,F,01/02/2013,WBRI,,0,",
                        "3,F,01/02/2014,WBRI,,0,")
                .with(
                        "2026",
                        Ssda903Table.EPISODES,
                        "1,01/05/2025,S,V2,N1,U6,PR1,02/06/2025,E4A,,,,",
                        "2,01/05/2025,S,V3,N2,U6,PR1,,,,,,",
                        "3,01/05/2025,S,C2,N2,U6,PR1,,,,,,")
                .with("2026", Ssda903Table.REVIEWS, "3,01/02/2014,05/06/2025,PN1");
    }

    private static Problem problemOf(Imported result) {
        assertThat(result).isInstanceOf(Imported.Refused.class);
        return ((Imported.Refused) result).problem();
    }

    private static void assertRefused(TypedFiles files, Problem.Kind kind) {
        var importing = new Importing(files);
        Problem problem = problemOf(importing.of(FOLDER));
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.sentence()).matches("[^{}]+\\.");
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void everythingIsRecordedAsFromAFile() {
        var importing = new Importing(threeChildren());

        importing.receipt(FOLDER);

        assertThat(importing.store().log())
                .isNotEmpty()
                .allMatch(entry -> entry.origin() == Origin.FROM_FILE)
                .allMatch(entry -> entry.author().equals(Importing.DATA_OFFICER.user()));
        assertThat(importing.store().all(Import.KIND)).singleElement().satisfies(made -> {
            assertThat(made.body().asAt()).isEqualTo("2026-03-31");
            assertThat(made.body().rowsKept()).isEqualTo(7);
            assertThat(made.body().children()).isEqualTo(3);
            assertThat(made.body().sha256()).hasSize(3);
        });
    }

    @Test
    void reviewsAreNotExpectedOfAChildWhoHasOnlyShortBreaks() {
        var importing = new Importing(threeChildren());

        importing.receipt(FOLDER);

        assertThat(carried(importing, "2")).doesNotContain(EventKind.LOOKED_AFTER_REVIEW);
        assertThat(carried(importing, "3")).contains(EventKind.LOOKED_AFTER_REVIEW);
        // no Missing table in this return
        assertThat(carried(importing, "3")).doesNotContain(EventKind.WENT_MISSING);
    }

    private static Set<EventKind> carried(Importing importing, String child) {
        List<Coverage> coverage = importing.held(child, InFile.KIND).getFirst().coverage();
        return coverage.getFirst().carried();
    }

    @Test
    void aRoleThatMayNotImportDoesNot() {
        var importing = new Importing(threeChildren());
        var socialWorker = new SignedIn(Importing.DATA_OFFICER.user(), "Worker", Role.SOCIAL_WORKER, Optional.empty());

        assertThatThrownBy(() -> importing.as(socialWorker, Progress.UNWATCHED, FOLDER))
                .isInstanceOf(NotAllowed.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void aStoreOfInventedChildrenTakesNoFiles() {
        var importing = new Importing(threeChildren(), Authority.Nature.INVENTED);

        assertThat(problemOf(importing.of(FOLDER)).kind()).isEqualTo(Problem.Kind.INVENTED_STORE);
        assertThat(importing.store().log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void stoppedAtAnyMomentItChangesNothing(int asksBeforeStop) {
        var importing = new Importing(threeChildren());
        var asked = new AtomicInteger();
        var stopping = new Progress() {
            @Override
            public void reached(int done, int total) {}

            @Override
            public boolean isStopped() {
                return asked.getAndIncrement() >= asksBeforeStop;
            }
        };

        assertThat(importing.as(Importing.DATA_OFFICER, stopping, FOLDER)).isInstanceOf(Imported.Stopped.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 12})
    void aFailureOnTheWayChangesNothing(int changesBefore) {
        var importing = new Importing(threeChildren());
        importing.store().failAfter(changesBefore);

        assertThatThrownBy(() -> importing.of(FOLDER)).isInstanceOf(StoreFault.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void aBackupIsMadeBeforeTheFirstRecordAndOnlyWhereThereIsOne() {
        TypedFiles files = threeChildren();
        var importing = new Importing(files);
        importing.of(Path.of("nowhere"));
        assertThat(importing.childrenWhenBackedUp()).as("refused").isEmpty();
        importing.receipt(FOLDER);
        assertThat(importing.childrenWhenBackedUp()).as("loaded").containsExactly(0);
        importing.receipt(FOLDER);
        assertThat(importing.childrenWhenBackedUp()).as("nothing new").containsExactly(0);
    }

    @Test
    void progressCountsChildren() {
        var told = new ArrayList<String>();
        var watching = new Progress() {
            @Override
            public void reached(int done, int total) {
                told.add(done + "/" + total);
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };

        new Importing(threeChildren()).as(Importing.DATA_OFFICER, watching, FOLDER);

        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void aFileThatChangesWhileItIsLoadedIsRefused() {
        TypedFiles files = threeChildren();
        var importing = new Importing(files);
        var changing = new Progress() {
            @Override
            public void reached(int done, int total) {
                files.with("2026", Ssda903Table.REVIEWS, "3,01/02/2014,06/06/2025,PN1");
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };

        Problem problem = problemOf(importing.as(Importing.DATA_OFFICER, changing, FOLDER));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_WHILE_READ);
        assertThat(importing.store().log()).isEmpty();
    }

    @Nested
    class Tables {

        @Test
        void areKnownByTheirColumnsInAnyOrderAndByAnyName() {
            TypedFiles files = new TypedFiles()
                    .with("x", "list (1).CSV", " dob ,Child,sex,Ethnic,UPN,mother,MC DOB", "01/02/2012,1,2,wbri,,,")
                    .with(
                            "x",
                            "b.csv",
                            String.join(",", Ssda903Table.EPISODES.columns().reversed()),
                            ",,,,,,pr1,u6,n1,v2,s,2025-05-01,1");

            var importing = new Importing(files);
            Receipt receipt = importing.receipt(FOLDER);

            assertThat(receipt.rows()).allMatch(row -> row.notes().isEmpty());
            // 2 was the code for girls until 2023-24
            assertThat(importing.held("1", Child.KIND)).extracting(Child::sex).containsExactly(Sex.FEMALE);
            assertThat(importing.held("1", PeriodOfCare.KIND)).hasSize(1);
        }

        @Test
        void haveColumnsThatTheReturnDoesNotSaidToBeLeftOut() {
            TypedFiles files = threeChildren()
                    .with(
                            "2026",
                            "Reviews.csv",
                            "CHILD,DOB,REVIEW,REVIEW_CODE,CHAIR",
                            "3,01/02/2014,05/06/2025,PN1,someone");

            Receipt receipt = new Importing(files).receipt(FOLDER);

            assertThat(receipt.years().getFirst().files())
                    .flatExtracting(Receipt.FileRead::about)
                    .extracting(Receipt.AboutFile::value)
                    .containsExactly("CHAIR");
            assertThat(receipt.csv()).anyMatch(line -> line.contains("no such columns"));
        }

        @Test
        void withAColumnMissingAreRefused() {
            assertRefused(
                    threeChildren().with("2026", "r.csv", "CHILD,DOB,SDQ_SCORE", "1,2,3"), Problem.Kind.NOT_A_TABLE);
            assertRefused(
                    threeChildren().with("2026", "r.csv", "CHILD,DOB,MISSING,MIS_START", "1,2,3,4"),
                    Problem.Kind.COLUMNS_MISSING);
        }

        @Test
        void withoutColumnNamesAreRefused() {
            assertRefused(
                    threeChildren().with("2026", "r.csv", "3,01/02/2014,05/06/2025,PN1"), Problem.Kind.NOT_A_TABLE);
        }

        @Test
        void withAColumnTwiceAreRefused() {
            assertRefused(
                    threeChildren().with("2026", "r.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END,dob"),
                    Problem.Kind.COLUMN_TWICE);
        }

        @Test
        void thatAreThereTwiceAreRefused() {
            assertRefused(
                    threeChildren().with("2026", "old.csv", "CHILD,DOB,REVIEW,REVIEW_CODE"), Problem.Kind.TABLE_TWICE);
        }

        @Test
        void withoutAHeaderTableAreRefused() {
            assertRefused(new TypedFiles().with("2026", Ssda903Table.REVIEWS), Problem.Kind.NO_HEADER);
        }

        @Test
        void ofNothingAreRefused() {
            assertRefused(new TypedFiles().with("2026", "letter.docx", "x"), Problem.Kind.NO_FILES);
        }

        @Test
        void besideOtherFilesAreReadAndTheOthersNamed() {
            Receipt receipt =
                    new Importing(threeChildren().with("2026", "LICENCE.txt", "All invented.")).receipt(FOLDER);

            assertThat(receipt.years().getFirst().notRead()).containsExactly("LICENCE.txt");
        }
    }

    @Nested
    class TheYear {

        @Test
        void isWorkedOutFromTheEpisodes() {
            Receipt receipt = new Importing(threeChildren()).receipt(FOLDER);

            assertThat(receipt.years()).singleElement().satisfies(year -> {
                assertThat(year.yearEnding()).isEqualTo("2026-03-31");
                assertThat(year.yearKnown()).isEqualTo(Receipt.YearKnown.WORKED_OUT);
            });
        }

        @Test
        void ofEpisodesThatAllBeganEarlierIsTheReviews() {
            TypedFiles files = new TypedFiles()
                    .with("a", Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,,,")
                    .with("a", Ssda903Table.EPISODES, "1,01/05/2021,S,V2,N1,U6,PR1,,,,,,")
                    .with("a", Ssda903Table.REVIEWS, "1,01/02/2012,05/06/2025,PN1");

            assertThat(new Importing(files).receipt(FOLDER).years())
                    .extracting(year -> year.yearEnding().toString())
                    .containsExactly("2026-03-31");
        }

        @Test
        void isTheOneThatThePersonSays() {
            var importing = new Importing(threeChildren());

            Receipt receipt = Importing.receiptOf(importing.saying(Optional.of(2027), Optional.empty(), FOLDER));

            assertThat(receipt.years()).singleElement().satisfies(year -> {
                assertThat(year.yearEnding()).isEqualTo("2027-03-31");
                assertThat(year.yearKnown()).isEqualTo(Receipt.YearKnown.GIVEN);
            });
        }

        @Test
        void mayEndBeforeItIsOver() {
            var importing = new Importing(threeChildren());

            importing.saying(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)), FOLDER);

            assertThat(importing.held("3", InFile.KIND).getFirst().coverage())
                    .singleElement()
                    .satisfies(coverage -> {
                        assertThat(coverage.to()).isEqualTo("2025-12-31");
                        assertThat(coverage.asAt()).isEqualTo("2025-12-31");
                    });
        }

        @ParameterizedTest
        @CsvSource({"2025-03-31", "2026-04-01"})
        void hasTheDayForWhichTheFilesSpeak(LocalDate outside) {
            var importing = new Importing(threeChildren());

            Problem problem = problemOf(importing.saying(Optional.empty(), Optional.of(outside), FOLDER));

            assertThat(problem.kind()).isEqualTo(Problem.Kind.AS_AT_OUTSIDE_YEAR);
        }

        @Test
        void thatTheDatesDoNotShowIsAsked() {
            assertRefused(
                    new TypedFiles().with("a", Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,,,"),
                    Problem.Kind.YEAR_NOT_KNOWN);
        }

        @Test
        void cannotBeSaidForSeveralReturns() {
            TypedFiles files = threeChildren().with("2025", Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,,,");
            var importing = new Importing(files);

            Problem problem = problemOf(importing.saying(Optional.of(2026), Optional.empty(), FOLDER));

            assertThat(problem.kind()).isEqualTo(Problem.Kind.YEAR_FOR_SEVERAL);
        }

        @Test
        void isLoadedOnceAtATime() {
            assertRefused(
                    threeChildren()
                            .with("copy", Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,,,")
                            .with("copy", Ssda903Table.EPISODES, "1,01/05/2025,S,V2,N1,U6,PR1,,,,,,"),
                    Problem.Kind.YEAR_TWICE);
        }
    }

    @Nested
    class TheReceipt {

        @Test
        void hasALineForEachRowAndForEachThingToSay() {
            TypedFiles files = threeChildren()
                    .with("2026", Ssda903Table.REVIEWS, "3,01/02/2014,05/06/2025,PN1", "3,01/02/2014,=1+1,PN9");

            List<String> csv = new Importing(files).receipt(FOLDER).csv();

            assertThat(csv.getFirst()).isEqualTo("file,line,table,result,column,value,reason,child");
            assertThat(csv).contains("2026/Reviews.csv,2,Reviews,kept,,,,3");
            assertThat(csv)
                    .contains("2026/Reviews.csv,3,Reviews,refused,REVIEW,'=1+1,"
                            + "\"This is not a date (DD/MM/YYYY), and it says nothing without it."
                            + " The entry was not kept.\",3");
            assertThat(csv).anyMatch(line -> line.contains("worked out from the dates in the files"));
        }

        @Test
        void countsEachTable() {
            Receipt receipt = new Importing(threeChildren()).receipt(FOLDER);

            assertThat(receipt.totalsByPart())
                    .containsOnlyKeys(Ssda903Table.HEADER, Ssda903Table.EPISODES, Ssda903Table.REVIEWS)
                    .containsEntry(Ssda903Table.HEADER, new Receipt.Totals(3, 3, 0, 0, 0, 0));
        }
    }
}
