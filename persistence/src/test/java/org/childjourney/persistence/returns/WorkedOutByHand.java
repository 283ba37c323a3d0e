package org.childjourney.persistence.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.people.Child;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.Knowledge;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;

/// The obligations of the children of a file, worked out by hand before the program was asked: a line for each with the
/// child, what the program is to say, and the sum.
record WorkedOutByHand(String file, LocalDate asAt) {

    Stream<String> children() throws IOException {
        return lines().map(List::getFirst).distinct();
    }

    List<String> of(String child) throws IOException {
        return lines().filter(cells -> cells.getFirst().equals(child))
                .map(cells -> String.join(" ", cells.subList(1, 6)).strip())
                .sorted()
                .toList();
    }

    /// What the program says, in the same form.
    List<String> saidBy(InMemoryStore store, String child) {
        Held<Child> who = store.byAuthorityId(child).orElseThrow();
        var known = Knowledge.of(store.revisions(who.child().orElseThrow()));
        return Obligations.of(known, Catalogue.standard(), WorkingDays.ofEngland()).stream()
                .map(this::line)
                .sorted()
                .toList();
    }

    private String line(Obligation one) {
        return String.join(
                        " ",
                        one.rule(),
                        one.triggerDate().toString(),
                        one.due().toString(),
                        one.stateOn(asAt, asAt).name(),
                        one.doneOn().map(LocalDate::toString).orElse(""))
                .strip();
    }

    private Stream<List<String>> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkedOutByHand.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 7)));
        }
    }
}
