package org.childjourney.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// What was recorded about a child under a kind that is described: the answers to its questions, and what they were
/// judged to be when it was finished.
///
/// @param of      what the kind is called in the program
/// @param at      the moment, where one was given
/// @param tells   what it tells the clocks
/// @param answers what was answered to each question that was: a choice by its name, a day as in `2026-11-23`, text as
///                it was written
/// @param by      the worker who recorded it
public record Entry(
        String of,
        LocalDate on,
        Optional<Instant> at,
        List<EventKind> tells,
        Map<String, String> answers,
        Outcome outcome,
        Optional<RecordId> by)
        implements Body {

    public static final RecordKind<Entry> KIND = new RecordKind<>("entry", 1, Entry.class);

    public Entry {
        tells = List.copyOf(tells);
        // always in the same order, so that the same entry is always the same bytes
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /// The answers that it was made of, without what was wrong before.
    public Answers asAnswers() {
        var given = new TreeMap<>(answers);
        given.remove(Correction.WHAT_WAS_WRONG);
        return new Answers(given);
    }

    /// What was answered to a question; empty where nothing was.
    public String answer(String part) {
        return answers.getOrDefault(part, "");
    }

    @Override
    public void tell(Telling facts) {
        for (EventKind kind : tells) {
            at.ifPresentOrElse(
                    moment -> facts.happened(kind, moment, outcome), () -> facts.happened(kind, on, outcome));
        }
    }
}
