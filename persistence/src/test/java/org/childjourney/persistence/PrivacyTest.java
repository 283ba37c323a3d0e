package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.testing.Plausible.SIGN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.childjourney.testing.Plausible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing readable lies beside the store: not in its own files, the backups, the temporary folder, what was printed,
/// or what a crash left.
class PrivacyTest {

    @TempDir
    private Path folder;

    @Test
    void noWordOfARecordIsReadableAnywhere() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        PrivacyActs.class.getName(),
                        folder.toString()))
                .directory(temporary.toFile())
                .redirectOutput(folder.resolve("out.log").toFile())
                .redirectError(folder.resolve("err.log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();

        String out = Files.readString(folder.resolve("out.log"));
        assertThat(process.exitValue())
                .as(out + Files.readString(folder.resolve("err.log")))
                .isEqualTo(9);
        // each of the acts was provoked, and failed or not as it should
        assertThat(out).contains("SQL-23505", "SQL-22018", "imported, or refused", "differences=[]", "done");

        // the files that were to be imported hold the sign, which shows that the search finds it
        assertThat(Bytes.filesThatHold(folder, SIGN))
                .containsExactly(folder.resolve("files").resolve("header.csv"));
        assertThat(Bytes.filesThatHold(folder, "Ottoline")).isEmpty();
        assertThat(Bytes.filesThatHold(folder, "Invented County")).isEmpty();

        var laptop = new TestLaptop(folder.resolve("store"));
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.verify().differences()).isEmpty();
        }
        assertThat(Bytes.filesThatHold(folder.resolve("store"), SIGN)).isEmpty();
        // with the key they are all there
        assertThat(Bytes.hold(laptop.bodiesInTheJournal(laptop.folder), SIGN)).isTrue();
        assertThat(Bytes.hold(Bytes.decrypted(laptop.folder.resolve("database.mv.db"), laptop.databaseKey()), SIGN))
                .isTrue();
    }

    @Test
    void everyTextOfEveryKindHoldsTheSign() {
        var without = new ArrayList<String>();
        for (Plausible<?> plausible : Plausible.ofEveryKind()) {
            collectTextsWithoutSign((Record) plausible.full(), without);
        }
        // these name a rule of the catalogue and its interval, and are read again when they are kept
        assertThat(without)
                .containsExactlyInAnyOrder("LocalStandard.rule", "LocalStandard.within", "LocalStandard.counting");
    }

    private static void collectTextsWithoutSign(Record record, List<String> without) {
        for (var component : record.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(record);
                Object said = part instanceof Optional<?> maybe ? maybe.orElse(null) : part;
                boolean isOpenText = said instanceof String text && !text.contains(SIGN);
                if (isOpenText) {
                    without.add(record.getClass().getSimpleName() + "." + component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
