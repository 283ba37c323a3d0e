package org.childjourney.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.childjourney.family.Genogram.Measures;
import org.childjourney.family.Genogram.Placed;
import org.childjourney.family.Genogram.Ring;

/// Draws a family tree: a row for each generation, lines in the room between the rows, and those beside the tree below
/// it. No two people stand on each other, and no line crosses a symbol or its label.
public final class GenogramLayout {

    private static final double MARGIN = 0.9;
    private static final double AROUND = 0.5;
    private static final double BEFORE_NETWORK = 2.6;
    private static final double BETWEEN_ROWS = 1.4;
    private static final int LEAST_COLUMNS = 4;

    private final FamilyTree tree;
    private final Measures measures;
    private final ToDoubleFunction<Member> labelHeight;
    private final NavigableMap<Integer, List<MemberId>> order;
    private final Map<MemberId, Double> across;
    private final Map<MemberId, Placed> placed = new LinkedHashMap<>();
    private final NavigableMap<Integer, Channel> channels = new TreeMap<>();
    private final Map<Integer, Double> channelTops = new HashMap<>();

    private GenogramLayout(FamilyTree tree, Measures measures, ToDoubleFunction<Member> labelHeight) {
        this.tree = tree;
        this.measures = measures;
        this.labelHeight = labelHeight;
        this.order = RowOrder.of(tree);
        this.across = Spacing.of(tree, order, measures.pitch());
    }

    /// @param labelHeight how tall the label of a person is, in letters
    public static Genogram of(FamilyTree tree, Measures measures, ToDoubleFunction<Member> labelHeight) {
        return new GenogramLayout(tree, measures, labelHeight).drawn();
    }

    private Genogram drawn() {
        var lines = new GenogramLines(tree, measures, order, across, channels);
        lines.plan();
        double below = placeRows();
        var rows = new ArrayList<List<Placed>>();
        order.descendingMap()
                .values()
                .forEach(row -> rows.add(row.stream().map(this::placed).toList()));
        double network = below;
        double bottom = placeNetwork(below, rows);
        double right = placed.values().stream()
                .mapToDouble(one -> one.middle().x())
                .max()
                .orElse(0);
        return new Genogram(
                right + measures.pitch() / 2 + MARGIN,
                bottom + MARGIN,
                rows,
                lines.drawn(placed, channelTops),
                households(),
                network);
    }

    private Placed placed(MemberId id) {
        return Optional.ofNullable(placed.get(id)).orElseThrow();
    }

    /// @return where the tree ends
    private double placeRows() {
        double top = MARGIN;
        for (var row : order.descendingMap().entrySet()) {
            double label = 0;
            for (MemberId id : row.getValue()) {
                Member member = tree.member(id);
                double height = labelHeight.applyAsDouble(member);
                label = Math.max(label, height);
                var middle = new Point(
                        MARGIN + Optional.ofNullable(across.get(id)).orElse(0.0), top + measures.symbol() / 2);
                placed.put(id, new Placed(member, middle, height));
            }
            top += measures.symbol() + measures.stub() + label;
            channelTops.put(row.getKey(), top);
            top += Optional.ofNullable(channels.get(row.getKey()))
                    .map(Channel::height)
                    .orElse(BETWEEN_ROWS);
        }
        return top;
    }

    private double placeNetwork(double below, List<List<Placed>> rows) {
        var network = tree.network();
        if (network.isEmpty()) {
            return below;
        }
        int widest = order.values().stream().mapToInt(List::size).max().orElse(0);
        int columns = Math.max(LEAST_COLUMNS, widest);
        double top = below + BEFORE_NETWORK;
        for (int from = 0; from < network.size(); from += columns) {
            var row = new ArrayList<Placed>();
            double label = 0;
            for (Member member : network.subList(from, Math.min(network.size(), from + columns))) {
                double height = labelHeight.applyAsDouble(member);
                label = Math.max(label, height);
                var middle = new Point(MARGIN + (row.size() + 0.5) * measures.pitch(), top + measures.symbol() / 2);
                row.add(new Placed(member, middle, height));
            }
            row.forEach(one -> placed.put(one.member().id(), one));
            rows.add(row);
            top += measures.symbol() + measures.stub() + label + BETWEEN_ROWS;
        }
        return top - BETWEEN_ROWS;
    }

    /// One ring round the household where nobody else stands within it, else one round each run of neighbours.
    private List<Ring> households() {
        var home = placed.values().stream()
                .filter(one -> one.member().isOfTheHousehold())
                .toList();
        var all = round(home);
        boolean isAlone = placed.values().stream()
                .filter(one -> !one.member().isOfTheHousehold())
                .noneMatch(other -> overlap(all, round(List.of(other))));
        if (isAlone) {
            return List.of(all);
        }
        var rings = new ArrayList<Ring>();
        var done = new HashSet<Placed>();
        for (Placed one : home) {
            if (!done.contains(one)) {
                var run = run(one);
                done.addAll(run);
                rings.add(round(run));
            }
        }
        return rings;
    }

    private List<Placed> run(Placed one) {
        var row = placed.values().stream()
                .filter(other -> other.middle().y() == one.middle().y())
                .sorted(Comparator.comparing(other -> other.middle().x()))
                .toList();
        int first = row.indexOf(one);
        int last = first;
        while (first > 0 && row.get(first - 1).member().isOfTheHousehold()) {
            first--;
        }
        while (last + 1 < row.size() && row.get(last + 1).member().isOfTheHousehold()) {
            last++;
        }
        return row.subList(first, last + 1);
    }

    private Ring round(List<Placed> people) {
        double half = measures.label() / 2 + AROUND;
        return new Ring(
                people.stream().mapToDouble(one -> one.middle().x()).min().orElse(0) - half,
                people.stream().mapToDouble(one -> one.middle().y()).min().orElse(0) - measures.symbol() / 2 - AROUND,
                people.stream().mapToDouble(one -> one.middle().x()).max().orElse(0) + half,
                people.stream()
                                .mapToDouble(one ->
                                        one.middle().y() + measures.symbol() / 2 + measures.stub() + one.labelHeight())
                                .max()
                                .orElse(0)
                        + AROUND);
    }

    private static boolean overlap(Ring one, Ring other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }
}
