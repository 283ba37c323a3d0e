package org.childjourney.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;

/// Reads from what is recorded of each relative, in the words of kinship, to whom everyone is born and in which
/// generation they stand. Where the records do not say, nothing is guessed: the person has no line.
final class Kinship {

    private final Map<MemberId, Member> members;
    private final List<Couple> couples;
    private final Map<MemberId, Integer> generations = new LinkedHashMap<>();
    private final Map<MemberId, Set<MemberId>> parents = new LinkedHashMap<>();

    Kinship(Map<MemberId, Member> members, List<Couple> couples) {
        this.members = new LinkedHashMap<>(members);
        this.couples = List.copyOf(couples);
    }

    FamilyTree tree() {
        members.keySet().forEach(id -> generation(id, new HashSet<>()));
        members.keySet().forEach(id -> parentsOf(id, new HashSet<>()));
        parents.replaceAll((child, theirs) -> ordered(theirs, child));
        var unions = unions();
        return new FamilyTree(List.copyOf(members.values()), generations, parents, unions);
    }

    /// Only parents who stand one generation above: records that go round in a circle draw no line.
    private Set<MemberId> ordered(Set<MemberId> theirs, MemberId child) {
        var sorted = new LinkedHashSet<MemberId>();
        theirs.stream()
                .filter(parent -> generations.containsKey(parent)
                        && generations.containsKey(child)
                        && generations.get(parent) == generations.get(child) + 1)
                .sorted(Comparator.comparing((MemberId id) -> known(id).sex() == Sex.MALE ? 0 : 1)
                        .thenComparing(id -> place(id)))
                .forEach(sorted::add);
        return sorted;
    }

    private int place(MemberId id) {
        return new ArrayList<>(members.keySet()).indexOf(id);
    }

    private Member known(MemberId id) {
        return Optional.ofNullable(members.get(id)).orElseThrow();
    }

    private Optional<MemberId> through(Member member, Set<MemberId> seen) {
        return member.through().map(MemberId::of).filter(id -> members.containsKey(id) && !seen.contains(id));
    }

    private Optional<Integer> generation(MemberId id, Set<MemberId> seen) {
        if (generations.containsKey(id)) {
            return Optional.ofNullable(generations.get(id));
        }
        seen.add(id);
        Member member = known(id);
        Optional<Integer> found = member.kin().isEmpty()
                ? Optional.of(0)
                : reckoned(member, member.kin().get(), seen);
        found.ifPresent(generation -> generations.put(id, generation));
        return found;
    }

    private Optional<Integer> reckoned(Member member, Kin kin, Set<MemberId> seen) {
        Optional<MemberId> through = through(member, seen);
        Optional<Integer> from = through.flatMap(id -> generation(id, seen));
        return switch (kin) {
            case PARENT -> Optional.of(from.orElse(0) + 1);
            case STEP_PARENT, PARTNER_OF_PARENT -> Optional.of(from.orElse(1));
            case GRANDPARENT -> Optional.of(from.orElse(1) + 1);
            case SIBLING, HALF_SIBLING ->
                Optional.of(through.filter(this::isParentOfTheChild).isPresent() ? 0 : from.orElse(0));
            case AUNT_OR_UNCLE ->
                Optional.of(
                        from.filter(above -> above > 1).map(above -> above - 1).orElse(1));
            case COUSIN ->
                Optional.of(
                        from.filter(above -> above > 0).map(above -> above - 1).orElse(0));
            case CHILD_OF_THE_CHILD -> Optional.of(from.orElse(0) - 1);
            case OTHER_RELATIVE ->
                partners(member.id()).stream()
                        .filter(partner -> !seen.contains(partner))
                        .flatMap(partner -> generation(partner, seen).stream())
                        .findFirst();
            case CARER, FRIEND_OF_THE_FAMILY, PROFESSIONAL -> Optional.empty();
        };
    }

    private List<MemberId> partners(MemberId member) {
        return couples.stream()
                .map(couple -> List.of(new MemberId(couple.one()), MemberId.of(couple.other())))
                .filter(pair -> pair.contains(member) && members.keySet().containsAll(pair))
                .map(pair -> pair.getFirst().equals(member) ? pair.getLast() : pair.getFirst())
                .filter(partner -> !partner.equals(member))
                .toList();
    }

    private boolean isParentOfTheChild(MemberId id) {
        return Optional.ofNullable(members.get(id))
                .filter(member -> member.kin().equals(Optional.of(Kin.PARENT))
                        && member.through().isEmpty())
                .isPresent();
    }

    private Set<MemberId> parentsOf(MemberId id, Set<MemberId> seen) {
        if (parents.containsKey(id)) {
            return parents.getOrDefault(id, Set.of());
        }
        if (!seen.add(id)) {
            return Set.of();
        }
        var found = new LinkedHashSet<MemberId>(recordedParentsOf(id));
        Member member = known(id);
        Optional<MemberId> through = through(member, seen);
        if (member.kin().isPresent()) {
            switch (member.kin().get()) {
                case SIBLING -> found.addAll(parentsOf(siblingOf(through), seen));
                case HALF_SIBLING ->
                    through.ifPresent(shared ->
                            found.addAll(isParentOfTheChild(shared) ? Set.of(shared) : parentsOf(shared, seen)));
                case AUNT_OR_UNCLE ->
                    through.ifPresent(relation -> found.addAll(
                            generations.getOrDefault(relation, 1) > 1 ? Set.of(relation) : parentsOf(relation, seen)));
                case COUSIN -> through.ifPresent(found::add);
                case CHILD_OF_THE_CHILD -> found.add(through.orElse(MemberId.CHILD));
                case PARENT,
                        STEP_PARENT,
                        GRANDPARENT,
                        PARTNER_OF_PARENT,
                        OTHER_RELATIVE,
                        CARER,
                        FRIEND_OF_THE_FAMILY,
                        PROFESSIONAL -> {}
            }
        }
        found.remove(id);
        parents.put(id, found);
        return found;
    }

    /// A sibling through a parent of the child, or through nobody, is the child's own.
    private MemberId siblingOf(Optional<MemberId> through) {
        return through.filter(id -> !isParentOfTheChild(id)).orElse(MemberId.CHILD);
    }

    /// Those of whom it is recorded that they are the parents of this person: the parents of the child, and of a
    /// parent.
    private List<MemberId> recordedParentsOf(MemberId id) {
        return members.values().stream()
                .filter(member -> member.kin().equals(Optional.of(Kin.PARENT))
                        || member.kin().equals(Optional.of(Kin.GRANDPARENT)) && !id.isChild())
                .filter(member ->
                        member.through().equals(id.relative()) && !member.id().equals(id))
                .map(Member::id)
                .toList();
    }

    private List<Union> unions() {
        var unions = new ArrayList<Union>();
        for (Couple couple : couples) {
            var tie = switch (couple.bond()) {
                case TOGETHER -> Union.Tie.TOGETHER;
                case APART -> Union.Tie.APART;
            };
            add(unions, new Union(new MemberId(couple.one()), MemberId.of(couple.other()), tie));
        }
        for (Member member : members.values()) {
            member.kin()
                    .filter(kin -> kin == Kin.PARTNER_OF_PARENT || kin == Kin.STEP_PARENT)
                    .flatMap(_ -> member.through())
                    .ifPresent(parent -> add(unions, new Union(MemberId.of(parent), member.id(), Union.Tie.TOGETHER)));
        }
        for (Set<MemberId> together : parents.values()) {
            var theirs = List.copyOf(together);
            for (int place = 1; place < theirs.size(); place++) {
                add(unions, new Union(theirs.get(place - 1), theirs.get(place), Union.Tie.NOT_SAID));
            }
        }
        return unions;
    }

    /// Only between two different people of one generation, and once.
    private void add(List<Union> unions, Union union) {
        boolean isNew = unions.stream().noneMatch(other -> other.isOf(union.one()) && other.isOf(union.other()));
        boolean isOneGeneration = generations.containsKey(union.one())
                && generations.get(union.one()).equals(generations.get(union.other()));
        if (isNew && isOneGeneration && !union.one().equals(union.other())) {
            unions.add(union);
        }
    }
}
