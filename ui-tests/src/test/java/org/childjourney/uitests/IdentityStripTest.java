package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Stage;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop.NewStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Wiring;
import org.childjourney.people.Address;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who the child is, where much is recorded and where little is: read in every theme and size.
@ExtendWith(ApplicationExtension.class)
class IdentityStripTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId BABY = new ChildId(new UUID(0, 2));

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        fill();
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void whatMustBeKnownOfAChildIsReadInEveryThemeAndSize() {
        window.unlock();
        window.waitFor("#mywork-list");
        var find = new FindBox(window);
        find.open().type("amira khan").openChild();
        window.waitFor("#overview-words");

        assertThat(window.read("#child-born")).isEqualTo("12 Sep 2019 (7 years)");
        assertThat(window.read("#child-plan")).isEqualTo("Child protection plan: neglect, since 23 Oct 2026");
        assertThat(window.read("#child-lives")).isEqualTo("Mum (Nadia)");
        assertThat(window.read("#child-address"))
                .isEqualTo("Flat 12, Montgomery House, 148 Upper Brighton Road, Worthing BN11 1AA, since 2 Jun 2024"
                        + " · source: Visit · confirmed 6 Nov 2026");
        assertThat(window.read("#child-safety .label"))
                .isEqualTo("Safety: Do not give him the address, and do not say which school she goes to"
                        + " · Dean Pike (Mum’s partner)");
        dresses.look("identity");

        find.open().type("jade").openChild();
        window.waitUntil("the baby", () -> window.read("#child-childName").contains("FORD"));
        dresses.look("identity-unborn");
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void fill() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), London.ZONE);
        var wanted = new NewStore(
                "Priya Nair",
                Role.SOCIAL_WORKER,
                Passphrase.of(TheWindow.PASSPHRASE),
                new Authority("West Shire", Authority.Nature.INVENTED),
                Optional.empty());
        try (var store = LaptopStores.standard(clock)
                .create(new DataFolder(folder).store(), wanted)
                .store()) {
            var door = Guice.createInjector(new Wiring(store, clock)).getInstance(Door.class);
            door.save(
                    store.user(),
                    List.of(
                            first(AMIRA, Child.KIND, amira()),
                            first(
                                    AMIRA,
                                    Address.KIND,
                                    lives(
                                            "Flat 12, Montgomery House, 148 Upper Brighton Road, Worthing",
                                            "2024-06-02",
                                            "Visit",
                                            Optional.of(LocalDate.of(2026, 11, 6)))),
                            first(
                                    AMIRA,
                                    Address.KIND,
                                    lives("4 Mill Road, Hove", "2022-11-19", "School", Optional.empty())),
                            first(AMIRA, Relative.KIND, relative("Nadia", "Mum", YesNo.YES, Optional.empty())),
                            first(
                                    AMIRA,
                                    Relative.KIND,
                                    relative(
                                            "Dean",
                                            "Mum’s partner",
                                            YesNo.NO,
                                            Optional.of("Do not give him the address, and do not say which school she"
                                                    + " goes to"))),
                            first(AMIRA, ProtectionPlan.KIND, plan()),
                            first(BABY, Child.KIND, baby()),
                            first(BABY, Relative.KIND, relative("Jade", "Mum", YesNo.YES, Optional.empty()))));
        }
    }

    private static <B extends Body> Change<B> first(ChildId child, RecordKind<B> kind, B body) {
        return Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(child), body);
    }

    private static Child amira() {
        return child(
                new PersonName("Amira", "Khan", Optional.of("Mimi")),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Optional.empty(),
                NhsNumber.read("9434765919"));
    }

    private static Child baby() {
        return child(
                new PersonName("Baby", "Ford", Optional.empty()),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 3, 14)),
                Optional.empty());
    }

    private static Child child(
            PersonName name, Optional<LocalDate> born, Optional<LocalDate> expected, Optional<NhsNumber> nhsNumber) {
        return new Child(
                Optional.of("C-" + name.family()),
                Optional.of(name),
                born,
                Sex.NOT_RECORDED,
                Optional.empty(),
                nhsNumber,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                expected,
                Optional.empty(),
                Optional.empty());
    }

    private static Address lives(String lines, String began, String source, Optional<LocalDate> confirmed) {
        return new Address(
                lines,
                Optional.of("BN11 1AA"),
                Optional.of(LocalDate.parse(began)),
                Optional.empty(),
                Optional.of(source),
                confirmed);
    }

    private static ProtectionPlan plan() {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 10, 23),
                Optional.empty(),
                Optional.of(ProtectionPlan.Category.NEG),
                Optional.empty(),
                Optional.empty());
    }

    private static Relative relative(String given, String relation, YesNo livesWithChild, Optional<String> flag) {
        return new Relative(
                new PersonName(given, "Pike", Optional.empty()),
                Relative.Kin.OTHER_RELATIVE,
                relation,
                Optional.empty(),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(livesWithChild),
                Optional.empty(),
                Optional.empty(),
                flag,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
