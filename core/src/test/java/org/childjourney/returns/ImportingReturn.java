package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Child;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.RecordKind;

/// A data officer importing a return, into an empty store or one that holds something.
public abstract class ImportingReturn {

    private final InMemoryStore store;
    private final Imports imports;
    private final List<Integer> childrenWhenBackedUp = new ArrayList<>();

    ImportingReturn(InMemoryStore store, Imports imports) {
        this.store = store;
        this.imports = imports;
    }

    /// What is tried.
    interface Imports {

        Imported run(SignedIn user, Asked asked, Runnable backUp, Progress progress);
    }

    public InMemoryStore store() {
        return store;
    }

    public Imported of(Path... files) {
        return saying(Optional.empty(), Optional.empty(), files);
    }

    Imported saying(Optional<Integer> year, Optional<LocalDate> asAt, Path... files) {
        return run(Importing.DATA_OFFICER, new Asked(List.of(files), year, asAt, Set.of()), Progress.UNWATCHED);
    }

    Imported run(SignedIn user, Asked asked, Progress progress) {
        return imports.run(
                user,
                asked,
                () -> childrenWhenBackedUp.add(store.all(Child.KIND).size()),
                progress);
    }

    /// How many children there were at each backup that was made.
    List<Integer> childrenWhenBackedUp() {
        return childrenWhenBackedUp;
    }

    /// The receipt of an import that is expected to load, or to find nothing new.
    public Receipt receipt(Path... files) {
        return Importing.receiptOf(of(files));
    }

    /// What the store holds of one kind about the child whom the authority knows by this id.
    public <B extends Body> List<B> held(String child, RecordKind<B> kind) {
        Held<Child> who = store.byAuthorityId(child).orElseThrow();
        return store.of(who.child().orElseThrow(), kind).stream()
                .map(Held::body)
                .toList();
    }
}
