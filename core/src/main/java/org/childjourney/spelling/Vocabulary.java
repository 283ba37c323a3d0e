package org.childjourney.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Every word that stands in a name, once, and where.
final class Vocabulary {

    private static final float BEGINNING = 0.06f;
    private static final float REST = 0.08f;
    private static final float SHORT_NAME = 0.05f;
    private static final float SHORT_NAME_OF_THE_SAME = 0.08f;
    private static final float MADE_SHORT_NAME = 0.12f;
    private static final float SPELLINGS_OF_ONE_NAME = 0.3f;
    private static final int LEAST_SPELT_OTHERWISE = 5;

    private final Ears ears = Ears.standard();
    private final ShortNames shortNames = ShortNames.standard(ears);
    private final TreeMap<String, Integer> numbers = new TreeMap<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Numbers> places = new ArrayList<>();
    private final Branches letters = new Branches(Costs.OF_LETTERS);
    private final Branches sounds = new Branches(Costs.OF_SOUNDS);

    /// The number of a word, with one more place where it stands.
    int add(String plain, String asHeard, int place) {
        Integer known = numbers.get(plain);
        int number = known == null ? take(word(plain, asHeard)) : known;
        places.get(number).add(place);
        return number;
    }

    private int take(Word word) {
        int number = words.size();
        numbers.put(word.plain(), number);
        words.add(word);
        places.add(new Numbers());
        letters.add(word.plain(), number);
        word.sounds().keySet().forEach(sound -> sounds.add(sound, number));
        return number;
    }

    Word word(int number) {
        return words.get(number);
    }

    Numbers places(int number) {
        return places.get(number);
    }

    Word word(String plain, String asHeard) {
        return new Word(plain, ears.hear(plain, asHeard));
    }

    /// The words that are like one that was typed.
    ///
    /// @param isUnfinished whether it may be the beginning of a word
    Likes like(Word typed, boolean isUnfinished) {
        var likes = new Likes();
        if (typed.length() > 1) {
            heard(typed, likes);
            letters.near(
                    typed.plain(),
                    Word.mostMistyped(typed.length() + 1),
                    (word, distance, same) ->
                            likes.add(same, distance == 0 ? Alike.SAME : Word.typed(typed.plain(), word, distance)));
            shortNames(typed, likes);
            if (isUnfinished) {
                begunWith(typed, likes);
            }
        }
        return likes;
    }

    private void heard(Word typed, Likes likes) {
        typed.sounds()
                .forEach((sound, by) -> sounds.near(sound, Word.farthest(sound), (word, distance, same) -> {
                    Alike alike = Word.heard(sound, word, distance);
                    for (int place = 0; alike.isNear() && place < same.size(); place++) {
                        int number = same.get(place);
                        if (Ears.canBeOne(by, words.get(number).sounds().getOrDefault(word, 0))) {
                            likes.add(number, alike);
                        }
                    }
                }));
    }

    private void shortNames(Word typed, Likes likes) {
        shortNames.of(typed).forEach((other, apart) -> {
            spelt(other, SHORT_NAME + apart, likes);
            var ofTheSame = new Alike(SHORT_NAME_OF_THE_SAME + apart, Likeness.SHORT_NAME);
            shortNames.of(other).forEach(third -> exactly(third, ofTheSame, likes));
        });
        var made = new Alike(MADE_SHORT_NAME, Likeness.SHORT_NAME);
        for (String stem : ShortNames.stems(typed.plain())) {
            beginningWith(stem).forEach(number -> likes.add(number, made));
        }
        ShortNames.madeOf(typed.plain()).forEach(other -> exactly(other, made, likes));
    }

    /// A name in whichever spelling it is held.
    private void spelt(String plain, float cost, Likes likes) {
        exactly(plain, new Alike(cost, Likeness.SHORT_NAME), likes);
        if (plain.length() >= LEAST_SPELT_OTHERWISE) {
            ears.hear(plain, plain)
                    .keySet()
                    .forEach(sound -> sounds.near(
                            sound,
                            SPELLINGS_OF_ONE_NAME,
                            (_, distance, same) ->
                                    likes.add(same, new Alike(cost + distance / plain.length(), Likeness.SHORT_NAME))));
        }
    }

    private void exactly(String plain, Alike alike, Likes likes) {
        Integer number = numbers.get(plain);
        if (number != null) {
            likes.add(number, alike);
        }
    }

    private void begunWith(Word typed, Likes likes) {
        for (int number : beginningWith(typed.plain())) {
            float rest = 1 - (float) typed.length() / words.get(number).length();
            likes.add(number, new Alike(BEGINNING + REST * rest, Likeness.BEGINNING));
        }
    }

    private Collection<Integer> beginningWith(String plain) {
        return numbers.subMap(plain, true, plain + Character.MAX_VALUE, false).values();
    }
}
