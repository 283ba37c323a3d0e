package org.childjourney.returns;

import java.util.List;
import java.util.Optional;
import org.childjourney.access.SignedIn;

/// Loads one or more years of the children looked after return (SSDA903) into the store, whole or not at all.
///
/// What it refuses and what it keeps with a warning is [Fault]; `docs/how-to/import-ssda903.md` says the same for
/// people.
public final class ImportSsda903 {

    private final Loader loader;
    private final ReturnFiles files;

    public ImportSsda903(Loader loader, ReturnFiles files) {
        this.loader = loader;
        this.files = files;
    }

    /// @param backUp makes a backup; done before the first record is written, and not where there is none to write
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import, or not let a child back in
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Imported run(SignedIn user, Asked asked, Runnable backUp, Progress progress) {
        return loader.run(user, asked, backUp, progress, new Tables(files, asked, progress));
    }

    /// The tables of the return, a folder for each year.
    private record Tables(ReturnFiles files, Asked asked, Progress progress) implements Loader.Files<LoadedYear> {

        @Override
        public StandardReturn standard() {
            return StandardReturn.SSDA903;
        }

        @Override
        public List<LoadedYear> found() throws FilesRefused {
            List<YearFiles> found = new ReturnFinder(files, progress).in(asked.files());
            return progress.isStopped() ? List.of() : LoadedYear.inOrder(found, asked.year(), asked.asAt());
        }

        @Override
        public void read(List<LoadedYear> returns, NamedChildren named, Workers workers) {
            var reader = new ReturnReader(named, workers::named);
            returns.forEach(year -> reader.read(year.files(), year.year()));
        }

        @Override
        public Optional<String> changed(List<LoadedYear> returns) {
            return returns.stream()
                    .flatMap(year -> year.files().sheets().values().stream())
                    .filter(sheet -> !files.isAsRead(sheet))
                    .map(Sheet::name)
                    .findFirst();
        }
    }
}
