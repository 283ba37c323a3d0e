package org.childjourney.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Restriction;
import org.childjourney.app.commands.Commands;
import org.childjourney.app.commands.Places;
import org.childjourney.app.commands.Typed;
import org.childjourney.people.Children;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.keys.StretchCost;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.record.Change;
import org.childjourney.record.Door;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.testing.NoSockets;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every command on a real store, in this process.
@ExtendWith(NoSockets.class)
class CommandsOnAStoreTest {

    private static final String HEADER =
            "child_id,child,rule_id,class,duty,trigger,trigger_date,due,state,done_on,outcome,days_late,worker,team,explanation";

    @TempDir
    private Path folder;

    private Path passphrase = Path.of("");
    private Path another = Path.of("");

    @BeforeEach
    void passphrases() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), "correct horse battery\n");
        another = Files.writeString(folder.resolve("another"), "staple correct horse\r\n");
    }

    private Typed at(String now) {
        var clock = Clock.fixed(Instant.parse(now), London.ZONE);
        return new Typed(new Commands(
                laptop(clock),
                store -> WiredDesk.at(store, clock),
                clock,
                new Places(folder.resolve("store"), folder.resolve("backups")),
                new Version()));
    }

    private static LaptopStores laptop(Clock clock) {
        return new LaptopStores(
                clock, new Rules(Catalogue.standard(), WorkingDays.ofEngland()), new StretchCost(8, 1), Disk.real());
    }

    private Typed.Ran run(String... arguments) {
        return as(passphrase, arguments);
    }

    private Typed.Ran as(Path passphraseFile, String... arguments) {
        return at("2026-11-23T09:00:00Z")
                .run(Stream.concat(Stream.of("--passphrase-file", passphraseFile.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void sample() {
        assertThat(run("sample", "--children", "6", "--seed", "4", "--user", "Ada")
                        .code())
                .isZero();
    }

    private static List<String> lines(Typed.Ran ran) {
        return ran.out().lines().toList();
    }

    @Test
    void sampleMakesAStoreAndShowsItsRecoveryCodeOnce() {
        var made = run("sample", "--children", "6", "--seed", "4");
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("6 children");
        assertThat(made.err()).containsPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){7}");
        var again = run("sample", "--children", "6");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("There is a store in").doesNotContain("recovery code");
    }

    @Test
    void dueHasItsColumnsInOrderAndItsRowsSorted() {
        sample();
        var due = run("due", "--all", "--on", "2026-11-23", "--format", "csv");
        assertThat(due.code()).isZero();
        assertThat(lines(due).getFirst()).isEqualTo(HEADER);
        assertThat(lines(due)).hasSizeGreaterThan(100);
        var keys = CsvReader.builder().ofNamedCsvRecord(due.out()).stream()
                .map(row -> row.getField("child_id") + " " + row.getField("due") + " " + row.getField("rule_id"))
                .toList();
        assertThat(keys).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(run("due", "--child", "BR000002", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("BR000002,"));
        assertThat(run("due", "--child", "no-such").err())
                .isEqualTo("There is no child no-such in this store. Check the id.\n");
        assertThat(run("due", "--team", "no such team").code()).isEqualTo(2);
    }

    @Test
    void whatIsDueOfARestrictedChildIsListedToThoseWhoMayRead() {
        sample();
        run("user", "add", "--user", "Ada", "Dan", "--role", "SOCIAL_WORKER", "--new-passphrase-file", "" + another);
        assertThat(as(another, "due", "--user", "Dan", "--all", "--format", "csv")
                        .out())
                .contains("\nBR000002,");

        restrictToAda("BR000002");

        assertThat(run("due", "--user", "Ada", "--child", "BR000002", "--format", "csv")
                        .out())
                .contains("\nBR000002,");
        var dans = as(another, "due", "--user", "Dan", "--all", "--format", "csv");
        assertThat(dans.code()).isZero();
        assertThat(dans.out()).contains("\nBR000001,").doesNotContain("BR000002");
        assertThat(lines(as(another, "due", "--user", "Dan", "--child", "BR000002", "--format", "csv")))
                .containsExactly(HEADER);
    }

    private void restrictToAda(String id) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
        var unlocked = (Unlocking.Unlocked)
                laptop(clock).unlock(folder.resolve("store"), "Ada", Passphrase.of("correct horse battery"));
        try (var store = unlocked.store()) {
            var wired = Guice.createInjector(new Wiring(store, clock));
            var child = wired.getInstance(Children.class).byAuthorityId(id).orElseThrow();
            var toAda = new Restriction(
                    Restriction.Stands.RESTRICTED, List.of(store.user()), "Invented", London.today(clock));
            wired.getInstance(Door.class)
                    .save(
                            store.user(),
                            List.of(Change.first(
                                    new RecordId(UUID.randomUUID()), Restriction.KIND, child.child(), toAda)));
        }
    }

    @Test
    void whatIsDueTodayIsLateTomorrow() {
        sample();
        String due = lines(run("due", "--all", "--format", "csv")).stream()
                .filter(line -> line.contains(",due_soon,"))
                .findFirst()
                .orElseThrow();
        String child = due.split(",")[0];
        String day = due.replaceFirst(".*,(\\d{4}-\\d{2}-\\d{2})[^,]*,due_soon,.*", "$1");
        String later = LocalDate.parse(day).plusDays(9).toString();
        assertThat(lines(run("due", "--child", child, "--on", later, "--format", "csv")))
                .anyMatch(line -> line.contains(day) && line.contains(",late,,") && line.contains(",9,"));
    }

    @Test
    void theDayIsTodayUnlessSaid() {
        sample();
        var today = run("due", "--all", "--format", "json");
        assertThat(today.out())
                .isEqualTo(run("due", "--all", "--on", "2026-11-23", "--format", "json")
                        .out());
        assertThat(today.out()).startsWith("[\n  {\"child_id\": \"BR000001\"").contains("\"days_late\": 0");
    }

    @Test
    void verifyCountsAndIsClean() {
        sample();
        var verified = run("verify", "--format", "csv");
        assertThat(verified.code()).isZero();
        assertThat(lines(verified)).contains("children,6", "removed_children,0", "differences,0");
    }

    @Test
    void onlyTheRightPassphraseOpens() {
        sample();
        var wrong = as(another, "due", "--all");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith("That is not right: this store has no user with that name and passphrase.");
    }

    @Test
    void whatCannotBeDoneSaysWhatToDo() throws IOException {
        sample();
        String file = Files.writeString(folder.resolve("a-file"), "no folder").toString();
        assertThat(run("backup", file).err()).startsWith("The backup cannot be written. The store stays as it is;");
        assertThat(run("recover", "--authority-private-key", file, "--new-passphrase-file", "" + another)
                        .err())
                .startsWith("The authority’s key cannot be read from that file.");
        assertThat(run("recover", "--code-file", file, "--new-passphrase-file", "" + another)
                        .err())
                .startsWith("That is not right: the code or key does not recover this store");
        assertThat(run("verify", "--user", "Zoe").err()).startsWith("That is not right: this store has no user");
        assertThat(run("user", "disable", "Zoe").err()).startsWith("There is no user Zoe.");
        assertThat(run("remove", "9999", "--reason", "a", "--authority", "b", "--yes")
                        .err())
                .isEqualTo("There is no child 9999 in this store. Check the id.\n");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void usersComeAndGoAndDoWhatTheirRoleMay() {
        sample();
        assertThat(run("user", "add", "Ben", "--role", "it", "--new-passphrase-file", another.toString())
                        .code())
                .isZero();
        assertThat(run("verify").err()).startsWith("This store has several users. Say who you are with --user.");
        assertThat(as(another, "due", "--all", "--user", "Ben").err())
                .startsWith("Your role (IT worker) may not read the records of all children. Who may: social worker");
        assertThat(as(another, "verify", "--user", "Ben").code()).isZero();
        assertThat(run("user", "add", "Ben", "--role", "duty", "--user", "Ada", "--new-passphrase-file", "" + another)
                        .err())
                .startsWith("There is a user Ben already.");
        var names = as(folder.resolve("none"), "user", "list", "--format", "csv");
        assertThat(lines(names)).containsExactly("name", "Ada", "Ben");
        assertThat(names.code()).isZero();
        assertThat(lines(run("user", "list", "--user", "Ada", "--format", "csv")))
                .containsExactly("name,role,may_unlock", "Ada,data officer,yes", "Ben,IT worker,yes");
        assertThat(run("user", "disable", "Ben", "--user", "Ada").code()).isZero();
        assertThat(as(another, "verify", "--user", "Ben").err()).startsWith("This user was disabled");
        assertThat(run("user", "disable", "Ada", "--user", "Ada").code()).isEqualTo(2);
    }

    @Test
    void aNewPassphraseReplacesTheOld() {
        sample();
        assertThat(run("user", "passphrase", "Ada", "--new-passphrase-file", another.toString())
                        .code())
                .isZero();
        assertThat(run("verify").code()).isEqualTo(2);
        assertThat(as(another, "verify").code()).isZero();
    }

    @Test
    void anotherUsersDraftsAreLostOnlyOnceThatIsConfirmed() throws IOException {
        sample();
        run("user", "add", "Ben", "--role", "it", "--new-passphrase-file", another.toString());
        var third = Files.writeString(folder.resolve("third"), "battery staple correct\n");
        String[] replace = {
            "user",
            "passphrase",
            "Ben",
            "--user",
            "Ada",
            "--new-passphrase-file",
            third.toString(),
            "--passphrase-file",
            passphrase.toString()
        };
        assertThat(at("2026-11-23T09:00:00Z").run(replace).err())
                .startsWith("What Ben has typed and not finished would be lost.")
                .contains("recover");
        assertThat(at("2026-11-23T09:00:00Z").answering("Bee").run(replace).code())
                .isEqualTo(2);
        assertThat(as(another, "verify", "--user", "Ben").code()).isZero();
        assertThat(at("2026-11-23T09:00:00Z").answering("Ben").run(replace).code())
                .isZero();
        assertThat(as(third, "verify", "--user", "Ben").code()).isZero();
    }

    @Test
    void aForgottenPassphraseIsRecoveredWithTheCode() throws IOException {
        String err = run("sample", "--children", "2", "--user", "Ada").err();
        String code = err.lines()
                .map(String::strip)
                .filter(line -> line.matches("[0-9A-Z-]{39}"))
                .findFirst()
                .orElseThrow();
        Path codeFile = Files.writeString(folder.resolve("code"), code.toLowerCase(Locale.ROOT) + "\n");
        assertThat(run("recover", "--user", "Ada", "--code-file", "" + codeFile, "--new-passphrase-file", "" + another)
                        .code())
                .isZero();
        assertThat(as(another, "verify").code()).isZero();
        Path wrong = Files.writeString(folder.resolve("wrong"), "0000" + code.substring(4));
        assertThat(run("recover", "--user", "Ada", "--code-file", "" + wrong, "--new-passphrase-file", "" + another)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aChildIsRemovedOnceConfirmed() {
        sample();
        String[] remove = {
            "remove",
            "BR000002",
            "--reason",
            "Recorded on the wrong child",
            "--authority",
            "Data protection officer",
            "--passphrase-file",
            passphrase.toString()
        };
        assertThat(at("2026-11-23T09:00:00Z").answering("BR000001").run(remove).err())
                .startsWith("The id typed is not the same. Nothing was removed.");
        assertThat(run("due", "--child", "BR000002").code()).isZero();
        assertThat(at("2026-11-23T09:00:00Z").answering("BR000002").run(remove).code())
                .isZero();
        assertThat(run("due", "--child", "BR000002").err()).startsWith("There is no child BR000002");
        var verified = run("verify", "--format", "csv");
        assertThat(verified.code()).isZero();
        assertThat(lines(verified)).contains("children,5", "removed_children,1");
    }

    @Test
    void aBackupIsRestoredAndNothingIsOverwritten() {
        sample();
        assertThat(run("backup").code()).isZero();
        assertThat(run("backup").out()).startsWith("Nothing was saved since the backup in");
        String before = run("due", "--all", "--format", "csv").out();
        String restored = folder.resolve("restored").toString();
        assertThat(run("restore", folder.resolve("backups").toString(), "--store", restored)
                        .out())
                .contains("6 children");
        assertThat(run("due", "--all", "--format", "csv", "--store", restored).out())
                .isEqualTo(before);
        var again = run("restore", folder.resolve("backups").toString(), "--store", restored);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("There is a store in");
        assertThat(run(
                                "restore",
                                folder.toString(),
                                "--store",
                                folder.resolve("x").toString())
                        .err())
                .startsWith("There is no backup in");
        assertThat(as(another, "restore", folder.resolve("backups").toString(), "--store", "" + folder.resolve("y"))
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void aReceiptIsNotWrittenOverWhatIsLoaded() throws IOException {
        Path year = aSmallReturn();
        Path header = year.resolve("Header.csv");
        String before = Files.readString(header);

        var refused = run("import", "ssda903", year.toString(), "--receipt", header.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Choose another place for it.");
        assertThat(header).hasContent(before);
    }

    @Test
    void anImportMakesAStoreAndASecondOneChangesNothing() throws IOException {
        Path year = aSmallReturn();
        Path receipt = folder.resolve("receipt.csv");
        var first = run("import", "ssda903", year.toString(), "--receipt", receipt.toString(), "--format", "csv");
        assertThat(first.err()).contains("recovery code");
        assertThat(first.code()).isZero();
        assertThat(lines(first)).contains("Header,1,1,0,0,0,0", "Episodes,1,1,0,0,0,0", "all,2,2,0,0,0,0");
        assertThat(receipt).content().startsWith("file,line,table,result,column,value,reason");
        var again = run("import", "ssda903", year.toString(), "--format", "csv");
        assertThat(again.err()).contains("Nothing was changed").doesNotContain("recovery code");
        assertThat(lines(again)).contains("all,2,0,0,2,0,0");
        assertThat(folder.resolve("backups")).doesNotExist();
        assertThat(lines(run("due", "--all", "--on", "2026-03-31", "--format", "csv")))
                .anyMatch(line -> line.startsWith("4711,,"));

        Files.writeString(
                year.resolve("Reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n4711,04/03/2017,02/03/2026,PN1\n");
        assertThat(run("import", "ssda903", year.toString()).code()).isZero();
        assertThat(folder.resolve("backups")).isNotEmptyDirectory();
        String before = run("verify", "--format", "csv").out();
        assertThat(run("remove", "4711", "--reason", "Ordered", "--authority", "The family court", "--yes")
                        .err())
                .contains("copies elsewhere are yours to destroy");
        var refused = run("import", "ssda903", year.toString(), "--format", "csv");
        assertThat(lines(refused)).contains("all,3,0,0,0,3,0");
        var letIn = run("import", "ssda903", year.toString(), "--let-back-in", "4711", "--format", "csv");
        assertThat(lines(letIn)).contains("all,3,3,0,0,0,0");
        assertThat(before).contains("removed_children,0");
        assertThat(run("verify", "--format", "csv").out())
                .contains("children,1", "removed_children,1", "differences,0");
    }

    @Test
    void whatAnImportDidNotReadIsSaidAndIsAFinding() throws IOException {
        Path year = aSmallReturn();
        Files.writeString(
                year.resolve("Reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE,SEEN\n4711,04/03/2017,02/03/2026,PN1,yes\n");
        var ran = run("import", "ssda903", year.toString(), "--format", "csv");
        assertThat(lines(ran)).contains("all,3,3,0,0,0,0");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("2026/Reviews.csv, Reviews, SEEN: The return has no such columns. They were not read.")
                .contains("--receipt FILE.csv");
    }

    @Test
    void anImportThatCannotBeLeavesNoStoreBehind() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        var ran = run("import", "ssda903", empty.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().strip().lines()).hasSize(1);
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void benchMeasuresEveryBudgetInAStoreOfItsOwn() throws IOException {
        var measured =
                run("bench", "--children", "10", "--ssda903", aSmallReturn().toString(), "--format", "csv");
        assertThat(measured.code()).as(measured.err()).isBetween(0, 1);
        assertThat(lines(measured).getFirst()).isEqualTo("name,figure,baseline,ratio,budget,ok");
        var rows = CsvReader.builder().ofNamedCsvRecord(measured.out()).stream().toList();
        assertThat(rows)
                .extracting(row -> row.getField("name").replaceAll("\\d+", "N"))
                .containsExactly(
                        "unlock to the first row of my work besides the key (ms)",
                        "my work pN (ms)",
                        "team pN (ms)",
                        "open a child with N to N revisions pN (ms)",
                        "save a visit for three children pN (ms)",
                        "heap in use after a collection (MiB)",
                        "recompute from facts in memory (ms)",
                        "recompute from facts in memory: a child of all beside one of half (ms)",
                        "recompute from the store and write back (ms)",
                        "recompute from the store and write back: a child of all beside one of half (ms)",
                        "find among N people after each letter pN (ms)",
                        "import ssdaN of N children beside inserts of its rows (ms)");
        assertThat(rows).allSatisfy(row -> {
            double beside = row.getField("ratio").isEmpty()
                    ? Double.parseDouble(row.getField("figure"))
                    : Double.parseDouble(row.getField("ratio"));
            boolean isWithin = beside <= Double.parseDouble(row.getField("budget"));
            assertThat(row.getField("ok")).isEqualTo(isWithin ? "yes" : "no");
        });
        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void benchSaysWhichFilesItCannotLoad() {
        var ran = run("bench", "--children", "10", "--ssda903", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(run("bench", "--children", "9").err()).contains("between 10 and");
    }

    @Test
    void aStoreOfInventedChildrenTakesNoRealFiles() throws IOException {
        sample();
        var ran = run("import", "ssda903", aSmallReturn().toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("invented children");
    }

    private Path aSmallReturn() throws IOException {
        Path year = Files.createDirectories(folder.resolve("2026"));
        Files.writeString(year.resolve("Header.csv"), """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                4711,1,04/03/2017,WBRI,UN3,,
                """);
        Files.writeString(year.resolve("Episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                4711,02/02/2026,S,V2,N1,U6,PR1,,,,,,
                """);
        return year;
    }
}
