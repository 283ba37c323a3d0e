package org.childjourney.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts words together from lines: one that was not used yet, one of its alternatives, and the details of one
/// child.
final class Wording {

    private static final Pattern ALTERNATIVES = Pattern.compile("<([^<>]*)>");
    private static final Pattern DETAIL = Pattern.compile("\\{([a-z ]+)}");

    private final Chance chance;
    private final Set<String> said = new HashSet<>();

    Wording(Chance chance) {
        this.chance = chance;
    }

    /// A line that suits and was not yet used; once all were, the oldest may come again. Which of the
    /// alternatives `<a/b/c>` it says is left to chance.
    String unsaid(List<String> lines, Predicate<String> suits) {
        var suitable = new ArrayList<String>();
        var fresh = new ArrayList<String>();
        for (String line : lines) {
            if (suits.test(line)) {
                suitable.add(line);
                if (!said.contains(line)) {
                    fresh.add(line);
                }
            }
        }
        if (fresh.isEmpty()) {
            suitable.forEach(said::remove);
            fresh = suitable;
        }
        String line = chance.one(fresh);
        said.add(line);
        return decided(line);
    }

    /// A line of which all details are known, with them.
    String said(List<String> lines, Map<String, String> details) {
        return filled(unsaid(lines, line -> hasAll(line, details)), details);
    }

    static boolean hasAll(String line, Map<String, String> details) {
        return DETAIL.matcher(line).results().allMatch(found -> details.containsKey(found.group(1)));
    }

    private String decided(String line) {
        return ALTERNATIVES
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        chance.one(List.of(found.group(1).split("/", -1)))));
    }

    static String filled(String text, Map<String, String> details) {
        String inner = DETAIL.matcher(text).replaceAll(found -> detail(details, found.group(1)));
        return sentenceCase(DETAIL.matcher(inner).replaceAll(found -> detail(details, found.group(1))));
    }

    private static String detail(Map<String, String> details, String name) {
        String detail = details.get(name);
        if (detail == null) {
            throw new IllegalStateException("no such detail: " + name);
        }
        return Matcher.quoteReplacement(detail);
    }

    /// Sentences that a detail begins, such as `the red digger`, begin with a capital.
    private static String sentenceCase(String text) {
        var out = new StringBuilder(text);
        boolean begins = true;
        for (int place = 0; place < out.length(); place++) {
            char sign = out.charAt(place);
            if (Character.isLetterOrDigit(sign)) {
                if (begins) {
                    out.setCharAt(place, Character.toUpperCase(sign));
                }
                begins = false;
            } else if (sign == '.' || sign == '?' || sign == '!') {
                // a question inside quotation marks goes on in the teller's own words
                begins = place + 1 < out.length() && out.charAt(place + 1) == ' ';
            }
        }
        return out.toString();
    }
}
