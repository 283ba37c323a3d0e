package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.care.CarePlan;
import org.childjourney.care.Conviction;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.care.StrengthsAndDifficulties;
import org.childjourney.care.SubstanceMisuse;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.care.YearInCare;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.Gender;
import org.childjourney.people.Involvement;
import org.childjourney.people.NoUpn;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Entry;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Each field of the Standard Safeguarding Dataset that a return needs, written as a record and read back through the
/// view of its table. The 207 fields and what must be read stand in `safeguarding-dataset.csv`.
class SafeguardingDatasetTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 100));
    private static final ChildId NOOR = new ChildId(new UUID(0, 200));
    private static final RecordId TEAM = id(1);
    private static final RecordId SERVICE = id(2);
    private static final RecordId PRIYA = id(3);
    private static final RecordId DANA = id(4);

    @TempDir
    private static Path folder;

    private static TestStore store;

    private static RecordId id(int number) {
        return new RecordId(new UUID(0, number));
    }

    private static LocalDate day(int dayOfYear) {
        return LocalDate.ofYearDay(2026, dayOfYear);
    }

    private static <T> Optional<T> some(T value) {
        return Optional.of(value);
    }

    private static final List<Change<?>> changes = new ArrayList<>();

    private static <B extends Body> void record(int number, RecordKind<B> kind, B body) {
        changes.add(Change.first(id(number), kind, Optional.of(AMIRA), body));
    }

    @BeforeAll
    static void theStoryOfOneChild() {
        store = TestStore.create(folder);
        changes.add(Change.first(SERVICE, Team.KIND, Optional.empty(), new Team("Safeguarding")));
        changes.add(Change.first(TEAM, Team.KIND, Optional.empty(), new Team("Team 3", some(SERVICE))));
        changes.add(Change.first(PRIYA, Worker.KIND, Optional.empty(), worker("Priya", "Nair")));
        changes.add(Change.first(DANA, Worker.KIND, Optional.empty(), worker("Dana", "Reed")));
        changes.add(Change.first(new RecordId(NOOR.value()), Child.KIND, some(NOOR), noor()));
        changes.add(Change.first(new RecordId(AMIRA.value()), Child.KIND, some(AMIRA), amira()));
        people();
        helpAndProtection();
        care();
        leavingCareAndPermanence();
        store.door.save(TestStore.AUTHOR, changes);
    }

    private static Worker worker(String given, String family) {
        return new Worker(
                some(new PersonName(given, family, Optional.empty())),
                some("SW1234"),
                Worker.Position.SOCIAL_WORKER,
                some(TEAM));
    }

    private static Child amira() {
        return new Child(
                some("C-10482"),
                some(new PersonName("Amira", "Khan", Optional.empty())),
                some(LocalDate.of(2009, 9, 12)),
                Sex.FEMALE,
                some(Ethnicity.APKN),
                Optional.empty(),
                Optional.empty(),
                some(NoUpn.UN3),
                some(YesNo.YES),
                Optional.empty(),
                some(LocalDate.of(2009, 9, 20)),
                some(LocalDate.of(2026, 12, 1)),
                some(Gender.NEITHER));
    }

    private static Child noor() {
        return new Child(
                some("C-10990"),
                Optional.empty(),
                some(day(40)),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void people() {
        record(10, FamilyGroup.KIND, new FamilyGroup("F-77"));
        record(
                11,
                Address.KIND,
                new Address(
                        "12 Elm Street", some("ZZ1 1ZZ"), some(day(1)), Optional.empty(), some("visit"), some(day(3))));
        record(12, Disability.KIND, new Disability(some(Disability.Code.HEAR)));
        record(13, UnaccompaniedStatus.KIND, new UnaccompaniedStatus(some(day(300))));
        record(
                14,
                Relative.KIND,
                new Relative(
                        new PersonName("Noor", "Khan", Optional.empty()),
                        Relative.Kin.CHILD_OF_THE_CHILD,
                        "daughter",
                        Optional.empty(),
                        Sex.FEMALE,
                        some(day(40)),
                        Optional.empty(),
                        Optional.empty(),
                        some(YesNo.YES),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        some(NOOR),
                        Optional.empty()));
        record(
                15,
                OtherIdentifier.KIND,
                new OtherIdentifier(
                        OtherIdentifier.Type.FORMER_UPN, "A123456789012", Optional.empty(), Optional.empty()));
        record(16, Allocation.KIND, new Allocation(PRIYA, day(5), Optional.empty(), Optional.empty()));
        record(
                17,
                Involvement.KIND,
                new Involvement(DANA, Involvement.Part.PERSONAL_ADVISER, day(6), Optional.empty()));
    }

    private static void helpAndProtection() {
        record(20, Contact.KIND, new Contact(day(7), some(Source.POLICE), ""));
        record(21, EarlyHelp.KIND, new EarlyHelp(day(8), some(day(9)), some("Family hub"), some(DANA)));
        record(
                22,
                Referral.KIND,
                new Referral(
                        day(10),
                        some(Source.SCHOOL),
                        some(Referral.Need.N1),
                        some(YesNo.NO),
                        some(day(11)),
                        some(day(12)),
                        some(Referral.ReasonClosed.RC7),
                        some(TEAM),
                        some(PRIYA)));
        record(
                23,
                Assessment.KIND,
                new Assessment(
                        some(id(22)),
                        day(13),
                        some(day(14)),
                        some(day(15)),
                        List.of("1B", "16A"),
                        some(YesNo.YES),
                        some(YesNo.NO),
                        some(TEAM),
                        some(PRIYA)));
        record(24, InNeedPlan.KIND, new InNeedPlan(some(id(22)), day(16), some(day(17)), some(TEAM), some(PRIYA)));
        record(25, Visit.KIND, visit(Visit.Purpose.IN_NEED, day(18)));
        record(
                26,
                Section47Enquiry.KIND,
                new Section47Enquiry(
                        some(id(22)), day(19), some(day(20)), some(day(21)), some(YesNo.NO), some(TEAM), some(PRIYA)));
        record(
                27,
                InitialConference.KIND,
                new InitialConference(
                        some(id(22)),
                        some(id(26)),
                        day(22),
                        some(day(23)),
                        some(YesNo.NO),
                        some(YesNo.YES),
                        some(TEAM),
                        some(PRIYA)));
        record(
                28,
                ProtectionPlan.KIND,
                new ProtectionPlan(
                        some(id(22)),
                        some(id(27)),
                        day(24),
                        some(day(25)),
                        some(ProtectionPlan.Category.NEG),
                        some(ProtectionPlan.Category.EMO),
                        some(1)));
        record(29, VisitInFile.KIND, new VisitInFile(day(26), Visit.Purpose.PROTECTION, some(ChildSeen.ALONE)));
        record(30, ProtectionReview.KIND, new ProtectionReview(some(id(28)), day(27)));
        record(
                31,
                PreProceedings.KIND,
                new PreProceedings(
                        some(day(28)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        some("PLO-5")));
    }

    private static Visit visit(Visit.Purpose purpose, LocalDate on) {
        return new Visit(
                on, Optional.empty(), purpose, ChildSeen.ALONE, "home", "\"I like Nan's\"", "Settled.", some(PRIYA));
    }

    private static void care() {
        record(
                40,
                PeriodOfCare.KIND,
                new PeriodOfCare(
                        Beginning.on(day(30)),
                        some(day(60)),
                        some(PeriodOfCare.ReasonCeased.E4A),
                        some(PeriodOfCare.CategoryOfNeed.N5)));
        record(41, LegalStatus.KIND, new LegalStatus(LegalStatus.Code.V2, Beginning.on(day(30)), some(day(60))));
        record(
                42,
                Placement.KIND,
                new Placement(
                        Placement.Type.U6,
                        some(Placement.Provider.PR1),
                        Beginning.on(day(30)),
                        some(day(60)),
                        Optional.empty(),
                        some(Placement.ReasonForMove.CARPL),
                        Optional.empty(),
                        some("ZZ2 2ZZ"),
                        some("SC123456"),
                        List.of(),
                        some(new BigDecimal("12.5"))));
        record(43, ReviewingOfficerContact.KIND, new ReviewingOfficerContact(day(31)));
        record(44, Conviction.KIND, new Conviction(day(32), some("theft")));
        record(45, HealthCheck.KIND, new HealthCheck(HealthCheck.Type.DENTAL_CHECK, day(33), HealthCheck.Status.HELD));
        record(46, YearInCare.KIND, yearInCare());
        record(47, SubstanceMisuse.KIND, new SubstanceMisuse(day(34), some("cannabis"), some(YesNo.YES)));
        record(
                48,
                PreviousPermanence.KIND,
                new PreviousPermanence(PreviousPermanence.Kind.P2, some("938"), some(2019), some(7), Optional.empty()));
        record(49, CarePlan.KIND, new CarePlan(some(day(35)), some(CarePlan.Permanence.LONG_TERM_FOSTERING)));
        record(50, Visit.KIND, visit(Visit.Purpose.IN_CARE, day(36)));
        record(51, LookedAfterReview.KIND, new LookedAfterReview(day(37), some(LookedAfterReview.Participation.PN1)));
        record(
                52,
                StrengthsAndDifficulties.KIND,
                new StrengthsAndDifficulties(day(38), some(14), some(YearInCare.NoSdq.SDQ2)));
        record(
                53,
                MissingEpisode.KIND,
                new MissingEpisode(
                        MissingEpisode.Kind.MISSING,
                        day(39),
                        some(day(41)),
                        Optional.empty(),
                        some(YesNo.YES),
                        some(YesNo.NO),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static YearInCare yearInCare() {
        return new YearInCare(
                LocalDate.of(2026, 3, 31),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                some(YesNo.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void leavingCareAndPermanence() {
        record(
                60,
                CareLeaver.KIND,
                new CareLeaver(Beginning.on(day(60)), Optional.empty(), CareLeaver.Eligibility.FORMER_RELEVANT));
        record(
                61,
                CareLeaverContact.KIND,
                new CareLeaverContact(
                        day(200),
                        some(LeavingCareYear.InTouch.YES),
                        some(LeavingCareYear.Activity.F2),
                        some("U"),
                        some(LeavingCareYear.Suitability.SUITABLE)));
        record(62, PathwayReview.KIND, new PathwayReview(day(62)));
        record(
                63,
                AdoptionDecision.KIND,
                new AdoptionDecision(day(63), some(day(64)), some(AdoptionDecision.ReasonReversed.RD3)));
        record(
                64,
                AdoptionMatch.KIND,
                new AdoptionMatch(
                        some(day(65)),
                        some(day(66)),
                        some(YesNo.NO),
                        some(2),
                        some(AdoptionMatch.AdopterSex.MF),
                        some(AdoptionMatch.AdopterStatus.L11)));
        record(
                65,
                AdoptionCourse.KIND,
                new AdoptionCourse(
                        some(day(67)),
                        some(day(68)),
                        some(day(69)),
                        some(day(70)),
                        some(day(71)),
                        some(day(72)),
                        some(DANA)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "safeguarding-dataset.csv", numLinesToSkip = 1)
    void isReadBackThroughItsView(String table, String field, String value) {
        List<String> read =
                store.view.read(sql -> sql.fetch("select * from " + table).getValues(field, String.class));
        assertThat(read).contains(value);
    }

    /// A health assessment that a person recorded counts beside the checks of a file; one with dates alone does not.
    @Test
    void aHealthAssessmentThatWasRecordedIsReadThroughTheViewOfChecks() {
        store.door.save(
                TestStore.AUTHOR,
                List.of(
                        Change.first(id(80), Entry.KIND, some(AMIRA), assessed(day(80), Outcome.REFUSED)),
                        Change.first(id(81), Entry.KIND, some(AMIRA), assessed(day(81), Outcome.DATES_ONLY))));

        var read = store.view.read(sql -> sql.fetch(
                        "select clah_health_check_type, clah_health_check_date, clah_health_check_status"
                                + " from ssd_cla_health where clah_health_check_date > date '2026-03-01'")
                .map(row -> List.of(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class))));

        assertThat(read).containsExactly(List.of("Health Assessment", "2026-03-21", "REFUSED"));
    }

    private static Entry assessed(LocalDate on, Outcome outcome) {
        return new Entry(
                "health-event",
                on,
                Optional.empty(),
                List.of(EventKind.HEALTH_ASSESSMENT),
                Map.of(),
                outcome,
                Optional.empty());
    }

    @Test
    void everyFieldThatAReturnNeedsIsNamed() {
        var named = new java.util.TreeSet<String>();
        try (var lines = new java.util.Scanner(
                SafeguardingDatasetTest.class.getResourceAsStream("safeguarding-dataset.csv"),
                java.nio.charset.StandardCharsets.UTF_8)) {
            lines.nextLine();
            while (lines.hasNextLine()) {
                String[] parts = lines.nextLine().split(",", 3);
                named.add(parts[0] + "." + parts[1]);
            }
        }
        assertThat(named).hasSize(207);
    }
}
