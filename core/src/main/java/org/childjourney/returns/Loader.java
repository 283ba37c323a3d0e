package org.childjourney.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Children;
import org.childjourney.people.RemovedChildren;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// Loads what standard returns say into the store, whole or not at all: what the imports have in common.
public final class Loader {

    private final Door door;
    private final ChildRecords records;
    private final Children children;
    private final Authority authority;
    private final Delegation delegation;
    private final Uuid7 ids;

    public Loader(
            Door door, ChildRecords records, Children children, Authority authority, Delegation delegation, Uuid7 ids) {
        this.door = door;
        this.records = records;
        this.children = children;
        this.authority = authority;
        this.delegation = delegation;
        this.ids = ids;
    }

    /// The files of one kind of return, as their own import reads them.
    interface Files<R extends LoadedReturn> {

        StandardReturn standard();

        /// What there is to load, earliest first; it stops early when the person asks for it.
        List<R> found() throws FilesRefused;

        /// Reads what they say, and notes what is wrong with it.
        void read(List<R> returns, NamedChildren named, Workers workers) throws FilesRefused;

        /// What they say that is about no child, once they are read.
        default List<Change<?>> besideChildren(KnownChildren known, Uuid7 ids) {
            return List.of();
        }

        /// A file that is no longer what was read.
        Optional<String> changed(List<R> returns);
    }

    <R extends LoadedReturn> Imported run(
            SignedIn user, Asked asked, Runnable backUp, Progress progress, Files<R> files) {
        delegation.ask(user, Act.IMPORT_RETURNS);
        if (!asked.letBackIn().isEmpty()) {
            delegation.ask(user, Act.REMOVE_CHILD);
        }
        if (authority.nature() == Authority.Nature.INVENTED) {
            return new Imported.Refused(Problem.of(Problem.Kind.INVENTED_STORE));
        }
        try {
            List<R> returns = files.found();
            if (progress.isStopped()) {
                return new Imported.Stopped();
            }
            return load(new LateWork(door, user, backUp), asked, files, returns, progress);
        } catch (FilesRefused refused) {
            return new Imported.Refused(refused.problem());
        }
    }

    private <R extends LoadedReturn> Imported load(
            LateWork late, Asked asked, Files<R> files, List<R> returns, Progress progress) throws FilesRefused {
        var known = new KnownChildren(children, records);
        var workers = new Workers(known.workers(), known.teams(), ids);
        RemovedChildren removed = child ->
                asked.letsBackIn(child) ? Optional.empty() : known.removed().removalOf(child);
        var reading = new NamedChildren(known.byAuthorityId(), removed);
        files.read(returns, reading, workers);
        var loading = new Loading(files.standard(), known, workers, ids, returns);
        List<ChildReturn> named = reading.children();
        try (var work = late) {
            for (ChildReturn child : named) {
                if (progress.isStopped()) {
                    return new Imported.Stopped();
                }
                work.add(loading.changesOf(child));
                progress.reached(loading.children(), named.size());
            }
            loading.changesOfChildrenNotNamed(named).forEach(work::add);
            work.add(files.besideChildren(known, ids));
            Receipt receipt = receipt(returns, reading, loading.remarks());
            Optional<String> changed = files.changed(returns);
            if (changed.isPresent()) {
                throw new FilesRefused(Problem.of(Problem.Kind.CHANGED_WHILE_READ, changed.get()));
            }
            if (progress.isStopped()) {
                return new Imported.Stopped();
            }
            if (!work.isBegun()) {
                return new Imported.NothingNew(receipt);
            }
            work.add(imports(files.standard(), returns, receipt, named));
            work.finish();
            return new Imported.Done(receipt);
        }
    }

    private static Receipt receipt(
            List<? extends LoadedReturn> returns, NamedChildren reading, List<Receipt.Remark> remarks) {
        return new Receipt(
                returns.stream().map(LoadedReturn::onReceipt).toList(),
                reading.accounts().stream().map(RowAccount::toRow).toList(),
                remarks);
    }

    private List<Change<?>> imports(
            StandardReturn standard, List<? extends LoadedReturn> returns, Receipt receipt, List<ChildReturn> named) {
        var imports = new ArrayList<Change<?>>();
        for (LoadedReturn loaded : returns) {
            Receipt.Totals totals = receipt.totalsOf(loaded.onReceipt());
            int childrenNamed = (int) named.stream()
                    .filter(child -> child.isNamedIn(loaded.year()))
                    .count();
            var made = new Import(
                    standard.code(),
                    loaded.asAt(),
                    loaded.sha256(),
                    totals.read() - totals.refused(),
                    totals.warned(),
                    totals.refused(),
                    childrenNamed);
            imports.add(Change.first(new RecordId(ids.next()), Import.KIND, Optional.empty(), made));
        }
        return imports;
    }

    /// A long work at the door that is begun only once there is something to write.
    private static final class LateWork implements AutoCloseable {

        private final Door door;
        private final SignedIn user;
        private final Runnable backUp;
        private Optional<Door.LongWork> begun = Optional.empty();

        LateWork(Door door, SignedIn user, Runnable backUp) {
            this.door = door;
            this.user = user;
            this.backUp = backUp;
        }

        void add(List<Change<?>> changes) {
            if (changes.isEmpty()) {
                return;
            }
            if (begun.isEmpty()) {
                backUp.run();
                begun = Optional.of(door.begin(user.user(), Origin.FROM_FILE));
            }
            begun.get().add(changes);
        }

        boolean isBegun() {
            return begun.isPresent();
        }

        void finish() {
            begun.ifPresent(Door.LongWork::finish);
        }

        @Override
        public void close() {
            begun.ifPresent(Door.LongWork::close);
        }
    }
}
