package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Authority;
import org.childjourney.people.Child;
import org.childjourney.record.InMemoryStore;
import org.junit.jupiter.api.Test;

/// One door for the files of every return.
class ImportFilesTest {

    private final InMemoryStore store = new InMemoryStore(Importing.CLOCK);
    private final TypedFiles tables = new TypedFiles()
            .with("2026", Ssda903Table.HEADER, "1,F,01/02/2012,WBRI,,,")
            .with("2026", Ssda903Table.EPISODES, "1,03/11/2025,S,V2,N1,U6,PR1,,,,CT5 2BZ,CT9 9FB,SC012345")
            .with("2026", "census.xml", "<Message/>");
    private final TypedCensus census = new TypedCensus()
            .with(
                    2026,
                    TypedCensus.child(
                            "<LAchildID>1</LAchildID><PersonBirthDate>2012-02-01</PersonBirthDate><Sex>F</Sex>",
                            "",
                            "<CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails>"));
    private final TypedLists lists = new TypedLists()
            .with(AnnexAList.CONTACTS, AnnexAPolicyTest.WHO + "CONTACT_ON=02/04/2026, CONTACT_SOURCE=6");
    private final List<String> backups = new ArrayList<>();
    private final Map<StandardReturn, List<Path>> known = new EnumMap<>(StandardReturn.class);
    private final List<Path> notKnown = new ArrayList<>();

    private Imported load(Progress progress) {
        Loader loader = Importing.loader(store, Authority.Nature.REAL, 4);
        var imports = new ImportFiles(
                new ImportSsda903(loader, tables),
                new ImportCin(loader, census),
                new ImportAnnexA(loader, lists, Importing.CLOCK),
                _ -> new FileKinds.Kinds(known, notKnown));
        return imports.run(Importing.DATA_OFFICER, List.of(), () -> backups.add("made"), progress);
    }

    private void allThree() {
        known.put(StandardReturn.SSDA903, List.of(tables.folder()));
        known.put(StandardReturn.CIN_CENSUS, List.of(census.folder()));
        known.put(StandardReturn.ANNEX_A, List.of(lists.folder()));
    }

    @Test
    void allAreLoadedUnderOneReceiptAfterOneBackup() {
        allThree();

        Receipt receipt = Importing.receiptOf(load(Progress.UNWATCHED));

        assertThat(receipt.years()).hasSize(3);
        assertThat(receipt.totals().read()).isEqualTo(5);
        assertThat(receipt.notLoaded()).isEmpty();
        assertThat(store.all(Child.KIND)).hasSize(1);
        assertThat(store.all(Import.KIND)).hasSize(3);
        assertThat(backups).hasSize(1);
        assertThat(load(Progress.UNWATCHED)).isInstanceOf(Imported.NothingNew.class);
    }

    @Test
    void whatIsRefusedOrOfNoReturnIsSaidAndTheRestIsLoaded() {
        allThree();
        known.put(StandardReturn.ANNEX_A, List.of(Path.of("elsewhere")));
        notKnown.add(Path.of("notes.txt"));
        lists.book("elsewhere");

        Receipt receipt = Importing.receiptOf(load(Progress.UNWATCHED));

        assertThat(receipt.years()).hasSize(2);
        assertThat(receipt.notLoaded()).extracting(Problem::kind).contains(Problem.Kind.NOT_RECOGNISED);
        assertThat(receipt.csv()).anyMatch(line -> line.contains("not loaded") && line.contains("notes.txt"));
    }

    @Test
    void nothingIsLoadedOfFilesThatAreNone() {
        notKnown.add(Path.of("notes.txt"));

        assertThat(load(Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Imported.Refused.class,
                        refused -> assertThat(refused.problem().sentence()).contains("notes.txt", "Choose tables"));
        assertThat(store.log()).isEmpty();
    }

    @Test
    void stoppedAfterTheFirstTheRestIsSaid() {
        allThree();
        Progress afterTheFirst = new Progress() {
            @Override
            public void reached(int done, int total) {}

            @Override
            public boolean isStopped() {
                return !store.all(Import.KIND).isEmpty();
            }
        };

        Receipt receipt = Importing.receiptOf(load(afterTheFirst));

        assertThat(receipt.years()).hasSize(1);
        assertThat(receipt.notLoaded())
                .hasSize(2)
                .allMatch(problem -> problem.sentence().contains("you stopped before"));
    }
}
