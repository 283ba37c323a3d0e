package org.childjourney.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// How far to the right each person of a family stands: children below their parents and parents above their children,
/// as nearly as it can be, and never two people closer than the width of one.
final class Spacing {

    private static final int SWEEPS = 6;

    private final FamilyTree tree;
    private final NavigableMap<Integer, List<MemberId>> rows;
    private final double pitch;
    private final Map<MemberId, Double> at = new HashMap<>();

    private Spacing(FamilyTree tree, NavigableMap<Integer, List<MemberId>> rows, double pitch) {
        this.tree = tree;
        this.rows = rows;
        this.pitch = pitch;
    }

    /// The middle of each person, the leftmost at half a pitch.
    static Map<MemberId, Double> of(FamilyTree tree, NavigableMap<Integer, List<MemberId>> rows, double pitch) {
        var spacing = new Spacing(tree, rows, pitch);
        spacing.spread();
        return spacing.at;
    }

    private void spread() {
        for (List<MemberId> row : rows.values()) {
            for (int place = 0; place < row.size(); place++) {
                at.put(row.get(place), (place - (row.size() - 1) / 2.0) * pitch);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rows.descendingMap().values().forEach(row -> settle(row, belowParents(row)));
            rows.values().forEach(row -> settle(row, aboveChildren(row)));
        }
        double least = at.values().stream().mapToDouble(x -> x).min().orElse(0);
        at.replaceAll((_, x) -> x - least + pitch / 2);
    }

    private Map<MemberId, Double> belowParents(List<MemberId> row) {
        var wanted = new HashMap<MemberId, List<Double>>();
        for (FamilyTree.Descent descent : tree.descents()) {
            var children = descent.children().stream().filter(row::contains).toList();
            double centre = middle(descent.parents());
            double place = children.stream().mapToInt(row::indexOf).average().orElse(0);
            children.forEach(child -> wanted.computeIfAbsent(child, _ -> new ArrayList<>())
                    .add(centre + (row.indexOf(child) - place) * pitch));
        }
        return averages(wanted);
    }

    private Map<MemberId, Double> aboveChildren(List<MemberId> row) {
        var wanted = new HashMap<MemberId, List<Double>>();
        for (FamilyTree.Descent descent : tree.descents()) {
            var parents = descent.parents().stream().filter(row::contains).toList();
            double centre = middle(Set.copyOf(descent.children()));
            double place = parents.stream().mapToInt(row::indexOf).average().orElse(0);
            parents.forEach(parent -> wanted.computeIfAbsent(parent, _ -> new ArrayList<>())
                    .add(centre + (row.indexOf(parent) - place) * pitch));
        }
        return averages(wanted);
    }

    private double middle(Set<MemberId> people) {
        return people.stream()
                .flatMap(id -> Optional.ofNullable(at.get(id)).stream())
                .mapToDouble(x -> x)
                .average()
                .orElse(0);
    }

    private static Map<MemberId, Double> averages(Map<MemberId, List<Double>> wanted) {
        var averages = new HashMap<MemberId, Double>();
        wanted.forEach((id, places) ->
                averages.put(id, places.stream().mapToDouble(x -> x).average().orElse(0)));
        return averages;
    }

    /// Brings everyone of a row as near to where they are wanted as order and room allow (isotonic regression
    /// by pooling neighbours). Who is wanted nowhere goes with the neighbour they are joined to, else stays.
    private void settle(List<MemberId> row, Map<MemberId, Double> wanted) {
        var pools = new ArrayList<Pool>();
        for (int place = 0; place < row.size(); place++) {
            MemberId id = row.get(place);
            boolean isWanted = wanted.containsKey(id);
            double there = isWanted ? wanted.getOrDefault(id, 0.0) : besidePartner(row, place, wanted);
            var pool = new Pool((there - place * pitch), isWanted ? 1 : 0.1, 1);
            while (!pools.isEmpty() && pools.getLast().at() >= pool.at()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
        }
        int place = 0;
        for (Pool pool : pools) {
            for (int n = 0; n < pool.count(); n++) {
                at.put(row.get(place), pool.at() + place * pitch);
                place++;
            }
        }
    }

    private double besidePartner(List<MemberId> row, int place, Map<MemberId, Double> wanted) {
        MemberId id = row.get(place);
        return tree.unions().stream()
                .filter(union -> union.isOf(id))
                .map(union -> union.partnerOf(id))
                .filter(wanted::containsKey)
                .findFirst()
                .map(partner -> wanted.getOrDefault(partner, 0.0) + (place - row.indexOf(partner)) * pitch)
                .orElseGet(() -> at.getOrDefault(id, 0.0));
    }

    /// Neighbours who stand as close as they may.
    private record Pool(double at, double weight, int count) {

        Pool with(Pool next) {
            double both = weight + next.weight;
            return new Pool((at * weight + next.at * next.weight) / both, both, count + next.count);
        }
    }
}
