package org.childjourney.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.SignedIn;

/// Loads one or more years of the census of children in need (CIN) into the store, whole or not at all.
///
/// What it refuses and what it keeps with a warning is [Fault]; `docs/how-to/import-cin.md` says the same for people.
public final class ImportCin {

    private final Loader loader;
    private final CinFiles files;

    public ImportCin(Loader loader, CinFiles files) {
        this.loader = loader;
        this.files = files;
    }

    /// @param backUp makes a backup; done before the first record is written, and not where there is none to write
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import, or not let a child back in
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Imported run(SignedIn user, Asked asked, Runnable backUp, Progress progress) {
        return loader.run(user, asked, backUp, progress, new Censuses(files, asked, progress));
    }

    /// The censuses, a file for each year.
    private record Censuses(CinFiles files, Asked asked, Progress progress) implements Loader.Files<CinCensus> {

        @Override
        public StandardReturn standard() {
            return StandardReturn.CIN_CENSUS;
        }

        @Override
        public List<CinCensus> found() throws FilesRefused {
            var paths = new LinkedHashSet<Path>();
            for (Path given : asked.files()) {
                paths.addAll(at(given));
            }
            LoadedReturn.checkYearIsForOne(asked.year(), paths.size());
            var censuses = new ArrayList<CinCensus>();
            for (Path path : paths) {
                if (progress.isStopped()) {
                    return List.of();
                }
                censuses.add(CinCensus.of(opened(path), asked.year()));
            }
            return LoadedReturn.inOrder(censuses, asked.asAt(), CinCensus::speakingFor);
        }

        private List<Path> at(Path given) throws FilesRefused {
            return switch (files.at(given)) {
                case CinFiles.Found.Files found -> found.files();
                case CinFiles.Found.NotReadable not -> throw new FilesRefused(not.problem());
            };
        }

        private CinFile opened(Path path) throws FilesRefused {
            return switch (files.open(path)) {
                case CinFiles.Opened.Read read -> read.file();
                case CinFiles.Opened.NotReadable not -> throw new FilesRefused(not.problem());
            };
        }

        @Override
        public void read(List<CinCensus> returns, NamedChildren named, Workers workers) throws FilesRefused {
            for (CinCensus census : returns) {
                new CinReader(files, census, named, progress).read();
            }
        }

        @Override
        public Optional<String> changed(List<CinCensus> returns) {
            return returns.stream()
                    .filter(census -> !files.isAsRead(census.file()))
                    .map(CinCensus::name)
                    .findFirst();
        }
    }
}
