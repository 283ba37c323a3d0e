package org.childjourney.persistence;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop;
import org.childjourney.access.Laptop.NewStore;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.keys.Attempt;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.persistence.keys.StretchCost;
import org.childjourney.persistence.record.KeptBody;
import org.childjourney.persistence.record.Revision;
import org.childjourney.persistence.record.RevisionBytes;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;

/// A laptop whose passphrases cost next to nothing, and one store on it.
final class TestLaptop {

    static final String WREN = "wren";
    static final Rules RULES = new Rules(Catalogue.standard(), WorkingDays.ofEngland());
    private static final StretchCost CHEAP = new StretchCost(8, 1);

    final Path folder;
    final LaptopStores stores;

    TestLaptop(Path folder, Disk disk) {
        this(folder, RULES, disk);
    }

    private TestLaptop(Path folder, Rules rules, Disk disk) {
        this.folder = folder;
        this.stores = new LaptopStores(Clock.systemUTC(), rules, CHEAP, disk);
    }

    /// A laptop whose time the test tells.
    TestLaptop(Path folder, Clock clock) {
        this.folder = folder;
        this.stores = new LaptopStores(clock, RULES, CHEAP, Disk.real());
    }

    TestLaptop(Path folder) {
        this(folder, Disk.real());
    }

    /// The same store, worked with under other timescales.
    TestLaptop under(Rules others) {
        return new TestLaptop(folder, others, Disk.real());
    }

    LaptopStore create() {
        return create(Authority.Nature.INVENTED);
    }

    LaptopStore create(Authority.Nature nature) {
        var wanted = new NewStore(
                WREN, Role.DATA_OFFICER, passphrase(), new Authority("Invented County", nature), Optional.empty());
        return (LaptopStore) stores.create(folder, wanted).store();
    }

    Unlocking.Unlocked unlock() {
        return unlock(WREN, passphrase());
    }

    Unlocking.Unlocked unlock(String user, Passphrase passphrase) {
        var unlocking = stores.unlock(folder, user, passphrase);
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            return unlocked;
        }
        throw new AssertionError("not unlocked: " + unlocking);
    }

    /// With the keys in hand: the key of the database.
    byte[] databaseKey() {
        return Sealing.derived(keys().dataKey(), "database").getEncoded();
    }

    /// With the keys in hand: every body that the journal of a store, or of a backup, still holds, one after the other.
    byte[] bodiesInTheJournal(Path store) {
        var bodies = new ByteArrayOutputStream();
        revisions(store).forEach(revision -> revision.body().map(KeptBody::json).ifPresent(bodies::writeBytes));
        return bodies.toByteArray();
    }

    /// With the keys in hand: the bodies about a child as they are kept, some of them deflated.
    List<byte[]> keptAbout(ChildId child) {
        return revisions(folder).stream()
                .filter(revision -> revision.envelope().child().equals(Optional.of(child)))
                .flatMap(revision -> revision.body().stream())
                .map(KeptBody::content)
                .toList();
    }

    /// With the keys in hand: all that the journal holds, in the order in which it was recorded.
    List<Revision> journal() {
        return revisions(folder);
    }

    private List<Revision> revisions(Path store) {
        var revisions = new ArrayList<Revision>();
        try (var journal = Journal.open(
                store.resolve("journal"),
                Keys.storeOf(store),
                keys().dataKey(),
                Position.START,
                List.of(),
                Disk.real())) {
            journal.read(
                    Position.START,
                    saved -> saved.frames()
                            .forEach(frame ->
                                    frame.entries().forEach(entry -> revisions.add(RevisionBytes.revision(entry)))));
        }
        return revisions;
    }

    Attempt.Unlocked keys() {
        return keys(WREN, passphrase());
    }

    Attempt.Unlocked keys(String user, Passphrase passphrase) {
        return (Attempt.Unlocked)
                Keys.open(folder, List.of(), Clock.systemUTC(), Disk.real()).unlock(user, passphrase);
    }

    static LaptopStore storeOf(Laptop.Unlocking.Unlocked unlocked) {
        return (LaptopStore) unlocked.store();
    }

    static Passphrase passphrase() {
        return Passphrase.of("a long enough passphrase");
    }

    static <B extends Body> RecordId save(LaptopStore store, RecordKind<B> kind, ChildId child, B body) {
        var record = new RecordId(UUID.randomUUID());
        store.door().save(store.user(), List.of(Change.first(record, kind, Optional.of(child), body)));
        return record;
    }

    static ChildId newChild() {
        return new ChildId(UUID.randomUUID());
    }
}
