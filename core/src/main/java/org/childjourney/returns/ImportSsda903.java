package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Children;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Uuid7;

/// Loads one or more years of the children looked after return (SSDA903) into the store, whole or not at all.
///
/// Before it is called, make a backup ([org.childjourney.access.OpenStore#backUp]). What it refuses and what it keeps
/// with a warning is [Fault]; `docs/how-to/import-ssda903.md` says the same for people.
public final class ImportSsda903 {

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

    /// @param folders each holds one year's return, or a folder for each year
    /// @param year    the collection year (2026 is the year that ends on 31 March 2026), where the person says it
    /// @param asAt    the day for which the latest year speaks, where it is not its last
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Result run(
            SignedIn user, List<Path> folders, Optional<Integer> year, Optional<LocalDate> asAt, Progress progress) {
        throw new UnsupportedOperationException("not built yet");
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
