package org.childjourney.recording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is asked where one kind of event is recorded, as data: the questions in the order in which they are read, which
/// of them make it *Recorded*, and who uses each answer.
///
/// @param name what the kind is called in the program, as in the keys of its words
/// @param rule which of the counting questions have to be answered
public record Description(String name, Rule rule, List<Question> questions) {

    /// Which of the questions that count have to be answered before it is *Recorded*.
    public enum Rule {
        ALL,
        ONE
    }

    /// @throws IllegalArgumentException for a question that nobody uses, that is asked twice or turns on one that was
    /// not asked before it, and where no question makes it *Recorded*
    public Description {
        questions = List.copyOf(questions);
        if (questions.stream().noneMatch(Question::counts)) {
            throw new IllegalArgumentException(name + ": no question makes it Recorded");
        }
        var before = new HashSet<String>();
        for (Question question : questions) {
            if (question.uses().isEmpty()) {
                throw new IllegalArgumentException(name + "." + question.part() + ": nobody uses the answer");
            }
            if (question.asked().filter(when -> !before.contains(when.part())).isPresent()) {
                throw new IllegalArgumentException(name + "." + question.part() + ": turns on what was not asked");
            }
            if (!before.add(question.part())) {
                throw new IllegalArgumentException(name + "." + question.part() + ": is asked twice");
            }
        }
    }

    public Description(String name, Question... questions) {
        this(name, Rule.ALL, List.of(questions));
    }

    public Optional<Question> question(String part) {
        return questions.stream()
                .filter(question -> question.part().equals(part))
                .findFirst();
    }

    /// Whether a question is asked, by what was answered to those before it.
    public boolean isAsked(Question question, UnaryOperator<String> answers) {
        return question.asked()
                .filter(when -> !(when.holds(answers.apply(when.part()))
                        && question(when.part())
                                .filter(other -> isAsked(other, answers))
                                .isPresent()))
                .isEmpty();
    }

    /// The questions that still keep it from being *Recorded*, in their order. What nobody has confirmed is no answer.
    public List<Question> missing(UnaryOperator<String> answers) {
        var counting = questions.stream()
                .filter(Question::counts)
                .filter(question -> isAsked(question, answers))
                .toList();
        var missing = counting.stream()
                .filter(question ->
                        FromElsewhere.confirmed(answers.apply(question.part())).isBlank())
                .toList();
        return rule == Rule.ONE && missing.size() < counting.size() ? List.of() : missing;
    }
}
