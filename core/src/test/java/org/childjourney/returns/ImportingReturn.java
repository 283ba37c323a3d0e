package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

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

    /// A file, however damaged, ends in a receipt that accounts for every row, or in a sentence and nothing changed.
    public void endsWell(Path file, String what) {
        switch (of(file)) {
            case Imported.Done(Receipt receipt) -> {
                assertThat(receipt.totals().kept()
                                + receipt.totals().unchanged()
                                + receipt.totals().refused())
                        .as(what)
                        .isEqualTo(receipt.totals().read());
                assertThat(receipt.csv())
                        .as(what)
                        .hasSizeGreaterThan(receipt.rows().size());
                int written = store.log().size();
                assertThat(of(file)).as(what).isInstanceOf(Imported.NothingNew.class);
                assertThat(store.log()).as(what).hasSize(written);
            }
            case Imported.NothingNew(Receipt receipt) ->
                assertThat(receipt.totals().refused())
                        .as(what)
                        .isEqualTo(receipt.totals().read());
            case Imported.Refused(var problem) -> {
                assertThat(problem.sentence()).as(what).endsWith(".").doesNotContain("{");
                assertThat(store.log()).as(what).isEmpty();
            }
            case Imported.Stopped _ -> throw new AssertionError("nobody asked for it");
        }
    }
}
