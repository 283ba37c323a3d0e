package org.childjourney.app.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.childjourney.recording.Finished;

/// A form for one record: what it asks, what it begins with, and what finishing it does.
///
/// @param name      the form's place among the drafts of a child: of one record, or of one new one
/// @param id        what the ids of its fields begin with
/// @param keptAs    what is said once it is finished as it was answered, so that it is told from others
/// @param advice    looks, off the window's thread, at what was answered so far and may have something to offer
/// @param follows   what follows at once from an answer, where something does
/// @param withdraws takes the whole record back, where it should not have been made
public record Form(
        String name,
        String id,
        String title,
        List<Question> questions,
        Answers begins,
        Function<Answers, Result> finish,
        Function<Answers, List<Offer>> advice,
        Follows follows,
        Optional<Withdrawal> withdraws,
        Function<Answers, String> keptAs) {

    public Form {
        questions = List.copyOf(questions);
    }

    public Form(
            String name,
            String id,
            String title,
            List<Question> questions,
            Answers begins,
            Function<Answers, Result> finish,
            Function<Answers, String> keptAs) {
        this(
                name,
                id,
                title,
                questions,
                begins,
                finish,
                _ -> List.of(),
                (_, _) -> Answers.NONE,
                Optional.empty(),
                keptAs);
    }

    public Form advising(Function<Answers, List<Offer>> offers) {
        return new Form(name, id, title, questions, begins, finish, offers, follows, withdraws, keptAs);
    }

    public Form following(Follows answers) {
        return new Form(name, id, title, questions, begins, finish, advice, answers, withdraws, keptAs);
    }

    public Form withdrawing(Withdrawal withdrawal) {
        return new Form(name, id, title, questions, begins, finish, advice, follows, Optional.of(withdrawal), keptAs);
    }

    /// What follows from an answer that was just given, as other answers.
    public interface Follows {

        Answers from(Answers before, Answers now);
    }

    /// Taking the whole record back, in words, and what is said once that is done.
    public record Withdrawal(String words, Supplier<Result> does, String keptAs) {}

    /// What finishing came to.
    public sealed interface Result {

        record Kept(Finished finished) implements Result {}

        record Refused(List<Problem> problems) implements Result {

            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What is to be put right, in a sentence, and the question it is about.
    public record Problem(String part, String sentence) {}

    /// Something that the program found and the person decides about.
    public record Offer(String sentence, List<Choice> choices) {

        public Offer {
            choices = List.copyOf(choices);
        }

        /// A way to decide, and what it answers.
        public record Choice(String id, String words, Answers answers) {}
    }
}
