package org.childjourney.oversight;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restriction.Stands;
import org.childjourney.access.SignedIn;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// Keeps a child's record from everyone but some, changes who they are, and lifts the restriction. Whoever decides it
/// stays a reader, so that nobody is locked out of a record with everyone else.
public final class RestrictRecord {

    /// The fewest signs of a reason: the authority's own choice, not a rule of law.
    public static final int SHORTEST_REASON = 20;

    public static final String WHY = "why";

    /// What is asked beside who may read.
    public static final Description ASKED =
            new Description("restriction", Question.text(WHY).counting().usedFor(Use.COURT));

    private final FinishRecord finish;
    private final ReadableRecords records;
    private final SignedIn user;
    private final Clock clock;

    public RestrictRecord(FinishRecord finish, ReadableRecords records, SignedIn user, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.user = user;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        REASON_TOO_SHORT,
        /// It is not restricted, so there is nothing to lift.
        NOT_RESTRICTED
    }

    /// The restriction that is in force.
    ///
    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    public Optional<Held<Restriction>> inForce(ChildId child) {
        return standing(child).filter(held -> held.body().isInForce());
    }

    /// The user reads on beside the readers named.
    ///
    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    /// @throws org.childjourney.access.NotAllowed when the user's role may not restrict a record
    public Finishing<Problem> restrict(ChildId child, Collection<UserId> readers, String why) {
        var all = Stream.concat(Stream.of(user.user()), readers.stream())
                .distinct()
                .toList();
        return finish(child, Stands.RESTRICTED, all, why, EnumSet.noneOf(Problem.class));
    }

    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    /// @throws org.childjourney.access.NotAllowed when the user's role may not restrict a record
    public Finishing<Problem> lift(ChildId child, String why) {
        var problems = EnumSet.noneOf(Problem.class);
        if (inForce(child).isEmpty()) {
            problems.add(Problem.NOT_RESTRICTED);
        }
        return finish(child, Stands.LIFTED, List.of(), why, problems);
    }

    private Finishing<Problem> finish(
            ChildId child, Stands stands, List<UserId> readers, String why, Set<Problem> problems) {
        var before = standing(child);
        if (why.strip().length() < SHORTEST_REASON) {
            problems.add(Problem.REASON_TOO_SHORT);
        }
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        var now = new Restriction(stands, readers, why.strip(), London.today(clock));
        return new Finishing.Kept<>(
                finish.finish(Act.RESTRICT_RECORD, List.of(finish.change(child, Restriction.KIND, before, now))));
    }

    private Optional<Held<Restriction>> standing(ChildId child) {
        return records.of(child, Restriction.KIND).stream().findFirst();
    }
}
