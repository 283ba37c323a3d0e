package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.YearInCare;
import org.childjourney.people.Child;
import org.childjourney.people.Worker;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.persistence.people.JooqChildren;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.persistence.returns.Samples;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.Asked;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.InFile;
import org.childjourney.returns.Loader;
import org.childjourney.returns.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Returns in the store on the disk, and not only in one that forgets.
class ImportedStoreTest {

    private static final List<RecordKind<?>> KINDS = List.of(
            Child.KIND,
            PeriodOfCare.KIND,
            LegalStatus.KIND,
            Placement.KIND,
            LookedAfterReview.KIND,
            YearInCare.KIND,
            AdoptionMatch.KIND,
            Worker.KIND,
            InFile.KIND);

    @TempDir
    private Path folder;

    private static Imported run(TestStore store, Path files, Progress progress) {
        var importing = new ImportSsda903(
                new Loader(
                        store.door,
                        store.records,
                        new JooqChildren(store.view, store.records, TestStore.MARKS),
                        new Authority("Westmere", Authority.Nature.REAL),
                        Delegation.standard(),
                        new Uuid7(Clock.systemUTC(), new Random(903))),
                new CsvReturnFiles());
        return importing.run(Importing.DATA_OFFICER, Asked.of(List.of(files)), () -> {}, progress);
    }

    private static Imported run(TestStore store, Path files) {
        return run(store, files, Progress.UNWATCHED);
    }

    private static Path consistent() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ImportedStoreTest.class.getResource("/consistent-2026"))
                .toURI());
    }

    private static List<String> bodies(ChildRecords records) {
        return KINDS.stream().flatMap(kind -> bodies(records, kind)).sorted().toList();
    }

    private static Stream<String> bodies(ChildRecords records, RecordKind<?> kind) {
        return records.all(kind).stream().map(Held::body).map(Object::toString);
    }

    private void assertKeptAsInMemory(Path files) {
        var inMemory = new Importing(new CsvReturnFiles());
        inMemory.receipt(files);
        List<String> expected = bodies(inMemory.store());
        try (var store = TestStore.create(folder)) {
            assertThat(run(store, files)).isInstanceOf(Imported.Done.class);
            assertThat(bodies(store.records).equals(expected)).isTrue();
            assertThat(run(store, files)).isInstanceOf(Imported.NothingNew.class);
        }
        try (var store = TestStore.open(folder)) {
            assertThat(run(store, files)).as("opened again").isInstanceOf(Imported.NothingNew.class);
            assertThat(bodies(store.records).equals(expected)).isTrue();
            assertThat(new Verification(store.view, store.door, new SecureRandom())
                            .verify()
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void aConsistentReturn() throws URISyntaxException {
        assertKeptAsInMemory(consistent());
    }

    @Test
    @Tag("long")
    void fiveYearsInOneGo() {
        assertKeptAsInMemory(Samples.folder("cs-demand-model-5yr-shifted"));
    }

    @Test
    void stoppedHalfWayItLeavesTheStoreAsItWas() throws URISyntaxException {
        try (var store = TestStore.create(folder)) {
            var stopping = new Progress() {

                private boolean halfWay;

                @Override
                public void reached(int done, int total) {
                    halfWay = done * 2 > total;
                }

                @Override
                public boolean isStopped() {
                    return halfWay;
                }
            };
            assertThat(run(store, consistent(), stopping)).isInstanceOf(Imported.Stopped.class);
            assertThat(bodies(store.records)).isEmpty();
        }
        try (var store = TestStore.open(folder)) {
            assertThat(bodies(store.records)).isEmpty();
            assertThat(run(store, consistent())).isInstanceOf(Imported.Done.class);
        }
    }
}
