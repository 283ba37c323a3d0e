package org.childjourney.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Restriction;
import org.childjourney.access.Role;
import org.childjourney.access.User;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.FileId;
import org.childjourney.attachments.FileKey;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.KeptFile;
import org.childjourney.care.CarePlan;
import org.childjourney.care.Conviction;
import org.childjourney.care.DeprivationOfLiberty;
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
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
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
import org.childjourney.people.FormerName;
import org.childjourney.people.Gender;
import org.childjourney.people.Handover;
import org.childjourney.people.Involvement;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.NoUpn;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Team;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.permanence.Adopter;
import org.childjourney.permanence.AdoptionCourse;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InNeedReview;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Trait;
import org.childjourney.record.UserId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Entry;
import org.childjourney.returns.Import;
import org.childjourney.returns.InFile;
import org.childjourney.timescales.AddedBankHoliday;
import org.childjourney.timescales.Approval;
import org.childjourney.timescales.LocalStandard;
import org.childjourney.visits.Bedroom;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.NextStep;
import org.childjourney.visits.NotAloneBecause;
import org.childjourney.visits.NotSeenBecause;
import org.childjourney.visits.SpokenIn;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;
import org.childjourney.voice.ChildSays;

/// A record of each kind, once with everything that it can say and once with as little as it may. The people in them
/// are invented.
///
/// @param aboutAChild whether records of the kind are about a child
public record Plausible<B extends Body>(RecordKind<B> kind, boolean aboutAChild, B full, B sparse) {

    /// A sign that stands in every text of the full bodies, so that a search for it finds them.
    public static final String SIGN = "Quillfeather";

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 4);
    private static final RecordId SOMEONE = new RecordId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L));

    @Override
    public String toString() {
        return kind.name();
    }

    /// Every kind of record that a person or an import can make.
    public static List<Plausible<?>> ofEveryKind() {
        return Stream.of(people(), rules(), care(), permanence(), later(), attached(), caseload(), store())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Plausible<?>> rules() {
        var proposed = Approval.proposedBy(new UserId(new UUID(1, 1)));
        var declined = proposed.declined(new UserId(new UUID(2, 2)), SPRING, "Not now " + SIGN);
        return List.of(
                new Plausible<>(
                        LocalStandard.KIND,
                        false,
                        new LocalStandard("cin-visit", "15 working days", "WD-EX", SPRING, "Why " + SIGN, declined),
                        new LocalStandard("cin-visit", "15 working days", "WD-EX", SPRING, "Why", proposed)),
                new Plausible<>(
                        AddedBankHoliday.KIND,
                        false,
                        new AddedBankHoliday(SPRING, "Day of " + SIGN, "Why " + SIGN, declined),
                        new AddedBankHoliday(SPRING, "Day", "Why", proposed)));
    }

    private static List<Plausible<?>> people() {
        return List.of(
                new Plausible<>(Child.KIND, true, fullChild(), sparseChild()),
                new Plausible<>(Team.KIND, false, new Team("Team " + SIGN, Optional.of(SOMEONE)), new Team("T")),
                new Plausible<>(
                        Worker.KIND,
                        false,
                        new Worker(
                                Optional.of(new PersonName("Wren", SIGN, Optional.of("W " + SIGN))),
                                Optional.of("SW-" + SIGN),
                                Worker.Position.SOCIAL_WORKER,
                                Optional.of(SOMEONE)),
                        new Worker(Optional.empty(), Optional.empty(), Worker.Position.NOT_RECORDED, Optional.empty())),
                new Plausible<>(
                        Allocation.KIND,
                        true,
                        new Allocation(
                                SOMEONE,
                                SPRING,
                                Optional.of(SPRING.plusDays(9)),
                                Optional.of(Allocation.ReasonForChange.MANAGE),
                                Optional.of(new Handover(
                                        "Told at school: " + SIGN,
                                        Optional.of(SPRING),
                                        Optional.of(SPRING.plusDays(1)),
                                        "Likes to be called " + SIGN))),
                        new Allocation(SOMEONE, SPRING, Optional.empty(), Optional.empty())));
    }

    private static Child fullChild() {
        return new Child(
                Optional.of("ID-" + SIGN),
                Optional.of(new PersonName("Ottoline", SIGN, Optional.of("Otto " + SIGN))),
                Optional.of(LocalDate.of(2012, 2, 29)),
                Sex.FEMALE,
                Optional.of(Ethnicity.MWBC),
                Optional.of(new NhsNumber("9434765919")),
                Optional.of(new Upn("A123456789012")),
                Optional.of(NoUpn.UN2),
                Optional.of(YesNo.NO),
                Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.of(LocalDate.of(2012, 3, 3)),
                Optional.of(LocalDate.of(2026, 2, 28)),
                Optional.of(Gender.NEITHER));
    }

    private static Child sparseChild() {
        return new Child(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Plausible<?>> care() {
        return List.of(
                new Plausible<>(
                        PeriodOfCare.KIND,
                        true,
                        new PeriodOfCare(
                                Beginning.on(SPRING),
                                Optional.of(SPRING.plusMonths(5)),
                                Optional.of(PeriodOfCare.ReasonCeased.E4A),
                                Optional.of(PeriodOfCare.CategoryOfNeed.N1)),
                        new PeriodOfCare(
                                Beginning.before(SPRING), Optional.empty(), Optional.empty(), Optional.empty())),
                new Plausible<>(
                        LegalStatus.KIND,
                        true,
                        new LegalStatus(LegalStatus.Code.C1, Beginning.on(SPRING), Optional.of(SPRING.plusMonths(2))),
                        new LegalStatus(LegalStatus.Code.V2, Beginning.before(SPRING), Optional.empty())),
                new Plausible<>(
                        Placement.KIND,
                        true,
                        new Placement(
                                Placement.Type.U6,
                                Optional.of(Placement.Provider.PR1),
                                Beginning.on(SPRING),
                                Optional.of(SPRING.plusDays(40)),
                                Optional.of(Placement.Carer.ANOTHER),
                                Optional.of(Placement.ReasonForMove.CARPL),
                                Optional.of("ZZ1 1ZZ " + SIGN),
                                Optional.of("ZZ2 2ZZ " + SIGN),
                                Optional.of("SC" + SIGN),
                                List.of(Trait.TEMPORARY_APPROVAL, Trait.EMERGENCY),
                                Optional.of(new BigDecimal("12.5"))),
                        new Placement(
                                Placement.Type.P1,
                                Optional.empty(),
                                Beginning.before(SPRING),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                new Plausible<>(
                        LookedAfterReview.KIND,
                        true,
                        new LookedAfterReview(SPRING.plusDays(20), Optional.of(LookedAfterReview.Participation.PN1)),
                        new LookedAfterReview(SPRING.plusDays(110), Optional.empty())),
                new Plausible<>(YearInCare.KIND, true, fullYear(), sparseYear()),
                new Plausible<>(
                        UnaccompaniedStatus.KIND,
                        true,
                        new UnaccompaniedStatus(Optional.of(LocalDate.of(2028, 5, 6))),
                        new UnaccompaniedStatus(Optional.empty())),
                new Plausible<>(
                        DeprivationOfLiberty.KIND,
                        true,
                        new DeprivationOfLiberty(SPRING, Optional.of(SPRING.plusDays(3))),
                        new DeprivationOfLiberty(SPRING, Optional.empty())));
    }

    private static YearInCare fullYear() {
        return new YearInCare(
                LocalDate.of(2026, 3, 31),
                Optional.of(14),
                Optional.of(YearInCare.NoSdq.SDQ1),
                Optional.of(YesNo.NO),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.NO),
                Optional.of(YesNo.NO),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.NO));
    }

    private static YearInCare sparseYear() {
        return new YearInCare(
                LocalDate.of(2025, 3, 31),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Plausible<?>> permanence() {
        return List.of(
                new Plausible<>(
                        PreviousPermanence.KIND,
                        true,
                        new PreviousPermanence(
                                PreviousPermanence.Kind.P2,
                                Optional.of("Council of " + SIGN),
                                Optional.of(2019),
                                Optional.of(7),
                                Optional.of(31)),
                        new PreviousPermanence(
                                PreviousPermanence.Kind.Z1,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                new Plausible<>(
                        AdoptionDecision.KIND,
                        true,
                        new AdoptionDecision(
                                SPRING,
                                Optional.of(SPRING.plusMonths(1)),
                                Optional.of(AdoptionDecision.ReasonReversed.RD3)),
                        new AdoptionDecision(SPRING, Optional.empty(), Optional.empty())),
                new Plausible<>(
                        AdoptionMatch.KIND,
                        true,
                        new AdoptionMatch(
                                Optional.of(SPRING),
                                Optional.of(SPRING.plusDays(30)),
                                Optional.of(YesNo.YES),
                                Optional.of(2),
                                Optional.of(AdoptionMatch.AdopterSex.MF),
                                Optional.of(AdoptionMatch.AdopterStatus.L0)),
                        new AdoptionMatch(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static List<Plausible<?>> later() {
        return List.of(
                new Plausible<>(
                        LeavingCareYear.KIND,
                        true,
                        new LeavingCareYear(
                                LocalDate.of(2026, 3, 31),
                                Optional.of(LeavingCareYear.InTouch.YES),
                                Optional.of(LeavingCareYear.Activity.F2),
                                Optional.of("K " + SIGN),
                                Optional.of(LeavingCareYear.Suitability.SUITABLE)),
                        new LeavingCareYear(
                                LocalDate.of(2025, 3, 31),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                new Plausible<>(
                        MissingEpisode.KIND,
                        true,
                        new MissingEpisode(
                                MissingEpisode.Kind.MISSING,
                                SPRING,
                                Optional.of(SPRING.plusDays(1)),
                                Optional.of(Instant.parse("2026-03-05T23:40:00.123456Z")),
                                Optional.of(YesNo.YES),
                                Optional.of(YesNo.NO),
                                Optional.of(Instant.parse("2026-03-04T21:10:00Z")),
                                Optional.of("Police, about " + SIGN),
                                Optional.of("Wren of " + SIGN)),
                        new MissingEpisode(MissingEpisode.Kind.AWAY, SPRING, Optional.empty(), Optional.empty())),
                new Plausible<>(
                        Entry.KIND,
                        true,
                        new Entry(
                                "return-home-interview-" + SIGN,
                                SPRING.plusDays(2),
                                Optional.of(Instant.parse("2026-03-06T16:20:00Z")),
                                List.of(EventKind.RETURN_HOME_INTERVIEW),
                                Map.of("accepted", "YES", "on", "2026-03-06", "pushes", "\"I miss " + SIGN + "\""),
                                Outcome.RECORDED,
                                Optional.of(SOMEONE)),
                        new Entry(
                                "note",
                                SPRING,
                                Optional.empty(),
                                List.of(),
                                Map.of(),
                                Outcome.DATES_ONLY,
                                Optional.empty())),
                new Plausible<>(
                        Visit.KIND,
                        true,
                        new Visit(
                                SPRING.plusDays(6),
                                Optional.of(LocalTime.of(16, 5)),
                                Visit.Purpose.IN_CARE,
                                ChildSeen.ALONE,
                                "At home with " + SIGN,
                                "\"I want " + SIGN + " to pick me up\", Otto said – twice",
                                "What it means: " + (SIGN + " is missed at school. ").repeat(12),
                                Optional.of(SOMEONE),
                                new Visit.Setting(Optional.of(40), Optional.of(YesNo.NO), "Nan", Optional.of(SOMEONE)),
                                new Visit.Found(
                                        Optional.of(NotSeenBecause.ASLEEP),
                                        "Rang twice for " + SIGN,
                                        Optional.of(NotAloneBecause.AGE),
                                        Optional.of(SpokenIn.KITCHEN),
                                        Optional.of(Bedroom.SEEN),
                                        "own bed, clean",
                                        "an interpreter",
                                        "tired",
                                        Optional.of(YesNo.YES)),
                                new Visit.Story(
                                        "Other nights",
                                        "Nan's two nights",
                                        Optional.of(new NextStep(
                                                "Ask Nan about " + SIGN, Optional.of(SPRING.plusDays(9)), "Wren")),
                                        Optional.of(3),
                                        "nothing changed yet",
                                        "It is hard",
                                        "Bruise seen on " + SIGN,
                                        "nobody answered last week",
                                        "Uncle of " + SIGN + " is ill",
                                        SIGN + " was not at school that day"),
                                Outcome.RECORDED),
                        new Visit(
                                SPRING,
                                Optional.empty(),
                                Visit.Purpose.PERSONAL_ADVISER,
                                ChildSeen.NOT_SEEN,
                                "",
                                "",
                                "",
                                Optional.empty())));
    }

    private static List<Plausible<?>> attached() {
        return List.of(new Plausible<>(
                Attachment.KIND,
                true,
                new Attachment(SOMEONE, file("Drawing of " + SIGN + ".jpg", FileType.JPEG, 3_141_592)),
                new Attachment(SOMEONE, file("", FileType.DOCX, 1))));
    }

    private static KeptFile file(String name, FileType type, long size) {
        return new KeptFile(
                new FileId(new UUID(0x0190_0000_0000_4000L, 0x8000_0000_0000_0003L)),
                new FileKey("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
                name,
                type,
                size,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    private static List<Plausible<?>> caseload() {
        return Stream.concat(
                        Stream.of(
                                        Contact.KIND,
                                        EarlyHelp.KIND,
                                        Referral.KIND,
                                        Assessment.KIND,
                                        StrategyDiscussion.KIND,
                                        Section47Enquiry.KIND,
                                        InitialConference.KIND,
                                        ProtectionPlan.KIND,
                                        ProtectionReview.KIND,
                                        CoreGroup.KIND,
                                        InNeedPlan.KIND,
                                        InNeedReview.KIND,
                                        PreProceedings.KIND,
                                        Disability.KIND,
                                        Address.KIND,
                                        OtherIdentifier.KIND,
                                        FamilyGroup.KIND,
                                        Relative.KIND,
                                        Involvement.KIND,
                                        FormerName.KIND,
                                        Couple.KIND,
                                        ParentNotNamed.KIND,
                                        FamilyNetworkMeeting.KIND,
                                        ChildSays.KIND,
                                        SafetyMap.KIND,
                                        SafetyScale.KIND,
                                        CarePlan.KIND,
                                        HealthCheck.KIND,
                                        StrengthsAndDifficulties.KIND,
                                        Conviction.KIND,
                                        SubstanceMisuse.KIND,
                                        ReviewingOfficerContact.KIND,
                                        CareLeaver.KIND,
                                        PathwayReview.KIND,
                                        CareLeaverContact.KIND,
                                        AdoptionCourse.KIND,
                                        VisitInFile.KIND)
                                .map(kind -> made(kind, true)),
                        Stream.of(made(Adopter.KIND, false)))
                .toList();
    }

    private static <B extends Body> Plausible<?> made(RecordKind<B> kind, boolean aboutAChild) {
        return new Plausible<>(kind, aboutAChild, MadeBody.full(kind.body(), SIGN), MadeBody.sparse(kind.body()));
    }

    private static List<Plausible<?>> store() {
        var coverage = new Coverage(
                Set.of(EventKind.LOOKED_AFTER_REVIEW), LocalDate.of(2025, 4, 1), SPRING, LocalDate.of(2026, 3, 31));
        return List.of(
                new Plausible<>(
                        InFile.KIND,
                        true,
                        new InFile(List.of(coverage), Optional.of(LocalDate.of(2026, 4, 1))),
                        new InFile(List.of(), Optional.empty())),
                new Plausible<>(
                        Import.KIND,
                        false,
                        new Import(
                                "ssda903 " + SIGN, LocalDate.of(2026, 3, 31), List.of("ab" + SIGN, "cd"), 9, 2, 1, 3),
                        new Import("ssda903", LocalDate.of(2025, 3, 31), List.of(), 0, 0, 0, 0)),
                new Plausible<>(
                        Authority.KIND,
                        false,
                        new Authority("County of " + SIGN, Authority.Nature.INVENTED),
                        new Authority("C", Authority.Nature.REAL)),
                new Plausible<>(
                        User.KIND,
                        false,
                        new User("wren " + SIGN, Role.DATA_OFFICER, Optional.of(SOMEONE), User.Admitted.YES),
                        new User("w", Role.IT, Optional.empty(), User.Admitted.DISABLED)),
                new Plausible<>(
                        Restriction.KIND,
                        true,
                        new Restriction(
                                Restriction.Stands.RESTRICTED,
                                List.of(new UserId(SOMEONE.value())),
                                "A relative works here: " + SIGN,
                                SPRING),
                        new Restriction(Restriction.Stands.LIFTED, List.of(), "", SPRING)));
    }
}
