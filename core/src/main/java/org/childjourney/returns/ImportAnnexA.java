package org.childjourney.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Change;
import org.childjourney.record.London;
import org.childjourney.record.Uuid7;

/// Loads workbooks with the lists of Ofsted's Annex A into the store, whole or not at all.
///
/// What it refuses and what it keeps with a warning is [Fault]; `docs/how-to/import-annexa.md` says the same for
/// people.
public final class ImportAnnexA {

    private final Loader loader;
    private final Workbooks books;
    private final Clock clock;

    public ImportAnnexA(Loader loader, Workbooks books, Clock clock) {
        this.loader = loader;
        this.books = books;
        this.clock = clock;
    }

    /// @param backUp makes a backup; done before the first record is written, and not where there is none to write
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import, or not let a child back in
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Imported run(SignedIn user, Asked asked, Runnable backUp, Progress progress) {
        return loader.run(user, asked, backUp, progress, new Lists(books, clock, asked, progress, new ArrayList<>()));
    }

    /// The workbooks, each with lists that speak for one day.
    private record Lists(Workbooks books, Clock clock, Asked asked, Progress progress, List<AdopterRow> adopters)
            implements Loader.Files<AnnexALists> {

        @Override
        public StandardReturn standard() {
            return StandardReturn.ANNEX_A;
        }

        @Override
        public List<AnnexALists> found() throws FilesRefused {
            var paths = new LinkedHashSet<Path>();
            for (Path given : asked.files()) {
                paths.addAll(at(given));
            }
            if (asked.year().isPresent()) {
                throw new FilesRefused(Problem.of(Problem.Kind.NO_YEAR_IN_LISTS));
            }
            if (asked.asAt().isPresent() && paths.size() > 1) {
                throw new FilesRefused(Problem.of(Problem.Kind.AS_AT_FOR_SEVERAL, String.valueOf(paths.size())));
            }
            var lists = new ArrayList<AnnexALists>();
            for (Path path : paths) {
                if (progress.isStopped()) {
                    return List.of();
                }
                lists.add(AnnexALists.of(opened(path), asked.asAt(), London.today(clock)));
            }
            return AnnexALists.inOrder(lists);
        }

        private List<Path> at(Path given) throws FilesRefused {
            return switch (books.at(given)) {
                case Workbooks.Found.Files found -> found.files();
                case Workbooks.Found.NotReadable not -> throw new FilesRefused(not.problem());
            };
        }

        private Workbook opened(Path path) throws FilesRefused {
            return switch (books.open(path)) {
                case Workbooks.Opened.Read read -> read.book();
                case Workbooks.Opened.NotReadable not -> throw new FilesRefused(not.problem());
            };
        }

        @Override
        public void read(List<AnnexALists> returns, NamedChildren named, Workers workers) {
            for (AnnexALists lists : returns) {
                var reader = new AnnexAReader(lists, named, workers);
                reader.read();
                adopters.addAll(reader.adopters());
            }
        }

        @Override
        public List<Change<?>> besideChildren(KnownChildren known, Uuid7 ids) {
            return AdopterRow.changes(adopters, known.adopters(), known.latestLists(), ids);
        }

        @Override
        public Optional<String> changed(List<AnnexALists> returns) {
            return returns.stream()
                    .map(AnnexALists::book)
                    .filter(book -> !books.isAsRead(book))
                    .map(Workbook::name)
                    .findFirst();
        }
    }
}
