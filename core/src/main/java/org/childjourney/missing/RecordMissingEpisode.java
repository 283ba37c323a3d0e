package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Keeping;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;
import org.childjourney.recording.Wrong;
import org.childjourney.recording.Wrong.Problem;

/// Records that a child is missing, and that the child is back. The 72 hours for the return home interview begin with
/// the moment of return.
public final class RecordMissingEpisode {

    private static final String KIND = "kind";
    private static final String WENT = "went";
    private static final String WENT_AT = "wentAt";
    private static final String BACK = "back";
    private static final String RETURNED = "returned";
    private static final String RETURNED_AT = "returnedAt";

    public static final Description ASKED = new Description(
            "missing-episode",
            Question.choice(KIND, MissingEpisode.Kind.values()).counting().usedFor(Use.RETURN),
            Question.day(WENT).counting().usedFor(Use.LAW, Use.RETURN),
            Question.time(WENT_AT).usedFor(Use.COURT),
            Question.line("reported").counting().usedFor(Use.LAW, Use.COURT),
            Question.line("toldBy").counting().usedFor(Use.COURT),
            Question.yesNo(BACK).counting().usedFor(Use.LAW, Use.RETURN),
            Question.day(RETURNED).where(BACK, YesNo.YES).counting().usedFor(Use.LAW, Use.RETURN),
            Question.time(RETURNED_AT).where(BACK, YesNo.YES).counting().usedFor(Use.LAW));

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Children children;
    private final Clock clock;

    public RecordMissingEpisode(FinishRecord finish, ChildRecords records, Children children, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.children = children;
        this.clock = clock;
    }

    /// @param episode the one that is added to, such as that the child is back; a new one where this is empty
    /// @throws org.childjourney.access.NotAllowed when the user's role may not record about a child
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Keeping record(ChildId child, Optional<RecordId> episode, Answers given) {
        var typed = new TypedAnswers(ASKED, given, clock.instant());
        List<Wrong> wrong = wrong(child, typed);
        if (!wrong.isEmpty()) {
            return new Keeping.Refused(wrong);
        }
        Optional<Held<MissingEpisode>> before = episode.flatMap(id -> records.one(id, MissingEpisode.KIND));
        var read = read(typed, before.map(Held::body));
        return new Keeping.Kept(finish.finish(List.of(finish.change(child, MissingEpisode.KIND, before, read))));
    }

    private static MissingEpisode read(TypedAnswers typed, Optional<MissingEpisode> before) {
        Optional<LocalDate> went = typed.day(WENT);
        Optional<LocalDate> returned = typed.day(RETURNED);
        return new MissingEpisode(
                MissingEpisode.Kind.valueOf(typed.line(KIND)),
                went.orElseThrow(),
                returned,
                typed.moment(returned, RETURNED_AT),
                before.flatMap(MissingEpisode::interviewOffered),
                before.flatMap(MissingEpisode::interviewAccepted),
                typed.moment(went, WENT_AT),
                written(typed.line("reported")),
                written(typed.line("toldBy")));
    }

    private static Optional<String> written(String line) {
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private List<Wrong> wrong(ChildId child, TypedAnswers typed) {
        Optional<LocalDate> born = children.one(child).map(Held::body).flatMap(Child::born);
        var wrong = new ArrayList<>(typed.wrong(born));
        var needed = new ArrayList<>(List.of(KIND, WENT));
        if (typed.is(BACK, YesNo.YES)) {
            needed.add(RETURNED);
        }
        needed.stream()
                .filter(part -> typed.line(part).isEmpty())
                .map(part -> new Wrong(part, Problem.NEEDED))
                .forEach(wrong::add);
        typed.later(typed.day(WENT), WENT_AT).ifPresent(wrong::add);
        typed.later(typed.day(RETURNED), RETURNED_AT).ifPresent(wrong::add);
        tooEarly(typed).ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<Wrong> tooEarly(TypedAnswers typed) {
        Optional<LocalDate> went = typed.day(WENT);
        Optional<LocalDate> returned = typed.day(RETURNED);
        if (returned.filter(back -> went.filter(back::isBefore).isPresent()).isPresent()) {
            return Optional.of(new Wrong(RETURNED, Problem.TOO_EARLY));
        }
        Optional<Instant> wentAt = typed.moment(went, WENT_AT);
        return typed.moment(returned, RETURNED_AT)
                .filter(back -> wentAt.filter(back::isBefore).isPresent())
                .map(_ -> new Wrong(RETURNED_AT, Problem.TOO_EARLY));
    }
}
