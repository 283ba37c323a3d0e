package org.childjourney.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Addresses, found by some of their words in any order; the last may be unfinished, and a longer one mistyped.
public final class AddressIndex {

    private static final int LEAST_WORD = 3;
    private static final int LEAST_MISTYPED = 5;
    private static final Map<String, String> IN_FULL = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("rd", "road"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("ln", "lane"),
            Map.entry("cl", "close"),
            Map.entry("ct", "court"),
            Map.entry("cres", "crescent"),
            Map.entry("dr", "drive"),
            Map.entry("gdns", "gardens"),
            Map.entry("gr", "grove"),
            Map.entry("pl", "place"),
            Map.entry("sq", "square"),
            Map.entry("tce", "terrace"),
            Map.entry("terr", "terrace"));

    private final TreeMap<String, Integer> numbers = new TreeMap<>();
    private final List<Numbers> places = new ArrayList<>();
    private final Branches letters = new Branches(Costs.OF_LETTERS);
    private int count;

    /// @return the number of the address
    public int add(String text) {
        for (String word : words(text)) {
            Integer known = numbers.get(word);
            int number = known == null ? take(word) : known;
            places.get(number).add(count);
        }
        return count++;
    }

    private int take(String word) {
        int number = places.size();
        numbers.put(word, number);
        places.add(new Numbers());
        letters.add(word, number);
        return number;
    }

    private static List<String> words(String text) {
        return Spelling.words(text).stream()
                .map(word -> IN_FULL.getOrDefault(word, word))
                .toList();
    }

    /// The numbers of the addresses in which every word of the text stands.
    public List<Integer> find(String text) {
        List<String> words = words(text);
        if (words.stream().noneMatch(word -> word.length() >= LEAST_WORD && Character.isLetter(word.charAt(0)))) {
            return List.of();
        }
        var found = new HashMap<Integer, Integer>();
        for (int place = 0; place < words.size(); place++) {
            int before = place;
            with(words.get(place), place == words.size() - 1).stream()
                    .filter(address -> found.getOrDefault(address, 0) == before)
                    .forEach(address -> found.put(address, before + 1));
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == words.size())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private BitSet with(String word, boolean isUnfinished) {
        var with = new BitSet();
        Integer exact = numbers.get(word);
        if (exact != null) {
            take(exact, with);
        }
        if (isUnfinished && word.length() >= LEAST_WORD) {
            numbers.subMap(word, true, word + Character.MAX_VALUE, false)
                    .values()
                    .forEach(number -> take(number, with));
        }
        if (word.length() >= LEAST_MISTYPED && word.chars().allMatch(Character::isLetter)) {
            letters.near(word, 1, (_, _, same) -> {
                for (int place = 0; place < same.size(); place++) {
                    take(same.get(place), with);
                }
            });
        }
        return with;
    }

    private void take(int number, BitSet into) {
        Numbers of = places.get(number);
        for (int place = 0; place < of.size(); place++) {
            into.set(of.get(place));
        }
    }
}
