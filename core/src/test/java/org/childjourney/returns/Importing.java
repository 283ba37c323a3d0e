package org.childjourney.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Child;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;

/// A data officer at an empty store, importing.
public final class Importing {

    public static final SignedIn DATA_OFFICER =
            new SignedIn(new UserId(new UUID(0, 1)), "Data officer", Role.DATA_OFFICER, Optional.empty());

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T09:30:00Z"), London.ZONE);

    private final InMemoryStore store;
    private final ImportSsda903 imports;
    private final List<Integer> childrenWhenBackedUp = new ArrayList<>();

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
        this.store = store;
        this.imports = new ImportSsda903(loader(store, nature, 903), files);
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

    public InMemoryStore store() {
        return store;
    }

    public Imported of(Path... folders) {
        return asking(Asked.of(List.of(folders)));
    }

    Imported as(SignedIn user, Progress progress, Path folder) {
        return imports.run(user, Asked.of(List.of(folder)), this::backUp, progress);
    }

    Imported saying(Optional<Integer> year, Optional<LocalDate> asAt, Path... folders) {
        return asking(new Asked(List.of(folders), year, asAt, Set.of()));
    }

    Imported lettingBackIn(SignedIn user, String child, Path folder) {
        var asked = new Asked(List.of(folder), Optional.empty(), Optional.empty(), Set.of(child));
        return imports.run(user, asked, this::backUp, Progress.UNWATCHED);
    }

    private Imported asking(Asked asked) {
        return imports.run(DATA_OFFICER, asked, this::backUp, Progress.UNWATCHED);
    }

    private void backUp() {
        childrenWhenBackedUp.add(store.all(Child.KIND).size());
    }

    /// How many children there were at each backup that was made.
    List<Integer> childrenWhenBackedUp() {
        return childrenWhenBackedUp;
    }

    /// The receipt of an import that is expected to load, or to find nothing new.
    public Receipt receipt(Path... folders) {
        return receiptOf(of(folders));
    }

    public static Receipt receiptOf(Imported result) {
        return switch (result) {
            case Imported.Done(Receipt receipt) -> receipt;
            case Imported.NothingNew(Receipt receipt) -> receipt;
            case Imported.Refused(Problem problem) -> throw new AssertionError(problem.sentence());
            case Imported.Stopped() -> throw new AssertionError("stopped");
        };
    }

    /// What the store holds of one kind about the child whom the authority knows by this id.
    public <B extends Body> List<B> held(String child, RecordKind<B> kind) {
        Held<Child> who = store.byAuthorityId(child).orElseThrow();
        return store.of(who.child().orElseThrow(), kind).stream()
                .map(Held::body)
                .toList();
    }
}
