package org.childjourney.app.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Address;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.TypedDate;
import org.childjourney.visits.NextStep;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;
import org.childjourney.visits.VisitedTogether;

/// The form for a visit to a child and to the brothers and sisters who were visited together with them.
final class VisitForm {

    static final String NAME = "visit";

    static final String VISITED = "visited";
    private static final String SEEN = "seen";
    private static final String PURPOSE = "purpose";
    private static final String WHERE = "where";
    private static final String AGREED_DONE = "agreedDone";
    private static final String LATE = "late";
    private static final String OTHERS = "others";

    private final RecordVisit recordVisit;
    private final VisitedTogether together;
    private final Visited.Reading reading;
    private final SignedIn user;
    private final Clock clock;
    private final Texts texts;
    private final FormWords words;
    private final VisitWords says;
    private final NotKept notKept;

    VisitForm(
            RecordVisit recordVisit,
            VisitedTogether together,
            Visited.Reading reading,
            SignedIn user,
            Clock clock,
            Texts texts) {
        this.recordVisit = recordVisit;
        this.together = together;
        this.reading = reading;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
        this.words = new FormWords(texts);
        this.says = new VisitWords(clock, texts);
        this.notKept = new NotKept(texts);
    }

    Form of(ChildId child, String called) {
        var children = new ArrayList<>(List.of(reading.of(new Whom(child, called), YesNo.YES)));
        together.with(child)
                .forEach(sibling -> children.add(reading.of(
                        new Whom(
                                sibling.id(),
                                new Names(texts)
                                        .toCall(
                                                sibling.child().name(),
                                                sibling.child().authorityId())),
                        sibling.livesWithTheChild() ? YesNo.YES : YesNo.NO)));
        var whom = children.stream().map(Visited::whom).toList();
        return new Form(
                NAME,
                NAME,
                texts.say("visits.title", called),
                whom,
                asked(children, whom),
                begins(children),
                Set.of(),
                given -> result(children, given),
                given -> says.done(visited(children, given), given),
                Form.Manner.PLAIN
                        .asking((asked, given) -> isAsked(children, asked, given))
                        .saying(given -> will(children, given))
                        .advising(given -> says.advice(visited(children, given), given))
                        .with(new Form.Shortcut(
                                "A", texts.say("visits.keys.allSeen"), given -> allSeen(children, given)))
                        .readingDraftsBy(draft -> ofBeforeSiblings(child, draft)));
    }

    /// What was agreed last time stands below the question whether it was done.
    private List<Asked> asked(List<Visited> children, List<Whom> whom) {
        return words.asked(RecordVisit.ASKED, "visits.form", whom).stream()
                .map(asked -> asked.question().part().equals(AGREED_DONE)
                        ? asked.hinted(
                                agreed(of(children, asked)).map(this::agreed).orElse(""))
                        : asked)
                .map(asked -> asLast(asked, children.getFirst().visits()))
                .toList();
    }

    private static Optional<Visit> agreed(Visited child) {
        return child.visits().lastWithNextStep();
    }

    /// Whom it is asked of.
    private static Visited of(List<Visited> children, Asked asked) {
        return children.stream()
                .filter(child -> asked.child().filter(child.whom().id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String agreed(Visit last) {
        NextStep next = last.story().next().orElseThrow();
        return texts.say(
                "visits.agreed",
                Dates.inTable(last.on()),
                next.what(),
                next.by().map(Dates::inTable).orElseGet(() -> texts.say("ui.notRecorded")),
                next.who());
    }

    private Form.Will will(List<Visited> children, Answers given) {
        var will = says.will(visited(children, given), given);
        var whom = children.stream().map(Visited::whom).toList();
        return new Form.Will(notKept.after(will.sentence(), whom, given), will.finish());
    }

    /// Where it was and who else was there can be answered as last time.
    private static Asked asLast(Asked asked, VisitHistory visits) {
        return switch (asked.name()) {
            case WHERE -> asLast(asked, visits, Visit::where);
            case OTHERS -> asLast(asked, visits, visit -> visit.setting().others());
            default -> asked;
        };
    }

    private static Asked asLast(Asked asked, VisitHistory visits, Function<Visit, String> answer) {
        return visits.visits().stream()
                .map(Held::body)
                .filter(visit -> !answer.apply(visit).isBlank())
                .findFirst()
                .map(visit -> asked.asLast(new Asked.Last(answer.apply(visit), Dates.inTable(visit.on()))))
                .orElse(asked);
    }

    private Answers begins(List<Visited> children) {
        var given = new HashMap<String, String>();
        given.put("on", Dates.inTable(London.today(clock)));
        given.put("nextWho", user.name());
        children.getFirst().addresses().stream()
                .findFirst()
                .map(Address::lines)
                .filter(lines -> !lines.isBlank())
                .ifPresent(lines -> given.put(WHERE, texts.say("visits.home", lines)));
        for (Visited child : children) {
            given.put(name(VISITED, child), child.prefilled().name());
            child.awaited()
                    .or(() -> usual(child))
                    .ifPresent(purpose -> given.put(name(PURPOSE, child), purpose.name()));
        }
        return new Answers(given);
    }

    private Optional<Visit.Purpose> usual(Visited child) {
        return user.role() == Role.PERSONAL_ADVISER ? Optional.of(Visit.Purpose.PERSONAL_ADVISER) : child.usual();
    }

    private static String name(String part, Visited child) {
        return Answers.name(part, child.whom().id());
    }

    /// The child whose page it is was visited, or there would be no form. Why a visit is late is asked where it is.
    private boolean isAsked(List<Visited> children, Asked asked, Answers given) {
        ChildId first = children.getFirst().whom().id();
        return switch (asked.question().part()) {
            case VISITED -> !asked.child().equals(Optional.of(first));
            case AGREED_DONE ->
                isAskedByAnswers(asked, given, first)
                        && agreed(of(children, asked)).isPresent();
            case LATE -> isAskedByAnswers(asked, given, first) && isLate(of(children, asked), given);
            default -> isAskedByAnswers(asked, given, first);
        };
    }

    private static boolean isAskedByAnswers(Asked asked, Answers given, ChildId first) {
        return RecordVisit.ASKED.isAsked(
                asked.question(), RecordVisit.answersOf(given, asked.child().orElse(first)));
    }

    private boolean isLate(Visited child, Answers given) {
        Optional<LocalDate> on = TypedDate.read(given.of("on"), London.today(clock));
        return child.dueBy().filter(due -> on.filter(due::isBefore).isPresent()).isPresent();
    }

    /// Without why a visit was late that was not, as the day stands now, and what was agreed with nobody.
    private Answers asAsked(List<Visited> children, Answers given) {
        var asked = new HashMap<>(given.given());
        for (Visited child : children) {
            if (!isLate(child, given)) {
                asked.remove(name(LATE, child));
            }
            if (agreed(child).isEmpty()) {
                asked.remove(name(AGREED_DONE, child));
            }
        }
        return new Answers(asked);
    }

    private static List<Visited> visited(List<Visited> children, Answers given) {
        return children.stream()
                .filter(child -> given.of(name(VISITED, child)).equals(YesNo.YES.name()))
                .toList();
    }

    private static Answers allSeen(List<Visited> children, Answers given) {
        return new Answers(visited(children, given).stream()
                .collect(Collectors.toMap(child -> name(SEEN, child), _ -> YesNo.YES.name())));
    }

    private Form.Result result(List<Visited> children, Answers given) {
        var ids = visited(children, given).stream()
                .map(child -> child.whom().id())
                .toList();
        return switch (recordVisit.record(ids, asAsked(children, given))) {
            case RecordVisit.Answer.Recorded(var finished, var _) -> new Form.Result.Kept(finished);
            case RecordVisit.Answer.Refused(var wrong) ->
                new Form.Result.Refused(
                        wrong.stream().map(one -> problem(children, one)).toList());
        };
    }

    private Form.Problem problem(List<Visited> children, RecordVisit.Wrong wrong) {
        String part = wrong.problem().part();
        return new Form.Problem(
                wrong.child().map(child -> Answers.name(part, child)).orElse(part),
                texts.say("visits.problem." + wrong.problem().name(), called(children, wrong.child())));
    }

    private static String called(List<Visited> children, Optional<ChildId> child) {
        return children.stream()
                .map(Visited::whom)
                .filter(whom -> child.filter(whom.id()::equals).isPresent())
                .findFirst()
                .map(Whom::called)
                .orElse("");
    }

    /// A draft of the time when a visit was to one child: what was typed stands where it is asked now.
    private static Answers ofBeforeSiblings(ChildId child, Answers draft) {
        var given = new HashMap<>(draft.given());
        move(given, PURPOSE, Answers.name(PURPOSE, child));
        move(given, "childsWords", Answers.name("words", child));
        move(given, LATE, Answers.name(LATE, child));
        Optional.ofNullable(given.remove(SEEN)).ifPresent(seen -> {
            given.put(Answers.name(SEEN, child), (seen.equals("NOT_SEEN") ? YesNo.NO : YesNo.YES).name());
            if (!seen.equals("NOT_SEEN")) {
                given.put(Answers.name("alone", child), (seen.equals("ALONE") ? YesNo.YES : YesNo.NO).name());
            }
        });
        return new Answers(given);
    }

    private static void move(Map<String, String> given, String from, String to) {
        Optional.ofNullable(given.remove(from)).ifPresent(answer -> given.put(to, answer));
    }
}
