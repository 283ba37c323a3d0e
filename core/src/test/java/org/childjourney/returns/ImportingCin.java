package org.childjourney.returns;

import org.childjourney.access.Authority;
import org.childjourney.record.InMemoryStore;

/// A data officer importing censuses of children in need.
public final class ImportingCin extends ImportingReturn {

    public ImportingCin(CinFiles files) {
        this(new InMemoryStore(Importing.CLOCK), files);
    }

    public ImportingCin(InMemoryStore store, CinFiles files) {
        this(store, files, Authority.Nature.REAL);
    }

    ImportingCin(InMemoryStore store, CinFiles files, Authority.Nature nature) {
        super(store, new ImportCin(Importing.loader(store, nature, 2027), files)::run);
    }
}
