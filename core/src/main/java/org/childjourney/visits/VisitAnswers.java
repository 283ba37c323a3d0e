package org.childjourney.visits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;

/// The answers that a visit was made of, as far as it keeps them: typed again, they make the same visit. What was
/// answered about a brother or sister stands in their record and is not among them.
public final class VisitAnswers {

    private final Map<String, String> given = new HashMap<>();
    private final ChildId child;

    private VisitAnswers(ChildId child) {
        this.child = child;
    }

    public static Answers of(ChildId child, Visit visit) {
        var answers = new VisitAnswers(child);
        answers.whenAndWhere(visit);
        answers.whoWasSeen(visit.seen());
        answers.found(visit.found());
        answers.story(visit.story());
        answers.say("account", visit.account());
        answers.sayOf("words", visit.childsWords());
        return new Answers(answers.given);
    }

    private void whenAndWhere(Visit visit) {
        say("on", visit.on().toString());
        visit.startedAt().ifPresent(at -> say("startedAt", at.toString()));
        visit.setting().minutes().ifPresent(minutes -> say("minutes", minutes.toString()));
        choose("announced", visit.setting().announced());
        say("others", visit.setting().others());
        say("where", visit.where());
        sayOf("visited", YesNo.YES.name());
        sayOf("purpose", visit.purpose().name());
    }

    private void whoWasSeen(ChildSeen seen) {
        sayOf("seen", (seen == ChildSeen.NOT_SEEN ? YesNo.NO : YesNo.YES).name());
        switch (seen) {
            case ALONE -> sayOf("alone", YesNo.YES.name());
            case WITH_OTHERS -> sayOf("alone", YesNo.NO.name());
            case NOT_SEEN -> {}
        }
    }

    private void found(Visit.Found found) {
        chooseOf("notSeen", found.notSeen());
        sayOf("tried", found.tried());
        chooseOf("notAlone", found.notAlone());
        chooseOf("spokenIn", found.spokenIn());
        chooseOf("bedroom", found.bedroom());
        sayOf("bedroomNote", found.bedroomNote());
        sayOf("spokenBy", found.spokenBy());
        sayOf("looks", found.looks());
        chooseOf("agreedDone", found.agreedDone());
    }

    private void story(Visit.Story story) {
        say("worries", story.worries());
        say("working", story.working());
        story.next().ifPresent(next -> {
            say("next", next.what());
            next.by().map(LocalDate::toString).ifPresent(by -> say("nextBy", by));
            say("nextWho", next.who());
        });
        story.scale().ifPresent(scale -> say("scale", scale.toString()));
        say("because", story.because());
        say("carersView", story.carersView());
        say("concern", story.concern());
        sayOf("late", story.late());
        say("aboutSomebodyElse", story.aboutSomebodyElse());
    }

    private void choose(String part, Optional<? extends Enum<?>> choice) {
        choice.ifPresent(made -> say(part, made.name()));
    }

    private void chooseOf(String part, Optional<? extends Enum<?>> choice) {
        choice.ifPresent(made -> sayOf(part, made.name()));
    }

    private void sayOf(String part, String answer) {
        say(Answers.name(part, child), answer);
    }

    private void say(String part, String answer) {
        if (!answer.isEmpty()) {
            given.put(part, answer);
        }
    }
}
