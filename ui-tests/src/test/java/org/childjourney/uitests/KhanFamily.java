package org.childjourney.uitests;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop.NewStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.access.User;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Wiring;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Worker;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;

/// A store, of Priya's where nobody else is said to use it, with Amira and, where they are wanted, Sami and Noor: one
/// home, one plan since 23 Oct 2026, last
/// seen on 6 Nov, so that on Mon 23 Nov a visit to each is late.
final class KhanFamily {

    static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    static final ChildId SAMI = new ChildId(new UUID(0, 2));
    static final ChildId NOOR = new ChildId(new UUID(0, 3));

    private static final LocalDate PLAN = LocalDate.of(2026, 10, 23);
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 6);
    private static final Clock BEFORE = Clock.fixed(Instant.parse("2026-11-06T18:00:00Z"), London.ZONE);

    private enum NamedWorker {
        PRIYA,
        NOBODY
    }

    private final String user;
    private final Role role;
    private final NamedWorker named;
    private final List<ChildId> children;

    private KhanFamily(String user, Role role, NamedWorker named, List<ChildId> children) {
        this.user = user;
        this.role = role;
        this.named = named;
        this.children = List.copyOf(children);
    }

    static KhanFamily ofThree() {
        return new KhanFamily("Priya Nair", Role.SOCIAL_WORKER, NamedWorker.PRIYA, List.of(AMIRA, SAMI, NOOR));
    }

    static KhanFamily ofAmira() {
        return new KhanFamily("Priya Nair", Role.SOCIAL_WORKER, NamedWorker.PRIYA, List.of(AMIRA));
    }

    /// The same in a store of somebody's who is no child's worker.
    KhanFamily usedBy(String other, Role as) {
        return new KhanFamily(other, as, named, children);
    }

    /// The same, where nobody is the children's named worker.
    KhanFamily withoutWorker() {
        return new KhanFamily(user, role, NamedWorker.NOBODY, children);
    }

    void fill(Path folder) {
        var wanted = new NewStore(
                user,
                role,
                Passphrase.of(TheWindow.PASSPHRASE),
                new Authority("West Shire", Authority.Nature.INVENTED),
                Optional.empty());
        try (var store = LaptopStores.standard(BEFORE)
                .create(new DataFolder(folder).store(), wanted)
                .store()) {
            var wired = Guice.createInjector(new Wiring(store, BEFORE));
            var admitted = wired.getInstance(ChildRecords.class)
                    .one(new RecordId(store.user().value()), User.KIND)
                    .orElseThrow();
            var priya = new RecordId(UUID.randomUUID());
            var changes = new ArrayList<Change<?>>();
            changes.add(Change.first(priya, Worker.KIND, Optional.empty(), worker()));
            if (role == Role.SOCIAL_WORKER) {
                changes.add(Change.after(
                        admitted,
                        new User(
                                admitted.body().name(),
                                admitted.body().role(),
                                Optional.of(priya),
                                admitted.body().admitted())));
            }
            children.forEach(child -> changes.addAll(of(child, priya)));
            wired.getInstance(Door.class).save(store.user(), changes);
        }
    }

    private static Worker worker() {
        return new Worker(
                Optional.of(new PersonName("Priya", "Nair", Optional.empty())),
                Optional.of("SW1"),
                Worker.Position.SOCIAL_WORKER,
                Optional.empty());
    }

    private List<Change<?>> of(ChildId child, RecordId worker) {
        var changes = new ArrayList<Change<?>>();
        changes.add(first(child, Child.KIND, who(child)));
        if (named == NamedWorker.PRIYA) {
            changes.add(
                    first(child, Allocation.KIND, new Allocation(worker, PLAN, Optional.empty(), Optional.empty())));
        }
        changes.add(first(child, ProtectionPlan.KIND, plan()));
        changes.add(first(child, Address.KIND, elmStreet()));
        changes.add(first(child, Visit.KIND, visit(worker)));
        children.stream()
                .filter(sibling -> !sibling.equals(child))
                .forEach(sibling -> changes.add(first(child, Relative.KIND, sibling(sibling))));
        return changes;
    }

    private static <B extends Body> Change<B> first(ChildId child, RecordKind<B> kind, B body) {
        return Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(child), body);
    }

    private static String given(ChildId child) {
        return List.of("Amira", "Sami", "Noor").get((int) child.value().getLeastSignificantBits() - 1);
    }

    private static LocalDate born(ChildId child) {
        return LocalDate.of(2017, 9, 12).plusYears(2 * child.value().getLeastSignificantBits());
    }

    private static Child who(ChildId child) {
        return new Child(
                Optional.of("C-" + child.value().getLeastSignificantBits()),
                Optional.of(new PersonName(given(child), "Khan", Optional.empty())),
                Optional.of(born(child)),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProtectionPlan plan() {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                PLAN,
                Optional.empty(),
                Optional.of(ProtectionPlan.Category.NEG),
                Optional.of(ProtectionPlan.Category.NEG),
                Optional.empty());
    }

    private static Address elmStreet() {
        return new Address(
                "12 Elm St, Worthing",
                Optional.of("BN11 1AA"),
                Optional.of(LocalDate.of(2024, 6, 2)),
                Optional.empty(),
                Optional.of("Visit"),
                Optional.of(SEEN));
    }

    private static Visit visit(RecordId worker) {
        return new Visit(
                SEEN,
                Optional.of(LocalTime.of(15, 40)),
                Visit.Purpose.PROTECTION,
                ChildSeen.ALONE,
                "At home",
                "You said Nan makes the best soup in the whole street.",
                "Nan's nights are calm.",
                Optional.of(worker));
    }

    private static Relative sibling(ChildId sibling) {
        return new Relative(
                new PersonName(given(sibling), "Khan", Optional.empty()),
                Relative.Kin.SIBLING,
                "brother or sister",
                Optional.empty(),
                Sex.NOT_RECORDED,
                Optional.of(born(sibling)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YesNo.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sibling),
                Optional.empty());
    }
}
