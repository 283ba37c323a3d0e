package org.childjourney.family;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;

/// In which order the people of each generation stand: couples beside each other, brothers and sisters together and the
/// eldest first, a father's family to the left and a mother's to the right.
final class RowOrder {

    /// Where those stand of whom it is not known on whose side they are: at the right.
    private static final double NO_SIDE = 5;

    private final FamilyTree tree;
    private final Map<MemberId, Double> sides = new HashMap<>();
    private final NavigableMap<Integer, List<MemberId>> rows = new TreeMap<>();

    private RowOrder(FamilyTree tree) {
        this.tree = tree;
    }

    /// The generations from the youngest to the eldest, each from left to right.
    static NavigableMap<Integer, List<MemberId>> of(FamilyTree tree) {
        var order = new RowOrder(tree);
        order.arrange();
        return order.rows;
    }

    private void arrange() {
        var blocks = new TreeMap<Integer, List<List<MemberId>>>();
        for (Member member : tree.members()) {
            Optional.ofNullable(tree.generations().get(member.id())).ifPresent(generation -> {
                var row = blocks.computeIfAbsent(generation, _ -> new ArrayList<>());
                if (row.stream().noneMatch(block -> block.contains(member.id()))) {
                    row.add(block(member.id()));
                }
            });
        }
        for (int generation = 1; generation >= blocks.firstKey(); generation--) {
            sort(
                    blocks.getOrDefault(generation, List.of()),
                    generation,
                    Comparator.comparingDouble((List<MemberId> block) -> sideOf(block))
                            .thenComparingDouble(this::parentsPlace));
        }
        for (int generation = 2; generation <= blocks.lastKey(); generation++) {
            sort(
                    blocks.getOrDefault(generation, List.of()),
                    generation,
                    Comparator.comparingDouble(this::childrensPlace)
                            .thenComparingDouble((List<MemberId> block) -> sideOf(block)));
        }
    }

    private void sort(List<List<MemberId>> blocks, int generation, Comparator<List<MemberId>> by) {
        if (!blocks.isEmpty()) {
            rows.put(
                    generation,
                    blocks.stream()
                            .sorted(by.thenComparing(this::bornFirst))
                            .flatMap(Collection::stream)
                            .toList());
        }
    }

    /// Everyone who is joined with this person by a couple, and so on, in a row.
    private List<MemberId> block(MemberId first) {
        var joined = new LinkedHashSet<MemberId>(Set.of(first));
        var waiting = new ArrayDeque<MemberId>(joined);
        var unions = new LinkedHashSet<Union>();
        while (!waiting.isEmpty()) {
            MemberId next = waiting.remove();
            for (Union union : unionsOf(next)) {
                unions.add(union);
                if (joined.add(union.partnerOf(next))) {
                    waiting.add(union.partnerOf(next));
                }
            }
        }
        return unions.isEmpty() ? List.of(first) : inARow(unions);
    }

    /// Begins with the couple who have the most children, and puts other partners at the outer side of each.
    private List<MemberId> inARow(Set<Union> unions) {
        var first = unions.stream()
                .max(Comparator.comparing(this::childrenOf)
                        .thenComparing(union -> unions.stream().toList().indexOf(union), Comparator.reverseOrder()))
                .orElseThrow();
        boolean isTurned = side(first.one()) > side(first.other())
                || side(first.one()) == side(first.other())
                        && tree.member(first.other()).sex() == Sex.MALE
                        && tree.member(first.one()).sex() != Sex.MALE;
        var row = new ArrayDeque<MemberId>();
        row.add(isTurned ? first.other() : first.one());
        row.add(isTurned ? first.one() : first.other());
        var leftwards = new HashSet<MemberId>(Set.of(row.getFirst()));
        var waiting = new ArrayDeque<MemberId>(row);
        while (!waiting.isEmpty()) {
            MemberId next = waiting.remove();
            for (Union union : unionsOf(next)) {
                MemberId partner = union.partnerOf(next);
                if (row.contains(partner)) {
                    continue;
                }
                if (leftwards.contains(next)) {
                    row.addFirst(partner);
                    leftwards.add(partner);
                } else {
                    row.addLast(partner);
                }
                waiting.add(partner);
            }
        }
        return List.copyOf(row);
    }

    private List<Union> unionsOf(MemberId member) {
        return tree.unions().stream().filter(union -> union.isOf(member)).toList();
    }

    private int childrenOf(Union union) {
        return (int) tree.parents().values().stream()
                .filter(parents -> parents.contains(union.one()) && parents.contains(union.other()))
                .count();
    }

    private double sideOf(List<MemberId> block) {
        return block.stream().mapToDouble(this::side).average().orElse(NO_SIDE);
    }

    private double side(MemberId member) {
        return side(member, new HashSet<>());
    }

    private double side(MemberId id, Set<MemberId> seen) {
        if (sides.containsKey(id)) {
            return sides.getOrDefault(id, NO_SIDE);
        }
        if (!seen.add(id)) {
            return NO_SIDE;
        }
        double side = reckonedSide(tree.member(id), seen);
        sides.put(id, side);
        return side;
    }

    private double reckonedSide(Member member, Set<MemberId> seen) {
        if (member.kin().isEmpty()) {
            return 0;
        }
        var parents = List.copyOf(tree.parentsOf(MemberId.CHILD));
        if (parents.contains(member.id())) {
            int place = parents.indexOf(member.id());
            boolean isLeft = parents.size() == 1 ? member.sex() == Sex.MALE : place == 0;
            return isLeft ? -1 : Math.max(1, place);
        }
        Optional<MemberId> through = member.through().map(MemberId::of).filter(tree.generations()::containsKey);
        Kin kin = member.kin().get();
        if (through.isEmpty()) {
            return switch (kin) {
                case SIBLING, CHILD_OF_THE_CHILD -> 0;
                case HALF_SIBLING -> 0.5;
                case OTHER_RELATIVE ->
                    unionsOf(member.id()).stream()
                            .map(union -> side(union.partnerOf(member.id()), seen))
                            .findFirst()
                            .orElse(NO_SIDE);
                default -> NO_SIDE;
            };
        }
        double from = side(through.get(), seen);
        return switch (kin) {
            case AUNT_OR_UNCLE, COUSIN -> from + (from < 0 ? -1 : 1);
            case SIBLING -> parents.contains(through.get()) ? 0 : from;
            default -> from;
        };
    }

    private double parentsPlace(List<MemberId> block) {
        return block.stream()
                .flatMap(member -> tree.parentsOf(member).stream())
                .mapToInt(this::place)
                .average()
                .orElse(0);
    }

    private double childrensPlace(List<MemberId> block) {
        return tree.parents().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(block::contains))
                .mapToInt(entry -> place(entry.getKey()))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private int place(MemberId member) {
        return Optional.ofNullable(tree.generations().get(member))
                .map(rows::get)
                .map(row -> row.indexOf(member))
                .orElse(0);
    }

    private String bornFirst(List<MemberId> block) {
        return block.stream()
                .map(tree::member)
                .filter(member -> !tree.parentsOf(member.id()).isEmpty() || block.size() == 1)
                .map(member -> member.life()
                        .born()
                        .or(() -> member.life().expected())
                        .map(Object::toString)
                        .orElse("9999"))
                .min(Comparator.naturalOrder())
                .orElse("9999");
    }
}
