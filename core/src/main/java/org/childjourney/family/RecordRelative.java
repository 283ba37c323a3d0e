package org.childjourney.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.visits.TypedDate;

/// Records a person of a child's family or network, and with whom they are or were a couple.
public final class RecordRelative {

    private final FinishRecord finish;
    private final ChildRecords records;
    private final Clock clock;

    public RecordRelative(FinishRecord finish, ChildRecords records, Clock clock) {
        this.finish = finish;
        this.records = records;
        this.clock = clock;
    }

    /// What a person can put right.
    public enum Problem {
        NO_NAME,
        NO_KIN,
        BORN_NOT_READ,
        BORN_AHEAD,
        EXPECTED_NOT_READ,
        DIED_NOT_READ,
        DIED_AHEAD,
        CONSULTED_NOT_READ,
        CONSULTED_AHEAD,
        BOND_NOT_SAID
    }

    public Finishing<Problem> record(RelativeDraft draft) {
        LocalDate today = London.today(clock);
        Set<Problem> problems = problems(draft, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        Optional<Held<Relative>> before = draft.record().flatMap(id -> records.one(id, Relative.KIND));
        var change = finish.change(draft.child(), Relative.KIND, before, relative(draft, today));
        var changes = new ArrayList<Change<?>>(List.of(change));
        couple(draft, change.record()).ifPresent(changes::add);
        return new Finishing.Kept<>(finish.finish(changes));
    }

    private static Relative relative(RelativeDraft draft, LocalDate today) {
        var named = draft.named();
        var around = draft.circumstances();
        return new Relative(
                new PersonName(named.given().strip(), named.family().strip(), said(named.knownAs())),
                draft.standing().kin().orElseThrow(),
                named.relation().strip(),
                draft.standing().through(),
                draft.standing().sex().orElse(Sex.NOT_RECORDED),
                TypedDate.read(draft.dates().born(), today),
                TypedDate.read(draft.dates().expected(), today),
                TypedDate.read(draft.dates().died(), today),
                around.livesWithChild(),
                around.parentalResponsibility(),
                said(around.contactAllowed()),
                said(around.safetyFlag()),
                around.safeAdult(),
                said(around.phone()),
                around.ownRecord(),
                TypedDate.read(draft.dates().consulted(), today),
                said(around.responsibilityHow()));
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private Optional<Change<Couple>> couple(RelativeDraft draft, RecordId relative) {
        var standing = draft.standing();
        if (standing.partner().isEmpty() || standing.bond().isEmpty()) {
            return Optional.empty();
        }
        var partner = standing.partner().get();
        var body = new Couple(partner.relative(), relative, standing.bond().get());
        Optional<Held<Couple>> before = records.of(draft.child(), Couple.KIND).stream()
                .filter(held -> isOf(held.body(), partner, MemberId.of(relative)))
                .findFirst();
        if (before.filter(held -> held.body().bond() == body.bond()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(finish.change(draft.child(), Couple.KIND, before, body));
    }

    private static boolean isOf(Couple couple, MemberId one, MemberId other) {
        var pair = Set.of(new MemberId(couple.one()), MemberId.of(couple.other()));
        return pair.contains(one) && pair.contains(other);
    }

    private static Set<Problem> problems(RelativeDraft draft, LocalDate today) {
        var found = EnumSet.noneOf(Problem.class);
        if ((draft.named().given() + draft.named().family()).isBlank()) {
            found.add(Problem.NO_NAME);
        }
        if (draft.standing().kin().isEmpty()) {
            found.add(Problem.NO_KIN);
        }
        var dates = draft.dates();
        day(dates.born(), today, Problem.BORN_NOT_READ, Optional.of(Problem.BORN_AHEAD), found);
        day(dates.expected(), today, Problem.EXPECTED_NOT_READ, Optional.empty(), found);
        day(dates.died(), today, Problem.DIED_NOT_READ, Optional.of(Problem.DIED_AHEAD), found);
        day(dates.consulted(), today, Problem.CONSULTED_NOT_READ, Optional.of(Problem.CONSULTED_AHEAD), found);
        if (draft.standing().partner().isPresent() && draft.standing().bond().isEmpty()) {
            found.add(Problem.BOND_NOT_SAID);
        }
        return found;
    }

    private static void day(
            String typed, LocalDate today, Problem notRead, Optional<Problem> ahead, Set<Problem> found) {
        if (typed.isBlank()) {
            return;
        }
        Optional<LocalDate> day = TypedDate.read(typed, today);
        if (day.isEmpty()) {
            found.add(notRead);
        }
        day.filter(today::isBefore).flatMap(_ -> ahead).ifPresent(found::add);
    }
}
