package org.childjourney.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childjourney.record.London;
import org.childjourney.recording.Wrong.Problem;

/// Answers as they were typed, read as each question asks. What is not asked is not answered, whatever was typed before
/// that was known.
///
/// @param now when they are read
public record TypedAnswers(Description asked, Answers given, Instant now) {

    private static final String NUMBER = "\\d{1,4}";

    private LocalDate today() {
        return London.dateOf(now);
    }

    private boolean isAsked(String part) {
        return asked.question(part)
                .filter(question -> asked.isAsked(question, given::of))
                .isPresent();
    }

    /// What was answered, as it was written; empty where nothing was, or it is not asked.
    public String line(String part) {
        return isAsked(part) ? given.of(part).strip() : "";
    }

    public boolean is(String part, Enum<?> answer) {
        return line(part).equals(answer.name());
    }

    public Optional<LocalDate> day(String part) {
        return asked.question(part).flatMap(this::day);
    }

    private Optional<LocalDate> day(Question question) {
        String typed = line(question.part());
        return switch (question.kind()) {
            case DAY -> TypedDate.read(typed, today());
            case DAY_AHEAD -> TypedDate.readAhead(typed, today());
            case DAY_OF_LIFE -> TypedDate.readOfLife(typed, today());
            case LINE, TEXT, TIME, NUMBER, YES_NO, CHOICE, FILES -> Optional.empty();
        };
    }

    public Optional<LocalTime> time(String part) {
        return TypedTime.read(line(part));
    }

    /// The moment of a day, where its time is answered too.
    public Optional<Instant> moment(Optional<LocalDate> day, String time) {
        return day.flatMap(
                date -> time(time).map(at -> date.atTime(at).atZone(London.ZONE).toInstant()));
    }

    /// The questions that still keep it from being *Recorded*, in their order.
    public List<Question> missing() {
        return asked.missing(given::of);
    }

    /// What is to be put right in single answers.
    public List<Wrong> wrong(Optional<LocalDate> born) {
        var wrong = new ArrayList<Wrong>();
        for (Question question : asked.questions()) {
            if (!line(question.part()).isEmpty()) {
                wrong(question, born).ifPresent(problem -> wrong.add(new Wrong(question.part(), problem)));
            }
        }
        return wrong;
    }

    private Optional<Problem> wrong(Question question, Optional<LocalDate> born) {
        return switch (question.kind()) {
            case DAY, DAY_AHEAD, DAY_OF_LIFE ->
                day(question).isEmpty() ? Optional.of(Problem.NOT_A_DAY) : wrongDay(question, born);
            case TIME -> time(question.part()).isEmpty() ? Optional.of(Problem.NOT_A_TIME) : Optional.empty();
            case NUMBER -> line(question.part()).matches(NUMBER) ? Optional.empty() : Optional.of(Problem.NOT_A_NUMBER);
            case LINE, TEXT, YES_NO, CHOICE, FILES -> Optional.empty();
        };
    }

    private Optional<Problem> wrongDay(Question question, Optional<LocalDate> born) {
        LocalDate day = day(question).orElseThrow();
        if (question.kind() == Question.Kind.DAY && day.isAfter(today())) {
            return Optional.of(Problem.AHEAD);
        }
        return born.filter(day::isBefore).map(_ -> Problem.BEFORE_BIRTH);
    }

    /// What is wrong where a time of today has not come yet.
    public Optional<Wrong> later(Optional<LocalDate> day, String time) {
        return moment(day, time)
                .filter(moment -> moment.isAfter(now) && day.equals(Optional.of(today())))
                .map(_ -> new Wrong(time, Problem.LATER_THAN_NOW));
    }

    /// What was answered, as it is kept.
    public Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        for (Question question : asked.questions()) {
            String line = line(question.part());
            // what is attached is kept beside the record
            if (!line.isEmpty() && question.kind() != Question.Kind.FILES) {
                kept.put(question.part(), kept(question, line));
            }
        }
        return kept;
    }

    private String kept(Question question, String line) {
        return switch (question.kind()) {
            case DAY, DAY_AHEAD, DAY_OF_LIFE ->
                day(question).map(LocalDate::toString).orElse(line);
            case TIME -> time(question.part()).map(LocalTime::toString).orElse(line);
            case LINE, TEXT, NUMBER, YES_NO, CHOICE, FILES -> line;
        };
    }
}
