package org.childjourney.app.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.app.ui.Mark;
import org.childjourney.record.ChildId;

/// A team as it is shown at one moment.
record TeamPage(
        String confidence, List<Gap> gaps, List<PersonRow> people, List<LineRow> children, List<DriftRow> drift) {

    static final TeamPage EMPTY = new TeamPage("", List.of(), List.of(), List.of(), List.of());

    TeamPage {
        gaps = List.copyOf(gaps);
        people = List.copyOf(people);
        children = List.copyOf(children);
        drift = List.copyOf(drift);
    }

    /// The lines of every gap, one kind after the other.
    List<LineRow> allGaps() {
        return gaps.stream().flatMap(gap -> gap.counted().rows().stream()).toList();
    }

    /// A number as it is said, and the lines that it counts; what could not be read counts nothing and says so.
    ///
    /// @param below what explains it, empty where nothing does
    record Counted(String words, String below, List<LineRow> rows) {

        Counted {
            rows = List.copyOf(rows);
        }
    }

    /// Something that nobody does or owns.
    record Gap(String name, String title, Counted counted) {}

    /// A worker of the team.
    record PersonRow(String name, Map<Figure, Counted> figures) {

        PersonRow {
            figures = Map.copyOf(figures);
        }

        Counted of(Figure figure) {
            return Optional.ofNullable(figures.get(figure)).orElseThrow();
        }
    }

    /// A child, and what of it was counted.
    record LineRow(ChildId child, Mark.Kind mark, String state, String name, String what, String when, String worker) {}

    /// A child, and for how long nothing has moved.
    record DriftRow(
            ChildId child, String name, String where, String since, long days, int workers, int homes, String worker) {}
}
