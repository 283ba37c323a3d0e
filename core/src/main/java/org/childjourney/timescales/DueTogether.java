package org.childjourney.timescales;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.record.ChildId;
import org.childjourney.record.EventKind;

/// What one act would meet for one child: the duty that is due first, and the others that the same act meets. A list
/// of work has one line for it, so that no child stands there twice for one cause.
public record DueTogether(DueRow first, List<DueRow> others) {

    private static final Comparator<DueRow> DUE_FIRST = Comparator.comparing(
                    (DueRow row) -> row.obligation().due())
            .thenComparing(row -> row.obligation().rule());

    public DueTogether {
        others = List.copyOf(others);
    }

    /// Each cause once, in the order in which its first duty stands among the rows.
    public static List<DueTogether> among(List<DueRow> rows) {
        var causes = new LinkedHashMap<Cause, List<DueRow>>();
        rows.forEach(row ->
                causes.computeIfAbsent(Cause.of(row), _ -> new ArrayList<>()).add(row));
        return causes.values().stream().map(DueTogether::of).toList();
    }

    private static DueTogether of(List<DueRow> together) {
        var inTurn = together.stream().sorted(DUE_FIRST).toList();
        return new DueTogether(inTurn.getFirst(), inTurn.subList(1, inTurn.size()));
    }

    public Stream<DueRow> all() {
        return Stream.concat(Stream.of(first), others.stream());
    }

    /// Duties of one child are of one cause where the same events meet them; one that no event meets stands alone.
    private record Cause(ChildId child, Set<EventKind> metBy, String rule) {

        static Cause of(DueRow row) {
            String rule = row.obligation().rule();
            Set<EventKind> events = MetBy.EVENTS.getOrDefault(rule, Set.of());
            return new Cause(row.child(), events, events.isEmpty() ? rule : "");
        }
    }

    /// By which events each rule of the catalogue is met; read once, and not before it is needed.
    private static final class MetBy {

        static final Map<String, Set<EventKind>> EVENTS = Catalogue.standard().entries().stream()
                .collect(Collectors.toUnmodifiableMap(Entry::rule, Entry::metBy, (_, later) -> later));
    }
}
