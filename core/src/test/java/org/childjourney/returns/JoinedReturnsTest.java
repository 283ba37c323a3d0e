package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Authority;
import org.childjourney.assessment.Assessment;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Sex;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.Knowledge;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.State;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Censuses of several years, and a census beside a children looked after return: one child, one record of each matter.
class JoinedReturnsTest {

    private static final String WHO =
            "<LAchildID>1</LAchildID><PersonBirthDate>2022-02-01</PersonBirthDate><Sex>M</Sex>";
    private static final String NONE = disabilities("NONE");

    private static String disabilities(String... codes) {
        var all = new StringBuilder("<Disabilities>");
        List.of(codes).forEach(code -> all.append("<Disability>").append(code).append("</Disability>"));
        return all.append("</Disabilities>").toString();
    }

    private static String referral(String on, String rest) {
        return "<CINdetails><CINreferralDate>" + on + "</CINreferralDate><ReferralSource>1A</ReferralSource>"
                + "<PrimaryNeedCode>N1</PrimaryNeedCode>" + rest + "<ReferralNFA>0</ReferralNFA></CINdetails>";
    }

    private static String closed(String on) {
        return "<CINclosureDate>" + on + "</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>";
    }

    private static String plan(String began, String rest) {
        return "<ChildProtectionPlans><CPPstartDate>" + began + "</CPPstartDate>" + rest
                + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                + "<NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>";
    }

    private static final String ENQUIRY = "<Section47><S47ActualStartDate>2025-02-03</S47ActualStartDate>"
            + "<DateOfInitialCPC>2025-02-20</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>";

    private static String child(String... details) {
        return TypedCensus.child(WHO, NONE, details);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /// The same referral in two years: an assessment and a plan that were open at the end of the first.
    private static TypedCensus twoYears() {
        return new TypedCensus()
                .with(
                        2025,
                        child(referral(
                                "2025-02-01",
                                "<Assessments><AssessmentActualStartDate>2025-02-02</AssessmentActualStartDate></Assessments>"
                                        + ENQUIRY
                                        + plan("2025-02-20", ""))))
                .with(
                        2026,
                        child(referral(
                                "2025-02-01",
                                closed("2026-01-10")
                                        + "<Assessments><AssessmentActualStartDate>2025-02-02"
                                        + "</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-04-02"
                                        + "</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>"
                                        + "<AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment>"
                                        + "</Assessments>"
                                        + plan("2025-02-20", "<CPPendDate>2026-01-10</CPPendDate>"))));
    }

    private static List<String> said(ImportingCin importing) {
        var said = new ArrayList<String>();
        for (RecordKind<?> kind : List.of(
                Child.KIND, Referral.KIND, Assessment.KIND, InitialConference.KIND, ProtectionPlan.KIND, InFile.KIND)) {
            importing.held("1", kind).forEach(body -> said.add(withoutIds(body)));
        }
        said.sort(null);
        return said;
    }

    private static String withoutIds(Body body) {
        return body.toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    @Nested
    class YearByYear {

        @Test
        void oneReferralIsCompletedByTheLaterYear() {
            TypedCensus files = twoYears();
            var importing = new ImportingCin(files);

            importing.receipt(files.file("2025"));
            Receipt receipt = importing.receipt(files.file("2026"));

            assertThat(importing.held("1", Referral.KIND))
                    .singleElement()
                    .satisfies(one -> assertThat(one.closed()).contains(day("2026-01-10")));
            assertThat(importing.held("1", Assessment.KIND)).singleElement().satisfies(one -> {
                assertThat(one.authorised()).contains(day("2025-04-02"));
                assertThat(one.factors()).containsExactly("3B");
            });
            assertThat(importing.held("1", ProtectionPlan.KIND)).singleElement().satisfies(one -> {
                assertThat(one.ended()).contains(day("2026-01-10"));
                assertThat(one.conference())
                        .as("the conference stands only in the first year")
                        .isPresent();
                assertThat(one.previousPlans()).contains(1);
            });
            assertThat(receipt.totals().changed()).isEqualTo(3);
            assertThat(receipt.totals().warned()).isZero();
        }

        @Test
        void togetherOneByOneOrBackwardsTheySayTheSame() {
            TypedCensus files = twoYears();
            var together = new ImportingCin(files);
            assertThat(together.receipt(files.folder()).totals().warned()).isZero();
            var oneByOne = new ImportingCin(files);
            oneByOne.receipt(files.file("2025"));
            oneByOne.receipt(files.file("2026"));
            var backwards = new ImportingCin(files);
            backwards.receipt(files.file("2026"));
            assertThat(backwards.receipt(files.file("2025")).totals().warned()).isZero();

            assertThat(said(oneByOne)).isEqualTo(said(together));
            assertThat(said(backwards)).isEqualTo(said(together));
            for (ImportingCin each : List.of(together, oneByOne, backwards)) {
                assertThat(each.of(files.file("2025"))).isInstanceOf(Imported.NothingNew.class);
                assertThat(each.of(files.file("2026"))).isInstanceOf(Imported.NothingNew.class);
            }
        }

        @Test
        void theLaterListOfDisabilitiesStands() {
            TypedCensus files = new TypedCensus()
                    .with(2025, TypedCensus.child(WHO, disabilities("NONE"), referral("2025-02-01", "")))
                    .with(2026, TypedCensus.child(WHO, disabilities("LD", "AUT"), referral("2025-02-01", "")));
            for (List<String> order : List.of(List.of("2025", "2026"), List.of("2026", "2025"))) {
                var importing = new ImportingCin(files);
                order.forEach(year -> importing.receipt(files.file(year)));

                assertThat(importing.held("1", Disability.KIND))
                        .as("in the order " + order)
                        .extracting(disability -> disability.code().orElseThrow())
                        .containsExactlyInAnyOrder(Disability.Code.LD, Disability.Code.AUT);
            }
        }

        @Test
        void whatAPersonRecordedIsCompletedAndNotOverwritten() {
            TypedCensus files = twoYears();
            var importing = new ImportingCin(files);
            importing.receipt(files.file("2025"));
            Held<ProtectionPlan> plan =
                    importing.store().all(ProtectionPlan.KIND).getFirst();
            importing
                    .store()
                    .save(
                            Importing.DATA_OFFICER.user(),
                            List.of(Change.after(
                                    plan,
                                    new ProtectionPlan(
                                            plan.body().referral(),
                                            plan.body().conference(),
                                            plan.body().began(),
                                            Optional.empty(),
                                            Optional.of(ProtectionPlan.Category.SAB),
                                            plan.body().latestCategory(),
                                            plan.body().previousPlans()))));

            Receipt receipt = importing.receipt(files.file("2026"));

            assertThat(importing.held("1", ProtectionPlan.KIND)).singleElement().satisfies(one -> {
                assertThat(one.initialCategory()).contains(ProtectionPlan.Category.SAB);
                assertThat(one.ended()).contains(day("2026-01-10"));
            });
            assertThat(receipt.rows())
                    .filteredOn(row -> row.part() == CinPart.PROTECTION_PLAN)
                    .singleElement()
                    .satisfies(row -> assertThat(row.notes())
                            .extracting(Receipt.Note::fault)
                            .containsExactly(Fault.RECORDED_OTHERWISE_BY_HAND));
        }

        @Test
        void whatACensusCannotSayStays() {
            TypedCensus files = twoYears();
            var importing = new ImportingCin(files);
            importing.receipt(files.file("2025"));
            Held<Referral> before = importing.store().all(Referral.KIND).getFirst();
            Referral said = before.body();
            var work = importing.store().begin(Importing.DATA_OFFICER.user(), Origin.FROM_FILE);
            work.add(List.of(Change.after(
                    before,
                    new Referral(
                            said.on(),
                            said.source(),
                            said.need(),
                            said.noFurtherAction(),
                            Optional.of(day("2025-02-02")),
                            Optional.of(day("2026-05-01")),
                            Optional.of(Referral.ReasonClosed.RC5),
                            said.team(),
                            said.worker()))));
            work.finish();

            assertThat(importing.of(files.file("2025")))
                    .as("a closing after the year that the census is for")
                    .isInstanceOf(Imported.NothingNew.class);
            assertThat(importing.held("1", Referral.KIND))
                    .singleElement()
                    .satisfies(one -> assertThat(one.decidedOn()).contains(day("2025-02-02")));
        }

        @Test
        void anUnbornChildIsCompletedByTheBirth() {
            String unborn = "<LAchildID>1</LAchildID><ExpectedPersonBirthDate>2025-05-20</ExpectedPersonBirthDate>"
                    + "<Sex>U</Sex>";
            String born = "<LAchildID>1</LAchildID><PersonBirthDate>2025-05-11</PersonBirthDate><Sex>F</Sex>";
            TypedCensus files = new TypedCensus()
                    .with(2025, TypedCensus.child(unborn, "", referral("2025-02-01", ENQUIRY + plan("2025-02-20", ""))))
                    .with(2026, TypedCensus.child(born, NONE, referral("2025-02-01", plan("2025-02-20", ""))));
            var oneByOne = new ImportingCin(files);
            oneByOne.receipt(files.file("2025"));
            assertThat(oneByOne.held("1", Child.KIND).getFirst().isUnborn()).isTrue();

            Receipt receipt = oneByOne.receipt(files.file("2026"));

            assertThat(receipt.totals().refused()).isZero();
            assertThat(oneByOne.store().all(Child.KIND)).singleElement().satisfies(child -> {
                assertThat(child.body().born()).contains(day("2025-05-11"));
                assertThat(child.body().sex()).isEqualTo(Sex.FEMALE);
                assertThat(child.body().isUnborn()).isFalse();
            });
            assertThat(oneByOne.held("1", ProtectionPlan.KIND)).hasSize(1);
            var together = new ImportingCin(files);
            together.receipt(files.folder());
            assertThat(said(together)).isEqualTo(said(oneByOne));
            assertThat(together.of(files.file("2025"))).isInstanceOf(Imported.NothingNew.class);
        }
    }

    @Nested
    class ALaterCensusThatDoesNotNameAChild {

        private static final String OTHER =
                "<LAchildID>2</LAchildID><PersonBirthDate>2013-02-01</PersonBirthDate><Sex>F</Sex>";

        private static TypedCensus leftOut(String details) {
            return new TypedCensus()
                    .with(2025, child(details))
                    .with(2026, TypedCensus.child(OTHER, NONE, referral("2025-06-02", "")));
        }

        @Test
        void leavesOpenWhatBecameOfOneStillInNeed() {
            TypedCensus files = leftOut(referral("2025-02-01", ENQUIRY + plan("2025-02-20", "")));
            for (boolean together : new boolean[] {true, false}) {
                var importing = new ImportingCin(files);
                Receipt receipt;
                if (together) {
                    receipt = importing.receipt(files.folder());
                } else {
                    importing.receipt(files.file("2025"));
                    receipt = importing.receipt(files.file("2026"));
                }

                assertThat(receipt.remarks()).singleElement().satisfies(remark -> {
                    assertThat(remark.child()).isEqualTo("1");
                    assertThat(remark.fault()).isEqualTo(Fault.NOT_IN_LATER_CENSUS);
                });
                assertThat(importing.held("1", InFile.KIND))
                        .singleElement()
                        .satisfies(file -> assertThat(file.notInFileFrom()).contains(day("2025-04-01")));
                assertThat(statesOf(importing, "rcpc-first")).containsExactly(State.UNKNOWN);
                assertThat(importing.of(files.folder())).isInstanceOf(Imported.NothingNew.class);
            }
        }

        @Test
        void saysNothingOfOneWhoseReferralWasClosed() {
            TypedCensus files = leftOut(referral("2025-02-01", closed("2025-03-20")));
            var importing = new ImportingCin(files);

            assertThat(importing.receipt(files.folder()).remarks()).isEmpty();
            assertThat(importing.held("1", InFile.KIND).getFirst().notInFileFrom())
                    .isEmpty();
        }

        @Test
        void saysNothingOfBeingInCare() {
            var importing = new Importing(inCare("1,M,01/02/2022,WBRI,,,"));
            importing.receipt(inCare("").folder());
            TypedCensus files = leftOut(referral("2025-02-01", plan("2025-02-20", "")));
            var census = new ImportingCin(importing.store(), files);
            List<String> before = careDuties(census);

            census.receipt(files.folder());

            assertThat(before).isNotEmpty();
            assertThat(careDuties(census)).isEqualTo(before);
        }

        private static List<String> careDuties(ImportingCin importing) {
            return obligations(importing).stream()
                    .filter(one -> one.rule().startsWith("cla-"))
                    .map(one -> one.rule() + one.due() + one.stateOn(day("2026-03-31"), day("2026-03-31")))
                    .toList();
        }
    }

    private static List<Obligation> obligations(ImportingCin importing) {
        Held<Child> who = importing.store().byAuthorityId("1").orElseThrow();
        var known = Knowledge.of(importing.store().revisions(who.child().orElseThrow()));
        return Obligations.of(known, Catalogue.standard(), WorkingDays.ofEngland());
    }

    private static List<State> statesOf(ImportingCin importing, String rule) {
        return obligations(importing).stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.stateOn(day("2026-03-31"), day("2026-03-31")))
                .toList();
    }

    private static TypedFiles inCare(String header) {
        return new TypedFiles()
                .with("2026", Ssda903Table.HEADER, header)
                .with("2026", Ssda903Table.EPISODES, "1,01/05/2025,S,C2,N1,U4,PR1,,,,CT5 2BZ,CT9 9FB,SC012345");
    }

    @Nested
    class BesideAChildrenLookedAfterReturn {

        private static TypedCensus census(String who) {
            return new TypedCensus().with(2026, TypedCensus.child(who, NONE, referral("2025-04-07", "")));
        }

        @Test
        void oneChildInNeedAndInCareIsOneChild() {
            TypedFiles tables = inCare("1,M,01/02/2022,WBRI,Z886212312001,,");
            TypedCensus census = census(WHO);
            var importing = new Importing(tables);
            importing.receipt(tables.folder());
            var inNeed = new ImportingCin(importing.store(), census);

            Receipt receipt = inNeed.receipt(census.folder());

            assertThat(receipt.totals().refused()).isZero();
            assertThat(importing.store().all(Child.KIND)).hasSize(1);
            assertThat(importing.held("1", PeriodOfCare.KIND)).hasSize(1);
            assertThat(importing.held("1", Referral.KIND)).hasSize(1);
            assertThat(importing.held("1", InFile.KIND)).hasSize(2);
            assertThat(importing.held("1", Child.KIND).getFirst().upn()).isPresent();
            assertThat(importing.of(tables.folder())).isInstanceOf(Imported.NothingNew.class);
            assertThat(inNeed.of(census.folder())).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void inEitherOrderTheChildIsTheSame() {
            TypedFiles tables = inCare("1,M,01/02/2022,WBRI,Z886212312001,,");
            TypedCensus census = census(WHO);
            var inNeedFirst = new ImportingCin(census);
            inNeedFirst.receipt(census.folder());
            var inCare = new ImportSsda903(Importing.loader(inNeedFirst.store(), Authority.Nature.REAL, 7), tables);
            inCare.run(Importing.DATA_OFFICER, Asked.of(List.of(tables.folder())), () -> {}, Progress.UNWATCHED);
            var inCareFirst = new Importing(tables);
            inCareFirst.receipt(tables.folder());
            new ImportingCin(inCareFirst.store(), census).receipt(census.folder());

            assertThat(inNeedFirst.held("1", Child.KIND)).isEqualTo(inCareFirst.held("1", Child.KIND));
            assertThat(inNeedFirst.store().all(Child.KIND)).hasSize(1);
        }

        @Test
        void theSameIdWithAnotherBirthDateIsAskedAboutAndNotMerged() {
            TypedFiles tables = inCare("1,M,01/02/2022,WBRI,,,");
            TypedCensus census = census(WHO.replace("2022-02-01", "2022-02-02"));
            var importing = new Importing(tables);
            importing.receipt(tables.folder());
            int written = importing.store().log().size();

            Receipt receipt = new ImportingCin(importing.store(), census).receipt(census.folder());

            assertThat(receipt.totals().refused()).isEqualTo(3);
            assertThat(receipt.rows().getFirst().notes()).singleElement().satisfies(note -> {
                assertThat(note.fault()).isEqualTo(Fault.BORN_OTHERWISE_BEFORE);
                assertThat(note.column()).contains("PersonBirthDate");
                assertThat(note.sentence()).contains("It may be another child.");
            });
            assertThat(importing.store().log()).hasSize(written);
        }

        @Test
        void theSameIdWithAnotherUpnIsAskedAbout() {
            TypedFiles tables = inCare("1,M,01/02/2022,WBRI,Z886212312001,,");
            TypedCensus census = census(WHO + "<UPN>N886212312002</UPN>");
            var importing = new Importing(tables);
            importing.receipt(tables.folder());

            Receipt receipt = new ImportingCin(importing.store(), census).receipt(census.folder());

            assertThat(receipt.rows().getFirst().notes())
                    .extracting(Receipt.Note::fault)
                    .contains(Fault.OTHER_UPN_BEFORE);
            assertThat(importing.store().all(Referral.KIND)).isEmpty();
        }

        @Test
        void ofTwoReturnsForOneYearNeitherUndoesTheOther() {
            TypedFiles tables = inCare("1,M,01/02/2022,WBRI,,,");
            TypedCensus census = census(WHO.replace(">M<", ">F<"));
            var importing = new Importing(tables);
            importing.receipt(tables.folder());
            var inNeed = new ImportingCin(importing.store(), census);

            Receipt receipt = inNeed.receipt(census.folder());

            assertThat(receipt.rows().getFirst().notes())
                    .extracting(Receipt.Note::fault)
                    .containsExactly(Fault.SEX_OTHERWISE_IN_OTHER_RETURN);
            assertThat(importing.held("1", Child.KIND).getFirst().sex()).isEqualTo(Sex.MALE);
            assertThat(importing.of(tables.folder())).isInstanceOf(Imported.NothingNew.class);
            assertThat(inNeed.of(census.folder())).isInstanceOf(Imported.NothingNew.class);
        }

        @Test
        void aReviewOfAChildOnAPlanInNeedIsNotCalledMissed() {
            TypedCensus census = new TypedCensus()
                    .with(
                            2026,
                            child(referral(
                                    "2025-04-07",
                                    "<CINPlanDates><CINPlanStartDate>2025-05-06</CINPlanStartDate></CINPlanDates>")));
            var importing = new ImportingCin(census);
            importing.receipt(census.folder());

            assertThat(importing.held("1", InNeedPlan.KIND)).hasSize(1);
            assertThat(importing.held("1", ProtectionReview.KIND)).isEmpty();
            assertThat(obligations(importing))
                    .filteredOn(one -> one.rule().equals("cin-review"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.starts()).isEqualTo("2026-03-31"));
        }

        @Test
        void aReferralWithoutFurtherActionHasADecisionAndNoDateOfIt() {
            TypedCensus census = new TypedCensus()
                    .with(
                            2026,
                            child("<CINdetails><CINreferralDate>2025-04-07</CINreferralDate>"
                                    + "<ReferralSource>1A</ReferralSource><ReferralNFA>1</ReferralNFA></CINdetails>"));
            var importing = new ImportingCin(census);
            importing.receipt(census.folder());

            assertThat(importing.held("1", Referral.KIND)).singleElement().satisfies(one -> {
                assertThat(one.noFurtherAction()).contains(YesNo.YES);
                assertThat(one.decidedOn()).isEmpty();
            });
            assertThat(statesOf(importing, "referral-decision")).containsExactly(State.UNKNOWN);
            assertThat(statesOf(importing, "child-family-assessment")).isEmpty();
        }
    }
}
