package org.childjourney.persistence.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.childjourney.access.OpenStore.Verified;
import org.childjourney.persistence.EveryKind;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.people.NamedWorkers;
import org.childjourney.persistence.people.RemovalMarks;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.persistence.timescales.StoredObligations;
import org.childjourney.persistence.visits.ChildrenSeen;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.DeviceId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;

/// A journal and its database in a folder, under keys that everyone may know.
public final class TestStore implements AutoCloseable {

    static final UserId AUTHOR = new UserId(new UUID(0, 7));
    static final byte[] DATABASE_KEY = "a key that is known to every test".getBytes(StandardCharsets.US_ASCII);
    static final Form FORM = new Form("1", "a");
    static final Rules RULES = new Rules(Catalogue.standard(), WorkingDays.ofEngland());
    private static final UUID STORE = new UUID(0, 1);
    static final DeviceId DEVICE = new DeviceId(STORE);
    static final Clock CLOCK = Clock.systemUTC();
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    static final RemovalMarks MARKS = new RemovalMarks(KEY);

    final Journal journal;
    final View view;
    final StoreDoor door;
    final JooqChildRecords records;

    private TestStore(Journal journal, View view) {
        this.journal = journal;
        this.view = view;
        var minting = new Minting(
                new DeviceId(STORE),
                Clock.systemUTC(),
                new SecureRandom(),
                view.ground().bodies());
        door = new StoreDoor(view, minting);
        records = new JooqChildRecords(view);
    }

    static TestStore create(Path folder) {
        return on(ground(folder), Journal.create(folder.resolve("journal"), STORE, KEY, Disk.real()));
    }

    static TestStore open(Path folder) {
        return open(ground(folder));
    }

    static TestStore open(View.Ground ground) {
        Path folder = ground.folder();
        var reached = View.reachedBefore(ground);
        return on(ground, Journal.open(folder.resolve("journal"), STORE, KEY, reached, List.of(), Disk.real()));
    }

    private static TestStore on(View.Ground ground, Journal journal) {
        try {
            return new TestStore(journal, View.open(ground, journal));
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    static View.Ground ground(Path folder) {
        return ground(folder, FORM, RULES);
    }

    static View.Ground ground(Path folder, Form form, Rules rules) {
        return new View.Ground(
                folder,
                Disk.real(),
                DATABASE_KEY,
                KEY,
                EveryKind.known(),
                new Bodies(Upcasts.standard()),
                List.of(new NamedWorkers(), new ChildrenSeen(), new StoredObligations(() -> rules)),
                unchanging(form));
    }

    /// Rules that no record says.
    private static RulesOfStore unchanging(Form form) {
        return new RulesOfStore() {

            @Override
            public Form form() {
                return form;
            }

            @Override
            public boolean takeIn(ChildRecords records) {
                return false;
            }

            @Override
            public boolean areSaidBy(RecordKind<?> kind) {
                return false;
            }
        };
    }

    Verified verify() {
        return new Verification(view, door, new SecureRandom()).verify();
    }

    @Override
    public void close() {
        view.close();
        journal.close();
    }

    /// As a process that is killed leaves it.
    void crash() {
        view.abandon();
        journal.close();
    }
}
