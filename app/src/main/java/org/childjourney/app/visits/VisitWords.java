package org.childjourney.app.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.AddressWords;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.recording.SameWords;
import org.childjourney.recording.TypedDate;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;

/// What the form for a visit says by itself: what finishing will do, what it has done, and what should be looked at
/// again before.
final class VisitWords {

    private static final int TWICE = 2;

    private final Clock clock;
    private final Texts texts;

    VisitWords(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// What finishing will do, for each child; what is missing is said once.
    Form.Will will(List<Visited> visited, Answers given) {
        var outcomes =
                visited.stream().map(child -> outcome(child, given)).distinct().toList();
        var worst = outcomes.contains(Outcome.DATES_ONLY)
                ? Outcome.DATES_ONLY
                : outcomes.contains(Outcome.RECORDED) ? Outcome.RECORDED : Outcome.NOT_DONE;
        var sentences = new ArrayList<String>();
        var unsaid = visited.stream().filter(child -> !isSaid(child, given)).toList();
        visited.stream()
                .filter(child -> isSaid(child, given))
                .forEach(child -> sentences.add(of(child, given, "visits.will")));
        if (!unsaid.isEmpty()) {
            sentences.add(texts.say(
                    "visits.will.unsaid",
                    unsaid.stream().map(child -> child.whom().called()).collect(Collectors.joining(", "))));
        }
        if (worst == Outcome.DATES_ONLY) {
            sentences.add(texts.say("visits.will.needs", missing(visited, given)));
        }
        return new Form.Will(String.join(" ", sentences), texts.say("visits.finish." + worst.name()));
    }

    /// What finishing has done.
    String done(List<Visited> visited, Answers given) {
        return visited.stream().map(child -> of(child, given, "visits.done")).collect(Collectors.joining(" "));
    }

    private String of(Visited child, Answers given, String key) {
        Outcome outcome = outcome(child, given);
        String called = child.whom().called();
        return switch (outcome) {
            case RECORDED, FROM_FILE, REFUSED ->
                next(child, given)
                        .map(due -> texts.say(key + "." + seen(child, given) + ".next", called, Dates.full(due)))
                        .orElseGet(() -> texts.say(key + "." + seen(child, given), called));
            case DATES_ONLY -> texts.say(key + ".DATES_ONLY", called);
            case NOT_DONE -> notSeen(child, key);
        };
    }

    private String notSeen(Visited child, String key) {
        String called = child.whom().called();
        String stands = child.dueBy()
                .map(due -> texts.say(key + ".NOT_DONE.due", called, Dates.full(due)))
                .orElseGet(() -> texts.say(key + ".NOT_DONE", called));
        int inARow = child.visits().notSeenInARow() + 1;
        return inARow < TWICE ? stands : texts.say("visits.notSeen.again", stands, inARow);
    }

    private static boolean isSaid(Visited child, Answers given) {
        return !given.of("seen", child.whom().id()).isEmpty() || isBeforeBirth(child, given);
    }

    private static boolean isBeforeBirth(Visited child, Answers given) {
        return RecordVisit.isBeforeBirth(given, child.whom().id());
    }

    private static String seen(Visited child, Answers given) {
        if (isBeforeBirth(child, given)) {
            return Visit.Purpose.PRE_BIRTH.name();
        }
        return given.of("alone", child.whom().id()).equals(YesNo.YES.name()) ? "ALONE" : "SEEN";
    }

    private Optional<LocalDate> next(Visited child, Answers given) {
        return on(given)
                .flatMap(on -> given.choice("purpose", child.whom().id(), Visit.Purpose.class)
                        .flatMap(Visit.Purpose::event)
                        .flatMap(event ->
                                child.dueAfter(new Visited.Happening(event, on, outcome(child, given)), clock)));
    }

    private Optional<LocalDate> on(Answers given) {
        return TypedDate.read(given.of("on"), London.today(clock));
    }

    private static Outcome outcome(Visited child, Answers given) {
        return RecordVisit.outcome(given, child.whom().id());
    }

    private String missing(List<Visited> visited, Answers given) {
        return visited.stream()
                .flatMap(child -> RecordVisit.missing(given, child.whom().id()).stream()
                        .filter(question -> isSaid(child, given) || !question.isOfEachChild())
                        .map(question -> named(question, child.whom())))
                .distinct()
                .collect(Collectors.joining(texts.say("visits.will.and")));
    }

    private String named(Question question, Whom child) {
        return texts.say("visits.missing." + question.part(), child.called());
    }

    /// What should be looked at again: words that were there before, and another address.
    List<Form.Offer> advice(List<Visited> visited, Answers given) {
        return Stream.concat(
                        visited.stream().flatMap(child -> sameWords(child, given).stream()),
                        visited.stream().findFirst().flatMap(child -> otherAddress(child, given)).stream())
                .toList();
    }

    private Optional<Form.Offer> sameWords(Visited child, Answers given) {
        String words = given.of("words", child.whom().id());
        return child.visits()
                .lastWithWords()
                .filter(before -> SameWords.areMostlyAlike(words, before.childsWords()))
                .map(before -> new Form.Offer(
                        texts.say(
                                "visits.sameWords",
                                child.whom().called(),
                                Dates.inTable(before.on()),
                                SameWords.percentAlike(words, before.childsWords())),
                        List.of()));
    }

    /// Two addresses that both stand: which of them is right is asked where somebody goes there.
    private Optional<Form.Offer> otherAddress(Visited child, Answers given) {
        if (child.addresses().size() < TWICE || !given.of("addressAsked").isEmpty()) {
            return Optional.empty();
        }
        var newest = child.addresses().get(0);
        var other = child.addresses().get(1);
        return Optional.of(new Form.Offer(
                texts.say("visits.address", AddressWords.of(newest, texts), AddressWords.of(other, texts)),
                Stream.of(newest, other)
                        .map(address -> new Form.Offer.Choice(
                                address == newest ? "newer" : "older",
                                texts.say("visits.address.use", address.lines()),
                                new Answers(Map.of(
                                        "where", texts.say("visits.home", address.lines()), "addressAsked", "YES"))))
                        .toList()));
    }
}
