package org.childjourney.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.SignedIn;

/// Loads whatever files of standard returns it is given, each kind with its own import: one door for who does not know,
/// or need to know, which is which. Each kind is loaded whole or not at all; what was not is said on the receipt.
public final class ImportFiles {

    private final ImportSsda903 ssda903;
    private final ImportCin cin;
    private final ImportAnnexA annexA;
    private final FileKinds kinds;

    public ImportFiles(ImportSsda903 ssda903, ImportCin cin, ImportAnnexA annexA, FileKinds kinds) {
        this.ssda903 = ssda903;
        this.cin = cin;
        this.annexA = annexA;
        this.kinds = kinds;
    }

    /// @param backUp makes a backup; done once, before the first record is written
    /// @throws org.childjourney.access.NotAllowed when the user's role may not import
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; what was loaded before it stays
    public Imported run(SignedIn user, List<Path> given, Runnable backUp, Progress progress) {
        FileKinds.Kinds found = kinds.of(given);
        var loaded = new ArrayList<Receipt>();
        var notLoaded = new ArrayList<Problem>();
        boolean anythingNew = false;
        var backedUp = new Once(backUp);
        found.notKnown().forEach(path -> notLoaded.add(Problem.of(Problem.Kind.NOT_RECOGNISED, path.toString())));
        for (StandardReturn standard : StandardReturn.values()) {
            List<Path> files = found.known().getOrDefault(standard, List.of());
            if (files.isEmpty()) {
                continue;
            }
            switch (load(standard, user, Asked.of(files), backedUp, progress)) {
                case Imported.Done(Receipt receipt) -> {
                    loaded.add(receipt);
                    anythingNew = true;
                }
                case Imported.NothingNew(Receipt receipt) -> loaded.add(receipt);
                case Imported.Refused(Problem problem) -> notLoaded.add(problem);
                case Imported.Stopped stopped -> {
                    if (!anythingNew) {
                        return stopped;
                    }
                    files.forEach(file -> notLoaded.add(Problem.of(Problem.Kind.STOPPED_BEFORE, Sheet.nameOf(file))));
                }
            }
        }
        Optional<Problem> first = notLoaded.stream().findFirst();
        if (loaded.isEmpty()) {
            return new Imported.Refused(first.orElse(Problem.of(Problem.Kind.NOTHING_GIVEN)));
        }
        Receipt together = Receipt.together(loaded, notLoaded);
        return anythingNew ? new Imported.Done(together) : new Imported.NothingNew(together);
    }

    private Imported load(StandardReturn standard, SignedIn user, Asked asked, Runnable backUp, Progress progress) {
        return switch (standard) {
            case SSDA903 -> ssda903.run(user, asked, backUp, progress);
            case CIN_CENSUS -> cin.run(user, asked, backUp, progress);
            case ANNEX_A -> annexA.run(user, asked, backUp, progress);
        };
    }

    /// Work that is done the first time it is asked for.
    private static final class Once implements Runnable {

        private final Runnable work;
        private boolean done;

        Once(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (!done) {
                work.run();
                done = true;
            }
        }
    }
}
