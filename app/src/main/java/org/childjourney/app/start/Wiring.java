package org.childjourney.app.start;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.security.SecureRandom;
import java.time.Clock;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.OpenStore;
import org.childjourney.people.Children;
import org.childjourney.persistence.StoreModule;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.persistence.returns.FilesByContent;
import org.childjourney.persistence.returns.XlsxWorkbooks;
import org.childjourney.persistence.returns.XmlCinFiles;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.CinFiles;
import org.childjourney.returns.FileKinds;
import org.childjourney.returns.ImportAnnexA;
import org.childjourney.returns.ImportCin;
import org.childjourney.returns.ImportFiles;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.returns.Loader;
import org.childjourney.returns.ReturnFiles;
import org.childjourney.returns.Workbooks;

/// What window and commands are both given of an unlocked store.
public final class Wiring extends AbstractModule {

    private final OpenStore store;
    private final Clock clock;

    public Wiring(OpenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        install(new StoreModule(store));
        bind(Clock.class).toInstance(clock);
        bind(Uuid7.class).toInstance(new Uuid7(clock, new SecureRandom()));
        bind(Delegation.class).toInstance(Delegation.standard());
        bind(ReturnFiles.class).to(CsvReturnFiles.class);
        bind(CinFiles.class).to(XmlCinFiles.class);
        bind(Workbooks.class).to(XlsxWorkbooks.class);
        bind(FileKinds.class).to(FilesByContent.class);
    }

    @Provides
    Authority authority() {
        return store.authority();
    }

    @Provides
    Loader loader(
            Door door, ChildRecords records, Children children, Authority authority, Delegation delegation, Uuid7 ids) {
        return new Loader(door, records, children, authority, delegation, ids);
    }

    @Provides
    ImportSsda903 importSsda903(Loader loader, ReturnFiles files) {
        return new ImportSsda903(loader, files);
    }

    @Provides
    ImportFiles importFiles(ImportSsda903 ssda903, ImportCin cin, ImportAnnexA annexA, FileKinds kinds) {
        return new ImportFiles(ssda903, cin, annexA, kinds);
    }

    @Provides
    ImportAnnexA importAnnexA(Loader loader, Workbooks books) {
        return new ImportAnnexA(loader, books, clock);
    }

    @Provides
    ImportCin importCin(Loader loader, CinFiles files) {
        return new ImportCin(loader, files);
    }
}
