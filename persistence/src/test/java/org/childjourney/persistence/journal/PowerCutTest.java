package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.persistence.journal.Journals.ALEX;
import static org.childjourney.persistence.journal.Journals.SAM;
import static org.childjourney.persistence.journal.Journals.bodies;
import static org.childjourney.persistence.journal.Journals.entry;
import static org.childjourney.persistence.journal.Journals.frame;
import static org.childjourney.persistence.journal.Journals.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childjourney.persistence.disk.PowerCutDisk;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes in the middle of a day's work. What had not been forced reached the disk in part, or not at all.
class PowerCutTest {

    @TempDir
    private Path laptop;

    /// What was acknowledged, and what was being saved when the power went.
    private static final class Day {

        private final List<String> acknowledged = new ArrayList<>();
        private List<String> saving = List.of();
        private boolean isRemoving;
        private boolean hasBegun;

        void spend(Path folder, PowerCutDisk disk, Random random) {
            var journal = Journals.create(folder, disk);
            hasBegun = true;
            for (int i = 0; i < 12; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> longWork(journal, i);
                    case 1 -> remove(journal);
                    default -> {
                        var words = words(random.nextInt(1_000)).repeat(1 + random.nextInt(4));
                        saving = List.of(words);
                        journal.append(frame(words));
                    }
                }
                acknowledged.addAll(saving);
                saving = List.of();
            }
            journal.close();
        }

        private void longWork(Journal journal, int number) {
            try (var run = journal.begin()) {
                saving = List.of("large ".repeat(200_000) + number, "last of " + number);
                for (var words : saving) {
                    run.add(List.of(entry(ALEX, words)));
                }
                run.finish();
            }
        }

        private void remove(Journal journal) {
            isRemoving = true;
            journal.rewrite(entry -> entry.child().equals(Optional.of(SAM)));
            isRemoving = false;
            acknowledged.replaceAll(words -> words.startsWith("large") || words.startsWith("last") ? words : "-");
        }
    }

    @Test
    void whatWasAcknowledgedIsThereWhenThePowerIsBack() throws IOException {
        cutThePower(60);
    }

    @Tag("long")
    @Test
    void whatWasAcknowledgedIsThereWhenThePowerIsBackHoweverOften() throws IOException {
        cutThePower(1_000);
    }

    private void cutThePower(int times) throws IOException {
        int torn = 0;
        for (int seed = 1; seed <= times; seed++) {
            var random = new Random(seed);
            var folder = laptop.resolve("day " + seed);
            var disk = new PowerCutDisk(5 + random.nextInt(45));
            var day = new Day();
            try {
                day.spend(folder, disk, random);
            } catch (PowerCutDisk.PowerCut cut) {
                // the rest of the day is not spent
            }
            if (!day.hasBegun) {
                continue;
            }
            for (int image = 1; image <= 3; image++) {
                var found = laptop.resolve("found " + seed + " " + image);
                disk.leave(folder, found, random);
                try (var journal = Journals.open(found, Position.START)) {
                    torn += journal.outcome().findings().size();
                    assertAsAcknowledged(bodies(journal), day);
                    journal.append(frame("after"));
                    assertThat(bodies(journal)).endsWith("after");
                } catch (StoreFault fault) {
                    throw new AssertionError("seed " + seed + ", image " + image, fault);
                }
            }
        }
        assertThat(torn).isGreaterThan(times / 20);
    }

    private static void assertAsAcknowledged(List<String> found, Day day) {
        var acknowledged = new ArrayList<>(day.acknowledged);
        if (found.size() > acknowledged.size()) {
            // a save that was whole on the disk before it could be acknowledged
            acknowledged.addAll(day.saving);
        }
        assertThat(found).hasSameSizeAs(acknowledged);
        for (int i = 0; i < found.size(); i++) {
            if (!day.isRemoving || !found.get(i).equals("-")) {
                assertThat(found.get(i)).isEqualTo(acknowledged.get(i));
            }
        }
    }
}
