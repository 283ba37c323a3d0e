package org.childjourney.persistence.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.childjourney.persistence.disk.Disk;

/// A process that saves as fast as it can and says what was acknowledged, until it is killed. Now and then a long work
/// is begun, and one in two of them finished.
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        int next = Integer.parseInt(arguments[1]);
        var random = new Random(next);
        try (var _ = StoreLock.take(folder);
                var journal = Journal.open(
                        folder.resolve("journal"),
                        Journals.STORE,
                        Journals.KEY,
                        Position.START,
                        List.of(),
                        Disk.real(),
                        200_000)) {
            System.out.println("open");
            while (true) {
                if (random.nextInt(20) == 0) {
                    next = longWork(journal, next, random);
                } else {
                    journal.append(new Frame(List.of(save(next, random))));
                    System.out.println(next);
                    next++;
                }
            }
        }
    }

    private static int longWork(Journal journal, int next, Random random) {
        try (var run = journal.begin()) {
            for (int part = 0; part < 3; part++) {
                var bytes = new byte[600_000];
                random.nextBytes(bytes);
                run.add(List.of(
                        Journals.entry(Journals.ALEX, "part " + new String(bytes, StandardCharsets.ISO_8859_1))));
            }
            if (random.nextBoolean()) {
                return next;
            }
            run.add(List.of(save(next, random)));
            run.finish();
            System.out.println(next);
            return next + 1;
        }
    }

    private static Entry save(int number, Random random) {
        return Journals.entry(
                Journals.SAM,
                number + " " + Journals.words(random.nextInt(1_000)).repeat(1 + random.nextInt(9)));
    }
}
