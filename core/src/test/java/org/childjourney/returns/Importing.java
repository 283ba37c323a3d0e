package org.childjourney.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;

/// A data officer importing years of children looked after.
public final class Importing extends ImportingReturn {

    public static final SignedIn DATA_OFFICER =
            new SignedIn(new UserId(new UUID(0, 1)), "Data officer", Role.DATA_OFFICER, Optional.empty());

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T09:30:00Z"), London.ZONE);

    public Importing(ReturnFiles files) {
        this(files, Authority.Nature.REAL);
    }

    Importing(ReturnFiles files, Authority.Nature nature) {
        this(new InMemoryStore(CLOCK), files, nature);
    }

    public Importing(InMemoryStore store, ReturnFiles files) {
        this(store, files, Authority.Nature.REAL);
    }

    private Importing(InMemoryStore store, ReturnFiles files, Authority.Nature nature) {
        super(store, new ImportSsda903(loader(store, nature, 903), files)::run);
    }

    static Loader loader(InMemoryStore store, Authority.Nature nature, long seed) {
        return new Loader(
                store,
                store,
                store,
                new Authority("Westmere", nature),
                Delegation.standard(),
                new Uuid7(CLOCK, new Random(seed)));
    }

    Imported as(SignedIn user, Progress progress, Path folder) {
        return run(user, Asked.of(List.of(folder)), progress);
    }

    Imported lettingBackIn(SignedIn user, String child, Path folder) {
        var asked = new Asked(List.of(folder), Optional.empty(), Optional.empty(), Set.of(child));
        return run(user, asked, Progress.UNWATCHED);
    }

    public static Receipt receiptOf(Imported result) {
        return switch (result) {
            case Imported.Done(Receipt receipt) -> receipt;
            case Imported.NothingNew(Receipt receipt) -> receipt;
            case Imported.Refused(Problem problem) -> throw new AssertionError(problem.sentence());
            case Imported.Stopped() -> throw new AssertionError("stopped");
        };
    }
}
