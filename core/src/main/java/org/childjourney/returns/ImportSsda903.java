package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Act;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.RemovedChildren;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// Loads one or more years of the children looked after return (SSDA903) into the store, whole or not at all.
///
/// What it refuses and what it keeps with a warning is [Fault]; `docs/how-to/import-ssda903.md` says the same for
/// people.
public final class ImportSsda903 {

    private static final String FORMAT = "ssda903";

    private final Door door;
    private final ChildRecords records;
    private final Children children;
    private final ReturnFiles files;
    private final Authority authority;
    private final Delegation delegation;
    private final Uuid7 ids;

    public ImportSsda903(
            Door door,
            ChildRecords records,
            Children children,
            ReturnFiles files,
            Authority authority,
            Delegation delegation,
            Uuid7 ids) {
        this.door = door;
        this.records = records;
        this.children = children;
        this.files = files;
        this.authority = authority;
        this.delegation = delegation;
        this.ids = ids;
    }

    /// What a person asks to be loaded.
    ///
    /// @param folders   each holds one year's return, or a folder for each year
    /// @param year      the collection year (2026 is the year that ends on 31 March 2026), where the person says it
    /// @param asAt      the day for which the latest year speaks, where it is not its last
    /// @param letBackIn the authority's ids of children who are to be loaded though they were once removed
    public record Asked(List<Path> folders, Optional<Integer> year, Optional<LocalDate> asAt, Set<String> letBackIn) {

        public Asked {
            folders = List.copyOf(folders);
            letBackIn =
                    letBackIn.stream().map(id -> id.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        }

        private boolean letsBackIn(Child child) {
            return child.authorityId().filter(letBackIn::contains).isPresent();
        }

        /// These folders, with nothing said about them.
        public static Asked of(List<Path> folders) {
            return new Asked(folders, Optional.empty(), Optional.empty(), Set.of());
        }
    }

    /// @param backUp makes a backup; done before the first record is written, and not where there is none to write
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import, or not let a child back in
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Result run(SignedIn user, Asked asked, Runnable backUp, Progress progress) {
        delegation.ask(user, Act.IMPORT_RETURNS);
        if (!asked.letBackIn().isEmpty()) {
            delegation.ask(user, Act.REMOVE_CHILD);
        }
        if (authority.nature() == Authority.Nature.INVENTED) {
            return new Result.Refused(Problem.of(Problem.Kind.INVENTED_STORE));
        }
        try {
            List<YearFiles> found = new ReturnFinder(files, progress).in(asked.folders());
            if (progress.isStopped()) {
                return new Result.Stopped();
            }
            var work = new LateWork(door, user, backUp);
            return load(work, asked, LoadedYear.inOrder(found, asked.year(), asked.asAt()), progress);
        } catch (FilesRefused refused) {
            return new Result.Refused(refused.problem());
        }
    }

    private Result load(LateWork late, Asked asked, List<LoadedYear> years, Progress progress) throws FilesRefused {
        var known = new KnownChildren(children, records);
        var workers = new Workers(known.workers(), ids);
        RemovedChildren removed = child ->
                asked.letsBackIn(child) ? Optional.empty() : known.removed().removalOf(child);
        var reader = new ReturnReader(known.byAuthorityId(), removed, workers::named);
        years.forEach(year -> reader.read(year.files(), year.year()));
        var loading = new Loading(known, workers, ids, years);
        List<ChildReturn> named = reader.children();
        try (var work = late) {
            for (ChildReturn child : named) {
                if (progress.isStopped()) {
                    return new Result.Stopped();
                }
                work.add(loading.changesOf(child));
                progress.reached(loading.children(), named.size());
            }
            loading.changesOfChildrenNotNamed(named).forEach(work::add);
            Receipt receipt = receipt(years, reader, loading.remarks());
            refuseFilesThatChanged(years);
            if (progress.isStopped()) {
                return new Result.Stopped();
            }
            if (!work.isBegun()) {
                return new Result.NothingNew(receipt);
            }
            work.add(imports(years, receipt, named));
            work.finish();
            return new Result.Done(receipt);
        }
    }

    private static Receipt receipt(List<LoadedYear> years, ReturnReader reader, List<Receipt.Remark> remarks) {
        return new Receipt(
                years.stream().map(LoadedYear::onReceipt).toList(),
                reader.accounts().stream().map(RowAccount::toRow).toList(),
                remarks);
    }

    private void refuseFilesThatChanged(List<LoadedYear> years) throws FilesRefused {
        for (LoadedYear year : years) {
            for (Sheet sheet : year.files().sheets().values()) {
                if (!files.isAsRead(sheet)) {
                    throw new FilesRefused(Problem.of(Problem.Kind.CHANGED_WHILE_READ, sheet.name()));
                }
            }
        }
    }

    private List<Change<?>> imports(List<LoadedYear> years, Receipt receipt, List<ChildReturn> named) {
        var imports = new ArrayList<Change<?>>();
        for (LoadedYear year : years) {
            Receipt.Totals totals = receipt.totalsOf(year.onReceipt());
            int childrenNamed = (int)
                    named.stream().filter(child -> child.isNamedIn(year.year())).count();
            var made = new Import(
                    FORMAT,
                    year.asAt(),
                    year.files().sheets().values().stream()
                            .map(sheet -> sheet.seal().sha256())
                            .toList(),
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

    /// How it ended.
    public sealed interface Result {

        /// The files were loaded.
        record Done(Receipt receipt) implements Result {}

        /// The store already said all that the files say; nothing was written.
        record NothingNew(Receipt receipt) implements Result {}

        /// Nothing was changed.
        record Refused(Problem problem) implements Result {}

        /// The person stopped it; nothing was changed.
        record Stopped() implements Result {}
    }
}
