package org.childjourney.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.childjourney.family.Genogram.Line;
import org.childjourney.family.Genogram.Measures;
import org.childjourney.family.Genogram.Placed;

/// The lines of a genogram. Two partners who stand beside each other are joined straight across; others, and one parent
/// alone, by lines that leave below the symbol, go round its label and run in the channel below the row.
final class GenogramLines {

    /// How far from a cell the first line beside it runs, and how far the next from that.
    private static final double FIRST_LANE = 0.3;
    private static final double NEXT_LANE = 0.2;
    private static final double LAST_LANE = 0.7;

    private final FamilyTree tree;
    private final Measures measures;
    private final NavigableMap<Integer, List<MemberId>> order;
    private final Map<MemberId, Double> across;
    private final Map<String, Integer> lanes = new HashMap<>();
    private final NavigableMap<Integer, Channel> channels;
    private final List<Planned> planned = new ArrayList<>();

    GenogramLines(
            FamilyTree tree,
            Measures measures,
            NavigableMap<Integer, List<MemberId>> order,
            Map<MemberId, Double> across,
            NavigableMap<Integer, Channel> channels) {
        this.tree = tree;
        this.measures = measures;
        this.order = order;
        this.across = across;
        this.channels = channels;
    }

    /// A way from a symbol to the channel: at which side of the cell, and how far from it.
    private record Exit(MemberId from, double x) {}

    /// What joins the parents of some children, or a couple without any.
    private record Join(List<MemberId> people, List<Exit> exits, Optional<Integer> level, double trunk) {

        boolean isStraight() {
            return exits.isEmpty();
        }
    }

    private record Planned(
            int generation, Join join, Line.Kind kind, List<MemberId> children, Optional<Integer> childrenLevel) {}

    /// Finds out how many lines run in each channel, so that the rows can be placed.
    void plan() {
        var joins = new HashMap<List<MemberId>, Join>();
        for (Union union : tree.unions()) {
            int generation = generation(union.one());
            var pair = fromLeft(List.of(union.one(), union.other()));
            var join = join(pair, generation);
            joins.put(pair, join);
            planned.add(new Planned(
                    generation,
                    join,
                    switch (union.tie()) {
                        case TOGETHER -> Line.Kind.TOGETHER;
                        case APART -> Line.Kind.APART;
                        case NOT_SAID -> Line.Kind.NOT_SAID;
                    },
                    List.of(),
                    Optional.empty()));
        }
        for (FamilyTree.Descent descent : tree.descents()) {
            var parents = fromLeft(List.copyOf(descent.parents()));
            int generation = generation(parents.getFirst());
            var join = Optional.ofNullable(joins.get(parents)).orElseGet(() -> join(parents, generation));
            double from = descent.children().stream().mapToDouble(this::x).min().orElse(0);
            double to = descent.children().stream().mapToDouble(this::x).max().orElse(0);
            int level = channel(generation).forChildren(Math.min(from, join.trunk()), Math.max(to, join.trunk()));
            planned.add(new Planned(generation, join, Line.Kind.CHILDREN, descent.children(), Optional.of(level)));
        }
    }

    private Channel channel(int generation) {
        return channels.computeIfAbsent(generation, _ -> new Channel());
    }

    private int generation(MemberId id) {
        return Optional.ofNullable(tree.generations().get(id)).orElseThrow();
    }

    private double x(MemberId id) {
        return Optional.ofNullable(across.get(id)).orElseThrow();
    }

    private List<MemberId> fromLeft(List<MemberId> people) {
        return people.stream().sorted(Comparator.comparing(this::x)).toList();
    }

    private Join join(List<MemberId> people, int generation) {
        if (people.size() == 1) {
            var exit = exit(people.getFirst(), 1);
            return new Join(people, List.of(exit), Optional.empty(), exit.x());
        }
        if (people.size() == 2 && areNeighbours(people, generation)) {
            return new Join(people, List.of(), Optional.empty(), (x(people.getFirst()) + x(people.getLast())) / 2);
        }
        var exits = new ArrayList<Exit>();
        for (MemberId id : people) {
            exits.add(exit(id, id.equals(people.getLast()) ? -1 : 1));
        }
        double from = exits.getFirst().x();
        double to = exits.getLast().x();
        int level = channel(generation).forPartners(Math.min(from, to), Math.max(from, to));
        return new Join(people, exits, Optional.of(level), (from + to) / 2);
    }

    private boolean areNeighbours(List<MemberId> pair, int generation) {
        List<MemberId> row = order.getOrDefault(generation, List.of());
        return Math.abs(row.indexOf(pair.getFirst()) - row.indexOf(pair.getLast())) == 1;
    }

    private Exit exit(MemberId from, int side) {
        int before = lanes.merge(from + (side > 0 ? " right" : " left"), 1, Integer::sum) - 1;
        double lane = Math.min(FIRST_LANE + before * NEXT_LANE, LAST_LANE);
        return new Exit(from, x(from) + side * (measures.label() / 2 + lane));
    }

    List<Line> drawn(Map<MemberId, Placed> placed, Map<Integer, Double> channelTops) {
        double shift = placed.values().stream()
                .filter(one -> across.containsKey(one.member().id()))
                .findFirst()
                .map(one -> one.middle().x() - x(one.member().id()))
                .orElse(0.0);
        return planned.stream()
                .map(line -> line.kind() == Line.Kind.CHILDREN
                        ? toChildren(line, placed, channelTops, shift)
                        : between(line, placed, channelTops, shift))
                .toList();
    }

    private Line between(Planned line, Map<MemberId, Placed> placed, Map<Integer, Double> channelTops, double shift) {
        var runs = joined(line, placed, channelTops, shift);
        var longest = runs.getLast();
        var mark = new Point(
                (longest.getFirst().x() + longest.getLast().x()) / 2,
                (longest.getFirst().y() + longest.getLast().y()) / 2);
        var people = line.join().people();
        return new Line(line.kind(), List.of(people.getFirst()), List.of(people.getLast()), runs, Optional.of(mark));
    }

    /// The runs that join the parents; the last is the one across.
    private List<List<Point>> joined(
            Planned line, Map<MemberId, Placed> placed, Map<Integer, Double> channelTops, double shift) {
        var join = line.join();
        if (join.isStraight()) {
            return List.of(List.of(
                    middle(placed, join.people().getFirst()),
                    middle(placed, join.people().getLast())));
        }
        var runs = new ArrayList<List<Point>>();
        double down = join.level()
                .map(level ->
                        top(channelTops, line) + channel(line.generation()).partnersAt(level))
                .orElseGet(() -> childrenAt(line, channelTops));
        for (Exit exit : join.exits()) {
            Point middle = middle(placed, exit.from());
            double below = middle.y() + measures.symbol() / 2 + measures.stub() / 2;
            runs.add(List.of(
                    middle,
                    new Point(middle.x(), below),
                    new Point(exit.x() + shift, below),
                    new Point(exit.x() + shift, down)));
        }
        if (join.level().isPresent()) {
            runs.add(List.of(
                    new Point(join.exits().getFirst().x() + shift, down),
                    new Point(join.exits().getLast().x() + shift, down)));
        }
        return runs;
    }

    private Line toChildren(
            Planned line, Map<MemberId, Placed> placed, Map<Integer, Double> channelTops, double shift) {
        var join = line.join();
        var runs = new ArrayList<List<Point>>();
        double bar = childrenAt(line, channelTops);
        double trunk = join.trunk() + shift;
        if (join.isStraight()) {
            runs.add(List.of(
                    new Point(trunk, middle(placed, join.people().getFirst()).y()), new Point(trunk, bar)));
        } else if (join.level().isPresent()) {
            // two who are a couple are joined already by the line between them
            if (join.people().size() > 2) {
                runs.addAll(joined(line, placed, channelTops, shift));
            }
            double level = top(channelTops, line)
                    + channel(line.generation()).partnersAt(join.level().get());
            runs.add(List.of(new Point(trunk, level), new Point(trunk, bar)));
        } else {
            runs.addAll(joined(line, placed, channelTops, shift));
        }
        double from = trunk;
        double to = trunk;
        for (MemberId child : line.children()) {
            Point middle = middle(placed, child);
            from = Math.min(from, middle.x());
            to = Math.max(to, middle.x());
            runs.add(List.of(new Point(middle.x(), bar), new Point(middle.x(), middle.y() - measures.symbol() / 2)));
        }
        runs.add(List.of(new Point(from, bar), new Point(to, bar)));
        return new Line(Line.Kind.CHILDREN, join.people(), line.children(), runs, Optional.empty());
    }

    private double childrenAt(Planned line, Map<Integer, Double> channelTops) {
        return top(channelTops, line)
                + channel(line.generation()).childrenAt(line.childrenLevel().orElse(0));
    }

    private static double top(Map<Integer, Double> channelTops, Planned line) {
        return Optional.ofNullable(channelTops.get(line.generation())).orElseThrow();
    }

    private static Point middle(Map<MemberId, Placed> placed, MemberId id) {
        return Optional.ofNullable(placed.get(id)).orElseThrow().middle();
    }
}
