package org.childjourney.app.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.visits.RecordVisit;

/// What was typed of a child and is not asked any more, as other answers stand now: it stays in the draft, and would
/// not be in the record.
final class NotKept {

    private final Texts texts;

    NotKept(Texts texts) {
        this.texts = texts;
    }

    /// What finishing will do, and what it will not keep.
    String after(String will, List<Whom> children, Answers given) {
        String lost =
                children.stream().flatMap(child -> of(child, given).stream()).collect(Collectors.joining(" "));
        return lost.isEmpty() ? will : texts.say("visits.notKept", will, lost);
    }

    private Optional<String> of(Whom child, Answers given) {
        var answers = RecordVisit.answersOf(given, child.id());
        var parts = RecordVisit.ASKED.questions().stream()
                .filter(NotKept::isToldInWords)
                .filter(question -> !RecordVisit.ASKED.isAsked(question, answers))
                .filter(question -> !answers.apply(question.part()).isBlank())
                .map(question -> texts.say("visits.notKept." + question.part(), child.called()))
                .collect(Collectors.joining(texts.say("visits.notKept.and")));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("visits.notKept.as." + why(child, given), parts, child.called()));
    }

    private static boolean isToldInWords(Question question) {
        return question.isOfEachChild()
                && (question.kind() == Question.Kind.TEXT || question.kind() == Question.Kind.LINE);
    }

    private static String why(Whom child, Answers given) {
        if (given.of(VisitForm.VISITED, child.id()).equals(YesNo.NO.name())) {
            return "notVisited";
        }
        if (RecordVisit.isBeforeBirth(given, child.id())) {
            return "notBorn";
        }
        return given.of("seen", child.id()).equals(YesNo.NO.name()) ? "notSeen" : "seen";
    }
}
