package org.childjourney.family;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;

/// Finds children of the store who may be the relative that is being typed: the same day of birth and a name alike, or
/// both names alike where a day of birth is missing. It offers and never decides.
public final class SameChild {

    private static final int OFFERED = 3;
    private static final int LONG_ENOUGH_TO_MISSPELL = 4;

    private final Children children;

    public SameChild(Children children) {
        this.children = children;
    }

    /// @param of the child whose family it is, who is never offered
    public List<Held<Child>> like(PersonName typed, Optional<LocalDate> born, ChildId of) {
        if (typed.given().isBlank() && typed.family().isBlank()) {
            return List.of();
        }
        return children.all().stream()
                .filter(held -> !held.child().equals(Optional.of(of)))
                .filter(held -> isLike(held.body(), typed, born))
                .limit(OFFERED)
                .toList();
    }

    private static boolean isLike(Child child, PersonName typed, Optional<LocalDate> born) {
        if (child.name().isEmpty()) {
            return false;
        }
        PersonName name = child.name().get();
        boolean given = Stream.concat(Stream.of(name.given()), name.knownAs().stream())
                .anyMatch(one -> alike(one, typed.given()));
        boolean family = alike(name.family(), typed.family());
        if (born.isPresent() && child.born().isPresent()) {
            return born.equals(child.born()) && (given || family);
        }
        return given && family;
    }

    private static boolean alike(String one, String other) {
        String plain = plain(one);
        String otherPlain = plain(other);
        return !plain.isEmpty()
                && (plain.equals(otherPlain)
                        || plain.length() >= LONG_ENOUGH_TO_MISSPELL && differByOneLetter(plain, otherPlain));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean differByOneLetter(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int from = 0;
        while (from < shorter.length() && longer.charAt(from) == shorter.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < shorter.length() - from
                && longer.charAt(longer.length() - 1 - to) == shorter.charAt(shorter.length() - 1 - to)) {
            to++;
        }
        return longer.length() - from - to <= 1;
    }
}
