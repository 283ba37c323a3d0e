package org.childjourney.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a command is said in one sentence, before any store is touched.
class BadInputTest {

    @TempDir
    private Path folder;

    private Typed.Ran run(String line) {
        return run(line.split(" "));
    }

    private Typed.Ran run(String... arguments) {
        return Typed.withNoStore(folder).run(arguments);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        frobnicate                                  | There is no such command or option here: frobnicate.
        due --al                                    | There is no such command or option here: --al.
        due --all --on 31/03/2026                   | “31/03/2026” is not a date; write it as 2026-03-31.
        due --all --on 2026-02-30                   | “2026-02-30” is not a date; write it as 2026-03-31.
        due --all --format xml                      | “xml” is none of: table, csv, json.
        due --all --child 7                         | These do not go together; choose one of them.
        due                                         | Say one of --all, --child, --team, --worker.
        sample --seed 3                             | This is missing: --children.
        sample --children many                      | “many” is not a whole number.
        sample --children 0                         | Say between 1 and 100,000 children.
        import ssda903                              | This is missing: DIR.
        import cin                                  | This is missing: FILE.
        import annexa                               | This is missing: FILE.
        import                                      | After “import” comes one of: ssda903, cin, annexa.
        user add Ada --role boss                    | “boss” is none of: social-worker, personal-adviser,
        remove 1001 --reason wrong                  | This is missing: --authority.
        recover --user Ada                          | Say what recovers the store: --code-file FILE
        verify --store a --store b                  | --store is given twice; give it once.
        verify                                      | There is no store in
        restore backup                              | Say with --store into which folder.
        timescales explain no-such-rule 2026-03-31  | The catalogue has no timescale no-such-rule.
        timescales explain cla-review-1 yesterday   | “yesterday” is not a date; write it as 2026-03-31.
        timescales explain rhi 2026-03-27T          | “2026-03-27T” is not a date; write it as 2026-03-31.
        timescales explain rhi 2026-03-27T25:00     | “2026-03-27T25:00” is not a date; write it as 2026-03-31.
        match                                       | This is missing: PAIRS.csv.
        match no-such.csv                           | no-such.csv cannot be read.
        match no-such.csv --crowd 1000000           | Say a crowd of between 0 and 100,000 people.
        timescales explain fgdm-offer 2026-11-23    | The timescale fgdm-offer is off. Not in force: the day is
        timescales explain cla-review-1 1990-01-01  | The timescale cla-review-1 was not in force on Mon 1 Jan 1990.
        """)
    void oneSentenceAndExitCodeTwo(String line, String sentence) {
        var ran = run(line);
        assertThat(ran.err()).startsWith(sentence.strip()).doesNotContain("Exception", "\tat ");
        assertThat(ran.err().strip().lines()).hasSize(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPassphraseIsNeverTakenFromAnArgument() {
        assertThat(run("verify", "--passphrase", "correct horse battery").err()).startsWith("There is no such");
    }

    @Test
    void aShortNewPassphraseIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("passphrase"), "too short\n");
        var ran = run("sample", "--children", "3", "--passphrase-file", file.toString());
        assertThat(ran.err()).startsWith("The new passphrase is too short: it needs at least 12 characters.");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void withNobodyAtTheKeyboardAFileIsAskedFor() {
        assertThat(run("sample", "--children", "3").err()).startsWith("There is nobody at the keyboard");
    }

    @Test
    void aFolderThatHoldsOtherFilesIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("holiday.txt"), "sea");
        var ran = run("sample", "--children", "3", "--store", folder.toString());
        assertThat(ran.err()).contains("holds other files");
        assertThat(folder.resolve("holiday.txt")).exists();
    }

    @Test
    void helpNamesEveryCommandAndGoesToTheResults() {
        var ran = run("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "sample",
                        "import",
                        "due",
                        "timescales",
                        "match",
                        "verify",
                        "user",
                        "recover",
                        "remove",
                        "backup",
                        "restore");
        assertThat(run("import", "ssda903", "--help").out()).contains("--receipt", "A backup is made first");
    }

    @Test
    void theCatalogueSaysWhatIsInForceAndWhyTheRestIsNot() {
        var ran = run("timescales", "list", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("cla-review-1,").contains(",in force,,"))
                .anySatisfy(line -> assertThat(line).startsWith("fgdm-offer,").contains(",off,Not in force: "));
        assertThat(run("timescales", "list", "--on", "2010-01-01", "--format", "csv")
                        .out()
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith("cla-review-1,").contains(",from 2011-04-01,"));
        assertThat(run("timescales", "list").out()).contains("Not in force: the day is still to be appointed");
        assertThat(run("timescales", "list", "--format", "json").out())
                .contains("\"state\": \"off\", \"reason\": \"Not in force: ");
    }

    @Test
    void aDateIsExplainedWithoutAStore() {
        var ran = run("timescales", "explain", "cla-review-1", "2026-12-07", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("due,Thu 7 Jan 2027", "passed over,Fri 25 Dec 2026", "passed over,Fri 1 Jan 2027");
    }

    @Test
    void hoursAreExplainedFromTheTimeOfDayGivenOrFromMidnight() {
        assertThat(run("timescales", "explain", "rhi", "2026-03-27", "--format", "csv")
                        .out())
                .contains(
                        "started,Fri 27 Mar 2026 00:00",
                        "due,Mon 30 Mar 2026 01:00",
                        "because,No time was given: counted from midnight",
                        "because,The clocks went forward in between");
        assertThat(run("timescales", "explain", "rhi", "2026-03-27T18:40", "--format", "csv")
                        .out())
                .contains("started,Fri 27 Mar 2026 18:40", "due,Mon 30 Mar 2026 19:40", "The clocks went forward")
                .doesNotContain("midnight");
    }

    @Test
    void theCatalogueIsListedWithoutAStore() {
        var ran = run("timescales", "list", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().findFirst())
                .contains("rule_id,stage,class,duty,starts,interval,from,to,state,reason,verified,citation,address");
        assertThat(ran.out()).contains("cla-review-1,", "rhi,", "pathway-assessment-eligible,");
    }
}
