package org.childjourney.app.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.recording.Finished;

/// A form for one record: what it asks, what it begins with, and what finishing it does.
///
/// @param name   the form's place among the drafts of a child
/// @param id     what the ids of its fields begin with
/// @param keptAs what is said once it is finished
/// @param advice looks, off the window's thread, at what was answered so far and may have something to offer
public record Form(
        String name,
        String id,
        String title,
        List<Question> questions,
        Answers begins,
        Function<Answers, Result> finish,
        Function<Answers, Optional<Offer>> advice,
        String keptAs) {

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
            String keptAs) {
        this(name, id, title, questions, begins, finish, _ -> Optional.empty(), keptAs);
    }

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
