package org.childjourney.spelling;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name that was typed, laid against one that is held: which word answers to which, in whatever order.
///
/// How unlike two names may be depends on how many people are called so. The less alike they are, the fewer of the held
/// names may be expected to be as like by mere chance: else everybody would be found whose name is a common one.
final class TypedName {

    private static final float TOO_FAR = 0.22f;
    private static final float LEFT_OUT = 0.03f;
    private static final float FAMILY_NAME_LEFT_OUT = 0.06f;
    private static final float TOO_MUCH = 0.08f;
    private static final float JOINED = 0.02f;
    private static final float SWAPPED = 0.01f;
    /// From here down two names are one, however many are called so.
    private static final float NEAR = 0.07f;
    /// How many held names may be as like by mere chance as one that is the same; and by what the more it differs, in
    /// letters and beside, the fewer.
    private static final double BY_CHANCE = 1.2;
    private static final double FEWER_BY_LETTERS = 2.5;
    private static final double FEWER_BESIDE = 25;
    /// Names run in families: a word that is the same is that much less of a sign than if people were called at random.
    private static final double IN_FAMILIES = 2.5;
    private static final double SWAPPED_SELDOM = 1.5;
    private static final double CHANCE_OF_INITIAL = 0.08;
    /// Among few people a name says nothing of how common it is: it is taken to be one of so many.
    private static final int FEWEST = 1000;
    private static final Alike INITIAL = new Alike(0.15f, Likeness.INITIAL);
    /// Words that come and go between a name's others.
    private static final Set<String> COMING_AND_GOING = Set.of(
            "al", "el", "ul", "ur", "bin", "ibn", "bint", "de", "da", "di", "del", "van", "von", "der", "den", "la",
            "le");

    private final int count;
    private final Part[][] parts;
    private final Vocabulary vocabulary;
    private final float letters;
    private final int names;

    /// One word of what was typed, or two taken as one, and the words of held names that are like it.
    record Part(int first, int last, Word word, Likes likes, Chances chances) {}

    /// How well a held name fits.
    record Fit(float cost, Set<Likeness> how) {}

    /// What was laid so far: which held words were answered, as bits; what it cost, in letters and beside; how many
    /// typed words have no answer.
    private record SoFar(int used, float spent, float extra, int unanswered) {

        static final SoFar NOTHING = new SoFar(0, 0, 0, 0);

        boolean isUsed(int place) {
            return (used >> place & 1) != 0;
        }

        SoFar and(int bits, float more, float beside) {
            return new SoFar(used | bits, spent + more, extra + beside, unanswered);
        }

        SoFar without(float beside) {
            return new SoFar(used, spent, extra + beside, unanswered + 1);
        }
    }

    TypedName(int count, List<Part> parts, Vocabulary vocabulary, int names) {
        this.names = names;
        this.count = count;
        this.vocabulary = vocabulary;
        this.parts = new Part[count][2];
        float sum = 0;
        for (Part part : parts) {
            this.parts[part.first()][part.last() - part.first()] = part;
            sum += part.first() == part.last() ? weight(part.word()) : 0;
        }
        this.letters = sum;
    }

    private static float weight(Word word) {
        return Math.max(3, word.length());
    }

    Optional<Fit> against(int[] held) {
        var laying = new Laying(held);
        laying.from(0, SoFar.NOTHING);
        return laying.best <= TOO_FAR ? Optional.of(new Fit(laying.best, laying.how())) : Optional.empty();
    }

    /// The search for the best way to lay the words against each other.
    private final class Laying {

        private final int[] held;
        private final int[] answers = new int[count];
        private final Likeness[] likenesses = new Likeness[count];
        private final double[] chances = new double[count];
        private float best = TOO_FAR + 1;
        private final EnumSet<Likeness> bestHow = EnumSet.noneOf(Likeness.class);

        Laying(int[] held) {
            this.held = held;
        }

        Set<Likeness> how() {
            return Set.copyOf(bestHow);
        }

        void from(int word, SoFar so) {
            if (so.spent() / letters + so.extra() > Math.min(TOO_FAR, best)) {
                return;
            }
            if (word == count) {
                finish(so);
                return;
            }
            for (int place = 0; place < held.length; place++) {
                if (!so.isUsed(place)) {
                    one(word, place, so);
                    two(word, place, so);
                    joined(word, place, so);
                }
            }
            if (count > 1) {
                withoutAnswer(word, so);
            }
        }

        private void one(int word, int place, SoFar so) {
            Part part = parts[word][0];
            Alike alike = part.likes().of(held[place], isGiven(place));
            if (alike == null && count > 1) {
                alike = initial(part.word(), vocabulary.word(held[place]));
            }
            if (alike != null) {
                answers[word] = place;
                likenesses[word] = alike.how();
                chances[word] = alike == INITIAL ? CHANCE_OF_INITIAL : chanceOf(part, alike);
                from(word + 1, so.and(1 << place, alike.cost() * weight(part.word()), 0));
            }
        }

        private double chanceOf(Part part, Alike alike) {
            double chance = (double) part.chances().at(alike.cost()) / Math.max(names, FEWEST);
            return alike.how() == Likeness.EXACT ? IN_FAMILIES * chance : chance;
        }

        /// Family names have no short ones.
        private boolean isGiven(int place) {
            return place < held.length - 1 || held.length == 1;
        }

        private @Nullable Alike initial(Word typed, Word heldWord) {
            boolean one = typed.length() == 1 || heldWord.length() == 1;
            return one && typed.plain().charAt(0) == heldWord.plain().charAt(0) ? INITIAL : null;
        }

        /// Two typed words that are held as one.
        private void two(int word, int place, SoFar so) {
            if (word + 1 < count) {
                Part part = parts[word][1];
                Alike alike = part.likes().asSpelt(held[place]);
                if (alike != null) {
                    answers[word] = place;
                    answers[word + 1] = place;
                    likenesses[word] = alike.how();
                    likenesses[word + 1] = Likeness.JOINED;
                    chances[word] = chanceOf(part, alike);
                    chances[word + 1] = 1;
                    from(word + 2, so.and(1 << place, alike.cost() * weight(part.word()), JOINED));
                }
            }
        }

        /// One typed word that is held as two.
        private void joined(int word, int place, SoFar so) {
            if (place + 1 < held.length && held.length > 2 && !so.isUsed(place + 1)) {
                Word one = vocabulary.word(held[place]);
                Word next = vocabulary.word(held[place + 1]);
                if (COMING_AND_GOING.contains(next.plain())) {
                    return;
                }
                Word typed = parts[word][0].word();
                if (Math.abs(one.length() + next.length() - typed.length()) <= 2 && one.length() < typed.length()) {
                    String both = one.plain() + next.plain();
                    Alike alike = typed.to(vocabulary.word(both, both));
                    if (alike.isNear()) {
                        answers[word] = place;
                        likenesses[word] = Likeness.JOINED;
                        chances[word] = 1.0 / Math.max(names, FEWEST);
                        from(word + 1, so.and(3 << place, alike.cost() * weight(typed), JOINED));
                    }
                }
            }
        }

        /// A typed word to which no held one answers: one that comes and goes, or a middle name.
        private void withoutAnswer(int word, SoFar so) {
            boolean comesAndGoes =
                    COMING_AND_GOING.contains(parts[word][0].word().plain());
            boolean inTheMiddle = count > 2 && word > 0 && word < count - 1;
            if (comesAndGoes || inTheMiddle) {
                answers[word] = -1;
                likenesses[word] = Likeness.EXACT;
                chances[word] = 1;
                from(word + 1, so.without(comesAndGoes ? 0 : TOO_MUCH));
            }
        }

        private void finish(SoFar so) {
            if (so.unanswered() == count) {
                return;
            }
            boolean swapped = false;
            int last = -1;
            for (int answer : answers) {
                if (answer >= 0) {
                    swapped |= answer < last;
                    last = answer;
                }
            }
            float beside = so.extra() + (count == 1 ? 0 : leftOut(so)) + (swapped ? SWAPPED : 0);
            float cost = so.spent() / letters + beside;
            if (cost < best && (count == 1 || cost <= NEAR || byChance(swapped) <= mayBeByChance(so.spent(), beside))) {
                best = cost;
                say(swapped);
            }
        }

        private void say(boolean swapped) {
            bestHow.clear();
            bestHow.addAll(List.of(likenesses));
            if (swapped) {
                bestHow.add(Likeness.ORDER_SWAPPED);
            }
            if (bestHow.size() > 1) {
                bestHow.remove(Likeness.EXACT);
            }
        }

        private static double mayBeByChance(float letters, float beside) {
            return BY_CHANCE * Math.exp(-FEWER_BY_LETTERS * letters - FEWER_BESIDE * beside);
        }

        /// How many held names may be expected to be as like by mere chance.
        private double byChance(boolean swapped) {
            double expected = names * (swapped ? SWAPPED_SELDOM : 1);
            for (double chance : chances) {
                expected *= chance;
            }
            return expected;
        }

        /// What it costs that held words have no typed one: most of all the family name.
        private float leftOut(SoFar so) {
            float left = 0;
            for (int place = 0; place < held.length; place++) {
                boolean comesAndGoes =
                        COMING_AND_GOING.contains(vocabulary.word(held[place]).plain());
                if (!so.isUsed(place) && !comesAndGoes) {
                    left += isGiven(place) ? LEFT_OUT : FAMILY_NAME_LEFT_OUT;
                }
            }
            return left;
        }
    }
}
