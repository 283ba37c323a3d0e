package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.testing.Plausible;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {

    private static final ChildId CHILD = new ChildId(new UUID(3, 3));
    private static final int CHILDREN = 5;
    private static final String CARE_PLAN = "care-plan";

    @TempDir
    private Path folder;

    private List<Held<?>> saved = List.of();

    @BeforeEach
    void closeAFilledStore() {
        try (var store = TestStore.create(folder)) {
            for (int child = 0; child < CHILDREN; child++) {
                store.door.save(TestStore.AUTHOR, records(new ChildId(new UUID(3, child))));
            }
            store.door.save(TestStore.AUTHOR, List.of(review(1)));
            saved = everything(store);
        }
    }

    @Test
    void isOpenedAsItWasClosed() {
        nothingIsLost(false);
    }

    @Test
    void catchesUpWhenItIsAnOlderCopy() throws IOException {
        keepACopy();
        saveOneMore();
        putTheCopyBack(Stream.of(database(), seal()));
        nothingIsLost(false);
    }

    @Test
    void isBuiltAgainWhenItsSealIsOfAnotherMoment() throws IOException {
        keepACopy();
        saveOneMore();
        putTheCopyBack(Stream.of(database()));
        nothingIsLost(true);
    }

    @Test
    void isBuiltAgainWhenItIsGone() throws IOException {
        Files.delete(database());
        nothingIsLost(true);
    }

    @Test
    void isBuiltAgainWhenItsSealIsGone() throws IOException {
        Files.delete(seal());
        nothingIsLost(true);
    }

    @Test
    void isBuiltAgainAfterTheProgramWasKilled() {
        @SuppressWarnings("resource")
        var killed = TestStore.open(folder);
        killed.door.save(TestStore.AUTHOR, List.of(review(2)));
        saved = everything(killed);
        killed.crash();
        nothingIsLost(true);
    }

    /// As a program leaves it that was killed while it brought the tables to their present form.
    @Test
    void isBuiltAgainWhenItsTablesAreHalfMade() {
        try (var store = TestStore.open(folder)) {
            store.view.read(sql -> sql.execute("update \"flyway_schema_history\" set \"success\" = false"));
        }
        nothingIsLost(true);
    }

    @Test
    void isBuiltAgainWhenItsTablesAreOthers() {
        try (var store = TestStore.open(TestStore.ground(folder, new Form("2", "a"), TestStore.RULES))) {
            assertThat(store.view.isBuiltAgain()).isTrue();
            assertThat(everything(store)).isEqualTo(saved);
        }
    }

    @Test
    void isBuiltAgainWhenItsSealIsNotOurs() throws IOException {
        String text = Files.readString(seal());
        assertThat(text).contains("\n1-a\n");
        Files.writeString(seal(), text.replace("\n1-a\n", "\n1-b\n"));
        nothingIsLost(true);
    }

    @Test
    void knowsWhatIsDueUnderOtherRulesAndIsNotBuiltAgain() {
        assertThat(rules()).contains(CARE_PLAN).hasSizeGreaterThan(1);
        var others = Catalogue.standard().entries().stream()
                .filter(entry -> !entry.rule().equals(CARE_PLAN))
                .toList();
        var ground =
                TestStore.ground(folder, new Form("1", "b"), new Rules(Catalogue.of(others), WorkingDays.ofEngland()));
        try (var store = TestStore.open(ground)) {
            assertThat(store.view.isBuiltAgain()).isFalse();
            assertThat(everything(store)).isEqualTo(saved);
            assertThat(rules(store)).doesNotContain(CARE_PLAN).isNotEmpty();
            assertThat(store.verify().differences()).isEmpty();
        }
        nothingIsLost(false);
        assertThat(rules()).contains(CARE_PLAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isBuiltAgainWhenItIsCut(int seed) throws IOException {
        try (var file = new RandomAccessFile(database().toFile(), "rw")) {
            file.setLength(new Random(seed).nextLong(file.length()));
        }
        nothingIsLost(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isBuiltAgainWhenABitIsFlipped(int seed) throws IOException {
        flip(database(), seed);
        nothingIsLost(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isBuiltAgainWhenItIsDamagedAfterAKill(int seed) throws IOException {
        @SuppressWarnings("resource")
        var killed = TestStore.open(folder);
        killed.door.save(TestStore.AUTHOR, List.of(review(2)));
        saved = everything(killed);
        killed.crash();
        flip(database(), seed);
        nothingIsLost(true);
    }

    @Test
    void aJournalThatEndsBeforeItIsDamage() throws IOException {
        keepACopy();
        saveOneMore();
        Path journal = folder.resolve("journal");
        try (var segments = Files.list(copies().resolve("journal"))) {
            for (Path segment : segments.toList()) {
                Files.copy(segment, journal.resolve(segment.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> TestStore.open(folder).close())
                .extracting(StoreFault::kind)
                .isEqualTo(StoreFault.Kind.DAMAGED_JOURNAL);
    }

    @Test
    void aDatabaseThatFailsUnderOurHandsIsBuiltAgain() {
        try (var store = TestStore.open(folder)) {
            takeAway(store);
            assertThat(everything(store)).isEqualTo(saved);
            takeAway(store);
            store.door.save(TestStore.AUTHOR, List.of(review(2)));
            saved = everything(store);
        }
        nothingIsLost(false);
    }

    @Test
    void aDatabaseThatCannotBeBuiltAgainYetIsBuiltAgainOnceItCan() throws IOException {
        try (var store = TestStore.open(folder)) {
            takeAway(store);
            // where the failed database goes, something stands that cannot be replaced
            Path inTheWay = Files.createDirectory(folder.resolve("database-set-aside.mv.db"));
            Path inside = Files.createFile(inTheWay.resolve("file"));
            for (int time = 0; time < 2; time++) {
                assertThatExceptionOfType(StoreFault.class)
                        .isThrownBy(() -> store.door.save(TestStore.AUTHOR, List.of(review(2))))
                        .extracting(StoreFault::kind)
                        .isEqualTo(StoreFault.Kind.CANNOT_WRITE);
            }

            Files.delete(inside);
            Files.delete(inTheWay);
            store.door.save(TestStore.AUTHOR, List.of(review(2)));
            saved = everything(store);
        }
        nothingIsLost(false);
    }

    private static void takeAway(TestStore store) {
        store.view.read(sql -> {
            try {
                return sql.execute("shutdown immediately");
            } catch (DataAccessException closed) {
                return 0;
            }
        });
    }

    private List<String> rules() {
        try (var store = TestStore.open(folder)) {
            return rules(store);
        }
    }

    private static List<String> rules(TestStore store) {
        return store.view.read(
                sql -> sql.selectDistinct(OBLIGATION.RULE_ID).from(OBLIGATION).fetch(OBLIGATION.RULE_ID));
    }

    private void nothingIsLost(boolean builtAgain) {
        try (var store = TestStore.open(folder)) {
            assertThat(store.view.isBuiltAgain()).isEqualTo(builtAgain);
            assertThat(everything(store)).isEqualTo(saved);
            assertThat(store.verify().differences()).isEmpty();
            store.door.save(TestStore.AUTHOR, List.of(review(9)));
            saved = everything(store);
        }
        try (var store = TestStore.open(folder)) {
            assertThat(store.view.isBuiltAgain()).isFalse();
            assertThat(everything(store)).isEqualTo(saved);
        }
    }

    private void saveOneMore() {
        try (var store = TestStore.open(folder)) {
            store.door.save(TestStore.AUTHOR, List.of(review(2)));
            saved = everything(store);
        }
    }

    private static List<Held<?>> everything(TestStore store) {
        return LongStream.range(0, CHILDREN)
                .boxed()
                .flatMap(child -> store.records.of(new ChildId(new UUID(3, child))).stream())
                .toList();
    }

    private static List<Change<?>> records(ChildId child) {
        return Plausible.ofEveryKind().stream()
                .filter(Plausible::aboutAChild)
                .<Change<?>>map(plausible -> full(plausible, child))
                .toList();
    }

    private static <B extends Body> Change<B> full(Plausible<B> plausible, ChildId child) {
        return Change.first(new RecordId(UUID.randomUUID()), plausible.kind(), Optional.of(child), plausible.full());
    }

    private static Change<?> review(int day) {
        return Change.first(
                new RecordId(UUID.randomUUID()),
                LookedAfterReview.KIND,
                Optional.of(CHILD),
                new LookedAfterReview(LocalDate.of(2026, 1, day), Optional.empty()));
    }

    private static void flip(Path file, int seed) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long at = new Random(seed).nextLong(bytes.length());
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ (1 << seed % 8));
        }
    }

    private void keepACopy() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = copies().resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void putTheCopyBack(Stream<Path> files) throws IOException {
        for (Path file : files.toList()) {
            Files.copy(copies().resolve(folder.relativize(file)), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path copies() {
        return folder.resolveSibling(folder.getFileName() + "-copies");
    }

    private Path database() {
        return folder.resolve("database.mv.db");
    }

    private Path seal() {
        return folder.resolve("database.seal");
    }
}
