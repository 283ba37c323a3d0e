package org.childjourney.persistence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.Sha256;
import org.childjourney.persistence.returns.CsvReturnFiles;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.Asked;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.returns.Loader;
import org.childjourney.returns.Progress;
import org.childjourney.testing.Plausible;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.visits.Visit;

/// A process that writes a sign into every field of every kind of record and then does whatever may make a program
/// careless with it: values that the database refuses, a broken import, a crash in the middle of a long work. Every
/// fault is printed with all that it carries.
final class PrivacyActs {

    private static final ChildId CHILD = new ChildId(new UUID(5, 5));

    private PrivacyActs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var laptop = new TestLaptop(folder.resolve("store"));
        try (var store = laptop.create(Authority.Nature.REAL)) {
            saveEveryKind(store);
            store.drafts().keep(CHILD, "visit", "Begun about " + Plausible.SIGN);
            keyViolation(store);
            conversionError(store);
            importFault(store, folder.resolve("files"));
            System.out.println(store.verify());
            System.out.println(store.backUp(folder.resolve("backups")));
        }
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            System.out.println(store.records().of(CHILD).size() + " records");
            System.out.println(store.dueList()
                            .on(LocalDate.of(2026, 6, 1), new Scope.OfChild(CHILD))
                            .size() + " due");
            var work = store.door().begin(store.user(), Origin.FROM_FILE);
            for (Plausible<?> plausible : Plausible.ofEveryKind()) {
                if (plausible.aboutAChild()) {
                    work.add(List.of(full(plausible, new ChildId(UUID.randomUUID()))));
                }
            }
            System.out.println("done");
            // in the middle of a long work, with nothing closed
            Runtime.getRuntime().halt(9);
        }
    }

    private static void saveEveryKind(LaptopStore store) {
        for (Plausible<?> plausible : Plausible.ofEveryKind()) {
            if (plausible.kind() == Attachment.KIND) {
                attach(store);
            } else {
                store.door().save(store.user(), List.of(full(plausible, CHILD)));
            }
        }
    }

    /// A file that holds the sign, under a name that does.
    private static void attach(LaptopStore store) {
        byte[] content = ("%PDF-1.7 about " + Plausible.SIGN).getBytes(StandardCharsets.US_ASCII);
        var place = store.attachments().put(CHILD, content);
        var file = new KeptFile(
                place.id(), place.key(), Plausible.SIGN + ".pdf", FileType.PDF, content.length, Sha256.of(content));
        TestLaptop.save(store, Attachment.KIND, CHILD, new Attachment(new RecordId(UUID.randomUUID()), file));
    }

    /// A record of one child given to another.
    private static void keyViolation(LaptopStore store) {
        var visit = store.records().of(CHILD, Visit.KIND).getFirst();
        provoke(() -> store.door()
                .save(
                        store.user(),
                        List.of(Change.first(
                                visit.id(), Visit.KIND, Optional.of(new ChildId(UUID.randomUUID())), visit.body()))));
    }

    /// A name read as a number.
    private static void conversionError(LaptopStore store) {
        provoke(() -> store.view().read(sql -> sql.fetch("select cast(family_name as integer) from child")));
    }

    private static void importFault(LaptopStore store, Path files) throws IOException {
        Files.createDirectories(files);
        Files.writeString(
                files.resolve("header.csv"),
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + Plausible.SIGN + ",1,32/13/2010," + Plausible.SIGN + ",\""
                        + Plausible.SIGN + ",,\n");
        var importing = new ImportSsda903(
                new Loader(
                        store.door(),
                        store.records(),
                        store.children(),
                        store.authority(),
                        Delegation.standard(),
                        new Uuid7(Clock.systemUTC(), new Random(1))),
                new CsvReturnFiles());
        provoke(() -> {
            importing.run(
                    store.signedIn().orElseThrow(),
                    new Asked(List.of(files), Optional.of(2026), Optional.empty(), Set.of()),
                    () -> {},
                    Progress.UNWATCHED);
            System.out.println("imported, or refused with a sentence");
        });
    }

    private static void provoke(Runnable act) {
        try {
            act.run();
        } catch (StoreFault fault) {
            var told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told));
            System.out.println("fault " + told);
        }
    }

    private static <B extends Body> Change<B> full(Plausible<B> plausible, ChildId child) {
        return Change.first(
                new RecordId(UUID.randomUUID()),
                plausible.kind(),
                plausible.aboutAChild() ? Optional.of(child) : Optional.empty(),
                plausible.full());
    }
}
