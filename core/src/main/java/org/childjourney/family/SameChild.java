package org.childjourney.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.find.FindChild;
import org.childjourney.find.Findable;
import org.childjourney.find.Found;
import org.childjourney.find.Reason;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.spelling.Likeness;

/// Finds children of the store who may be the relative that is being typed: the same day of birth and a name alike, or
/// both names alike where a day of birth is missing. It offers and never decides, and offers nobody whose record is
/// kept from the user.
public final class SameChild {

    private static final int OFFERED = 3;
    private static final int LOOKED_AT = 40;

    /// A name that is only begun, or an initial, is not yet a name alike.
    private static final Set<Likeness> TOO_LITTLE = EnumSet.of(Likeness.BEGINNING, Likeness.INITIAL);

    private final FindChild find;
    private final Children children;

    public SameChild(FindChild find, Children children) {
        this.find = find;
        this.children = children;
    }

    /// @param not the child whose family it is, and those of whom it was said already that they are somebody else
    public List<Held<Child>> like(PersonName typed, Optional<LocalDate> born, Collection<ChildId> not) {
        if (!find.mayFind()) {
            return List.of();
        }
        var alike = new LinkedHashMap<ChildId, Findable>();
        born.ifPresent(day -> Stream.of(typed.given() + " " + typed.family(), typed.given(), typed.family())
                .filter(name -> !name.isBlank())
                .flatMap(name -> named(name + " " + day))
                .forEach(who -> alike.putIfAbsent(who.child(), who)));
        if (!typed.given().isBlank() && !typed.family().isBlank()) {
            named(typed.given() + " " + typed.family())
                    .filter(who -> born.isEmpty() || who.born().isEmpty())
                    .forEach(who -> alike.putIfAbsent(who.child(), who));
        }
        return alike.entrySet().stream()
                .filter(who -> !not.contains(who.getKey()))
                .map(Map.Entry::getKey)
                .limit(OFFERED)
                .flatMap(child -> children.one(child).stream())
                .toList();
    }

    /// The child of that record, where the user may read it.
    public Optional<Held<Child>> known(ChildId child) {
        return find.mayFind() && !find.these(List.of(child)).isEmpty() ? children.one(child) : Optional.empty();
    }

    private Stream<Findable> named(String text) {
        return find.find(text, LOOKED_AT).found().stream()
                .filter(SameChild::isByName)
                .map(Found::who);
    }

    private static boolean isByName(Found found) {
        return found.why().stream()
                .anyMatch(reason -> reason instanceof Reason.Named named
                        && named.how().stream().noneMatch(TOO_LITTLE::contains));
    }
}
