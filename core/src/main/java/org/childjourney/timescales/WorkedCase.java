package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a file of worked cases: what happened, and by when something is said to be due.
///
/// `history` are earlier events, `facts` what else bears on the rule. A fact that does not bear on it is ignored.
record WorkedCase(
        String id,
        String rule,
        String triggerEvent,
        LocalDate day,
        Optional<LocalDateTime> moment,
        List<Past> history,
        Optional<LocalDate> born,
        Map<String, String> facts,
        String expected) {

    /// An earlier event.
    record Past(String kind, LocalDate on) {}

    /// Reads a row by the names of its columns.
    static WorkedCase read(Map<String, String> row) {
        String trigger = cell(row, "trigger_date");
        String born = cell(row, "child_dob");
        return new WorkedCase(
                cell(row, "case_id"),
                cell(row, "rule_id"),
                cell(row, "trigger_event"),
                date(trigger),
                trigger.contains("T") ? Optional.of(LocalDateTime.parse(trigger)) : Optional.empty(),
                history(cell(row, "history")),
                born.isEmpty() ? Optional.empty() : Optional.of(date(born)),
                facts(cell(row, "facts")),
                cell(row, "expected_due"));
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? "" : value.strip();
    }

    private static List<Past> history(String text) {
        var past = new ArrayList<Past>();
        for (String part : text.split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                past.add(new Past(
                        part.substring(0, colon).strip(),
                        date(part.substring(colon + 1).strip())));
            }
        }
        return past;
    }

    private static Map<String, String> facts(String text) {
        var facts = new HashMap<String, String>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                facts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return facts;
    }

    // a date, whatever follows it: a time, or a remark in brackets
    private static LocalDate date(String text) {
        int length = "2026-05-22".length();
        return LocalDate.parse(text.length() > length ? text.substring(0, length) : text);
    }

    boolean says(String fact) {
        return "yes".equals(facts.get(fact)) || dateOf(fact).isPresent();
    }

    boolean denies(String fact) {
        return "no".equals(facts.get(fact));
    }

    boolean isSilentOn(String fact) {
        return !facts.containsKey(fact);
    }

    Optional<LocalDate> dateOf(String fact) {
        return Optional.ofNullable(facts.get(fact))
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*"))
                .map(WorkedCase::date);
    }

    Optional<String> valueOf(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    Optional<Integer> numberOf(String fact) {
        return Optional.ofNullable(facts.get(fact)).map(Integer::valueOf);
    }

    Optional<LocalDate> dateAfter(String fact, String words) {
        return Optional.ofNullable(facts.get(fact))
                .filter(text -> text.startsWith(words))
                .map(text -> date(text.substring(words.length())));
    }

    List<LocalDate> past(String kind) {
        return history.stream()
                .filter(past -> past.kind().equals(kind))
                .map(Past::on)
                .toList();
    }

    /// The earliest day that the row names.
    LocalDate earliest() {
        var days = new ArrayList<LocalDate>();
        days.add(day);
        history.forEach(past -> days.add(past.on()));
        dateOf("placement_start").ifPresent(days::add);
        dateOf("placed_for_adoption").ifPresent(days::add);
        dateOf("first_review_held").ifPresent(days::add);
        dateOf("care_order").ifPresent(days::add);
        dateOf("ico").ifPresent(days::add);
        return Collections.min(days);
    }
}
