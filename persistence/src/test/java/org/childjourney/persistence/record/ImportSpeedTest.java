package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.persistence.database.Database;
import org.childjourney.persistence.people.JooqChildren;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.persistence.returns.Samples;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.Asked;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.Loader;
import org.childjourney.returns.Progress;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the import of 1,378 children takes, beside plain JDBC batch inserts of the very rows that it leaves in the
/// database, into the same tables of an encrypted file, in the same run.
@Tag("long")
class ImportSpeedTest {

    private static final int ROUNDS = 7;
    private static final int WARMING_UP = 2;
    private static final int FRESH_ROUNDS = 3;
    private static final int NANOS_IN_A_MILLISECOND = 1_000_000;
    private static final int BATCH = 1_000;
    private static final double BUDGET = 4;

    @TempDir
    private Path folder;

    @Test
    void takesAtMostFourTimesAsLongAsInsertingItsRows() throws Exception {
        Path files = Samples.folder("d2i-903-fake-shifted-2026-A");
        var imports = new ArrayList<Long>();
        var inserts = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            Path store = folder.resolve("store" + round);
            imports.add(imported(store, files));
            inserts.add(inserted(folder.resolve("plain" + round), rowsOf(store)));
        }
        var warmImports = imports.subList(WARMING_UP, ROUNDS);
        var warmInserts = inserts.subList(WARMING_UP, ROUNDS);
        double ratio = ratio(warmImports, warmInserts);
        String told = told("warm", warmImports, warmInserts) + "; " + toldOfFreshProcesses(files);
        System.Logger log = System.getLogger(ImportSpeedTest.class.getName());
        log.log(System.Logger.Level.WARNING, told);
        assertThat(ratio).as(told).isLessThanOrEqualTo(BUDGET);
    }

    /// A process that has done nothing else: each import and each insertion has its own, so that neither has made the
    /// other quicker. It is told and not asserted, as most of it is the loading of classes.
    private String toldOfFreshProcesses(Path files) throws Exception {
        var imports = new ArrayList<Long>();
        var inserts = new ArrayList<Long>();
        for (int round = 0; round < FRESH_ROUNDS; round++) {
            var store = folder.resolve("fresh" + round);
            imports.add(inAFreshProcess("import", store, files));
            inserts.add(inAFreshProcess("insert", store, folder.resolve("fresh-plain" + round)));
        }
        return told("each in a process of its own", imports, inserts);
    }

    private static long inAFreshProcess(String what, Path store, Path other) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        ImportSpeedTest.class.getName(),
                        what,
                        store.toString(),
                        other.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            return Long.parseLong(Objects.requireNonNull(said.readLine()));
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /// Imports into a store, or inserts the rows of one into a database of its own, and says how long that took.
    public static void main(String[] arguments) throws SQLException {
        var store = Path.of(arguments[1]);
        var other = Path.of(arguments[2]);
        System.out.println(arguments[0].equals("import") ? imported(store, other) : inserted(other, rowsOf(store)));
    }

    private static double ratio(List<Long> imports, List<Long> inserts) {
        return (double) median(imports) / median(inserts);
    }

    private static String told(String how, List<Long> imports, List<Long> inserts) {
        return "%s: import %s ms, inserts %s ms, ratio %.2f (medians of %d)"
                .formatted(
                        how,
                        median(imports) / NANOS_IN_A_MILLISECOND,
                        median(inserts) / NANOS_IN_A_MILLISECOND,
                        ratio(imports, inserts),
                        imports.size());
    }

    private static long imported(Path folder, Path files) {
        try (var store = TestStore.create(folder)) {
            var clock = Clock.systemUTC();
            var importing = new ImportSsda903(
                    new Loader(
                            store.door,
                            store.records,
                            new JooqChildren(store.view, store.records, TestStore.MARKS),
                            new Authority("Westmere", Authority.Nature.REAL),
                            Delegation.standard(),
                            new Uuid7(clock, new Random(903))),
                    new CsvReturnFiles());
            long began = System.nanoTime();
            var result = importing.run(Importing.DATA_OFFICER, Asked.of(List.of(files)), () -> {}, Progress.UNWATCHED);
            long took = System.nanoTime() - began;
            assertThat(result).isInstanceOf(Imported.Done.class);
            return took;
        }
    }

    private static Map<String, List<Object[]>> rowsOf(Path folder) {
        var database = Database.open(folder, "database", TestStore.DATABASE_KEY);
        try {
            return database.read(ImportSpeedTest::rows);
        } finally {
            database.close();
        }
    }

    private static Map<String, List<Object[]>> rows(DSLContext sql) {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        for (var table : sql.meta().getTables()) {
            if (table.getTableType().isView()) {
                continue;
            }
            boolean ours =
                    "public".equalsIgnoreCase(String.valueOf(table.getSchema()).replace("\"", ""))
                            && !table.getName().contains("flyway");
            if (ours) {
                var all = sql.fetch("select * from " + table.getName());
                rows.put(table.getName(), Stream.of(all.intoArrays()).toList());
            }
        }
        return rows;
    }

    private static long inserted(Path folder, Map<String, List<Object[]>> rows) throws SQLException {
        assertThat(rows.values().stream().mapToInt(List::size).sum()).isGreaterThan(20_000);
        var database = Database.open(folder, "plain", TestStore.DATABASE_KEY);
        try (var connection = database.writer()) {
            try (var emptying = connection.createStatement()) {
                for (String table : rows.keySet()) {
                    emptying.execute("delete from " + table);
                }
            }
            connection.commit();
            long began = System.nanoTime();
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            return System.nanoTime() - began;
        } finally {
            database.close();
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String places = Stream.of(rows.getFirst()).map(_ -> "?").collect(Collectors.joining(","));
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
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

    private static long median(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
