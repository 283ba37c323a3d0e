package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.returns.AnnexAList.CARE;
import static org.childjourney.returns.AnnexAList.IN_NEED;
import static org.childjourney.returns.AnnexAList.PROTECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Gender;
import org.childjourney.people.Sex;
import org.childjourney.people.Worker;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same children in the census of children in need, the children looked after return and Annex A lists: one child
/// each, and one record of each matter.
class ThreeReturnsTest {

    private static final String EPISODE = "1,03/11/2025,S,V2,N1,U6,PR1,,,,CT5 2BZ,CT9 9FB,SC012345";
    private static final String LISTED = AnnexAPolicyTest.WHO.replace("DISABILITY=b) No", "DISABILITY=a) Yes");
    private static final String IN_CARE = LISTED + "CARE_BEGAN=03/11/2025, CATEGORY_OF_NEED=N1, "
            + "STATUS_BEGAN=03/11/2025, LEGAL_STATUS=V2, CARE_REVIEW=01/12/2025, CARE_VISIT=10/04/2026, "
            + "PROVIDER=PR1, TEAM=East, WORKER=Ola Nowak, ";
    private static final String MOVED = IN_CARE + "PLACED_ON=01/04/2026, PLACEMENT=d) U4, POSTCODE=CT1 1AA";
    private static final String STAYED = IN_CARE + "PLACED_ON=03/11/2025, PLACEMENT=f) U6, POSTCODE=CT9 9FB";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static TypedFiles tables() {
        return new TypedFiles()
                .with("2026", Ssda903Table.HEADER, "1,F,01/02/2012,WBRI,Z886212312001,,")
                .with("2026", Ssda903Table.EPISODES, EPISODE)
                .with("2026", Ssda903Table.REVIEWS, "1,01/02/2012,01/12/2025,PN1");
    }

    private static TypedCensus census(String born) {
        return new TypedCensus()
                .with(
                        2026,
                        TypedCensus.child(
                                "<LAchildID>1</LAchildID><UPN>Z886212312001</UPN><PersonBirthDate>" + born
                                        + "</PersonBirthDate><Sex>F</Sex>",
                                "<Disabilities><Disability>LD</Disability></Disabilities>",
                                "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate>"
                                        + "<ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>"
                                        + "<ReferralNFA>0</ReferralNFA><ChildProtectionPlans>"
                                        + "<CPPstartDate>2025-10-20</CPPstartDate>"
                                        + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                                        + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                                        + "<NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews>"
                                        + "<CPPreviewDate>2026-01-12</CPPreviewDate></Reviews>"
                                        + "</ChildProtectionPlans></CINdetails>"));
    }

    private static TypedLists lists(String inCare) {
        return new TypedLists()
                .with(IN_NEED, LISTED + "IN_NEED_BEGAN=01/10/2025, NEED=N1 - Abuse or neglect, LAST_SEEN=10/04/2026")
                .with(
                        PROTECTION,
                        LISTED + "PLAN_BEGAN=20/10/2025, INITIAL_CATEGORY=a) Neglect, LATEST_CATEGORY=a) Neglect, "
                                + "PREVIOUS_PLANS=0, STATUTORY_VISIT=02/04/2026, REVIEW_CONFERENCE=12/01/2026")
                .with(CARE, inCare);
    }

    /// A store into which the three are loaded.
    private static final class Loaded {

        private final InMemoryStore store = new InMemoryStore(Importing.CLOCK);
        private final TypedFiles tables = tables();
        private final TypedCensus census;
        private final TypedLists lists;

        Loaded(TypedCensus census, TypedLists lists) {
            this.census = census;
            this.lists = lists;
        }

        Imported of(String which) {
            return switch (which) {
                case "903" -> new Importing(store, tables).of(tables.folder());
                case "CIN" -> new ImportingCin(store, census).of(census.folder());
                default -> new ImportingLists(store, lists).of(lists.folder());
            };
        }

        <B extends Body> List<B> held(RecordKind<B> kind) {
            return new ImportingLists(store, lists).held("1", kind);
        }
    }

    private static Loaded inOrder(String order, String inCare) {
        var loaded = new Loaded(census("2012-02-01"), lists(inCare));
        for (String which : order.split(", ")) {
            Receipt receipt = Importing.receiptOf(loaded.of(which));
            assertThat(receipt.totals().refused()).as(which + " in " + order).isZero();
        }
        return loaded;
    }

    private static List<String> said(Loaded loaded) {
        var said = new ArrayList<String>();
        for (RecordKind<?> kind : List.of(
                Child.KIND,
                Disability.KIND,
                Referral.KIND,
                ProtectionPlan.KIND,
                ProtectionReview.KIND,
                PeriodOfCare.KIND,
                LegalStatus.KIND,
                Placement.KIND,
                LookedAfterReview.KIND,
                VisitInFile.KIND)) {
            loaded.held(kind)
                    .forEach(body ->
                            said.add(body.toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")));
        }
        said.sort(null);
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "903, CIN, lists",
                "903, lists, CIN",
                "CIN, 903, lists",
                "CIN, lists, 903",
                "lists, 903, CIN",
                "lists, CIN, 903"
            })
    void inAnyOrderTheyAreOneChildAndOneRecordOfEachMatter(String order) {
        Loaded loaded = inOrder(order, MOVED);

        assertThat(loaded.store.all(Child.KIND)).hasSize(1);
        assertThat(loaded.held(Child.KIND)).singleElement().satisfies(child -> {
            assertThat(child.born()).contains(day("2012-02-01"));
            assertThat(child.sex()).isEqualTo(Sex.FEMALE);
            assertThat(child.gender()).contains(Gender.FEMALE);
            assertThat(child.upn()).isPresent();
        });
        assertThat(loaded.held(InFile.KIND)).hasSize(3);
        assertThat(loaded.held(Referral.KIND)).hasSize(1);
        assertThat(loaded.held(ProtectionPlan.KIND)).hasSize(1);
        assertThat(loaded.held(ProtectionReview.KIND)).hasSize(1);
        assertThat(loaded.held(LookedAfterReview.KIND))
                .singleElement()
                .satisfies(review -> assertThat(review.participation()).contains(LookedAfterReview.Participation.PN1));
        assertThat(loaded.held(Disability.KIND))
                .as("which one, the census says")
                .containsExactly(new Disability(Optional.of(Disability.Code.LD)));
        assertThat(loaded.held(PeriodOfCare.KIND)).singleElement().satisfies(care -> {
            assertThat(care.began()).isEqualTo(Beginning.on(day("2025-11-03")));
            assertThat(care.ended()).isEmpty();
        });
        assertThat(loaded.held(LegalStatus.KIND)).hasSize(1);
        var places = new TreeMap<LocalDate, Placement>();
        loaded.held(Placement.KIND).forEach(place -> places.put(place.began().day(), place));
        assertThat(places.keySet()).containsExactly(day("2025-11-03"), day("2026-04-01"));
        assertThat(places.firstEntry().getValue().ended()).contains(day("2026-04-01"));
        assertThat(places.lastEntry().getValue().ended()).isEmpty();
        assertThat(said(loaded)).isEqualTo(said(inOrder("903, CIN, lists", MOVED)));
        for (String which : List.of("903", "CIN", "lists")) {
            assertThat(loaded.of(which)).as(which + " again").isInstanceOf(Imported.NothingNew.class);
        }
    }

    @Test
    void theSameIdWithAnotherBirthDateIsAskedAboutAndNotMerged() {
        var loaded = new Loaded(census("2012-02-01"), lists(MOVED.replace("01/02/2012", "02/01/2012")));
        loaded.of("903");
        int written = loaded.store.log().size();

        Receipt listed = Importing.receiptOf(new ImportingLists(
                        loaded.store, new TypedLists().with(CARE, MOVED.replace("01/02/2012", "02/01/2012")))
                .of(loaded.lists.folder()));

        assertThat(listed.rows()).singleElement().satisfies(row -> {
            assertThat(row.result()).isEqualTo(Receipt.Result.REFUSED);
            assertThat(row.notes()).singleElement().satisfies(note -> {
                assertThat(note.fault()).isEqualTo(Fault.BORN_OTHERWISE_BEFORE);
                assertThat(note.sentence()).contains("It may be another child.");
            });
        });
        assertThat(loaded.store.log()).hasSize(written);
        assertThat(loaded.store.all(Child.KIND)).hasSize(1);
    }

    @Nested
    class WhereTheyDiffer {

        @Test
        void theReturnForTheLaterDayIsBelieved() {
            for (String order : List.of("CIN, lists", "lists, CIN")) {
                var loaded = new Loaded(
                        closedCensus(),
                        new TypedLists()
                                .with(
                                        IN_NEED,
                                        LISTED + "IN_NEED_BEGAN=01/10/2025, NEED=N1, CLOSED=02/03/2026, "
                                                + "REASON_CLOSED=RC3, LAST_SEEN=01/04/2026"));
                var notes = new ArrayList<Fault>();
                for (String which : order.split(", ")) {
                    Importing.receiptOf(loaded.of(which))
                            .rows()
                            .forEach(row -> row.notes().forEach(note -> notes.add(note.fault())));
                }

                assertThat(loaded.held(Referral.KIND)).as(order).singleElement().satisfies(referral -> {
                    assertThat(referral.closed()).contains(day("2026-03-02"));
                    assertThat(referral.reasonClosed()).contains(Referral.ReasonClosed.RC3);
                    assertThat(referral.source())
                            .as("which only the census says")
                            .isPresent();
                });
                assertThat(notes.contains(Fault.SAID_OTHERWISE_IN_OTHER_RETURN))
                        .as("the earlier return is told so when it comes second")
                        .isEqualTo(order.startsWith("lists"));
                assertThat(loaded.of("CIN")).isInstanceOf(Imported.NothingNew.class);
                assertThat(loaded.of("lists")).isInstanceOf(Imported.NothingNew.class);
            }
        }

        private static TypedCensus closedCensus() {
            return new TypedCensus()
                    .with(
                            2026,
                            TypedCensus.child(
                                    "<LAchildID>1</LAchildID><UPN>Z886212312001</UPN>"
                                            + "<PersonBirthDate>2012-02-01</PersonBirthDate><Sex>F</Sex>",
                                    "<Disabilities><Disability>LD</Disability></Disabilities>",
                                    "<CINdetails><CINreferralDate>2025-10-01</CINreferralDate>"
                                            + "<ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>"
                                            + "<CINclosureDate>2026-03-01</CINclosureDate>"
                                            + "<ReasonForClosure>RC7</ReasonForClosure>"
                                            + "<ReferralNFA>0</ReferralNFA></CINdetails>"));
        }

        @Test
        void careThatIsSaidToHaveBegunOnAnotherDayIsTheSameTimeInCare() {
            Loaded loaded = new Loaded(
                    census("2012-02-01"),
                    lists(STAYED.replace("CARE_BEGAN=03/11/2025", "CARE_BEGAN=04/11/2025")
                            .replace("STATUS_BEGAN=03/11/2025", "STATUS_BEGAN=04/11/2025")
                            .replace("PLACED_ON=03/11/2025", "PLACED_ON=04/11/2025")));
            loaded.of("903");

            Receipt receipt = Importing.receiptOf(loaded.of("lists"));

            assertThat(loaded.held(PeriodOfCare.KIND)).hasSize(1);
            assertThat(loaded.held(LegalStatus.KIND)).hasSize(1);
            assertThat(loaded.held(Placement.KIND)).hasSize(1);
            assertThat(receipt.rows().getLast().notes())
                    .extracting(Receipt.Note::fault)
                    .containsOnly(Fault.BEGAN_OTHERWISE);
            assertThat(loaded.of("lists")).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void aBeginningThatOnlyTheListsKnowStays() {
            TypedFiles tables = new TypedFiles()
                    .with("2026", Ssda903Table.HEADER, "1,F,01/02/2012,WBRI,,,")
                    .with("2026", Ssda903Table.EPISODES, EPISODE.replace("03/11/2025,S", "03/11/2025,P"));
            TypedLists lists = new TypedLists()
                    .with(
                            CARE,
                            IN_CARE.replace("CARE_BEGAN=03/11/2025", "CARE_BEGAN=05/06/2024")
                                    .replace("STATUS_BEGAN=03/11/2025", "STATUS_BEGAN=05/06/2024"));
            for (boolean listsFirst : new boolean[] {true, false}) {
                var store = new InMemoryStore(Importing.CLOCK);
                var inCare = new Importing(store, tables);
                var listed = new ImportingLists(store, lists);
                if (listsFirst) {
                    listed.receipt(lists.folder());
                }
                inCare.receipt(tables.folder());
                listed.receipt(lists.folder());

                assertThat(inCare.held("1", PeriodOfCare.KIND))
                        .singleElement()
                        .satisfies(care -> assertThat(care.began()).isEqualTo(Beginning.on(day("2024-06-05"))));
                assertThat(inCare.held("1", LegalStatus.KIND)).hasSize(1);
                assertThat(inCare.of(tables.folder())).isInstanceOf(Imported.NothingNew.class);
                assertThat(listed.of(lists.folder())).isInstanceOf(Imported.NothingNew.class);
            }
        }

        @Test
        void listsForAnEarlierDayDoNotMoveTheChildBack() {
            var loaded = new Loaded(
                    census("2012-02-01"),
                    new TypedLists()
                            .with(
                                    CARE,
                                    IN_CARE.replace("CARE_VISIT=10/04/2026, ", "CARE_VISIT=10/03/2026, ")
                                            + "PLACED_ON=10/11/2025, PLACEMENT=U4, POSTCODE=CT1 1AA"));
            loaded.of("903");

            Receipt receipt = Importing.receiptOf(loaded.of("lists"));

            assertThat(loaded.held(Placement.KIND))
                    .singleElement()
                    .satisfies(place -> assertThat(place.ended()).isEmpty());
            assertThat(receipt.rows().getFirst().notes())
                    .extracting(Receipt.Note::fault)
                    .contains(Fault.SAID_OTHERWISE_IN_OTHER_RETURN);
            assertThat(loaded.of("lists")).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void aVisitThatWasRecordedHereNeedsNoOther() {
            var loaded = new Loaded(census("2012-02-01"), lists(MOVED));
            loaded.of("903");
            Held<Child> who = loaded.store.byAuthorityId("1").orElseThrow();
            loaded.store.save(
                    Importing.DATA_OFFICER.user(),
                    List.of(Change.first(
                            new RecordId(new UUID(7, 7)),
                            Visit.KIND,
                            who.child(),
                            new Visit(
                                    day("2026-04-10"),
                                    Optional.empty(),
                                    Visit.Purpose.IN_CARE,
                                    ChildSeen.ALONE,
                                    "",
                                    "words",
                                    "account",
                                    Optional.empty()))));

            loaded.of("lists");

            assertThat(loaded.held(VisitInFile.KIND))
                    .extracting(VisitInFile::purpose)
                    .containsExactly(Visit.Purpose.PROTECTION);
        }
    }

    @Nested
    class TheWorker {

        private static Optional<String> nameOf(InMemoryStore store, Allocation allocation) {
            return store.all(Worker.KIND).stream()
                    .filter(worker -> worker.id().equals(allocation.worker()))
                    .flatMap(worker -> worker.body().name().stream())
                    .map(name -> name.family())
                    .findFirst();
        }

        @Test
        void isTheChildsFromTheDayOfTheListOn() {
            TypedLists books = new TypedLists()
                    .book("january")
                    .with(CARE, STAYED.replace("10/04/2026", "20/01/2026"))
                    .book("february")
                    .with(CARE, STAYED.replace("10/04/2026", "20/02/2026"))
                    .book("march")
                    .with(CARE, STAYED.replace("10/04/2026", "20/03/2026").replace("Ola Nowak", "Sam Lee"));
            var importing = new ImportingLists(books);
            importing.receipt(books.file("january"));
            importing.receipt(books.file("february"));
            importing.receipt(books.file("march"));

            List<Allocation> allocations = importing.held("1", Allocation.KIND);

            assertThat(allocations).hasSize(2);
            assertThat(allocations.getFirst().began()).isEqualTo(day("2026-01-20"));
            assertThat(allocations.getFirst().ended()).contains(day("2026-03-20"));
            assertThat(nameOf(importing.store(), allocations.getLast())).contains("Lee");
            assertThat(importing.of(books.file("march"))).isInstanceOf(Imported.NothingNew.class);
            assertThat(importing.of(books.file("january"))).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void whomLaterListsInOneGoNameTakesOver() {
            TypedLists books = new TypedLists()
                    .book("january")
                    .with(CARE, STAYED.replace("10/04/2026", "20/01/2026"))
                    .book("march")
                    .with(CARE, STAYED.replace("10/04/2026", "20/03/2026").replace("Ola Nowak", "Sam Lee"));
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Allocation.KIND))
                    .extracting(Allocation::ended)
                    .containsExactlyInAnyOrder(Optional.of(day("2026-03-20")), Optional.empty());
            assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        }
    }

    @Test
    void severalWorkbooksInOneGoFollowAChildFromPlaceToPlace() {
        TypedLists books = new TypedLists()
                .book("march")
                .with(CARE, STAYED.replace("10/04/2026", "20/03/2026"))
                .book("april")
                .with(CARE, MOVED);
        var importing = new ImportingLists(books);

        importing.receipt(books.folder());

        assertThat(importing.held("1", PeriodOfCare.KIND)).hasSize(1);
        assertThat(importing.held("1", Placement.KIND))
                .extracting(Placement::ended)
                .containsExactlyInAnyOrder(Optional.of(day("2026-04-01")), Optional.empty());
        assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.of(books.file("march"))).isInstanceOf(Imported.NothingNew.class);
    }

    @Test
    void severalWorkbooksInOneGoGoOnFromWhatIsKnown() {
        TypedLists books = new TypedLists()
                .book("january")
                .with(CARE, STAYED.replace("10/04/2026", "20/01/2026"))
                .book("march")
                .with(
                        CARE,
                        MOVED.replace("10/04/2026", "20/03/2026")
                                .replace("01/04/2026", "01/03/2026")
                                .replace("DISABILITY=a) Yes", "DISABILITY=b) No")
                                .replace("Ola Nowak", "Sam Lee"))
                .book("april")
                .with(
                        CARE,
                        MOVED.replace("d) U4", "K2")
                                .replace("CT1 1AA", "CT2 2BB")
                                .replace("Ola Nowak", "Ada Obi"));
        var importing = new ImportingLists(books);
        importing.receipt(books.file("january"));

        importing.receipt(books.folder());

        assertThat(importing.held("1", Placement.KIND))
                .extracting(Placement::ended)
                .containsExactlyInAnyOrder(
                        Optional.of(day("2026-03-01")), Optional.of(day("2026-04-01")), Optional.empty());
        assertThat(importing.held("1", Allocation.KIND))
                .extracting(Allocation::ended)
                .containsExactlyInAnyOrder(
                        Optional.of(day("2026-03-20")), Optional.of(day("2026-04-10")), Optional.empty());
        assertThat(importing.held("1", Disability.KIND)).containsExactly(new Disability(Optional.empty()));
        assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.of(books.file("march"))).isInstanceOf(Imported.NothingNew.class);
    }
}
