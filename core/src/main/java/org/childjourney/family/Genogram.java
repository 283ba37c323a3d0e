package org.childjourney.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A family as it is drawn: where each symbol stands and which lines join them, in letters. Every row is a generation,
/// the eldest first; those beside the tree stand in rows of their own below it.
public record Genogram(
        double width, double height, List<List<Placed>> rows, List<Line> lines, List<Ring> households, double network) {

    public Genogram {
        rows = rows.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
        households = List.copyOf(households);
    }

    /// How large everything is, in letters. A label stands below its symbol, and a little room for lines between them.
    public record Measures(double symbol, double label, double gap, double stub) {

        public double pitch() {
            return label + gap;
        }
    }

    /// A person in the drawing: the middle of the symbol, and how tall the label below it is.
    public record Placed(Member member, Point middle, double labelHeight) {}

    /// A line of the drawing, made of runs from point to point. `mark` is where the sign of a parting is set.
    public record Line(
            Kind kind, List<MemberId> from, List<MemberId> to, List<List<Point>> runs, Optional<Point> mark) {

        public Line {
            from = List.copyOf(from);
            to = List.copyOf(to);
            runs = runs.stream().map(List::copyOf).toList();
        }

        /// What a line says.
        public enum Kind {
            TOGETHER,
            APART,
            NOT_SAID,
            CHILDREN
        }
    }

    /// The dashed ring round people of one household.
    public record Ring(double left, double top, double right, double bottom) {}

    /// Where an arrow key leads.
    public enum Step {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    public List<Placed> everyone() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// Who stands next in that direction; nobody beyond the edge.
    public Optional<MemberId> next(MemberId from, Step step) {
        for (int row = 0; row < rows.size(); row++) {
            List<Placed> here = rows.get(row);
            for (int place = 0; place < here.size(); place++) {
                if (here.get(place).member().id().equals(from)) {
                    return switch (step) {
                        case LEFT -> at(here, place - 1);
                        case RIGHT -> at(here, place + 1);
                        case UP -> nearest(row - 1, here.get(place));
                        case DOWN -> nearest(row + 1, here.get(place));
                    };
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MemberId> at(List<Placed> row, int place) {
        return place < 0 || place >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(place).member().id());
    }

    private Optional<MemberId> nearest(int row, Placed from) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        return rows.get(row).stream()
                .min(Comparator.comparing(
                        other -> Math.abs(other.middle().x() - from.middle().x())))
                .map(other -> other.member().id());
    }
}
