package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.returns.AnnexAList.ADOPTION;
import static org.childjourney.returns.AnnexAList.CARE;
import static org.childjourney.returns.AnnexAList.ENQUIRIES;
import static org.childjourney.returns.AnnexAList.IN_NEED;
import static org.childjourney.returns.AnnexAList.LEAVING_CARE;
import static org.childjourney.returns.AnnexAList.REFERRALS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.Involvement;
import org.childjourney.people.Worker;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.protection.InitialConference;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What lists say of who works with a child and of what went before, where more than one says something.
class ListsTogetherTest {

    private static final String WHO = AnnexAPolicyTest.WHO;
    private static final String LEAVER = "CHILD=1, GENDER=b) Female, ETHNICITY=a) WBRI, BORN=01/02/2006, "
            + "DISABILITY=b) No, ELIGIBILITY=b) Former relevant child, LEAVER_CONTACT=01/03/2026, ";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static ImportingLists loaded(TypedLists books) {
        var importing = new ImportingLists(books);
        importing.receipt(books.folder());
        assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        return importing;
    }

    private static String name(ImportingLists importing, RecordId worker) {
        return importing.store().all(Worker.KIND).stream()
                .filter(one -> one.id().equals(worker))
                .map(Held::body)
                .flatMap(one -> one.name().stream())
                .map(name -> name.family())
                .findFirst()
                .orElse("");
    }

    private static List<String> workers(ImportingLists importing) {
        return importing.held("1", Allocation.KIND).stream()
                .map(one -> name(importing, one.worker()) + " from " + one.began()
                        + one.ended().map(end -> " to " + end).orElse(""))
                .sorted()
                .toList();
    }

    private static List<String> advisers(ImportingLists importing) {
        return importing.held("1", Involvement.KIND).stream()
                .filter(one -> one.part() == Involvement.Part.PERSONAL_ADVISER)
                .map(one -> name(importing, one.worker()) + " from " + one.began()
                        + one.ended().map(end -> " to " + end).orElse(""))
                .sorted()
                .toList();
    }

    @Nested
    class WorkersOfCareLeavers {

        @Test
        void theAllocatedWorkerIsTheNamedWorkerAndTheAdviserIsTheAdviser() {
            var importing = loaded(new TypedLists()
                    .with(LEAVING_CARE, LEAVER + "TEAM=Leaving care, WORKER=Ola Nowak, ADVISER=Sam Reed"));

            assertThat(workers(importing)).containsExactly("Nowak from 2026-03-01");
            assertThat(advisers(importing)).containsExactly("Reed from 2026-03-01");
            assertThat(importing.store().all(Worker.KIND))
                    .extracting(worker -> worker.body().position())
                    .containsExactlyInAnyOrder(Worker.Position.NOT_RECORDED, Worker.Position.PERSONAL_ADVISER);
        }

        @Test
        void anAdviserNamedAloneIsTheWorkerToo() {
            var importing = loaded(new TypedLists().with(LEAVING_CARE, LEAVER + "ADVISER=Sam Reed"));

            assertThat(workers(importing)).containsExactly("Reed from 2026-03-01");
            assertThat(advisers(importing)).containsExactly("Reed from 2026-03-01");
        }

        @Test
        void theWorkerOfAChildInCareStays() {
            var importing = loaded(new TypedLists()
                    .with(CARE, LEAVER.replace("2006", "2009") + "CARE_BEGAN=03/11/2025, WORKER=Ola Nowak")
                    .with(LEAVING_CARE, LEAVER.replace("2006", "2009") + "WORKER=Ida Bell, ADVISER=Sam Reed"));

            assertThat(workers(importing)).containsExactly("Nowak from 2026-03-01");
            assertThat(advisers(importing)).containsExactly("Reed from 2026-03-01");
        }

        @Test
        void ofTwoWorkbooksTheEarlierAdviserEndsWhenTheLaterBegins() {
            TypedLists books = new TypedLists()
                    .book("march")
                    .with(LEAVING_CARE, LEAVER + "WORKER=Ola Nowak, ADVISER=Sam Reed")
                    .book("april")
                    .with(
                            LEAVING_CARE,
                            LEAVER.replace("CONTACT=01/03", "CONTACT=01/04") + "WORKER=Ola Nowak, ADVISER=Ida Bell");

            assertThat(workers(loaded(books))).containsExactly("Nowak from 2026-03-01");
            assertThat(advisers(loaded(books)))
                    .containsExactly("Bell from 2026-04-01", "Reed from 2026-03-01 to 2026-04-01");

            var oneByOne = new ImportingLists(books);
            oneByOne.receipt(books.file("march"));
            oneByOne.receipt(books.file("april"));
            assertThat(advisers(oneByOne))
                    .containsExactly("Bell from 2026-04-01", "Reed from 2026-03-01 to 2026-04-01");
        }

        @Test
        void anAdviserWhomAPersonNamedStaysAndAReviewingOfficerIsNone() {
            var officer = Involvement.Part.REVIEWING_OFFICER;
            var adviser = Involvement.Part.PERSONAL_ADVISER;

            assertThat(advisers(afterAPersonNamed(officer))).containsExactly("Reed from 2026-04-01");
            assertThat(advisers(afterAPersonNamed(adviser))).containsExactly("Nowak from 2026-03-05");
        }

        /// Somebody for that part, before lists name an adviser.
        private static ImportingLists afterAPersonNamed(Involvement.Part part) {
            TypedLists books = new TypedLists()
                    .book("march")
                    .with(LEAVING_CARE, LEAVER + "WORKER=Ola Nowak")
                    .book("april")
                    .with(
                            LEAVING_CARE,
                            LEAVER.replace("CONTACT=01/03", "CONTACT=01/04") + "WORKER=Ola Nowak, ADVISER=Sam Reed");
            var importing = new ImportingLists(books);
            importing.receipt(books.file("march"));
            Held<Child> child = importing.store().all(Child.KIND).getFirst();
            RecordId nowak = importing.store().all(Worker.KIND).getFirst().id();
            importing
                    .store()
                    .save(
                            Importing.DATA_OFFICER.user(),
                            List.of(Change.first(
                                    new RecordId(new UUID(0, 5)),
                                    Involvement.KIND,
                                    child.child(),
                                    new Involvement(nowak, part, day("2026-03-05"), Optional.empty()))));
            importing.receipt(books.file("april"));
            return importing;
        }
    }

    @Test
    void theAdoptiveFamilyOfAChildIsKept() {
        var importing = loaded(new TypedLists()
                .with(ADOPTION, WHO + "FAMILY=F-77, DECIDED=02/02/2026, MATCHED=20/02/2026")
                .with(AnnexAList.ADOPTERS, "ADOPTER=A1, FAMILY=F-77, GENDER=a) Male, ENQUIRED=02/02/2025"));

        assertThat(importing.held("1", FamilyGroup.KIND)).containsExactly(new FamilyGroup("F-77"));
    }

    @Test
    void aChildWithoutAnAdoptiveFamilyIsInNone() {
        var importing = loaded(new TypedLists().with(ADOPTION, WHO + "DECIDED=02/02/2026"));

        assertThat(importing.held("1", AdoptionDecision.KIND)).hasSize(1);
        assertThat(importing.held("1", FamilyGroup.KIND)).isEmpty();
    }

    @Test
    void aReferralWithoutFurtherActionAndATimeInNeedOfItsDayIsNotedAndTheTimeInNeedStands() {
        TypedLists books = new TypedLists()
                .with(REFERRALS, WHO + "REFERRED_ON=05/01/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=a) Yes")
                .with(IN_NEED, WHO + "IN_NEED_BEGAN=05/01/2026, NEED=N4, LAST_SEEN=01/03/2026");
        var importing = new ImportingLists(books);

        Receipt receipt = importing.receipt(books.folder());

        assertThat(importing.held("1", Referral.KIND))
                .singleElement()
                .satisfies(referral -> assertThat(referral.noFurtherAction()).contains(YesNo.NO));
        assertThat(receipt.rows().getFirst().notes()).singleElement().satisfies(note -> {
            assertThat(note.fault()).isEqualTo(Fault.OTHERWISE_IN_OTHER_ROW);
            assertThat(note.column()).contains("Referral NFA?");
            assertThat(note.sentence()).contains("List 6: Children in need row 3, says otherwise. That was kept.");
        });
        assertThat(receipt.rows().getLast().notes()).isEmpty();
    }

    @Test
    void aReferralWithoutFurtherActionAlone() {
        var importing = loaded(new TypedLists()
                .with(REFERRALS, WHO + "REFERRED_ON=05/01/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=a) Yes")
                .with(IN_NEED, WHO + "IN_NEED_BEGAN=06/02/2026, NEED=N4, LAST_SEEN=01/03/2026"));

        assertThat(importing.held("1", Referral.KIND))
                .extracting(Referral::noFurtherAction)
                .containsExactlyInAnyOrder(Optional.of(YesNo.YES), Optional.of(YesNo.NO));
    }

    @Nested
    class StrategyDiscussions {

        private static final String ENQUIRY = WHO + "ENQUIRY_BEGAN=07/01/2026, CONFERENCE_NOT_REQUIRED=b) No, "
                + "CONFERENCE_ON=20/01/2026, LED_TO_PLAN=a) Yes";

        @Test
        void theOneThatInitiatedAnEnquiryIsKeptWithIt() {
            var importing = loaded(new TypedLists().with(ENQUIRIES, ENQUIRY));

            assertThat(importing.held("1", StrategyDiscussion.KIND))
                    .containsExactly(new StrategyDiscussion(Optional.empty(), day("2026-01-07"), YesNo.YES));
            assertThat(importing.held("1", Section47Enquiry.KIND)).hasSize(1);
            assertThat(importing.held("1", InitialConference.KIND)).hasSize(1);
        }

        @Test
        void aCensusHasItAsTheDayOnWhichTheEnquiryBeganAndNamesTheReferral() {
            var census = new TypedCensus()
                    .with(
                            2026,
                            TypedCensus.child(
                                    "<LAchildID>1</LAchildID><PersonBirthDate>2012-02-01</PersonBirthDate><Sex>F</Sex>",
                                    "",
                                    "<CINdetails><CINreferralDate>2026-01-05</CINreferralDate><ReferralNFA>0</ReferralNFA>"
                                            + "<Section47><S47ActualStartDate>2026-01-07</S47ActualStartDate>"
                                            + "<ICPCnotRequired>0</ICPCnotRequired></Section47></CINdetails>"));
            TypedLists books = new TypedLists().with(ENQUIRIES, ENQUIRY);
            var importing = new ImportingLists(books);
            importing.receipt(books.folder());
            new ImportingCin(importing.store(), census).receipt(census.folder());

            assertThat(importing.held("1", StrategyDiscussion.KIND))
                    .singleElement()
                    .satisfies(discussion -> {
                        assertThat(discussion.on()).isEqualTo(day("2026-01-07"));
                        assertThat(discussion.referral()).isPresent();
                    });
            assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        }
    }
}
