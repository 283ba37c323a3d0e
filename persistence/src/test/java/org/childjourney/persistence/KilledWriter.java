package org.childjourney.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;

/// A process that opens a store, checks what the writer before it was told was saved, and then saves as fast as it
/// can, saying each save that was acknowledged, until it is killed or its input ends. Now and then it is a long work,
/// and one in two of them is never finished.
final class KilledWriter {

    private static final int CHILDREN = 40;
    private static final String NUMBERED = "Save ";

    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        int acknowledged = Integer.parseInt(arguments[1]);
        var random = new Random(acknowledged);
        try (var store = TestLaptop.storeOf(new TestLaptop(Path.of(arguments[0])).unlock())) {
            var found = check(store, acknowledged);
            if (found.isPresent()) {
                System.out.println("lost: " + found.get());
                return;
            }
            int next = saves(store).size() + 1;
            System.out.println("open " + (next - 1));
            while (System.in.available() == 0) {
                next = random.nextInt(15) == 0 ? longWork(store, next, random) : save(store, next);
            }
        }
        System.out.println("closed");
    }

    /// Every acknowledged save is there, whole; of the one that was being made, all or nothing.
    private static Optional<String> check(LaptopStore store, int acknowledged) {
        var saves = saves(store);
        for (int number = 1; number <= Math.max(acknowledged, saves.size()); number++) {
            if (saves.getOrDefault(number, 0) != visitsIn(number)) {
                return Optional.of("save " + number + " of " + acknowledged);
            }
        }
        if (saves.size() > acknowledged + 1) {
            return Optional.of("too many saves: " + saves.size());
        }
        var differences = store.verify().differences();
        return differences.isEmpty() ? Optional.empty() : Optional.of(differences.toString());
    }

    /// How many visits there are of each save.
    private static Map<Integer, Integer> saves(LaptopStore store) {
        var saves = new TreeMap<Integer, Integer>();
        for (Held<Visit> visit : store.records().all(Visit.KIND)) {
            int number = Integer.parseInt(visit.body().where().substring(NUMBERED.length()));
            saves.merge(number, 1, Integer::sum);
        }
        return saves;
    }

    private static int visitsIn(int number) {
        return 1 + number % 3;
    }

    private static int save(LaptopStore store, int number) {
        store.door().save(store.user(), visits(number));
        System.out.println(number);
        return number + 1;
    }

    private static int longWork(LaptopStore store, int number, Random random) {
        try (var work = store.door().begin(store.user(), Origin.FROM_FILE)) {
            for (Change<?> visit : visits(number)) {
                work.add(List.of(visit));
            }
            if (random.nextBoolean()) {
                return number;
            }
            work.finish();
        }
        System.out.println(number);
        return number + 1;
    }

    private static List<Change<?>> visits(int number) {
        var visits = new ArrayList<Change<?>>();
        for (int visit = 0; visit < visitsIn(number); visit++) {
            var child = new ChildId(new UUID(1, (number * 7 + visit) % CHILDREN));
            visits.add(Change.first(
                    new RecordId(UUID.randomUUID()), Visit.KIND, Optional.of(child), visit(number, visit)));
        }
        return visits;
    }

    private static Visit visit(int number, int visit) {
        return new Visit(
                LocalDate.of(2026, 1, 1).plusDays(number % 300),
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                ChildSeen.ALONE,
                NUMBERED + number,
                "Words " + visit,
                "Account ".repeat(number % 200),
                Optional.empty());
    }
}
