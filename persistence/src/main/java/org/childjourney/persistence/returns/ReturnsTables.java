package org.childjourney.persistence.returns;

import static org.childjourney.persistence.jooq.Tables.IMPORT_MADE;
import static org.childjourney.persistence.jooq.Tables.IN_FILE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.Comparator;
import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.record.Coverage;
import org.childjourney.returns.Import;
import org.childjourney.returns.InFile;

/// The tables of imports, and of what files could say about a child.
public final class ReturnsTables {

    private static final CurrentTable<InFile> IN_FILES = table(IN_FILE, InFile.KIND)
            .maybe(
                    IN_FILE.AS_AT,
                    inFile -> inFile.coverage().stream().map(Coverage::asAt).max(Comparator.naturalOrder()))
            .maybe(IN_FILE.NOT_IN_FILE_FROM, InFile::notInFileFrom);

    private static final CurrentTable<Import> IMPORTS = table(IMPORT_MADE, Import.KIND)
            .with(IMPORT_MADE.FORMAT, Import::format)
            .with(IMPORT_MADE.AS_AT, Import::asAt)
            .with(IMPORT_MADE.FILES, made -> made.sha256().size())
            .with(IMPORT_MADE.ROWS_KEPT, Import::rowsKept)
            .with(IMPORT_MADE.ROWS_WARNED, Import::rowsWarned)
            .with(IMPORT_MADE.ROWS_REFUSED, Import::rowsRefused)
            .with(IMPORT_MADE.CHILDREN, Import::children);

    public static final List<CurrentTable<?>> ALL = List.of(IN_FILES, IMPORTS);

    private ReturnsTables() {}
}
