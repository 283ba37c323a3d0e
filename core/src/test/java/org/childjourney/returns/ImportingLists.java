package org.childjourney.returns;

import org.childjourney.access.Authority;
import org.childjourney.record.InMemoryStore;

/// A data officer importing Annex A lists.
public final class ImportingLists extends ImportingReturn {

    public ImportingLists(Workbooks books) {
        this(new InMemoryStore(Importing.CLOCK), books);
    }

    public ImportingLists(InMemoryStore store, Workbooks books) {
        this(store, books, Authority.Nature.REAL);
    }

    ImportingLists(InMemoryStore store, Workbooks books, Authority.Nature nature) {
        super(store, new ImportAnnexA(Importing.loader(store, nature, 11), books, Importing.CLOCK)::run);
    }
}
