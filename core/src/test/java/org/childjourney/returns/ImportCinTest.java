package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.childjourney.access.Authority;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.Sex;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCinTest {

    private static final String WHO = "<LAchildID>1</LAchildID><UPN>Z886212312001</UPN>"
            + "<FormerUPN>N886212312002</FormerUPN><PersonBirthDate>2012-02-01</PersonBirthDate><Sex>F</Sex>"
            + "<PersonDeathDate>2027-03-30</PersonDeathDate>";

    private static final String DISABILITIES =
            "<Disabilities><Disability>LD</Disability><Disability>AUT</Disability></Disabilities>";

    private static final String ALL = """
            <CINdetails>
              <CINreferralDate>2026-05-01</CINreferralDate>
              <ReferralSource>3E</ReferralSource>
              <PrimaryNeedCode>N1</PrimaryNeedCode>
              <CINclosureDate>2027-03-01</CINclosureDate>
              <ReasonForClosure>RC7</ReasonForClosure>
              <Assessments>
                <AssessmentActualStartDate>2026-05-02</AssessmentActualStartDate>
                <AssessmentInternalReviewDate>2026-05-12</AssessmentInternalReviewDate>
                <AssessmentAuthorisationDate>2026-06-02</AssessmentAuthorisationDate>
                <FactorsIdentifiedAtAssessment>
                  <AssessmentFactors>3B</AssessmentFactors><AssessmentFactors>16A</AssessmentFactors>
                </FactorsIdentifiedAtAssessment>
              </Assessments>
              <CINPlanDates>
                <CINPlanStartDate>2026-12-01</CINPlanStartDate><CINPlanEndDate>2027-03-01</CINPlanEndDate>
              </CINPlanDates>
              <Section47>
                <S47ActualStartDate>2026-05-05</S47ActualStartDate>
                <InitialCPCtarget>2026-05-27</InitialCPCtarget>
                <DateOfInitialCPC>2026-05-26</DateOfInitialCPC>
                <ICPCnotRequired>false</ICPCnotRequired>
              </Section47>
              <ReferralNFA>0</ReferralNFA>
              <ChildProtectionPlans>
                <CPPstartDate>2026-05-26</CPPstartDate>
                <CPPendDate>2026-12-01</CPPendDate>
                <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>2</NumberOfPreviousCPP>
                <Reviews><CPPreviewDate>2026-08-25</CPPreviewDate><CPPreviewDate>2026-12-01</CPPreviewDate></Reviews>
              </ChildProtectionPlans>
              <PreProceedingsandFGDM>
                <PPStartDate>2026-09-09</PPStartDate>
                <LBPSentDate>2026-09-20</LBPSentDate>
                <FGDMMeetingOffer>1</FGDMMeetingOffer>
                <FGDMMeetingFac>0</FGDMMeetingFac>
                <InitialPPMeetingDate>2026-09-28</InitialPPMeetingDate>
                <ReviewMeetingsCount>3</ReviewMeetingsCount>
                <StepDecisionDate>2026-12-01</StepDecisionDate>
                <PPOutcome>A</PPOutcome>
                <CourtAppDate>2026-12-18</CourtAppDate>
                <LetterInitCPDate>2027-02-05</LetterInitCPDate>
              </PreProceedingsandFGDM>
            </CINdetails>
            """;

    private static TypedCensus all() {
        return new TypedCensus().with(2027, TypedCensus.child(WHO, DISABILITIES, ALL));
    }

    private static String simple(String id) {
        return TypedCensus.child(
                "<LAchildID>%s</LAchildID><PersonBirthDate>2023-02-01</PersonBirthDate><Sex>M</Sex>".formatted(id),
                "<Disabilities><Disability>NONE</Disability></Disabilities>",
                """
                <CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>
                <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails>""");
    }

    private static TypedCensus three() {
        return new TypedCensus().with(2026, simple("1"), simple("2"), simple("3"));
    }

    private static Problem problemOf(Imported result) {
        assertThat(result).isInstanceOf(Imported.Refused.class);
        return ((Imported.Refused) result).problem();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void everyElementIsARecord() {
        TypedCensus files = all();
        var importing = new ImportingCin(files);

        Receipt receipt = importing.receipt(files.folder());

        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(11, 11, 0, 0, 0, 0));
        assertThat(importing.held("1", Child.KIND)).singleElement().satisfies(child -> {
            assertThat(child.born()).contains(day("2012-02-01"));
            assertThat(child.sex()).isEqualTo(Sex.FEMALE);
            assertThat(child.ethnicity()).contains(Ethnicity.WBRI);
            assertThat(child.died()).contains(day("2027-03-30"));
            assertThat(child.upn().orElseThrow().text()).isEqualTo("Z886212312001");
        });
        assertThat(importing.held("1", Disability.KIND))
                .extracting(Disability::code)
                .containsExactlyInAnyOrder(Optional.of(Disability.Code.LD), Optional.of(Disability.Code.AUT));
        assertThat(importing.held("1", OtherIdentifier.KIND))
                .singleElement()
                .satisfies(former -> assertThat(former.text()).isEqualTo("N886212312002"));
        RecordId referral = idOf(importing, Referral.class);
        RecordId enquiry = idOf(importing, Section47Enquiry.class);
        RecordId conference = idOf(importing, InitialConference.class);
        RecordId plan = idOf(importing, ProtectionPlan.class);
        assertThat(importing.held("1", Referral.KIND))
                .containsExactly(new Referral(
                        day("2026-05-01"),
                        Optional.of(Source.EMERGENCY_DEPARTMENT),
                        Optional.of(Referral.Need.N1),
                        Optional.of(YesNo.NO),
                        Optional.empty(),
                        Optional.of(day("2027-03-01")),
                        Optional.of(Referral.ReasonClosed.RC7),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(importing.held("1", Assessment.KIND))
                .containsExactly(new Assessment(
                        Optional.of(referral),
                        day("2026-05-02"),
                        Optional.of(day("2026-05-12")),
                        Optional.of(day("2026-06-02")),
                        List.of("3B", "16A"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(importing.held("1", InNeedPlan.KIND))
                .containsExactly(new InNeedPlan(
                        Optional.of(referral),
                        day("2026-12-01"),
                        Optional.of(day("2027-03-01")),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(importing.held("1", Section47Enquiry.KIND))
                .containsExactly(new Section47Enquiry(
                        Optional.of(referral),
                        day("2026-05-05"),
                        Optional.empty(),
                        Optional.of(day("2026-05-27")),
                        Optional.of(YesNo.NO),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(importing.held("1", InitialConference.KIND))
                .containsExactly(new InitialConference(
                        Optional.of(referral),
                        Optional.of(enquiry),
                        day("2026-05-26"),
                        Optional.of(day("2026-05-27")),
                        Optional.empty(),
                        Optional.of(YesNo.YES),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(importing.held("1", ProtectionPlan.KIND))
                .containsExactly(new ProtectionPlan(
                        Optional.of(referral),
                        Optional.of(conference),
                        day("2026-05-26"),
                        Optional.of(day("2026-12-01")),
                        Optional.of(ProtectionPlan.Category.NEG),
                        Optional.of(ProtectionPlan.Category.EMO),
                        Optional.of(2)));
        assertThat(importing.held("1", ProtectionReview.KIND))
                .containsExactly(
                        new ProtectionReview(Optional.of(plan), day("2026-08-25")),
                        new ProtectionReview(Optional.of(plan), day("2026-12-01")));
        assertThat(importing.held("1", PreProceedings.KIND))
                .containsExactly(new PreProceedings(
                        Optional.of(day("2026-09-09")),
                        Optional.of(day("2026-09-20")),
                        Optional.of(YesNo.YES),
                        Optional.of(YesNo.NO),
                        Optional.of(day("2026-09-28")),
                        Optional.of(3),
                        Optional.of(day("2026-12-01")),
                        Optional.of("A"),
                        Optional.of(day("2026-12-18")),
                        Optional.of(day("2027-02-05")),
                        Optional.empty()));
    }

    private static RecordId idOf(ImportingCin importing, Class<?> kind) {
        return importing.store().log().stream()
                .filter(entry -> kind.isInstance(entry.change().body()))
                .map(entry -> entry.change().record())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConferenceSaidByReferralAndEnquiryIsOne() {
        TypedCensus files = new TypedCensus()
                .with(
                        2027,
                        TypedCensus.child(
                                WHO,
                                DISABILITIES,
                                ALL.replace(
                                        "</ReasonForClosure>",
                                        "</ReasonForClosure><DateOfInitialCPC>2026-05-26</DateOfInitialCPC>")));
        var importing = new ImportingCin(files);

        assertThat(importing.receipt(files.folder()).totals().warned()).isZero();

        assertThat(importing.held("1", InitialConference.KIND)).singleElement().satisfies(conference -> {
            assertThat(conference.enquiry()).isPresent();
            assertThat(conference.target()).contains(day("2026-05-27"));
        });
    }

    @Test
    void theSameFileAgainChangesNothing() {
        TypedCensus files = all();
        var importing = new ImportingCin(files);
        importing.receipt(files.folder());
        int written = importing.store().log().size();

        Imported again = importing.of(files.folder());

        assertThat(again).isInstanceOf(Imported.NothingNew.class);
        assertThat(Importing.receiptOf(again).totals()).isEqualTo(new Receipt.Totals(11, 0, 0, 11, 0, 0));
        assertThat(importing.store().log()).hasSize(written);
        assertThat(importing.childrenWhenBackedUp()).containsExactly(0);
    }

    @Test
    void everythingIsRecordedAsFromAFile() {
        var importing = new ImportingCin(three());

        importing.receipt(three().folder());

        assertThat(importing.store().log())
                .isNotEmpty()
                .allMatch(entry -> entry.origin() == Origin.FROM_FILE)
                .allMatch(entry -> entry.author().equals(Importing.DATA_OFFICER.user()));
        assertThat(importing.store().all(Import.KIND)).singleElement().satisfies(made -> {
            assertThat(made.body().format()).isEqualTo("cin");
            assertThat(made.body().asAt()).isEqualTo("2026-03-31");
            assertThat(made.body().rowsKept()).isEqualTo(9);
            assertThat(made.body().children()).isEqualTo(3);
            assertThat(made.body().sha256()).hasSize(1);
        });
    }

    @Nested
    class WhatAFileCouldSay {

        @Test
        void isReferralsToReviewConferencesAndNoVisits() {
            assertThat(covered(three(), 2026).carried())
                    .contains(
                            EventKind.REFERRAL_RECEIVED,
                            EventKind.ASSESSMENT_AUTHORISED,
                            EventKind.INITIAL_CONFERENCE,
                            EventKind.CONFERENCE_NOT_REQUIRED,
                            EventKind.PROTECTION_PLAN_BEGAN,
                            EventKind.REVIEW_CONFERENCE,
                            EventKind.IN_NEED_PLAN_BEGAN)
                    .doesNotContain(
                            EventKind.REFERRAL_DECIDED,
                            EventKind.PROTECTION_VISIT,
                            EventKind.CORE_GROUP,
                            EventKind.IN_NEED_VISIT,
                            EventKind.IN_NEED_REVIEW,
                            EventKind.PRE_PROCEEDINGS_BEGAN,
                            EventKind.LOOKED_AFTER_REVIEW);
        }

        @Test
        void hasPreProceedingsSince2027() {
            assertThat(covered(new TypedCensus().with(2027, simple("1")), 2027).carried())
                    .contains(EventKind.PRE_PROCEEDINGS_BEGAN, EventKind.PRE_PROCEEDINGS_DECIDED);
        }

        private Coverage covered(TypedCensus files, int year) {
            var importing = new ImportingCin(files);
            importing.receipt(files.folder());
            InFile file = importing.held("1", InFile.KIND).getFirst();
            assertThat(file.isOf(StandardReturn.CIN_CENSUS)).isTrue();
            Coverage coverage = file.coverage().getFirst();
            assertThat(coverage.from()).isEqualTo(LocalDate.of(year - 1, 4, 1));
            assertThat(coverage.to()).isEqualTo(LocalDate.of(year, 3, 31));
            return coverage;
        }
    }

    @Nested
    class TheYear {

        @ParameterizedTest(name = "Year {0}, ReferenceDate {1}: {2}, speaking for {3}")
        @CsvSource(textBlock = """
                    2026, 2026-03-31, 2026-03-31, 2026-03-31
                    # the reference date ends a year, and is believed
                    2023, 2024-03-31, 2024-03-31, 2024-03-31
                    # made within the year, or too late for it
                    2026, 2025-12-31, 2026-03-31, 2025-12-31
                    2022, 2022-07-21, 2022-03-31, 2022-03-31
                    # one of them is missing
                    2025, '',         2025-03-31, 2025-03-31
                    '',   2025-12-31, 2026-03-31, 2025-12-31
                    """)
        void isWhatTheHeaderSays(String year, String reference, LocalDate yearEnding, LocalDate asAt) {
            TypedCensus files = headed(year, reference);

            Receipt.Year said =
                    new ImportingCin(files).receipt(files.folder()).years().getFirst();

            assertThat(said.yearEnding()).isEqualTo(yearEnding);
            assertThat(said.asAt()).isEqualTo(asAt);
            assertThat(said.yearKnown()).isEqualTo(Receipt.YearKnown.SAID_IN_FILE);
        }

        private TypedCensus headed(String year, String reference) {
            return new TypedCensus()
                    .as(
                            "file",
                            "<Header><CollectionDetails><Year>%s</Year><ReferenceDate>%s</ReferenceDate>"
                                            .formatted(year, reference)
                                    + "</CollectionDetails></Header><Children>"
                                    + simple("1").replace("2025-", "2021-")
                                    + "</Children>");
        }

        @Test
        void isWhatThePersonSaysBeforeTheHeader() {
            TypedCensus files = headed("2026", "2026-03-31");

            var result = new ImportingCin(files).saying(Optional.of(2025), Optional.empty(), files.folder());

            assertThat(Importing.receiptOf(result).years().getFirst().yearEnding())
                    .isEqualTo("2025-03-31");
        }

        @Test
        void mustBeKnown() {
            for (TypedCensus files : List.of(headed("", ""), headed("26", "soon"), headed("1900", ""))) {
                assertRefused(files, Problem.Kind.YEAR_NOT_IN_HEADER);
            }
        }

        @Test
        void isOfOneFileWhereThePersonSaysIt() {
            TypedCensus files = three().with(2025, simple("1"));

            var result = new ImportingCin(files).saying(Optional.of(2025), Optional.empty(), files.folder());

            assertThat(problemOf(result).kind()).isEqualTo(Problem.Kind.YEAR_FOR_SEVERAL);
        }

        @Test
        void isNotThatOfTwoFiles() {
            TypedCensus files = three();
            assertRefused(
                    three().as(
                                    "again",
                                    "<Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header>"
                                            + "<Children>" + simple("1") + "</Children>"),
                    Problem.Kind.YEAR_TWICE);
            assertThat(new ImportingCin(files).of(files.folder(), files.file("2026")))
                    .as("the same file, named twice")
                    .isInstanceOf(Imported.Done.class);
        }

        @Test
        void holdsTheDayForWhichItSpeaks() {
            var importing = new ImportingCin(three());
            Path folder = three().folder();

            assertThat(problemOf(importing.saying(Optional.empty(), Optional.of(day("2026-04-01")), folder))
                            .kind())
                    .isEqualTo(Problem.Kind.AS_AT_OUTSIDE_YEAR);
            var result = importing.saying(Optional.empty(), Optional.of(day("2026-01-31")), folder);
            assertThat(Importing.receiptOf(result).years().getFirst().asAt()).isEqualTo("2026-01-31");
        }
    }

    private static void assertRefused(TypedCensus files, Problem.Kind kind) {
        var importing = new ImportingCin(files);
        Problem problem = problemOf(importing.of(files.folder()));
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.sentence()).matches("[^{}]+\\.");
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void anotherCollectionIsRefused() {
        assertRefused(
                new TypedCensus()
                        .as(
                                "file",
                                "<Header><CollectionDetails><Collection>CLA</Collection><Year>2026</Year>"
                                        + "</CollectionDetails></Header><Children>" + simple("1") + "</Children>"),
                Problem.Kind.OTHER_COLLECTION);
    }

    @Test
    void whatDoesNotFollowTheLayoutIsSaidAndTheRestRead() {
        String child = simple("1")
                .replace("<Sex>M</Sex>", "<Sex>M</Sex>stray<Shoes>7</Shoes><UPNunknown>UN1</UPNunknown>")
                .replace("<ReferralNFA>0</ReferralNFA>", "<ReferralNFA>0</ReferralNFA><Assessments/>");
        TypedCensus files = new TypedCensus()
                .as(
                        "file",
                        "<Header><CollectionDetails><Year>2026</Year><ReferenceDate>2026-03-30</ReferenceDate>"
                                + "</CollectionDetails></Header><Footer/><Children>" + child + "</Children>");

        Receipt receipt = new ImportingCin(files).receipt(files.folder());

        assertThat(receipt.totals().read()).isEqualTo(4);
        assertThat(receipt.csv())
                .anyMatch(line -> line.contains("Footer,The census has no such element in Message."))
                .anyMatch(line -> line.contains("Shoes,The census has no such element in ChildIdentifiers."))
                .anyMatch(line -> line.contains("UPNunknown,In ChildIdentifiers this stands after"))
                .anyMatch(line -> line.contains("Assessments,In CINdetails this stands after"))
                .anyMatch(line -> line.contains("In ChildIdentifiers there is text between the elements."))
                .anyMatch(line -> line.contains("ReferenceDate 2026-03-30,The header of a census"))
                .noneMatch(line -> line.contains("stray") || line.contains("{"));
    }

    @Test
    void aRoleThatMayNotImportDoesNot() {
        var importing = new ImportingCin(three());
        var socialWorker = new SignedIn(Importing.DATA_OFFICER.user(), "Worker", Role.SOCIAL_WORKER, Optional.empty());

        assertThatThrownBy(() -> importing.run(socialWorker, Asked.of(List.of(three().folder())), Progress.UNWATCHED))
                .isInstanceOf(NotAllowed.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void aStoreOfInventedChildrenTakesNoFiles() {
        var importing = new ImportingCin(new InMemoryStore(Importing.CLOCK), three(), Authority.Nature.INVENTED);

        assertThat(problemOf(importing.of(three().folder())).kind()).isEqualTo(Problem.Kind.INVENTED_STORE);
        assertThat(importing.store().log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 8, 9, 10, 11})
    void stoppedAtAnyMomentItChangesNothing(int asksBeforeStop) {
        var importing = new ImportingCin(three());
        var asks = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void reached(int done, int total) {}

            @Override
            public boolean isStopped() {
                return asks.getAndIncrement() >= asksBeforeStop;
            }
        };

        Imported result = importing.run(Importing.DATA_OFFICER, Asked.of(List.of(three().folder())), stopping);

        assertThat(result).isInstanceOf(Imported.Stopped.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void aFullDiskLeavesTheStoreAsItWas() {
        var importing = new ImportingCin(three());
        importing.store().failAfter(5);

        assertThatThrownBy(() -> importing.of(three().folder())).isInstanceOf(StoreFault.class);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void aFileThatChangesUnderTheReaderIsRefused() {
        TypedCensus files = three();
        var importing = new ImportingCin(files);
        Progress changing = new Progress() {
            @Override
            public void reached(int done, int total) {
                files.with(2026, simple("1"));
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };

        Imported result = importing.run(
                Importing.DATA_OFFICER,
                new Asked(List.of(files.folder()), Optional.empty(), Optional.empty(), Set.of()),
                changing);

        assertThat(problemOf(result).kind()).isEqualTo(Problem.Kind.CHANGED_WHILE_READ);
        assertThat(importing.store().log()).isEmpty();
    }

    @Test
    void whatStandsUnderARefusedChildIsAccountedFor() {
        TypedCensus files = new TypedCensus()
                .with(2027, TypedCensus.child(WHO.replace("2012-02-01", "2012-02-30"), DISABILITIES, ALL));
        var importing = new ImportingCin(files);

        Receipt receipt = importing.receipt(files.folder());

        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(11, 0, 0, 0, 11, 0));
        assertThat(importing.store().all(Child.KIND)).isEmpty();
        assertThat(receipt.rows()).extracting(Receipt.Row::part).contains(CinPart.values());
    }

    @Test
    void planAndEnquiryOfAReferralWithoutItsDateAreKept() {
        TypedCensus files =
                new TypedCensus().with(2027, TypedCensus.child(WHO, DISABILITIES, ALL.replace("2026-05-01", "")));
        var importing = new ImportingCin(files);

        importing.receipt(files.folder());

        assertThat(importing.held("1", Referral.KIND)).isEmpty();
        assertThat(importing.held("1", ProtectionPlan.KIND))
                .singleElement()
                .satisfies(plan -> assertThat(plan.referral()).isEmpty());
    }

    @Test
    void theReceiptNamesTheChildAndTheLine() {
        TypedCensus files = three();

        List<String> csv = new ImportingCin(files).receipt(files.folder()).csv();

        assertThat(csv.getFirst()).isEqualTo("file,line,table,result,column,value,reason,child");
        assertThat(csv).contains("census/2026.xml,5,Child,kept,,,,1", "census/2026.xml,7,CINdetails,kept,,,,1");
        assertThat(csv).last().asString().contains("as the file says");
    }
}
