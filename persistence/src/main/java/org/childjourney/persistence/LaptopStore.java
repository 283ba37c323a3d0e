package org.childjourney.persistence;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Removed;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.User;
import org.childjourney.find.Findables;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.people.Children;
import org.childjourney.persistence.access.RememberedRestrictions;
import org.childjourney.persistence.attachments.AttachedFiles;
import org.childjourney.persistence.attachments.EncryptedAttachments;
import org.childjourney.persistence.backup.BackupFolder;
import org.childjourney.persistence.backup.Backups;
import org.childjourney.persistence.backup.StoreFiles;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.drafts.EncryptedDrafts;
import org.childjourney.persistence.find.JooqFindables;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Opened;
import org.childjourney.persistence.journal.StoreLock;
import org.childjourney.persistence.keys.Attempt;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.persistence.oversight.JooqRaisedMatters;
import org.childjourney.persistence.people.JooqChildren;
import org.childjourney.persistence.people.RemovalMarks;
import org.childjourney.persistence.record.JooqChildRecords;
import org.childjourney.persistence.record.Minting;
import org.childjourney.persistence.record.Removing;
import org.childjourney.persistence.record.StoreDoor;
import org.childjourney.persistence.record.Verification;
import org.childjourney.persistence.record.View;
import org.childjourney.persistence.team.JooqTeamRecords;
import org.childjourney.persistence.timescales.JooqDueList;
import org.childjourney.persistence.timescales.KnownFromLog;
import org.childjourney.persistence.timescales.StoredRules;
import org.childjourney.persistence.visits.JooqLastSeen;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.WhatIsKnown;
import org.childjourney.visits.LastSeen;

/// A store of this laptop while it is unlocked: its journal, its database, and what features ask of them.
final class LaptopStore implements OpenStore {

    private final Opening opening;
    private final StoreDoor door;
    private final JooqChildRecords records;
    private final RemovalMarks marks;
    private final Children children;
    private final DueList dueList;
    private final StoredRules rules;
    private final EncryptedAttachments attachments;
    private boolean isClosed;

    /// What was opened, in the order in which it was.
    record Opening(
            Path folder,
            StoreLock lock,
            Keys keys,
            Attempt.Unlocked unlocked,
            Journal journal,
            View view,
            Clock clock,
            SecureRandom random,
            Disk disk) {}

    LaptopStore(Opening opening, Minting minting, StoredRules rules) {
        this.opening = opening;
        this.door = new StoreDoor(opening.view(), minting);
        this.records = new JooqChildRecords(opening.view());
        this.marks = new RemovalMarks(opening.unlocked().dataKey());
        this.children = new JooqChildren(opening.view(), records, marks);
        this.rules = rules;
        this.dueList = new JooqDueList(opening.view(), rules::now);
        this.attachments = new EncryptedAttachments(
                opening.folder().resolve(StoreFiles.ATTACHMENTS),
                opening.unlocked().dataKey(),
                door,
                records,
                opening.disk());
    }

    Door door() {
        return door;
    }

    ChildRecords records() {
        return records;
    }

    Children children() {
        return children;
    }

    DueList dueList() {
        return dueList;
    }

    Findables findables() {
        return new JooqFindables(opening.view(), door);
    }

    Restrictions restrictions(Delegation delegation) {
        return new RememberedRestrictions(records, door, delegation);
    }

    LastSeen lastSeen() {
        return new JooqLastSeen(opening.view());
    }

    RaisedMatters raisedMatters() {
        return new JooqRaisedMatters(opening.view());
    }

    TeamRecords teamRecords() {
        return new JooqTeamRecords(opening.view());
    }

    Drafts drafts() {
        var unlocked = opening.unlocked();
        return new EncryptedDrafts(
                draftsIn(opening.folder()), user(), unlocked.userKey(), unlocked.dataKey(), opening.disk());
    }

    EncryptedAttachments attachments() {
        return attachments;
    }

    private static Path draftsIn(Path folder) {
        return folder.resolve("drafts");
    }

    /// Who unlocked it; empty for one whom the record says may not.
    Optional<SignedIn> signedIn() {
        return records.one(new RecordId(user().value()), User.KIND)
                .map(Held::body)
                .filter(user -> user.admitted() == User.Admitted.YES)
                .map(user -> new SignedIn(user(), user.name(), user.role(), user.worker()));
    }

    StoredRules rules() {
        return rules;
    }

    WhatIsKnown whatIsKnown() {
        return new KnownFromLog(opening.view());
    }

    View view() {
        return opening.view();
    }

    @Override
    public UserId user() {
        return opening.unlocked().user();
    }

    @Override
    public Authority authority() {
        return records.all(Authority.KIND).stream()
                .map(Held::body)
                .findFirst()
                .orElseThrow(() -> new StoreFault(StoreFault.Kind.NOT_A_STORE, "NO-AUTHORITY"));
    }

    @Override
    public UserId addUser(String name, Role role, Passphrase passphrase) {
        var id = new RecordId(UUID.randomUUID());
        var user = new User(name, role, Optional.empty(), User.Admitted.YES);
        door.save(user(), List.of(Change.first(id, User.KIND, Optional.empty(), user)));
        try {
            opening.keys().add(opening.unlocked(), new UserId(id.value()), name, passphrase);
        } catch (RuntimeException e) {
            records.one(id, User.KIND).ifPresent(held -> door.save(user(), List.of(Change.withdraw(held))));
            throw e;
        }
        return new UserId(id.value());
    }

    @Override
    public void changePassphrase(String user, Passphrase chosen) {
        if (opening.unlocked().name().equals(user)) {
            opening.keys().changePassphrase(opening.unlocked(), chosen);
        } else {
            opening.keys().replace(opening.unlocked(), user, chosen);
        }
    }

    @Override
    public void disable(String name) {
        var held = records.all(User.KIND).stream()
                .filter(user -> user.body().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoreFault(StoreFault.Kind.OUR_FAULT, "NO-SUCH-USER"));
        var was = held.body();
        var now = new User(was.name(), was.role(), was.worker(), User.Admitted.DISABLED);
        door.save(user(), List.of(Change.after(held, now)));
        opening.keys().disable(name);
    }

    @Override
    public Verified verify() {
        var verified = new Verification(opening.view(), door, opening.random()).verify();
        var files = new AttachedFiles(records, attachments);
        door.alone(() -> {
            files.readThrough();
            return files;
        });
        return verified.withFiles(files.read(), files.differences());
    }

    @Override
    public BackedUp backUp(Path folder) {
        var backups = new Backups(folder, opening.keys().store(), Backups.KEPT, opening.clock(), opening.disk());
        var made = door.alone(() -> backups.make(
                opening.folder(), opening.journal(), opening.unlocked().dataKey()));
        BackupFolder.remember(opening.folder(), folder, opening.disk());
        return new BackedUp(
                made.outcome(), made.set().folder(), made.set().at(), made.segmentsCopied(), made.bytesCopied());
    }

    @Override
    public void remove(ChildId child, Removal removal) {
        var left = children.one(child).map(held -> marks.of(held.body())).orElse(List.of());
        removing().remove(child, new Removed(removal.reason(), removal.authority(), left), user());
        door.tell(Set.of(child));
    }

    /// What must be done before anything is read or written.
    void begin(Opened outcome) {
        if (outcome.isCompleted()) {
            removing().destroyWhatCameBack();
        }
        removing().finishWhatWasBegun();
    }

    private Removing removing() {
        return new Removing(opening.view(), door, records, this::destroyFiles);
    }

    private void destroyFiles(ChildId child) {
        EncryptedDrafts.discardAll(
                draftsIn(opening.folder()), child, opening.unlocked().dataKey(), opening.disk());
        attachments.destroyAll(child);
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (var lock = opening.lock();
                var journal = opening.journal();
                var view = opening.view()) {
            // closed in the order in which they lean on each other: the database, the journal, the lock
        }
    }
}
