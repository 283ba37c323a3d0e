package org.childjourney.app.form;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finished;

/// A form for one record, or for those of several children at once: what it asks, what it begins with, and what
/// finishing it does.
///
/// @param name     the form's place among the drafts of a child: of one record, or of one new one
/// @param id       what the ids of its fields begin with
/// @param children whom it asks about one by one
/// @param filledIn which answers it begins with whoever opened it filled in; they belong to the draft
/// @param keptAs   what is said once it is finished as it was answered, so that it is told from others; asked off the
///                 window's thread, when it is kept
public record Form(
        String name,
        String id,
        String title,
        List<Whom> children,
        List<Asked> questions,
        Answers begins,
        Set<String> filledIn,
        Function<Answers, Result> finish,
        Function<Answers, String> keptAs,
        Manner manner) {

    public Form {
        children = List.copyOf(children);
        questions = List.copyOf(questions);
        filledIn = Set.copyOf(filledIn);
    }

    public Form(
            String name,
            String id,
            String title,
            List<Asked> questions,
            Answers begins,
            Function<Answers, Result> finish,
            Function<Answers, String> keptAs) {
        this(name, id, title, List.of(), questions, begins, Set.of(), finish, keptAs, Manner.PLAIN);
    }

    public Form in(Manner other) {
        return new Form(name, id, title, children, questions, begins, filledIn, finish, keptAs, other);
    }

    /// The same, where whoever opens it knows some answers already.
    public Form knowing(Answers known) {
        var given = new HashMap<>(begins.given());
        given.putAll(known.given());
        return new Form(
                name,
                id,
                title,
                children,
                questions,
                new Answers(given),
                known.given().keySet(),
                finish,
                keptAs,
                manner);
    }

    public Form advising(Function<Answers, List<Offer>> offers) {
        return in(manner.advising(offers));
    }

    public Form following(Follows answers) {
        return in(manner.following(answers));
    }

    public Form withdrawing(Withdrawal withdrawal) {
        return in(manner.withdrawing(withdrawal));
    }

    /// How a form goes along with what is answered.
    ///
    /// @param advice    looks, off the window's thread, at what was answered so far and may have something to offer
    /// @param follows   what follows at once from an answer, where something does
    /// @param withdraws takes the whole record back, where it should not have been made
    /// @param asks      whether a question is asked at all, by what was answered so far
    /// @param will      what finishing will do, where that has to be said
    /// @param shortcut  a key that answers several questions at once
    /// @param draftNow  reads a draft that an earlier version of the form kept
    public record Manner(
            Function<Answers, List<Offer>> advice,
            Follows follows,
            Optional<Withdrawal> withdraws,
            BiPredicate<Asked, Answers> asks,
            Optional<Function<Answers, Will>> will,
            Optional<Shortcut> shortcut,
            UnaryOperator<Answers> draftNow) {

        public static final Manner PLAIN = new Manner(
                _ -> List.of(),
                (_, _) -> Answers.NONE,
                Optional.empty(),
                (_, _) -> true,
                Optional.empty(),
                Optional.empty(),
                draft -> draft);

        public Manner advising(Function<Answers, List<Offer>> offers) {
            return new Manner(offers, follows, withdraws, asks, will, shortcut, draftNow);
        }

        public Manner following(Follows answers) {
            return new Manner(advice, answers, withdraws, asks, will, shortcut, draftNow);
        }

        public Manner withdrawing(Withdrawal withdrawal) {
            return new Manner(advice, follows, Optional.of(withdrawal), asks, will, shortcut, draftNow);
        }

        public Manner asking(BiPredicate<Asked, Answers> which) {
            return new Manner(advice, follows, withdraws, which, will, shortcut, draftNow);
        }

        public Manner saying(Function<Answers, Will> what) {
            return new Manner(advice, follows, withdraws, asks, Optional.of(what), shortcut, draftNow);
        }

        public Manner with(Shortcut key) {
            return new Manner(advice, follows, withdraws, asks, will, Optional.of(key), draftNow);
        }

        public Manner readingDraftsBy(UnaryOperator<Answers> reading) {
            return new Manner(advice, follows, withdraws, asks, will, shortcut, reading);
        }
    }

    /// What finishing will do: a sentence, and the words of the button.
    public record Will(String sentence, String finish) {}

    /// What Alt and a letter answer, and how that is said beside the other keys.
    public record Shortcut(String letter, String words, Function<Answers, Answers> answers) {}

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
