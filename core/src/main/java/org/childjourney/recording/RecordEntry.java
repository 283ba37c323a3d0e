package org.childjourney.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.access.SignedIn;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Wrong.Problem;

/// Records an event of a described kind about one child. With dates alone it is kept, and does not count as done.
public final class RecordEntry {

    private final FinishRecord finish;
    private final Children children;
    private final SignedIn user;
    private final Clock clock;

    public RecordEntry(FinishRecord finish, Children children, SignedIn user, Clock clock) {
        this.finish = finish;
        this.children = children;
        this.user = user;
        this.clock = clock;
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not record this
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Keeping record(EntryKind kind, ChildId child, Answers given) {
        var typed = typed(kind, given);
        List<Wrong> wrong = wrong(kind, child, typed);
        if (!wrong.isEmpty()) {
            return new Keeping.Refused(wrong);
        }
        var entry = entry(kind, typed, typed.kept(), user.worker());
        var change = finish.anew(child, Entry.KIND, entry);
        var changes = new ArrayList<Change<?>>(List.of(change));
        changes.addAll(attached(kind, child, given, change.record()));
        return new Keeping.Kept(finish.finish(kind.act(), changes));
    }

    /// What was attached to a record, to be saved with it; only to questions that are asked.
    List<Change<Attachment>> attached(EntryKind kind, ChildId child, Answers given, RecordId record) {
        return kind.asked().questions().stream()
                .filter(question -> question.kind() == Question.Kind.FILES)
                .filter(question -> kind.asked().isAsked(question, given::of))
                .map(question -> KeptFiles.of(given.of(question.part())))
                .flatMap(files -> files.changes(record, file -> finish.anew(child, Attachment.KIND, file)).stream())
                .toList();
    }

    /// What an entry says by its answers.
    static Entry entry(EntryKind kind, TypedAnswers typed, Map<String, String> kept, Optional<RecordId> by) {
        Optional<LocalDate> on = kind.on(typed);
        return new Entry(
                kind.asked().name(),
                on.orElseThrow(),
                typed.moment(on, EntryKind.AT),
                List.copyOf(kind.tells(typed)),
                kept,
                kind.outcome(typed),
                by);
    }

    /// What it would be kept as, were it finished now.
    public Outcome outcome(EntryKind kind, Answers given) {
        return kind.outcome(typed(kind, given));
    }

    TypedAnswers typed(EntryKind kind, Answers given) {
        return new TypedAnswers(kind.asked(), given, clock.instant());
    }

    List<Wrong> wrong(EntryKind kind, ChildId child, TypedAnswers typed) {
        var wrong = new ArrayList<>(typed.wrong(bornOf(child)));
        kind.on(typed).ifPresentOrElse(on -> wrong.addAll(aheadOf(on, typed)), () -> {
            if (wrong.stream().noneMatch(one -> one.problem() == Problem.NOT_A_DAY)) {
                wrong.add(new Wrong(firstDay(kind), Problem.NEEDED));
            }
        });
        typed.later(kind.on(typed), EntryKind.AT).ifPresent(wrong::add);
        wrong.addAll(kind.wrong(typed));
        return wrong;
    }

    private static String firstDay(EntryKind kind) {
        return kind.asked().questions().stream()
                .filter(question -> question.kind() == Question.Kind.DAY)
                .findFirst()
                .orElseThrow()
                .part();
    }

    /// What is to come cannot lie before what happened.
    private static List<Wrong> aheadOf(LocalDate on, TypedAnswers typed) {
        return typed.asked().questions().stream()
                .filter(question -> question.kind() == Question.Kind.DAY_AHEAD)
                .map(Question::part)
                .filter(part -> typed.day(part).filter(on::isAfter).isPresent())
                .map(part -> new Wrong(part, Problem.TOO_EARLY))
                .toList();
    }

    private Optional<LocalDate> bornOf(ChildId child) {
        return children.one(child).map(Held::body).flatMap(Child::born);
    }
}
