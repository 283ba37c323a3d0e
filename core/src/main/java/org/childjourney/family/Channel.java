package org.childjourney.family;

import java.util.ArrayList;
import java.util.List;

/// The room between two rows, where lines run from side to side. Two lines that would lie on each other run at
/// different heights; those that join partners above those that lead to children.
final class Channel {

    private static final double ABOVE = 0.5;
    private static final double BETWEEN = 0.5;
    private static final double BELOW = 0.8;

    private final List<List<Span>> partners = new ArrayList<>();
    private final List<List<Span>> children = new ArrayList<>();

    private record Span(double from, double to) {

        boolean touches(Span other) {
            return from <= other.to + BETWEEN && other.from <= to + BETWEEN;
        }
    }

    int forPartners(double from, double to) {
        return level(partners, new Span(from, to));
    }

    int forChildren(double from, double to) {
        return level(children, new Span(from, to));
    }

    private static int level(List<List<Span>> levels, Span span) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).stream().noneMatch(span::touches)) {
                levels.get(level).add(span);
                return level;
            }
        }
        levels.add(new ArrayList<>(List.of(span)));
        return levels.size() - 1;
    }

    double partnersAt(int level) {
        return ABOVE + level * BETWEEN;
    }

    double childrenAt(int level) {
        return ABOVE + (partners.size() + level) * BETWEEN;
    }

    double height() {
        return ABOVE + (partners.size() + children.size()) * BETWEEN + BELOW;
    }
}
