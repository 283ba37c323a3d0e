package org.childjourney.app.visits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.form.Told;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.visits.CorrectVisit;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitAnswers;

/// A visit as it is read in one child's record, and the form in which that record is corrected.
final class VisitCorrection {

    private final CorrectVisit correctVisit;
    private final Texts texts;
    private final FormWords words;
    private final NotKept notKept;
    private final Corrections corrections = new Corrections();

    VisitCorrection(CorrectVisit correctVisit, Texts texts) {
        this.correctVisit = correctVisit;
        this.texts = texts;
        this.words = new FormWords(texts);
        this.notKept = new NotKept(texts);
    }

    /// What a visit says, question by question.
    List<Told> told(Whom child, Visit visit) {
        var given = VisitAnswers.of(child.id(), visit);
        return words.told(
                asked(child),
                given,
                visit.outcome() == Outcome.DATES_ONLY ? RecordVisit.missing(given, child.id()) : List.of());
    }

    /// The child whose record it is was visited.
    private List<Asked> asked(Whom child) {
        return words.asked(RecordVisit.ASKED, "visits.form", List.of(child)).stream()
                .filter(asked -> !asked.question().part().equals("visited"))
                .toList();
    }

    Form of(Held<Visit> shown, String called) {
        var child = new Whom(shown.child().orElseThrow(), called);
        var asked = corrections.asked(asked(child));
        var begins = corrections.begins(asked, VisitAnswers.of(child.id(), shown.body()));
        String day = Dates.full(shown.body().on());
        return new Form(
                Corrections.nameOf(shown.id()),
                VisitForm.NAME,
                texts.say("visits.correction.title", called, day),
                List.of(child),
                asked,
                begins,
                Set.of(),
                given -> result(correctVisit.correct(shown, given), called),
                _ -> corrections.done(texts.say("visits.correction.what", called, day)),
                Form.Manner.PLAIN
                        .asking((question, given) -> isAsked(question, given, child.id(), shown.body()))
                        .saying(given -> corrections.will(
                                notKept.after(becomes(shown.body(), child, given), List.of(child), given))));
    }

    /// Why a visit was late, and whether what was agreed was done, is asked where that was said.
    private static boolean isAsked(Asked asked, Answers given, ChildId child, Visit shown) {
        return switch (asked.question().part()) {
            case "late" -> !shown.story().late().isEmpty();
            case "agreedDone" -> shown.found().agreedDone().isPresent();
            default -> RecordVisit.ASKED.isAsked(asked.question(), RecordVisit.answersOf(given, child));
        };
    }

    private String becomes(Visit shown, Whom child, Answers given) {
        Outcome outcome = CorrectVisit.outcome(shown, child.id(), given);
        String missing = RecordVisit.missing(given, child.id()).stream()
                .map(Question::part)
                .map(part -> texts.say("visits.missing." + part, child.called()))
                .collect(Collectors.joining(texts.say("visits.will.and")));
        return texts.say("visits.correction.will." + outcome.name(), child.called(), missing);
    }

    private Form.Result result(RecordVisit.Answer answer, String called) {
        return switch (answer) {
            case RecordVisit.Answer.Recorded(var finished, var _) -> new Form.Result.Kept(finished);
            case RecordVisit.Answer.Refused(var wrong) ->
                new Form.Result.Refused(
                        wrong.stream().map(one -> problem(one, called)).toList());
        };
    }

    private Form.Problem problem(RecordVisit.Wrong wrong, String called) {
        String part = wrong.problem().part();
        return new Form.Problem(
                wrong.child().map(child -> Answers.name(part, child)).orElse(part),
                texts.say("visits.problem." + wrong.problem().name(), called));
    }
}
