package org.childjourney.timescales;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.childjourney.record.EventKind;
import org.childjourney.record.London;
import org.childjourney.timescales.Explanation.Note;

/// Says in plain sentences why an obligation is due when it is: the sum, what was passed over, the class and the
/// source, and how far the number was checked. Screens, print and command line say the same.
public final class WhyThisDate {

    private static final Properties WORDING = CatalogueFiles.load("wording.properties");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Obligation obligation;
    private final Explanation why;

    private WhyThisDate(Obligation obligation) {
        this.obligation = obligation;
        why = obligation.explanation();
    }

    /// All of it, as one line.
    public static String of(Obligation obligation) {
        return String.join(" ", sentences(obligation));
    }

    public static List<String> sentences(Obligation obligation) {
        return new WhyThisDate(obligation).sentences();
    }

    /// What an event is called, as the beginning of a sentence.
    public static String nameOf(EventKind event) {
        return say("event." + event.name());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        why.notes().stream().filter(WhyThisDate::leads).map(WhyThisDate::say).forEach(sentences::add);
        sum().ifPresent(sentences::add);
        why.notes().stream().filter(WhyThisDate::closes).map(WhyThisDate::say).forEach(sentences::add);
        if (!why.skipped().isEmpty()) {
            sentences.add(say("why.skipped", why.skipped().size(), skipped()));
        }
        why.lastWorkingDayBefore()
                .filter(day -> obligation.dueAt().isEmpty())
                .ifPresent(day -> sentences.add(say("why.working-day", DAY.format(obligation.due()), DAY.format(day))));
        sentences.add(say("why.source", why.ruleClass().name(), withoutStop(why.citation())));
        sentences.add(say("verified." + why.verified().name()));
        why.notes().stream()
                .filter(note -> !leads(note) && !closes(note))
                .map(WhyThisDate::say)
                .forEach(sentences::add);
        sentences.removeIf(String::isBlank);
        return sentences.stream().distinct().toList();
    }

    // where the count starts, and why, comes before the sum
    private static boolean leads(Note note) {
        return note.key().startsWith("note.counted-from") || saysWhen(note);
    }

    // it says all there is to the date, and the sum would not come to it
    private static boolean saysWhen(Note note) {
        return note.key().startsWith("note.year-") || note.key().startsWith("note.due-");
    }

    // why it is no longer counted comes right after it
    private static boolean closes(Note note) {
        return note.key().startsWith("note.ended.")
                || note.key().startsWith("note.paused")
                || note.key().startsWith("note.not-in-file")
                || note.key().startsWith("note.left-out-of-file");
    }

    private Optional<String> sum() {
        if (why.notes().stream().anyMatch(WhyThisDate::saysWhen)) {
            return Optional.empty();
        }
        if (why.interval().equals(Interval.Gate.TEXT)) {
            return Optional.of(say("why.sum.gate", event(), DAY.format(why.began())));
        }
        if (why.interval().startsWith("by ")) {
            return Optional.of(say("why.sum.yearly", sentence(why.interval()), due()));
        }
        if (why.interval().endsWith(" before")) {
            return Optional.of(say(
                    "why.sum.before", event().toLowerCase(Locale.UK), DAY.format(why.began()), why.interval(), due()));
        }
        return Optional.of(
                why.countedFrom().isEqual(why.began()) && !isCountedBecauseOfFile()
                        ? say("why.sum", event(), DAY.format(why.began()), why.interval(), due())
                        : say("why.sum.counted", DAY.format(why.countedFrom()), why.interval(), due()));
    }

    private boolean isCountedBecauseOfFile() {
        return why.notes().stream().anyMatch(note -> note.key().startsWith("note.counted-from"));
    }

    private String event() {
        return nameOf(why.event());
    }

    private String due() {
        return obligation.dueAt().map(WhyThisDate::moment).orElseGet(() -> DAY.format(obligation.due()));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(London.ZONE));
    }

    private String skipped() {
        return why.skipped().stream()
                .map(skipped -> say("why.skipped.one", DAY.format(skipped.day()), skipped.name()))
                .collect(Collectors.joining(", "));
    }

    static String say(Note note) {
        Object[] words = note.arguments().stream().map(WhyThisDate::inWords).toArray();
        return say(note.key(), words);
    }

    /// An argument is a date, the name of an event, or already words.
    private static String inWords(String argument) {
        String several = WORDING.getProperty("several." + argument);
        if (several != null) {
            return several;
        }
        try {
            return DAY.format(LocalDate.parse(argument));
        } catch (DateTimeParseException words) {
            return argument;
        }
    }

    private static String say(String key, Object... arguments) {
        String wording = WORDING.getProperty(key);
        if (wording == null) {
            throw new IllegalStateException("the catalogue has no wording for " + key);
        }
        return new MessageFormat(wording, Locale.UK).format(arguments);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
