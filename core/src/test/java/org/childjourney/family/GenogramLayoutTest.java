package org.childjourney.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.childjourney.family.Genogram.Line;
import org.childjourney.family.Genogram.Measures;
import org.childjourney.family.Genogram.Placed;
import org.childjourney.family.Genogram.Step;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenogramLayoutTest {

    private static final Measures MEASURES = new Measures(2.6, 7, 1.8, 0.7);
    private static final double HAIR = 1e-6;

    static IntStream families() {
        return IntStream.range(0, 200);
    }

    /// Whatever is recorded, also what makes little sense: halves, several partners, three parents, circles, carers.
    @ParameterizedTest(name = "family {0}")
    @MethodSource("families")
    void nobodyStandsOnAnotherAndEveryLineReachesFromParentToChild(int seed) {
        FamilyTree tree = aFamily(new Random(seed));
        Genogram drawn = draw(tree, seed);

        assertThat(drawn.everyone())
                .extracting(one -> one.member().id())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        tree.members().stream().map(Member::id).toList());
        nobodyStandsOnAnother(drawn);
        everyLineConnects(tree, drawn);
        noLineCrossesAPersonOrALabel(drawn);
        assertThat(drawn.everyone()).allSatisfy(one -> {
            assertThat(one.middle().x()).isBetween(MEASURES.label() / 2, drawn.width());
            assertThat(one.middle().y()).isBetween(0.0, drawn.height());
        });
    }

    @Test
    void theFamiliesTriedAreLargeAndMixed() {
        var sizes = families()
                .mapToObj(seed -> aFamily(new Random(seed)).members().size())
                .toList();
        assertThat(sizes).anyMatch(size -> size > 12).anyMatch(size -> size < 4);
        assertThat(families()
                        .mapToObj(seed -> aFamily(new Random(seed)))
                        .filter(tree -> tree.parents().values().stream().anyMatch(parents -> parents.size() > 2))
                        .count())
                .isPositive();
        assertThat(families()
                        .mapToObj(seed -> aFamily(new Random(seed)))
                        .flatMap(tree -> tree.descents().stream())
                        .count())
                .isGreaterThan(300);
    }

    @Test
    void anOrdinaryFamilyIsDrawnAsItWouldBeByHand() {
        var family = new Kinfolk();
        var mother = family.add(Kin.PARENT, Sex.FEMALE, Optional.empty(), YesNo.YES, Optional.empty());
        var father = family.add(Kin.PARENT, Sex.MALE);
        var nan = family.add(Kin.GRANDPARENT, Sex.FEMALE, father);
        Genogram drawn = draw(family.tree(), 1);

        assertThat(drawn.rows().getFirst()).extracting(one -> one.member().id()).containsExactly(nan);
        assertThat(drawn.rows().get(1)).extracting(one -> one.member().id()).containsExactly(father, mother);
        double child = at(drawn, MemberId.CHILD).x();
        assertThat((at(drawn, father).x() + at(drawn, mother).x()) / 2)
                .as("the child stands below the middle of the couple")
                .isCloseTo(child, org.assertj.core.data.Offset.offset(0.5));
        assertThat(drawn.households())
                .as("the father stands between mother and child")
                .hasSize(2);

        assertThat(drawn.next(MemberId.CHILD, Step.UP)).isPresent();
        assertThat(drawn.next(father, Step.RIGHT)).contains(mother);
        assertThat(drawn.next(father, Step.UP)).contains(nan);
        assertThat(drawn.next(nan, Step.UP)).isEmpty();
        assertThat(drawn.next(mother, Step.RIGHT)).isEmpty();
    }

    @Test
    void theRingOfTheHouseholdHoldsNobodyElse() {
        families().forEach(seed -> {
            Genogram drawn = draw(aFamily(new Random(seed)), seed);
            for (Genogram.Ring ring : drawn.households()) {
                assertThat(drawn.everyone().stream()
                                .filter(one -> !one.member().isOfTheHousehold())
                                .filter(one -> one.middle().x() > ring.left()
                                        && one.middle().x() < ring.right()
                                        && one.middle().y() > ring.top()
                                        && one.middle().y() < ring.bottom()))
                        .isEmpty();
            }
        });
    }

    private static Point at(Genogram drawn, MemberId id) {
        return drawn.everyone().stream()
                .filter(one -> one.member().id().equals(id))
                .findFirst()
                .orElseThrow()
                .middle();
    }

    private static Genogram draw(FamilyTree tree, int seed) {
        var heights = new Random(seed);
        return GenogramLayout.of(tree, MEASURES, _ -> 1.5 + heights.nextInt(4) * 1.3);
    }

    private static FamilyTree aFamily(Random chance) {
        var family = new Kinfolk();
        var known = new ArrayList<MemberId>();
        int size = chance.nextInt(18);
        for (int n = 0; n < size; n++) {
            Kin kin = chance.nextInt(3) == 0
                    ? Kin.values()[chance.nextInt(Kin.values().length)]
                    : List.of(Kin.PARENT, Kin.SIBLING, Kin.HALF_SIBLING, Kin.GRANDPARENT, Kin.PARTNER_OF_PARENT)
                            .get(chance.nextInt(5));
            Optional<MemberId> through = known.isEmpty() || chance.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(known.get(chance.nextInt(known.size())));
            known.add(family.add(
                    kin,
                    Sex.values()[chance.nextInt(3)],
                    through.flatMap(MemberId::relative),
                    chance.nextBoolean() ? YesNo.YES : YesNo.NO,
                    Optional.empty()));
        }
        for (int n = 0; n < size / 4; n++) {
            var one = known.get(chance.nextInt(known.size()));
            var other = known.get(chance.nextInt(known.size()));
            family.couple(one, other, chance.nextBoolean() ? Couple.Bond.TOGETHER : Couple.Bond.APART);
        }
        return family.tree();
    }

    private static void nobodyStandsOnAnother(Genogram drawn) {
        for (Placed one : drawn.everyone()) {
            for (Placed other : drawn.everyone()) {
                if (!one.equals(other)) {
                    boolean isBeside =
                            Math.abs(one.middle().x() - other.middle().x()) >= MEASURES.pitch() - HAIR;
                    boolean isBelow = top(one) >= bottom(other) || top(other) >= bottom(one);
                    assertThat(isBeside || isBelow)
                            .as(one.member().id() + " and " + other.member().id())
                            .isTrue();
                }
            }
        }
    }

    private static double top(Placed one) {
        return one.middle().y() - MEASURES.symbol() / 2;
    }

    private static double bottom(Placed one) {
        return one.middle().y() + MEASURES.symbol() / 2 + MEASURES.stub() + one.labelHeight();
    }

    private static void everyLineConnects(FamilyTree tree, Genogram drawn) {
        tree.parents().forEach((child, parents) -> {
            for (MemberId parent : parents) {
                var theirs = drawn.lines().stream()
                        .filter(line -> line.kind() == Line.Kind.CHILDREN
                                        && line.from().contains(parent)
                                        && line.to().contains(child)
                                || line.kind() != Line.Kind.CHILDREN
                                        && parents.containsAll(line.from())
                                        && parents.containsAll(line.to()))
                        .toList();
                Point from = at(drawn, parent);
                Point to = new Point(at(drawn, child).x(), at(drawn, child).y() - MEASURES.symbol() / 2);
                assertThat(isConnected(segments(theirs), from, to))
                        .as("from " + parent + " to " + child)
                        .isTrue();
            }
        });
    }

    private record Segment(Point from, Point to) {

        boolean holds(Point point) {
            return Math.min(from.x(), to.x()) - HAIR <= point.x()
                    && point.x() <= Math.max(from.x(), to.x()) + HAIR
                    && Math.min(from.y(), to.y()) - HAIR <= point.y()
                    && point.y() <= Math.max(from.y(), to.y()) + HAIR;
        }

        /// An end of one lies on the other; lines that only cross are not joined.
        boolean joins(Segment other) {
            return holds(other.from) || holds(other.to) || other.holds(from) || other.holds(to);
        }
    }

    private static List<Segment> segments(List<Line> lines) {
        var segments = new ArrayList<Segment>();
        for (Line line : lines) {
            for (List<Point> run : line.runs()) {
                for (int place = 1; place < run.size(); place++) {
                    var segment = new Segment(run.get(place - 1), run.get(place));
                    boolean isLevel = Math.abs(segment.from().y() - segment.to().y()) < HAIR;
                    boolean isUpright =
                            Math.abs(segment.from().x() - segment.to().x()) < HAIR;
                    assertThat(isLevel || isUpright)
                            .as("lines run level or upright")
                            .isTrue();
                    segments.add(segment);
                }
            }
        }
        return segments;
    }

    private static boolean isConnected(List<Segment> segments, Point from, Point to) {
        var reached = new HashSet<Segment>();
        var waiting = new ArrayList<>(
                segments.stream().filter(segment -> segment.holds(from)).toList());
        while (!waiting.isEmpty()) {
            Segment next = waiting.removeLast();
            if (reached.add(next)) {
                segments.stream().filter(next::joins).forEach(waiting::add);
            }
        }
        return reached.stream().anyMatch(segment -> segment.holds(to));
    }

    private static void noLineCrossesAPersonOrALabel(Genogram drawn) {
        for (Line line : drawn.lines()) {
            var own = new HashSet<>(line.from());
            own.addAll(line.to());
            for (Segment segment : segments(List.of(line))) {
                for (Placed one : drawn.everyone()) {
                    double left = one.middle().x() - MEASURES.label() / 2;
                    double right = one.middle().x() + MEASURES.label() / 2;
                    double label = one.middle().y() + MEASURES.symbol() / 2 + MEASURES.stub();
                    assertThat(crosses(segment, left, label, right, label + one.labelHeight()))
                            .as(line.kind() + " over the label of "
                                    + one.member().id())
                            .isFalse();
                    if (!own.contains(one.member().id())) {
                        double half = MEASURES.symbol() / 2;
                        assertThat(crosses(
                                        segment,
                                        one.middle().x() - half,
                                        one.middle().y() - half,
                                        one.middle().x() + half,
                                        one.middle().y() + half))
                                .as(line.kind() + " over " + one.member().id())
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean crosses(Segment segment, double left, double top, double right, double bottom) {
        return Math.max(segment.from().x(), segment.to().x()) > left + HAIR
                && Math.min(segment.from().x(), segment.to().x()) < right - HAIR
                && Math.max(segment.from().y(), segment.to().y()) > top + HAIR
                && Math.min(segment.from().y(), segment.to().y()) < bottom - HAIR;
    }
}
