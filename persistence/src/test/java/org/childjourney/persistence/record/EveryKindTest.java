package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Removed;
import org.childjourney.persistence.EveryKind;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.testing.Plausible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTest {

    private TestStore store;

    @BeforeAll
    void open(@TempDir Path folder) {
        store = TestStore.create(folder);
    }

    @AfterAll
    void close() {
        store.close();
    }

    static List<Plausible<?>> everyKind() {
        return Plausible.ofEveryKind();
    }

    @Test
    void everyTableHasAPlausibleRecord() {
        var tried = new HashSet<String>();
        Plausible.ofEveryKind().forEach(plausible -> tried.add(plausible.kind().name()));
        // a removal is made by removing, and has its own test
        tried.add(Removed.KIND.name());
        assertThat(EveryKind.known().all())
                .allSatisfy(table -> assertThat(tried).contains(table.kind().name()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    <B extends Body> void whatIsSavedIsReadBack(Plausible<B> plausible) {
        var child = child(plausible);
        var full = new RecordId(UUID.randomUUID());
        var sparse = new RecordId(UUID.randomUUID());

        store.door.save(
                TestStore.AUTHOR,
                List.of(
                        Change.first(full, plausible.kind(), child, plausible.full()),
                        Change.first(sparse, plausible.kind(), child, plausible.sparse())));

        var held = store.records.one(full, plausible.kind()).orElseThrow();
        assertThat(held.body()).isEqualTo(plausible.full());
        assertThat(held.child()).isEqualTo(child);
        assertThat(held.author()).isEqualTo(TestStore.AUTHOR);
        assertThat(store.records.one(sparse, plausible.kind()).orElseThrow().body())
                .isEqualTo(plausible.sparse());
        assertThat(store.records.all(plausible.kind())).contains(held);
        child.ifPresent(id -> {
            assertThat(store.records.of(id, plausible.kind()))
                    .extracting(of -> (Object) of.body())
                    .containsExactly(plausible.full(), plausible.sparse());
            assertThat(store.records.of(id)).hasSize(2).contains(held);
        });
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    <B extends Body> void theRowSaysWhatTheBodySays(Plausible<B> plausible) {
        var record = new RecordId(UUID.randomUUID());
        store.door.save(
                TestStore.AUTHOR, List.of(Change.first(record, plausible.kind(), child(plausible), plausible.full())));

        var table = EveryKind.known().of(plausible.kind());
        var row = store.view.read(sql -> sql.select(table.fields())
                .from(table.table())
                .where(table.recordId().eq(record.value()))
                .fetchSingle());

        long place = row.get(table.logNo());
        long number = table.isAboutAChild() ? row.get(table.childNo()) : 0;
        assertThat(row.intoArray()).isEqualTo(table.row(place, place, record, number, plausible.full()));
        assertThat(row.intoArray()).as("every column is filled").doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    <B extends Body> void aCorrectionTakesItsPlaceAndAWithdrawalLeavesNone(Plausible<B> plausible) {
        var child = child(plausible);
        var record = new RecordId(UUID.randomUUID());
        store.door.save(TestStore.AUTHOR, List.of(Change.first(record, plausible.kind(), child, plausible.full())));
        var first = store.records.one(record, plausible.kind()).orElseThrow();

        store.door.save(TestStore.AUTHOR, List.of(Change.after(first, plausible.sparse())));
        var second = store.records.one(record, plausible.kind()).orElseThrow();
        assertThat(second.body()).isEqualTo(plausible.sparse());
        assertThat(second.head()).isNotEqualTo(first.head());

        store.door.save(TestStore.AUTHOR, List.of(Change.withdraw(second)));
        assertThat(store.records.one(record, plausible.kind())).isEmpty();
        child.ifPresent(id -> assertThat(store.records.of(id)).isEmpty());
    }

    private static Optional<ChildId> child(Plausible<?> plausible) {
        return plausible.aboutAChild() ? Optional.of(new ChildId(UUID.randomUUID())) : Optional.empty();
    }
}
