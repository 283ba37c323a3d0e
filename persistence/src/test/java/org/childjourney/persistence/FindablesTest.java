package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.OpenStore;
import org.childjourney.assessment.Assessment;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.find.Findable;
import org.childjourney.find.Findable.Identifier;
import org.childjourney.find.Findable.Lived;
import org.childjourney.find.Findable.Related;
import org.childjourney.find.Findables;
import org.childjourney.find.Stage;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.FormerName;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 2);
    private static final ChildId AMIRA = TestLaptop.newChild();
    private static final ChildId TYLER = TestLaptop.newChild();

    @TempDir
    private Path folder;

    private LaptopStore store;
    private Findables findables;
    private final Set<ChildId> told = new HashSet<>();

    @BeforeEach
    void twoChildren() {
        store = new TestLaptop(folder).create();
        findables = store.findables();
        findables.whenSaved(told::addAll);
        save(AMIRA, Child.KIND, child("C-10482", name("Amira", "Khan", "Mimi")));
        save(TYLER, Child.KIND, child("C-2", name("Tyler", "Reed")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChildIsFoundByAllThatIsRecorded() {
        save(AMIRA, FormerName.KIND, new FormerName(name("Amira", "Pike"), Optional.of(EARLIER)));
        save(AMIRA, FamilyGroup.KIND, new FamilyGroup("F-7"));
        save(
                AMIRA,
                OtherIdentifier.KIND,
                new OtherIdentifier(
                        OtherIdentifier.Type.HOME_OFFICE_REFERENCE, "M1234567", Optional.empty(), Optional.empty()));
        save(AMIRA, Address.KIND, address("4 Mill Road, Hove", "BN3 2AA", Optional.of(EARLIER)));
        save(AMIRA, Address.KIND, address("12 Elm Street, Worthing", "BN11 1AA", Optional.empty()));
        save(AMIRA, Relative.KIND, mother());
        RecordId priya = newRecord();
        store.door()
                .save(
                        store.user(),
                        List.of(Change.first(
                                priya,
                                Worker.KIND,
                                Optional.empty(),
                                new Worker(
                                        Optional.of(name("Priya", "Nair")),
                                        Optional.empty(),
                                        Worker.Position.SOCIAL_WORKER,
                                        Optional.empty()))));
        save(AMIRA, Allocation.KIND, new Allocation(priya, EARLIER, Optional.empty(), Optional.empty()));
        save(AMIRA, ProtectionPlan.KIND, plan());

        assertThat(of(AMIRA))
                .isEqualTo(new Findable(
                        AMIRA,
                        Optional.of(name("Amira", "Khan", "Mimi")),
                        List.of(name("Amira", "Pike")),
                        Optional.of(LocalDate.of(2019, 9, 12)),
                        Optional.empty(),
                        List.of(
                                new Identifier(Identifier.Kind.AUTHORITY_ID, "C-10482"),
                                new Identifier(Identifier.Kind.NHS_NUMBER, "9434765919"),
                                new Identifier(Identifier.Kind.UPN, "H801200001001"),
                                new Identifier(Identifier.Kind.HOME_OFFICE_REFERENCE, "M1234567"),
                                new Identifier(Identifier.Kind.FAMILY, "F-7")),
                        List.of(
                                new Lived("12 Elm Street, Worthing", Optional.of("BN11 1AA"), Lived.When.NOW),
                                new Lived("4 Mill Road, Hove", Optional.of("BN3 2AA"), Lived.When.BEFORE)),
                        List.of(new Related("Mum", name("Nadia", "Pike"), Optional.of("07700 900123"))),
                        Stage.PROTECTION_PLAN,
                        Optional.of("Priya Nair")));
        assertThat(findables.all(TODAY)).contains(of(AMIRA), of(TYLER)).hasSize(2);
    }

    @Test
    void aReturnSaysNoMoreThanThePostcodeOfAPlacement() {
        save(
                TYLER,
                PeriodOfCare.KIND,
                new PeriodOfCare(Beginning.on(EARLIER), Optional.empty(), Optional.empty(), Optional.empty()));
        save(TYLER, Placement.KIND, placement("BN2 1AB"));

        assertThat(of(TYLER).stage()).isEqualTo(Stage.IN_CARE);
        assertThat(of(TYLER).addresses()).containsExactly(new Lived("", Optional.of("BN2 1AB"), Lived.When.NOW));
    }

    @Test
    void theWeightiestOpenStageCountsAndWhatEndedDoesNot() {
        assertThat(of(TYLER).stage()).isEqualTo(Stage.NOTHING_OPEN);
        RecordId referral = save(TYLER, Referral.KIND, referral(Optional.empty()));
        assertThat(of(TYLER).stage()).isEqualTo(Stage.REFERRAL);
        save(TYLER, Assessment.KIND, assessment(referral));
        assertThat(of(TYLER).stage()).isEqualTo(Stage.ASSESSMENT);
        var held = store.records().one(referral, Referral.KIND).orElseThrow();
        store.door().save(store.user(), List.of(Change.after(held, referral(Optional.of(TODAY)))));

        // the assessment that nobody ended goes with its referral
        assertThat(of(TYLER).stage()).isEqualTo(Stage.NOTHING_OPEN);
    }

    @Test
    void whoeverWasSavedIsTold() {
        told.clear();
        save(AMIRA, FamilyGroup.KIND, new FamilyGroup("F-7"));
        assertThat(told).containsExactly(AMIRA);

        told.clear();
        try (var work = store.door().begin(store.user(), Origin.FROM_FILE)) {
            work.add(List.of(Change.first(newRecord(), FamilyGroup.KIND, Optional.of(TYLER), new FamilyGroup("F-7"))));
            assertThat(told).isEmpty();
            work.finish();
        }
        assertThat(told).containsExactly(TYLER);
    }

    @Test
    void whoWasRemovedIsThereNoMoreAndTold() {
        told.clear();
        store.remove(AMIRA, new OpenStore.Removal("wrong child", "data protection officer"));

        assertThat(told).contains(AMIRA);
        assertThat(findables.of(List.of(AMIRA), TODAY)).isEmpty();
        assertThat(findables.all(TODAY)).extracting(Findable::child).containsExactly(TYLER);
    }

    private Findable of(ChildId child) {
        return findables.of(List.of(child), TODAY).getFirst();
    }

    private <B extends Body> RecordId save(ChildId child, RecordKind<B> kind, B body) {
        return TestLaptop.save(store, kind, child, body);
    }

    private static RecordId newRecord() {
        return new RecordId(UUID.randomUUID());
    }

    private static PersonName name(String given, String family) {
        return new PersonName(given, family, Optional.empty());
    }

    private static PersonName name(String given, String family, String knownAs) {
        return new PersonName(given, family, Optional.of(knownAs));
    }

    private static Child child(String id, PersonName name) {
        boolean isAmira = name.given().equals("Amira");
        return new Child(
                Optional.of(id),
                Optional.of(name),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Sex.FEMALE,
                Optional.empty(),
                isAmira ? NhsNumber.read("943 476 5919") : Optional.empty(),
                isAmira ? Upn.read("H801200001001") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Address address(String lines, String postcode, Optional<LocalDate> ended) {
        return new Address(
                lines,
                Optional.of(postcode),
                ended.map(day -> day.minusYears(1)).or(() -> Optional.of(EARLIER)),
                ended,
                Optional.empty(),
                Optional.empty());
    }

    private static Relative mother() {
        return new Relative(
                name("Nadia", "Pike"),
                Relative.Kin.PARENT,
                "Mum",
                Optional.empty(),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("07700 900123"),
                Optional.empty(),
                Optional.empty());
    }

    private static ProtectionPlan plan() {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                EARLIER,
                Optional.empty(),
                Optional.of(ProtectionPlan.Category.NEG),
                Optional.empty(),
                Optional.empty());
    }

    private static Placement placement(String postcode) {
        return new Placement(
                Placement.Type.U1,
                Optional.empty(),
                Beginning.on(EARLIER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(postcode),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Referral referral(Optional<LocalDate> closed) {
        return new Referral(
                EARLIER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                closed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Assessment assessment(RecordId referral) {
        return new Assessment(
                Optional.of(referral),
                EARLIER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
