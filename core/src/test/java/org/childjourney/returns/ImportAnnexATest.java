package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.returns.AnnexAList.CARE;
import static org.childjourney.returns.AnnexAList.CONTACTS;
import static org.childjourney.returns.AnnexAList.EARLY_HELP;
import static org.childjourney.returns.AnnexAList.IN_NEED;
import static org.childjourney.returns.AnnexAList.LEAVING_CARE;
import static org.childjourney.returns.AnnexAList.PROTECTION;
import static org.childjourney.returns.AnnexAList.REFERRALS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Authority;
import org.childjourney.care.CarePlan;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Gender;
import org.childjourney.people.Sex;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.permanence.Adopter;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the Annex A lists of a workbook.
class ImportAnnexATest {

    private static final String WHO = AnnexAPolicyTest.WHO;
    private static final String PLAN = WHO + "PLAN_BEGAN=20/01/2026, INITIAL_CATEGORY=a) Neglect, "
            + "LATEST_CATEGORY=d) Emotional abuse, PREVIOUS_PLANS=1, ";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static String sentence(Imported result) {
        assertThat(result).isInstanceOf(Imported.Refused.class);
        return ((Imported.Refused) result).problem().sentence();
    }

    @Nested
    class WhatTheListsSay {

        @Test
        void whoTheChildIs() {
            TypedLists books = new TypedLists().with(CONTACTS, WHO + "CONTACT_ON=02/01/2026, CONTACT_SOURCE=6");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Child.KIND)).singleElement().satisfies(child -> {
                assertThat(child.born()).contains(day("2012-02-01"));
                assertThat(child.gender()).contains(Gender.FEMALE);
                assertThat(child.sex()).as("a list does not say it").isEqualTo(Sex.NOT_RECORDED);
                assertThat(child.ethnicity()).contains(Ethnicity.WBRI);
            });
        }

        @Test
        void aChildNotBornYetIsExpected() {
            TypedLists books = new TypedLists()
                    .with(CONTACTS, "CHILD=1, BORN=01/06/2026, CONTACT_ON=02/01/2026, CONTACT_SOURCE=3B");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Child.KIND)).singleElement().satisfies(child -> {
                assertThat(child.born()).isEmpty();
                assertThat(child.expected()).contains(day("2026-06-01"));
            });
        }

        @Test
        void contactEarlyHelpAndReferral() {
            TypedLists books = new TypedLists()
                    .with(CONTACTS, WHO + "CONTACT_ON=02/01/2026, CONTACT_SOURCE=q) 6: Police")
                    .with(EARLY_HELP, WHO + "HELP_BEGAN=03/01/2026, ORGANISATION=Hill School")
                    .with(
                            REFERRALS,
                            WHO + "REFERRED_ON=05/01/2026, REFERRAL_SOURCE=e) 2A: Schools, "
                                    + "NO_FURTHER_ACTION=b) No, TEAM=Duty, WORKER=Ola Nowak")
                    .with(IN_NEED, WHO + "IN_NEED_BEGAN=05/01/2026, NEED=N4, LAST_SEEN=01/03/2026");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Contact.KIND))
                    .containsExactly(new Contact(day("2026-01-02"), Optional.of(Source.POLICE), ""));
            assertThat(importing.held("1", EarlyHelp.KIND))
                    .containsExactly(new EarlyHelp(
                            day("2026-01-03"), Optional.empty(), Optional.of("Hill School"), Optional.empty()));
            assertThat(importing.held("1", Referral.KIND))
                    .as("the referral and the time in need that it opened are one")
                    .singleElement()
                    .satisfies(referral -> {
                        assertThat(referral.source()).contains(Source.SCHOOL);
                        assertThat(referral.need()).contains(Referral.Need.N4);
                        assertThat(referral.worker()).isPresent();
                        assertThat(referral.team()).isPresent();
                    });
            assertThat(importing.held("1", VisitInFile.KIND))
                    .containsExactly(new VisitInFile(day("2026-03-01"), Visit.Purpose.IN_NEED, Optional.empty()));
            assertThat(importing.store().all(Worker.KIND)).singleElement().satisfies(worker -> {
                assertThat(worker.body().name().orElseThrow().family()).isEqualTo("Nowak");
                assertThat(worker.body().team()).isPresent();
            });
            assertThat(importing.store().all(Team.KIND))
                    .extracting(team -> team.body().name())
                    .containsExactly("Duty");
        }

        @Test
        void protection() {
            TypedLists books = new TypedLists()
                    .with(
                            PROTECTION,
                            PLAN + "STATUTORY_VISIT=02/03/2026, SEEN_ALONE=a) Yes, REVIEW_CONFERENCE=10/03/2026");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", ProtectionPlan.KIND)).singleElement().satisfies(plan -> {
                assertThat(plan.began()).isEqualTo(day("2026-01-20"));
                assertThat(plan.initialCategory()).contains(ProtectionPlan.Category.NEG);
                assertThat(plan.latestCategory()).contains(ProtectionPlan.Category.EMO);
                assertThat(plan.previousPlans()).contains(1);
            });
            assertThat(importing.held("1", VisitInFile.KIND))
                    .containsExactly(
                            new VisitInFile(day("2026-03-02"), Visit.Purpose.PROTECTION, Optional.of(ChildSeen.ALONE)));
        }

        @Test
        void care() {
            TypedLists books = new TypedLists()
                    .with(
                            CARE,
                            WHO + "UNACCOMPANIED=a) Yes, CARE_BEGAN=03/11/2025, CATEGORY_OF_NEED=N8, "
                                    + "STATUS_BEGAN=10/12/2025, LEGAL_STATUS=C1: ICO, CARE_REVIEW=01/12/2025, "
                                    + "CARE_VISIT=02/03/2026, PERMANENCE=f) Long-term fostering, OFFICER_CONTACT=01/12/2025, "
                                    + "HEALTH_ASSESSMENT=20/11/2025, DENTAL_CHECK=15/01/2026, PLACED_ON=05/01/2026, "
                                    + "PLACEMENT=d) U4: Foster placement - long term, PROVIDER=PR1, POSTCODE=AB1 2CD, URN=SC123456");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", PeriodOfCare.KIND))
                    .containsExactly(new PeriodOfCare(
                            Beginning.on(day("2025-11-03")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(PeriodOfCare.CategoryOfNeed.N8)));
            assertThat(importing.held("1", LegalStatus.KIND))
                    .containsExactly(
                            new LegalStatus(LegalStatus.Code.C1, Beginning.on(day("2025-12-10")), Optional.empty()));
            assertThat(importing.held("1", Placement.KIND)).singleElement().satisfies(placement -> {
                assertThat(placement.began()).isEqualTo(Beginning.on(day("2026-01-05")));
                assertThat(placement.type()).isEqualTo(Placement.Type.U4);
                assertThat(placement.placementPostcode()).contains("AB1 2CD");
            });
            assertThat(importing.held("1", LookedAfterReview.KIND)).hasSize(1);
            assertThat(importing.held("1", ReviewingOfficerContact.KIND)).hasSize(1);
            assertThat(importing.held("1", HealthCheck.KIND)).hasSize(2);
            assertThat(importing.held("1", UnaccompaniedStatus.KIND)).hasSize(1);
            assertThat(importing.held("1", CarePlan.KIND))
                    .containsExactly(
                            new CarePlan(Optional.empty(), Optional.of(CarePlan.Permanence.LONG_TERM_FOSTERING)));
        }

        @Test
        void leavingCare() {
            TypedLists books = new TypedLists()
                    .with(
                            LEAVING_CARE,
                            "CHILD=1, BORN=01/02/2006, ELIGIBILITY=Former relevant child, PATHWAY_REVIEW=01/02/2026, "
                                    + "IN_TOUCH=a) Yes, LEAVER_CONTACT=01/03/2026, ACCOMMODATION=U: Independent living, "
                                    + "SUITABILITY=b) Unsuitable, ACTIVITY=G5");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", CareLeaver.KIND))
                    .containsExactly(new CareLeaver(
                            Beginning.before(day("2026-03-01")),
                            Optional.empty(),
                            CareLeaver.Eligibility.FORMER_RELEVANT));
            assertThat(importing.held("1", CareLeaverContact.KIND))
                    .containsExactly(new CareLeaverContact(
                            day("2026-03-01"),
                            Optional.of(LeavingCareYear.InTouch.YES),
                            Optional.of(LeavingCareYear.Activity.G5),
                            Optional.of("U"),
                            Optional.of(LeavingCareYear.Suitability.NOT_SUITABLE)));
            assertThat(importing.held("1", PathwayReview.KIND)).hasSize(1);
        }

        @Test
        void ofADisabilityOnlyThatThereIsOne() {
            TypedLists books = new TypedLists().with(PROTECTION, PLAN.replace("b) No", "a) Yes"));
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Disability.KIND)).containsExactly(new Disability(Optional.empty()));
        }

        @Test
        void adoptersAreNoChildren() {
            TypedLists books = new TypedLists()
                    .with(
                            AnnexAList.ADOPTERS,
                            "ADOPTER=A1, FAMILY=F1, GENDER=a) Male, ENQUIRED=02/02/2026, REASON_LEFT=2 - Process put on hold");
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.store().all(Child.KIND)).isEmpty();
            assertThat(importing.store().all(Adopter.KIND)).singleElement().satisfies(adopter -> {
                assertThat(adopter.child()).isEmpty();
                assertThat(adopter.body().family()).contains("F1");
                assertThat(adopter.body().reasonLeft()).contains(Adopter.ReasonLeft.PUT_ON_HOLD);
            });
            assertThat(importing.of(books.folder())).isInstanceOf(Imported.NothingNew.class);
        }
    }

    @Nested
    class HowTheyAreWritten {

        @ParameterizedTest
        @ValueSource(
                strings = {"List_1", "List 1", "list1", "LIST 01", "List 1 - Contacts", "Contacts", "List 1: Contacts"})
        void aSheetIsKnownByItsNumberOrItsName(String name) {
            TypedLists books = new TypedLists()
                    .sheet(
                            name,
                            "Child Unique ID|Date of Birth|Date of Contact|Contact Source",
                            "1|01/02/2012|02/01/2026|6");

            assertThat(new ImportingLists(books)
                            .receipt(books.folder())
                            .totals()
                            .kept())
                    .isEqualTo(1);
        }

        @Test
        void listTenIsNotListOne() {
            assertThat(AnnexAList.called("List_10")).contains(AnnexAList.ADOPTION);
            assertThat(AnnexAList.called("List 11")).contains(AnnexAList.ADOPTERS);
            assertThat(AnnexAList.called("List 12")).isEmpty();
            assertThat(AnnexAList.called("Codes_used")).isEmpty();
        }

        @Test
        void aSheetWithAnotherNameIsKnownByItsTitle() {
            TypedLists books = new TypedLists()
                    .sheet(
                            "Sheet1",
                            "List 1: Contacts|||",
                            "",
                            "CHILD UNIQUE ID |date of birth|Date of contact |Contact source",
                            "1|01/02/2012|02/01/2026|6");

            assertThat(new ImportingLists(books).receipt(books.folder()).rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.line()).isEqualTo(4);
                        assertThat(row.part().title()).isEqualTo("List 1: Contacts");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"02/01/2026", "2/1/2026", "2026-01-02", "02/01/2026 14:30", "2026-01-02T00:00:00", "46024"})
        void aDayIsReadHoweverItIsWritten(String written) {
            TypedLists books = new TypedLists().with(CONTACTS, WHO + "CONTACT_SOURCE=6, CONTACT_ON=" + written);
            var importing = new ImportingLists(books);

            importing.receipt(books.folder());

            assertThat(importing.held("1", Contact.KIND))
                    .extracting(Contact::on)
                    .containsExactly(day("2026-01-02"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"f) U6: Foster placement - not FFA", "U6: Foster placement - not FFA", "U6", "u6", "f) U6"})
        void aCodeIsReadWithOrWithoutItsLetterAndItsWords(String written) {
            assertThat(ListCodes.PLACEMENT.read(written)).contains("U6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a) Yes", "Yes", "yes", "Y", "a)Yes", "1"})
        void yesIsReadHoweverItIsWritten(String written) {
            assertThat(ListCodes.YES_NO.read(written)).contains("1");
        }

        @Test
        void columnsThatAreNotReadAndColumnsThatAreNotThereAreSaid() {
            TypedLists books = new TypedLists()
                    .sheet(
                            "List 1",
                            "Child Unique ID|Date of Birth|Date of Contact|Ward",
                            "1|01/02/2012|02/01/2026|East");

            Receipt receipt = new ImportingLists(books).receipt(books.folder());

            assertThat(receipt.csv())
                    .anyMatch(line -> line.contains("Ward") && line.contains("They were not read."))
                    .anyMatch(line -> line.contains("Contact Source") && line.contains("no such columns"));
        }
    }

    @Nested
    class TheDayTheySpeakFor {

        private static final String CONTACT = WHO + "CONTACT_SOURCE=6, CONTACT_ON=02/01/2026";

        @Test
        void isTheLatestInThem() {
            TypedLists books = new TypedLists()
                    .with(CONTACTS, CONTACT)
                    .with(PROTECTION, PLAN + "STATUTORY_VISIT=02/03/2026, REVIEW_CONFERENCE=02/03/2062");

            assertThat(new ImportingLists(books).receipt(books.folder()).years())
                    .singleElement()
                    .satisfies(year -> {
                        assertThat(year.asAt()).isEqualTo(day("2026-03-02"));
                        assertThat(year.sentence()).contains("speak for 2 Mar 2026, the latest day in them");
                    });
        }

        @Test
        void orWhatThePersonSays() {
            TypedLists books = new TypedLists().with(CONTACTS, CONTACT);
            var importing = new ImportingLists(books);

            Receipt receipt = Importing.receiptOf(
                    importing.saying(Optional.empty(), Optional.of(day("2026-04-30")), books.file("now")));

            assertThat(receipt.years().getFirst().asAt()).isEqualTo(day("2026-04-30"));
        }

        @Test
        void isNoDayAfterToday() {
            TypedLists books = new TypedLists().with(CONTACTS, CONTACT);

            assertThat(sentence(new ImportingLists(books)
                            .saying(Optional.empty(), Optional.of(day("2026-05-12")), books.file("now"))))
                    .contains("12/05/2026 is later than today");
        }

        @Test
        void isOneForEachWorkbook() {
            TypedLists books = new TypedLists()
                    .book("one")
                    .with(CONTACTS, CONTACT)
                    .book("two")
                    .with(CONTACTS, CONTACT);

            assertThat(sentence(new ImportingLists(books).of(books.folder()))).contains("both speak for 02/01/2026");
            assertThat(sentence(new ImportingLists(books)
                            .saying(Optional.empty(), Optional.of(day("2026-04-30")), books.folder())))
                    .contains("one workbook at a time, and there are 2");
        }

        @Test
        void isNoYear() {
            TypedLists books = new TypedLists().with(CONTACTS, CONTACT);

            assertThat(sentence(new ImportingLists(books).saying(Optional.of(2026), Optional.empty(), books.folder())))
                    .contains("for no year");
        }
    }

    @Nested
    class OneAfterAnother {

        private static TypedLists januaryAndMarch() {
            return new TypedLists()
                    .book("january")
                    .with(
                            PROTECTION,
                            PLAN.replace("LATEST_CATEGORY=d) Emotional abuse", "LATEST_CATEGORY=a) Neglect")
                                    + "STATUTORY_VISIT=27/01/2026")
                    .book("march")
                    .with(PROTECTION, PLAN + "STATUTORY_VISIT=10/03/2026, PLAN_ENDED=20/03/2026");
        }

        @Test
        void theLaterCompletesTheEarlier() {
            TypedLists books = januaryAndMarch();
            var importing = new ImportingLists(books);

            importing.receipt(books.file("january"));
            Receipt receipt = importing.receipt(books.file("march"));

            assertThat(importing.held("1", ProtectionPlan.KIND)).singleElement().satisfies(plan -> {
                assertThat(plan.ended()).contains(day("2026-03-20"));
                assertThat(plan.latestCategory()).contains(ProtectionPlan.Category.EMO);
            });
            assertThat(importing.held("1", VisitInFile.KIND)).hasSize(2);
            assertThat(receipt.totals().refused()).isZero();
            assertThat(receipt.totals().warned()).isZero();
        }

        @Test
        void theEarlierDoesNotUndoTheLater() {
            TypedLists books = januaryAndMarch();
            var backwards = new ImportingLists(books);

            backwards.receipt(books.file("march"));
            backwards.receipt(books.file("january"));

            assertThat(backwards.held("1", ProtectionPlan.KIND)).singleElement().satisfies(plan -> {
                assertThat(plan.ended()).contains(day("2026-03-20"));
                assertThat(plan.latestCategory()).contains(ProtectionPlan.Category.EMO);
            });
            assertThat(backwards.of(books.file("march"))).isInstanceOf(Imported.NothingNew.class);
            assertThat(backwards.of(books.file("january"))).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void aWorkerWithTheSameNameIsTheSameWorker() {
            TypedLists books = new TypedLists()
                    .book("january")
                    .with(
                            REFERRALS,
                            WHO + "REFERRED_ON=05/01/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=No, WORKER=Ola Nowak")
                    .book("march")
                    .with(
                            REFERRALS,
                            WHO + "REFERRED_ON=05/03/2026, REFERRAL_SOURCE=6, NO_FURTHER_ACTION=No, WORKER=NOWAK,Ola");
            var importing = new ImportingLists(books);

            importing.receipt(books.file("january"));
            importing.receipt(books.file("march"));

            assertThat(importing.store().all(Worker.KIND)).hasSize(1);
        }
    }

    @Nested
    class RefusedAsAWhole {

        @Test
        void withoutAList() {
            TypedLists books = new TypedLists().sheet("Codes_used", "Gender", "a) Male");

            assertThat(sentence(new ImportingLists(books).of(books.folder()))).contains("none of the Annex A lists");
        }

        @Test
        void withoutARow() {
            TypedLists books = new TypedLists().with(CONTACTS).with(PROTECTION);

            assertThat(sentence(new ImportingLists(books).of(books.folder()))).contains("have no rows");
        }

        @Test
        void withoutADay() {
            TypedLists books = new TypedLists().with(CONTACTS, WHO + "CONTACT_SOURCE=6");

            assertThat(sentence(new ImportingLists(books).of(books.folder()))).contains("Say which (--as-at)");
        }

        @Test
        void withoutHeadings() {
            TypedLists books = new TypedLists().sheet("List 1", "1|01/02/2012|02/01/2026|6");

            assertThat(sentence(new ImportingLists(books).of(books.folder())))
                    .contains("\"List 1\"", "heading \"Child Unique ID\"");
        }

        @Test
        void withoutTheColumnThatSaysWhatARowIsAbout() {
            TypedLists books = new TypedLists().sheet("List 1", "Child Unique ID|Date of Birth", "1|01/02/2012");

            assertThat(sentence(new ImportingLists(books).of(books.folder())))
                    .contains("has no column \"Date of Contact\"");
        }

        @Test
        void withAColumnTwice() {
            TypedLists books = new TypedLists()
                    .sheet("List 1", "Child Unique ID|Date of Contact|Date of contact", "1|02/01/2026|03/01/2026");

            assertThat(sentence(new ImportingLists(books).of(books.folder()))).contains("\"Date of Contact\" twice");
        }

        @Test
        void withAListTwice() {
            TypedLists books = new TypedLists()
                    .sheet("List 1", "Child Unique ID|Date of Contact", "1|02/01/2026")
                    .sheet("Contacts", "Child Unique ID|Date of Contact", "1|02/01/2026");

            assertThat(sentence(new ImportingLists(books).of(books.folder())))
                    .contains("two sheets, \"List 1\" and \"Contacts\"");
        }

        @Test
        void intoAStoreOfInventedChildren() {
            TypedLists books = new TypedLists().with(PROTECTION, PLAN);
            var invented = new ImportingLists(new InMemoryStore(Importing.CLOCK), books, Authority.Nature.INVENTED);

            assertThat(sentence(invented.of(books.folder()))).contains("invented children");
            assertThat(invented.store().log()).isEmpty();
        }
    }

    @Test
    void aBackupIsMadeBeforeTheFirstRecordAndNotForNothing() {
        TypedLists books = new TypedLists().with(PROTECTION, PLAN);
        var importing = new ImportingLists(books);

        importing.receipt(books.folder());
        importing.receipt(books.folder());

        assertThat(importing.childrenWhenBackedUp()).containsExactly(0);
    }

    @Test
    void stoppedItLeavesNothing() {
        TypedLists books = new TypedLists().with(PROTECTION, PLAN);
        var importing = new ImportingLists(books);
        Progress stopped = new Progress() {
            @Override
            public void reached(int done, int total) {}

            @Override
            public boolean isStopped() {
                return true;
            }
        };

        Imported result = importing.run(
                Importing.DATA_OFFICER,
                new Asked(List.of(books.folder()), Optional.empty(), Optional.empty(), Set.of()),
                stopped);

        assertThat(result).isInstanceOf(Imported.Stopped.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void theRecordOfTheImportSaysForWhichDayItWas() {
        TypedLists books = new TypedLists().with(PROTECTION, PLAN + "STATUTORY_VISIT=02/03/2026");
        var importing = new ImportingLists(books);

        importing.receipt(books.folder());

        assertThat(importing.store().all(Import.KIND))
                .extracting(Held::body)
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.format()).isEqualTo("annexa");
                    assertThat(made.asAt()).isEqualTo(day("2026-03-02"));
                    assertThat(made.rowsKept()).isEqualTo(1);
                    assertThat(made.children()).isEqualTo(1);
                });
    }
}
