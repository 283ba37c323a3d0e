package org.childjourney.app.visits;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitedTogether;

/// The form for a visit to a child and to the brothers and sisters who were visited together with them.
final class VisitForm {

    static final String NAME = "visit";

    private static final String VISITED = "visited";
    private static final String SEEN = "seen";

    private final RecordVisit recordVisit;
    private final VisitedTogether together;
    private final ReadDue dueList;
    private final SignedIn user;
    private final Clock clock;
    private final Texts texts;
    private final FormWords words;

    VisitForm(
            RecordVisit recordVisit,
            VisitedTogether together,
            ReadDue dueList,
            SignedIn user,
            Clock clock,
            Texts texts) {
        this.recordVisit = recordVisit;
        this.together = together;
        this.dueList = dueList;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
        this.words = new FormWords(texts);
    }

    Form of(ChildId child, String called) {
        var siblings = together.with(child);
        var children = new ArrayList<>(List.of(new Whom(child, called)));
        siblings.forEach(sibling -> children.add(new Whom(
                sibling.id(),
                new Names(texts).toCall(sibling.child().name(), sibling.child().authorityId()))));
        return new Form(
                NAME,
                NAME,
                texts.say("visits.title", called),
                children,
                words.asked(RecordVisit.ASKED, "visits.form", children),
                begins(child, siblings),
                given -> result(children, given),
                given -> kept(children, given),
                Form.Manner.of(
                        (asked, given) -> isAsked(child, asked, given),
                        given -> will(children, given),
                        Optional.of(new Form.Shortcut(
                                "A", texts.say("visits.keys.allSeen"), given -> allSeen(children, given)))));
    }

    private Answers begins(ChildId child, List<VisitedTogether.Sibling> siblings) {
        var given = new HashMap<String, String>();
        given.put("on", Dates.inTable(London.today(clock)));
        given.put(
                "purpose",
                (user.role() == Role.PERSONAL_ADVISER ? Visit.Purpose.PERSONAL_ADVISER : Visit.Purpose.IN_CARE).name());
        given.put("nextWho", user.name());
        given.put(Answers.name(VISITED, child), YesNo.YES.name());
        siblings.forEach(sibling -> given.put(
                Answers.name(VISITED, sibling.id()), (sibling.livesWithTheChild() ? YesNo.YES : YesNo.NO).name()));
        return new Answers(given);
    }

    /// The child whose page it is was visited, or there would be no form.
    private static boolean isAsked(ChildId child, Asked asked, Answers given) {
        if (asked.question().part().equals(VISITED)) {
            return !asked.child().equals(Optional.of(child));
        }
        return RecordVisit.ASKED.isAsked(
                asked.question(), RecordVisit.answersOf(given, asked.child().orElse(child)));
    }

    private static List<Whom> visited(List<Whom> children, Answers given) {
        return children.stream()
                .filter(child -> given.of(VISITED, child.id()).equals(YesNo.YES.name()))
                .toList();
    }

    private static Answers allSeen(List<Whom> children, Answers given) {
        var seen = new HashMap<String, String>();
        visited(children, given).forEach(child -> seen.put(Answers.name(SEEN, child.id()), YesNo.YES.name()));
        return new Answers(seen);
    }

    private Form.Result result(List<Whom> children, Answers given) {
        var ids = visited(children, given).stream().map(Whom::id).toList();
        return switch (recordVisit.record(ids, given)) {
            case RecordVisit.Answer.Recorded(var finished, var _) -> new Form.Result.Kept(finished);
            case RecordVisit.Answer.Refused(var wrong) ->
                new Form.Result.Refused(
                        wrong.stream().map(one -> problem(children, one)).toList());
        };
    }

    private Form.Problem problem(List<Whom> children, RecordVisit.Wrong wrong) {
        String part = wrong.problem().part();
        return new Form.Problem(
                wrong.child().map(child -> Answers.name(part, child)).orElse(part),
                texts.say(
                        "visits.problem." + wrong.problem().name(),
                        wrong.child().map(child -> called(children, child)).orElse("")));
    }

    private static String called(List<Whom> children, ChildId child) {
        return children.stream()
                .filter(one -> one.id().equals(child))
                .findFirst()
                .map(Whom::called)
                .orElse("");
    }

    /// What finishing will do, for each child; what is missing is said once.
    private Form.Will will(List<Whom> children, Answers given) {
        var visited = visited(children, given);
        var outcomes = visited.stream()
                .map(child -> RecordVisit.outcome(given, child.id()))
                .distinct()
                .toList();
        var worst = outcomes.contains(Outcome.DATES_ONLY)
                ? Outcome.DATES_ONLY
                : outcomes.contains(Outcome.RECORDED) ? Outcome.RECORDED : Outcome.NOT_DONE;
        var sentences = new ArrayList<String>();
        for (Whom child : visited) {
            var outcome = RecordVisit.outcome(given, child.id());
            sentences.add(texts.say("visits.will." + outcome.name(), child.called()));
        }
        if (worst == Outcome.DATES_ONLY) {
            sentences.add(texts.say("visits.will.needs", missing(visited, given)));
        }
        return new Form.Will(String.join(" ", sentences), texts.say("visits.finish." + worst.name()));
    }

    private String missing(List<Whom> children, Answers given) {
        return children.stream()
                .flatMap(child ->
                        RecordVisit.missing(given, child.id()).stream().map(question -> named(question, child)))
                .distinct()
                .collect(Collectors.joining(texts.say("visits.will.and")));
    }

    private String named(Question question, Whom child) {
        return texts.say("visits.missing." + question.part(), child.called());
    }

    private String kept(List<Whom> children, Answers given) {
        return visited(children, given).stream()
                .map(child -> texts.say(
                        "visits.done." + RecordVisit.outcome(given, child.id()).name(), child.called()))
                .collect(Collectors.joining(" "));
    }

    /// By when each of the children has to be seen next.
    String next(Map<ChildId, String> children) {
        var today = London.today(clock);
        return children.entrySet().stream()
                .flatMap(child -> dueList.openOn(today, new DueList.Scope.OfChild(child.getKey())).stream()
                        .filter(row -> HowItStands.isVisit(row.obligation()))
                        .map(DueRow::obligation)
                        .min(Comparator.comparing(duty -> duty.due()))
                        .map(duty -> texts.say("visits.done.next", child.getValue(), Dates.full(duty.due())))
                        .stream())
                .collect(Collectors.joining(" "));
    }
}
