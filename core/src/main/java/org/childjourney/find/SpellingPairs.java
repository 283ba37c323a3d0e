package org.childjourney.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;

/// Tries pairs of spellings: whether a name as it was heard finds the name as it is held, among a crowd.
public final class SpellingPairs {

    private final PersonIndex index = new PersonIndex();

    /// A name as it was heard, and as it is held.
    public record Pair(String sought, String held) {}

    /// At which place the held name was found, and how many names were.
    public record Ranked(Pair pair, Optional<Integer> rank, int candidates) {}

    /// @param crowd the people among whom the held names of the pairs are sought
    public SpellingPairs(List<Pair> pairs, List<String> crowd) {
        var everyone = new LinkedHashSet<String>();
        pairs.forEach(pair -> everyone.add(pair.held()));
        everyone.addAll(crowd);
        everyone.remove("");
        int number = 0;
        for (String name : everyone) {
            index.put(Findable.named(new ChildId(new UUID(0, ++number)), read(name)));
        }
    }

    /// A name in one piece: the family name last, or first with a comma after it.
    private static PersonName read(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip(), Optional.empty());
        }
        int last = name.lastIndexOf(' ');
        return new PersonName(name.substring(0, Math.max(0, last)), name.substring(last + 1), Optional.empty());
    }

    public int people() {
        return index.count();
    }

    public Ranked rank(Pair pair) {
        var found = new ArrayList<PersonName>();
        index.find(pair.sought(), Integer.MAX_VALUE)
                .forEach(one -> one.who().name().ifPresent(found::add));
        int place = pair.held().isEmpty() ? -1 : found.indexOf(read(pair.held()));
        return new Ranked(pair, place < 0 ? Optional.empty() : Optional.of(place + 1), found.size());
    }
}
