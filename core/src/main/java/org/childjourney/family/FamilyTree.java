package org.childjourney.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.people.Child;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.record.Held;

/// A child's family and network as one model: who the people are, to whom each is born, who is a couple, and in which
/// generation each stands. Table and genogram are two ways of drawing it.
///
/// `generations` holds those who stand in the family tree: the child is in generation 0, parents in 1, the child's own
/// children in -1. Who is not in it belongs to the network beside the tree: carers, friends, professionals, and
/// relatives of whom it is not known where they belong.
public record FamilyTree(
        List<Member> members,
        Map<MemberId, Integer> generations,
        Map<MemberId, Set<MemberId>> parents,
        List<Union> unions) {

    public FamilyTree {
        members = List.copyOf(members);
        generations = Map.copyOf(generations);
        parents = Map.copyOf(parents);
        unions = List.copyOf(unions);
    }

    /// @param relatives of the child, in the order in which they were recorded
    public static FamilyTree of(Child child, List<Held<Relative>> relatives, List<Held<Couple>> couples) {
        var members = new LinkedHashMap<MemberId, Member>();
        members.put(MemberId.CHILD, Member.of(child));
        relatives.forEach(held -> members.put(MemberId.of(held.id()), Member.of(held)));
        return new Kinship(members, couples.stream().map(Held::body).toList()).tree();
    }

    public Member member(MemberId id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Set<MemberId> parentsOf(MemberId member) {
        return parents.getOrDefault(member, Set.of());
    }

    /// Those beside the tree, in the order in which they were recorded.
    public List<Member> network() {
        return members.stream()
                .filter(member -> !generations.containsKey(member.id()))
                .toList();
    }

    public Optional<Union> unionOf(MemberId one, MemberId other) {
        return unions.stream()
                .filter(union -> union.isOf(one) && union.isOf(other))
                .findFirst();
    }

    /// Each set of parents with the children they have together.
    List<Descent> descents() {
        var byParents = new LinkedHashMap<Set<MemberId>, List<MemberId>>();
        for (Member member : members) {
            Set<MemberId> theirs = parentsOf(member.id());
            if (!theirs.isEmpty()) {
                byParents.computeIfAbsent(theirs, _ -> new ArrayList<>()).add(member.id());
            }
        }
        return byParents.entrySet().stream()
                .map(entry -> new Descent(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Children and all of their parents who are known.
    record Descent(Set<MemberId> parents, List<MemberId> children) {

        Descent {
            children = List.copyOf(children);
        }
    }

    /// Which parents of the child nobody has named. Two named parents are enough, whatever their sex; a parent whose
    /// sex is not recorded may be either.
    public Set<ParentNotNamed.Which> missingParents() {
        var named = parentsOf(MemberId.CHILD).stream().map(this::member).toList();
        var missing = new LinkedHashSet<ParentNotNamed.Which>();
        if (named.size() >= 2) {
            return missing;
        }
        if (named.stream().noneMatch(parent -> parent.sex() != Sex.MALE)) {
            missing.add(ParentNotNamed.Which.MOTHER);
        }
        if (named.stream().noneMatch(parent -> parent.sex() != Sex.FEMALE)) {
            missing.add(ParentNotNamed.Which.FATHER);
        }
        return missing;
    }
}
