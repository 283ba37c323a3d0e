package org.childjourney.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The names that are held, found by names as they were heard or typed.
public final class NameIndex {

    private static final int MOST_WORDS = 6;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> names = new ArrayList<>();
    private final BitSet gone = new BitSet();

    /// A name that is like the one sought: the less it costs, the more alike they are.
    public record Hit(int name, float cost, Set<Likeness> how) {}

    /// @return the number of the name
    public int add(String text) {
        List<String> plain = Spelling.words(text);
        List<String> heard = Spelling.wordsAsHeard(text);
        int number = names.size();
        var words = new int[Math.min(plain.size(), MOST_WORDS)];
        for (int place = 0; place < words.length; place++) {
            words[place] = vocabulary.add(plain.get(place), heard.get(place), number);
        }
        names.add(words);
        return number;
    }

    public void remove(int name) {
        gone.set(name);
    }

    public List<Hit> find(String text) {
        List<String> plain = Spelling.words(text);
        List<String> heard = Spelling.wordsAsHeard(text);
        if (plain.isEmpty() || plain.size() > MOST_WORDS) {
            return List.of();
        }
        var typed = new ArrayList<TypedName.Part>();
        for (int first = 0; first < plain.size(); first++) {
            for (int last = first; last < Math.min(first + 2, plain.size()); last++) {
                String joined = String.join("", plain.subList(first, last + 1));
                var word = vocabulary.word(joined, String.join("", heard.subList(first, last + 1)));
                Likes likes = vocabulary.like(word, last == plain.size() - 1);
                typed.add(new TypedName.Part(first, last, word, likes, chances(likes)));
            }
        }
        var sought = new TypedName(plain.size(), typed, vocabulary, names.size() - gone.cardinality());
        var hits = new ArrayList<Hit>();
        BitSet tried = new BitSet();
        for (TypedName.Part part : typed) {
            for (int word : part.likes().words()) {
                Numbers places = vocabulary.places(word);
                for (int place = 0; place < places.size(); place++) {
                    int name = places.get(place);
                    if (!tried.get(name) && !gone.get(name)) {
                        tried.set(name);
                        sought.against(names.get(name))
                                .ifPresent(fit -> hits.add(new Hit(name, fit.cost(), fit.how())));
                    }
                }
            }
        }
        return hits;
    }

    private Chances chances(Likes likes) {
        return Chances.of(likes, number -> vocabulary.places(number).size());
    }
}
