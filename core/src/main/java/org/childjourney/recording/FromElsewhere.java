package org.childjourney.recording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text that was not written where it stands, such as what a note-taking tool made of a talk. Each of its sentences
/// stands between marks until a person has read and confirmed it; the marks are part of the text, so that they stand
/// wherever it is read.
public final class FromElsewhere {

    private static final char OPENS = '⟦';
    private static final char CLOSES = '⟧';
    private static final Pattern WAITING = Pattern.compile(OPENS + "([^" + OPENS + CLOSES + "]*)" + CLOSES);
    /// A sentence that waits, and what stands in brackets behind it: where it is from.
    private static final Pattern WAITING_WITH_SOURCE = Pattern.compile(WAITING + "(\\s*\\([^()]*\\))?");

    private static final Pattern MARKS = Pattern.compile("[" + OPENS + CLOSES + "]");

    /// Fewer words than these are a name, an address or a number, which people look at as they paste them.
    private static final int FEW = 12;

    private FromElsewhere() {}

    /// A sentence that nobody has confirmed.
    ///
    /// @param from where it begins in the text, its mark included
    /// @param to   where it ends
    public record Sentence(int from, int to, String words) {}

    /// Whether a text is long enough to tell something.
    public static boolean tells(String text) {
        return text.strip().split("\\s+").length >= FEW;
    }

    /// A text with each of its sentences marked.
    public static String marked(String text) {
        return MARKS.matcher(text)
                .replaceAll("")
                .lines()
                .map(FromElsewhere::markedLine)
                .collect(Collectors.joining("\n"));
    }

    private static String markedLine(String line) {
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(line);
        var marked = new ArrayList<String>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            String sentence = line.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                marked.add(OPENS + sentence + CLOSES);
            }
        }
        return String.join(" ", marked);
    }

    /// The sentences that wait for a person, in their order.
    public static List<Sentence> waiting(String text) {
        return WAITING.matcher(text)
                .results()
                .map(found -> new Sentence(found.start(), found.end(), found.group(1)))
                .toList();
    }

    /// What stands in a text that somebody wrote there or has confirmed.
    public static String confirmed(String text) {
        return WAITING_WITH_SOURCE
                .matcher(text)
                .replaceAll("")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
