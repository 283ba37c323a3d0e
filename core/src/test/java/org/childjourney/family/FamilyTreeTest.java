package org.childjourney.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.childjourney.family.ParentNotNamed.Which;
import org.childjourney.family.Union.Tie;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.junit.jupiter.api.Test;

class FamilyTreeTest {

    private final Kinfolk family = new Kinfolk();

    @Test
    void aFullSiblingHasTheChildsParentsAndAHalfSiblingTheOneThatIsShared() {
        var mother = family.add(Kin.PARENT, Sex.FEMALE);
        var father = family.add(Kin.PARENT, Sex.MALE);
        var sami = family.add(Kin.SIBLING, Sex.MALE);
        var noor = family.add(Kin.HALF_SIBLING, Sex.FEMALE, mother);

        FamilyTree tree = family.tree();

        assertThat(tree.parentsOf(MemberId.CHILD)).containsExactly(father, mother);
        assertThat(tree.parentsOf(sami)).containsExactly(father, mother);
        assertThat(tree.parentsOf(noor)).containsExactly(mother);
        assertThat(tree.generations()).containsEntry(noor, 0).containsEntry(mother, 1);
        assertThat(tree.unionOf(mother, father)).map(Union::tie).contains(Tie.NOT_SAID);
    }

    @Test
    void grandparentsAuntsAndCousinsStandWhereTheyAreRelated() {
        var mother = family.add(Kin.PARENT, Sex.FEMALE);
        var nan = family.add(Kin.GRANDPARENT, Sex.FEMALE, mother);
        var grandad = family.add(Kin.GRANDPARENT, Sex.MALE, mother);
        var aunt = family.add(Kin.AUNT_OR_UNCLE, Sex.FEMALE, mother);
        var cousin = family.add(Kin.COUSIN, Sex.MALE, aunt);
        var greatGrandmother = family.add(Kin.GRANDPARENT, Sex.FEMALE, nan);

        FamilyTree tree = family.tree();

        assertThat(tree.parentsOf(mother)).containsExactly(grandad, nan);
        assertThat(tree.parentsOf(aunt)).containsExactly(grandad, nan);
        assertThat(tree.parentsOf(cousin)).containsExactly(aunt);
        assertThat(tree.parentsOf(nan)).containsExactly(greatGrandmother);
        assertThat(tree.generations())
                .containsEntry(nan, 2)
                .containsEntry(aunt, 1)
                .containsEntry(cousin, 0)
                .containsEntry(greatGrandmother, 3);
    }

    @Test
    void coupleTogetherAndApartAreSaidAndAPartnerOfAParentIsTogether() {
        var mother = family.add(Kin.PARENT, Sex.FEMALE);
        var father = family.add(Kin.PARENT, Sex.MALE);
        var partner = family.add(Kin.PARTNER_OF_PARENT, Sex.MALE, mother);
        family.couple(mother, father, Couple.Bond.APART);

        FamilyTree tree = family.tree();

        assertThat(tree.unionOf(father, mother)).map(Union::tie).contains(Tie.APART);
        assertThat(tree.unionOf(mother, partner)).map(Union::tie).contains(Tie.TOGETHER);
        assertThat(tree.generations()).containsEntry(partner, 1);
    }

    @Test
    void carersAndFriendsStandBesideTheTreeAndSoDoesWhoIsRelatedInAWayThatIsNotSaid() {
        var carer = family.add(Kin.CARER, Sex.FEMALE);
        var friend = family.add(Kin.FRIEND_OF_THE_FAMILY, Sex.NOT_RECORDED);
        var other = family.add(Kin.OTHER_RELATIVE, Sex.MALE);
        var partner = family.add(Kin.OTHER_RELATIVE, Sex.MALE);
        family.couple(MemberId.CHILD, partner, Couple.Bond.TOGETHER);

        FamilyTree tree = family.tree();

        assertThat(tree.network()).extracting(Member::id).containsExactly(carer, friend, other);
        assertThat(tree.generations()).containsEntry(partner, 0);
    }

    @Test
    void recordsThatGoRoundInACircleDrawNoLine() {
        var one = family.add(
                Kin.COUSIN, Sex.MALE, MemberId.of(new org.childjourney.record.RecordId(new java.util.UUID(1, 2))));
        var other = family.add(Kin.COUSIN, Sex.MALE, one);

        FamilyTree tree = family.tree();

        assertThat(tree.members()).hasSize(3);
        assertThat(tree.parentsOf(one).contains(other) && tree.parentsOf(other).contains(one))
                .isFalse();
    }

    @Test
    void whoeverIsNotNamedIsMissed() {
        assertThat(family.tree().missingParents()).containsExactly(Which.MOTHER, Which.FATHER);
        family.add(Kin.PARENT, Sex.FEMALE);
        assertThat(family.tree().missingParents()).isEqualTo(Set.of(Which.FATHER));
        family.add(Kin.PARENT, Sex.FEMALE);
        assertThat(family.tree().missingParents()).isEmpty();
    }

    @Test
    void theChildStandsBesideBrothersAndSistersTheEldestFirst() {
        var mother = family.add(Kin.PARENT, Sex.FEMALE);
        var father = family.add(Kin.PARENT, Sex.MALE);
        var partner = family.add(Kin.PARTNER_OF_PARENT, Sex.MALE, mother);
        var younger = family.add(
                Kin.SIBLING,
                Sex.MALE,
                java.util.Optional.empty(),
                org.childjourney.record.YesNo.YES,
                java.util.Optional.of(java.time.LocalDate.of(2022, 1, 1)));
        var elder = family.add(
                Kin.SIBLING,
                Sex.MALE,
                java.util.Optional.empty(),
                org.childjourney.record.YesNo.YES,
                java.util.Optional.of(java.time.LocalDate.of(2010, 1, 1)));

        var rows = RowOrder.of(family.tree());

        assertThat(rows.get(1)).containsExactly(father, mother, partner);
        assertThat(rows.get(0)).containsExactly(elder, MemberId.CHILD, younger);
    }
}
