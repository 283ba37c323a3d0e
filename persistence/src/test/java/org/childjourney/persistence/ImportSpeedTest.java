package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.childjourney.persistence.jooq.DefaultSchema.DEFAULT_SCHEMA;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.persistence.database.Database;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.returns.Progress;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import beside plain batch inserts of the very rows it leads to, in the same run and under the same encryption.
class ImportSpeedTest {

    // not the clock on the wall: other work on the machine must not decide
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int AT_MOST_TIMES = 4;
    private static final int ROUNDS = 4;
    private static final int BATCH = 1_000;

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void anImportTakesAtMostFourTimesAsLongAsItsRows() throws SQLException {
        Path sample = sample();
        assumeThat(sample).as("the sample return lies beside the project").exists();

        var imports = new ArrayList<Duration>();
        var inserts = new ArrayList<Duration>();
        for (int round = 0; round < ROUNDS; round++) {
            var laptop = new TestLaptop(folder.resolve("store-" + round));
            try (var store = laptop.create(Authority.Nature.REAL)) {
                imports.add(timed(() -> load(store, sample)));
                assertThat(store.children().count()).isEqualTo(1_378);
                inserts.add(insert(rows(store), folder.resolve("plain-" + round)));
            }
        }
        assertThat(fastest(imports))
                .as("imports %s, inserts %s, in time of the processor", imports, inserts)
                .isLessThan(fastest(inserts).multipliedBy(AT_MOST_TIMES));
    }

    private static void load(LaptopStore store, Path sample) {
        var load = new ImportSsda903(
                store.door(),
                store.records(),
                store.children(),
                new CsvReturnFiles(),
                store.authority(),
                Delegation.standard(),
                new Uuid7(Clock.systemUTC(), new SecureRandom()));
        var result = load.run(
                store.signedIn().orElseThrow(),
                List.of(sample),
                Optional.of(2026),
                Optional.empty(),
                Progress.UNWATCHED);
        assertThat(result).isInstanceOf(ImportSsda903.Result.Done.class);
    }

    private static Map<Table<?>, List<@Nullable Object[]>> rows(LaptopStore store) {
        return store.read(sql -> {
            var rows = new LinkedHashMap<Table<?>, List<@Nullable Object[]>>();
            DEFAULT_SCHEMA
                    .getTables()
                    .forEach(table ->
                            rows.put(table, sql.selectFrom(table).fetch().map(row -> row.intoArray())));
            return rows;
        });
    }

    private static Duration insert(Map<Table<?>, List<@Nullable Object[]>> rows, Path into) throws SQLException {
        try (var database = Database.open(into, "plain", new byte[32]);
                var connection = database.writer()) {
            long began = PROCESSOR.getCurrentThreadCpuTime();
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            return Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - began);
        }
    }

    private static void insert(Connection connection, Table<?> table, List<@Nullable Object[]> rows)
            throws SQLException {
        String columns = table.fieldStream().map(field -> field.getName()).collect(Collectors.joining(","));
        String places = table.fieldStream().map(_ -> "?").collect(Collectors.joining(","));
        try (var statement = connection.prepareStatement(
                "insert into " + table.getName() + " (" + columns + ") values (" + places + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Duration timed(Runnable work) {
        long began = PROCESSOR.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - began);
    }

    private static Duration fastest(List<Duration> times) {
        return times.stream().min(Duration::compareTo).orElseThrow();
    }

    private static Path sample() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("shared/samples/d2i-903-fake-shifted-2026-A"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("no sample"));
    }
}
