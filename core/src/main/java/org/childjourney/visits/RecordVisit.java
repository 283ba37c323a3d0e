package org.childjourney.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.childjourney.access.Act;
import org.childjourney.access.SignedIn;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.people.Address;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Correction;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// Records a visit to one child or to several together, each in a record of their own. A visit with dates alone is
/// kept, and does not count as done.
public final class RecordVisit {

    /// What is asked of a visit.
    public static final Description ASKED = new Description(
            "visit",
            Question.day("on").counting().usedFor(Use.LAW, Use.RETURN),
            Question.time("startedAt").counting().usedFor(Use.COURT),
            Question.number("minutes").usedFor(Use.COURT),
            Question.yesNo("announced").usedFor(Use.PLAN, Use.COURT),
            Question.line("where").counting().usedFor(Use.LAW, Use.COURT),
            Question.yesNo("visited").ofEachChild().usedFor(Use.LAW, Use.RETURN),
            Question.choice("purpose", Visit.Purpose.values())
                    .ofEachChild()
                    .where("visited", YesNo.YES)
                    .counting()
                    .usedFor(Use.LAW, Use.RETURN),
            Question.yesNo("seen")
                    .ofEachChild()
                    // nobody can be seen before the birth
                    .unless("purpose", Visit.Purpose.PRE_BIRTH)
                    .counting()
                    .usedFor(Use.LAW, Use.RETURN),
            Question.choice("notSeen", NotSeenBecause.values())
                    .ofEachChild()
                    .where("seen", YesNo.NO)
                    .usedFor(Use.LAW, Use.COURT),
            Question.line("tried").ofEachChild().where("seen", YesNo.NO).usedFor(Use.PLAN, Use.COURT),
            Question.yesNo("alone")
                    .ofEachChild()
                    .unless("seen", YesNo.NO)
                    .counting()
                    .usedFor(Use.LAW, Use.PLAN),
            Question.choice("notAlone", NotAloneBecause.values())
                    .ofEachChild()
                    .where("alone", YesNo.NO)
                    .usedFor(Use.LAW, Use.COURT),
            Question.choice("spokenIn", SpokenIn.values())
                    .ofEachChild()
                    .unless("seen", YesNo.NO)
                    .usedFor(Use.COURT),
            Question.choice("bedroom", Bedroom.values())
                    .ofEachChild()
                    .unless("seen", YesNo.NO)
                    .usedFor(Use.PLAN, Use.COURT),
            Question.text("words")
                    .ofEachChild()
                    .unless("seen", YesNo.NO)
                    .counting()
                    .usedFor(Use.LAW, Use.PLAN, Use.COURT),
            Question.text("account").counting().usedFor(Use.PLAN, Use.COURT),
            Question.line("next").counting().usedFor(Use.PLAN),
            Question.dayAhead("nextBy").counting().usedFor(Use.PLAN),
            Question.line("nextWho").counting().usedFor(Use.PLAN),
            Question.number("scale").usedFor(Use.PLAN),
            Question.line("because").usedFor(Use.PLAN, Use.COURT),
            Question.line("others").usedFor(Use.PLAN, Use.COURT),
            Question.line("late").ofEachChild().where("visited", YesNo.YES).usedFor(Use.LAW, Use.COURT),
            Question.yesNo("agreedDone")
                    .ofEachChild()
                    .where("visited", YesNo.YES)
                    .usedFor(Use.PLAN, Use.COURT),
            Question.line("spokenBy").ofEachChild().unless("seen", YesNo.NO).usedFor(Use.LAW, Use.COURT),
            Question.line("bedroomNote").ofEachChild().unless("seen", YesNo.NO).usedFor(Use.PLAN, Use.COURT),
            Question.line("looks").ofEachChild().unless("seen", YesNo.NO).usedFor(Use.PLAN, Use.COURT),
            Question.files("files").ofEachChild().unless("seen", YesNo.NO).usedFor(Use.PLAN, Use.COURT),
            Question.text("worries").usedFor(Use.PLAN, Use.COURT),
            Question.text("working").usedFor(Use.PLAN, Use.COURT),
            Question.text("carersView").usedFor(Use.PLAN, Use.COURT),
            Question.text("concern").usedFor(Use.LAW, Use.PLAN),
            Question.text("aboutSomebodyElse").usedFor(Use.PLAN, Use.COURT));

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Children children;
    private final SignedIn user;
    private final Clock clock;

    public RecordVisit(FinishRecord finish, ChildRecords records, Children children, SignedIn user, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.children = children;
        this.user = user;
        this.clock = clock;
    }

    /// What a person can put right, and the question that it is about.
    public enum Problem {
        NO_DATE("on"),
        DATE_NOT_READ("on"),
        DATE_AHEAD("on"),
        DATE_BEFORE_BIRTH("on"),
        TIME_NOT_READ("startedAt"),
        TIME_AHEAD("startedAt"),
        MINUTES_NOT_READ("minutes"),
        NO_PURPOSE("purpose"),
        SEEN_NOT_SAID("seen"),
        ALONE_NOT_SAID("alone"),
        NEXT_NOT_READ("nextBy"),
        NEXT_IS_PAST("nextBy"),
        SCALE_NOT_READ("scale"),
        SCALE_WITHOUT_REASON("because"),
        NOT_SAID_WHAT_WAS_WRONG(Correction.WHAT_WAS_WRONG),
        CHANGED_SINCE(Correction.WHAT_WAS_WRONG);

        private final String part;

        Problem(String part) {
            this.part = part;
        }

        public String part() {
            return part;
        }
    }

    /// A problem, and of which child where it is about one.
    public record Wrong(Problem problem, Optional<ChildId> child) {}

    /// What became of it.
    public sealed interface Answer {

        record Recorded(Finished finished, Map<ChildId, Visit> visits) implements Answer {}

        /// All problems at once; nothing was saved.
        record Refused(List<Wrong> wrong) implements Answer {

            public Refused {
                wrong = List.copyOf(wrong);
            }
        }
    }

    /// @param together the children who were visited, first the one in whose record what is about somebody else is kept
    /// @throws org.childjourney.access.NotAllowed when the user's role may not record visits
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Answer record(List<ChildId> together, Answers given) {
        var typed = new TypedVisit(given, London.today(clock));
        List<Wrong> wrong = wrong(together, typed);
        if (!wrong.isEmpty()) {
            return new Answer.Refused(wrong);
        }
        var changes = new ArrayList<Change<?>>();
        var visits = new LinkedHashMap<ChildId, Visit>();
        Optional<RecordId> first = Optional.empty();
        for (ChildId child : together) {
            var visit = typed.visitTo(child, child.equals(together.getFirst()), first, user.worker());
            var change = finish.anew(child, Visit.KIND, visit);
            if (together.size() > 1 && first.isEmpty()) {
                first = Optional.of(change.record());
            }
            changes.add(change);
            changes.addAll(attached(child, given, change.record()));
            addressFoundRight(child, visit).ifPresent(changes::add);
            visits.put(child, visit);
        }
        return new Answer.Recorded(finish.finish(Act.RECORD_VISIT, changes), visits);
    }

    /// What was attached to the record of one child, to be saved with it. Where files are not asked for, as of a
    /// child who was not seen, nothing is.
    List<Change<Attachment>> attached(ChildId child, Answers given, RecordId record) {
        Question files = ASKED.question("files").orElseThrow();
        if (!ASKED.isAsked(files, answersOf(given, child))) {
            return List.of();
        }
        return KeptFiles.of(given.of("files", child))
                .changes(record, file -> finish.anew(child, Attachment.KIND, file));
    }

    /// A child who was seen where the record says that they live: the address was right on that day.
    private Optional<Change<Address>> addressFoundRight(ChildId child, Visit visit) {
        if (visit.seen() == ChildSeen.NOT_SEEN) {
            return Optional.empty();
        }
        return records.of(child, Address.KIND).stream()
                .filter(held -> held.body().isOn(visit.on()))
                .filter(held -> held.body().isNamedIn(visit.where()))
                .filter(held ->
                        held.body().confirmed().filter(visit.on()::isBefore).isEmpty()
                                && !held.body().confirmed().equals(Optional.of(visit.on())))
                .findFirst()
                .map(held -> Change.after(held, held.body().confirmedOn(visit.on())));
    }

    /// What would be kept of a child, were it finished now; so long as it is not said whether the child was seen, that
    /// they were.
    public static Outcome outcome(Answers given, ChildId child) {
        if (!isBeforeBirth(given, child) && given.of("seen", child).equals(YesNo.NO.name())) {
            return Outcome.NOT_DONE;
        }
        return missing(given, child).isEmpty() ? Outcome.RECORDED : Outcome.DATES_ONLY;
    }

    /// Whether it is a visit before the child is born, who cannot be seen at it.
    public static boolean isBeforeBirth(Answers given, ChildId child) {
        return given.of("purpose", child).equals(Visit.Purpose.PRE_BIRTH.name());
    }

    /// What still keeps the visit to a child from being recorded.
    public static List<Question> missing(Answers given, ChildId child) {
        return ASKED.missing(answersOf(given, child));
    }

    /// The answers that are about this child or about all.
    public static UnaryOperator<String> answersOf(Answers given, ChildId child) {
        return part ->
                ASKED.question(part).map(question -> given.of(question, child)).orElse("");
    }

    List<Wrong> wrong(List<ChildId> together, TypedVisit typed) {
        var wrong = new ArrayList<Wrong>();
        for (Problem problem : ofAll(together, typed)) {
            wrong.add(new Wrong(problem, Optional.empty()));
        }
        for (ChildId child : together) {
            for (Problem problem : typed.problemsOf(child)) {
                wrong.add(new Wrong(problem, Optional.of(child)));
            }
        }
        return wrong;
    }

    private Set<Problem> ofAll(List<ChildId> together, TypedVisit typed) {
        var found = EnumSet.copyOf(typed.problems());
        typed.on().ifPresent(day -> {
            var now = clock.instant().atZone(London.ZONE);
            if (day.isAfter(now.toLocalDate())) {
                found.add(Problem.DATE_AHEAD);
            }
            Optional<LocalTime> begun = typed.startedAt();
            if (day.equals(now.toLocalDate())
                    && begun.filter(now.toLocalTime()::isBefore).isPresent()) {
                found.add(Problem.TIME_AHEAD);
            }
            if (together.stream()
                    .anyMatch(child -> bornOf(child).filter(day::isBefore).isPresent())) {
                found.add(Problem.DATE_BEFORE_BIRTH);
            }
        });
        return found;
    }

    private Optional<LocalDate> bornOf(ChildId child) {
        return children.one(child).map(Held::body).flatMap(Child::born);
    }
}
