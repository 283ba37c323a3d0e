package org.childjourney.timescales;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;

/// Reads the catalogue from its files: one for each stage, keys `rule.field`, and `rule@2030-04-01.field` for a version
/// of the rule in force from that day, which says only what differs (and `off` with nothing after it to switch it on).
final class CatalogueFiles {

    static final List<String> STAGES = List.of(
            "frontdoor",
            "assessment",
            "protection",
            "preproceedings",
            "care",
            "permanence",
            "adoption",
            "leavingcare",
            "missing",
            "privatefostering",
            "management");

    static final Set<String> FIELDS = Set.of(
            "class",
            "duty",
            "starts",
            "within",
            "counting",
            "then",
            "then-counting",
            "earliest",
            "recurs",
            "met-by",
            "until",
            "refusal",
            "timing",
            "silence",
            "at-latest",
            "closes",
            "while",
            "paused",
            "during",
            "ages",
            "years-ending",
            "choice",
            "from",
            "to",
            "off",
            "citation",
            "address",
            "verified",
            "number",
            "note");

    private CatalogueFiles() {}

    static List<Entry> standard() {
        var entries = new ArrayList<Entry>();
        for (String stage : STAGES) {
            entries.addAll(read(stage, load(stage + ".properties")));
        }
        return entries;
    }

    static Properties load(String name) {
        var properties = new Properties();
        try (InputStream file = CatalogueFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the catalogue lacks " + name);
            }
            Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the catalogue cannot be read: " + name, unreadable);
        }
        return properties;
    }

    static List<Entry> read(String stage, Properties fields) {
        var names = new TreeSet<String>();
        for (String key : fields.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (dot < 0 || !FIELDS.contains(key.substring(dot + 1))) {
                throw new IllegalStateException("the catalogue has no such field: " + key);
            }
            names.add(key.substring(0, dot));
        }
        var entries = new ArrayList<Entry>();
        for (String name : names) {
            entries.add(new One(name, fields).entry(stage, nextVersion(name, names)));
        }
        return entries;
    }

    private static Optional<LocalDate> nextVersion(String name, TreeSet<String> names) {
        String version = rule(name) + "@";
        String next = names.higher(name.startsWith(version) ? name : version);
        return next != null && next.startsWith(version)
                ? Optional.of(LocalDate.parse(next.substring(version.length())))
                : Optional.empty();
    }

    private static String rule(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private record One(String name, Properties fields) {

        Entry entry(String stage, Optional<LocalDate> nextVersion) {
            Optional<LocalDate> to = Optional.ofNullable(fields.getProperty(name + ".to"))
                    .map(LocalDate::parse)
                    .or(() -> nextVersion.map(next -> next.minusDays(1)));
            return new Entry(
                    rule(name),
                    stage,
                    RuleClass.valueOf(required("class")),
                    required("duty"),
                    kinds("starts"),
                    Interval.read(required("within"), required("counting")),
                    optional("then").map(text -> Interval.read(text, required("then-counting"))),
                    optional("earliest").map(text -> (Interval.Count) Interval.read(text, "CAL-EX")),
                    optional("recurs").map(One::recurrence).orElse(Entry.Recurrence.NONE),
                    kinds("met-by"),
                    optional("until").map(EventKind::valueOf),
                    optional("refusal").isPresent() ? Entry.Refusal.COUNTS : Entry.Refusal.DOES_NOT_COUNT,
                    optional("timing").isPresent() ? Entry.Timing.BEFORE_OR_AFTER : Entry.Timing.AFTER_THE_EVENT,
                    optional("silence").isPresent() ? Entry.Silence.NOT_ASKED : Entry.Silence.COUNTED_FROM_THE_FILE,
                    optional("at-latest").map(One::atLatest).orElse(Entry.AtLatest.THE_INTERVAL),
                    optional("closes").isPresent() ? Entry.Closing.WITH_ITS_DAY : Entry.Closing.STAYS_OWED,
                    optional("while").map(PeriodKind::valueOf),
                    optional("paused").map(PeriodKind::valueOf),
                    optional("during").map(text -> (Interval.Count) Interval.read(text, "MON-IN")),
                    optional("ages").map(this::ages).orElse(Entry.Ages.ALL),
                    optional("choice"),
                    version().or(() -> optional("from").map(LocalDate::parse)).orElse(LocalDate.MIN),
                    to,
                    optional("off"),
                    required("citation"),
                    optional("address").orElse(""),
                    Verified.valueOf(required("verified").toUpperCase(Locale.ROOT)),
                    optional("number").isPresent() ? Entry.Number.NOT_SEEN : Entry.Number.SEEN,
                    optional("note").stream().toList());
        }

        private Optional<LocalDate> version() {
            int at = name.indexOf('@');
            return at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(name.substring(at + 1)));
        }

        private Optional<String> optional(String field) {
            String own = fields.getProperty(name + "." + field);
            String said = own == null ? fields.getProperty(rule(name) + "." + field) : own;
            return Optional.ofNullable(said).map(String::strip).filter(text -> !text.isEmpty());
        }

        private String required(String field) {
            return optional(field)
                    .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + name + "." + field));
        }

        private Set<EventKind> kinds(String field) {
            Set<EventKind> kinds = optional(field).stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .map(word -> EventKind.valueOf(word.strip()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
            return Set.copyOf(kinds);
        }

        private static Entry.Recurrence recurrence(String text) {
            return Entry.Recurrence.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        private static Entry.AtLatest atLatest(String text) {
            return Entry.AtLatest.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        /// Whole years, both within: `4-16`, `-20` for under 21.
        private Entry.Ages ages(String text) {
            String[] ends = text.split("-", -1);
            Optional<Integer> from = ends[0].isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(ends[0]));
            Optional<Integer> last = ends[1].isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(ends[1]));
            return new Entry.Ages(
                    from, last.map(age -> age + 1), optional("years-ending").map(day ->
                            (Interval.YearlyOn) Interval.read(day, "DATE")));
        }
    }
}
