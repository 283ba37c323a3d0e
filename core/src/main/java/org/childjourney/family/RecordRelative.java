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
import org.childjourney.recording.Description;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.Use;

/// Records a person of a child's family or network, and with whom they are or were a couple.
public final class RecordRelative {

    public static final Description ASKED = new Description(
            "relative",
            Description.Rule.ONE,
            List.of(
                    Question.line("given").counting().usedFor(Use.PLAN, Use.COURT),
                    Question.line("family").counting().usedFor(Use.PLAN, Use.COURT),
                    Question.line("knownAs").usedFor(Use.PLAN),
                    Question.dayOfLife("born").usedFor(Use.PLAN, Use.COURT),
                    Question.choice("kin", Relative.Kin.values()).usedFor(Use.LAW, Use.COURT),
                    Question.choice("through").usedFor(Use.PLAN),
                    Question.line("relation").usedFor(Use.PLAN),
                    Question.choice("sex", Sex.values()).usedFor(Use.PLAN),
                    Question.yesNo("lives").usedFor(Use.PLAN, Use.COURT),
                    Question.yesNo("responsibility").usedFor(Use.LAW, Use.COURT),
                    Question.line("responsibilityHow").usedFor(Use.LAW, Use.COURT),
                    Question.line("contact").usedFor(Use.LAW, Use.PLAN),
                    Question.line("safety").usedFor(Use.PLAN),
                    Question.yesNo("safe").usedFor(Use.PLAN),
                    Question.line("phone").usedFor(Use.PLAN),
                    Question.choice("partner").usedFor(Use.PLAN),
                    Question.day("expected").usedFor(Use.PLAN),
                    Question.dayOfLife("died").usedFor(Use.PLAN, Use.COURT),
                    Question.day("consulted").usedFor(Use.LAW)));

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
        GONE
    }

    public Finishing<Problem> record(RelativeDraft draft) {
        LocalDate today = London.today(clock);
        Set<Problem> problems = problems(draft, today);
        if (!problems.isEmpty()) {
            return new Finishing.Refused<>(problems);
        }
        Optional<Held<Relative>> before = draft.record().flatMap(id -> records.one(id, Relative.KIND));
        if (draft.record().isPresent() && before.isEmpty()) {
            // somebody took them out meanwhile; they do not come back as another person
            return new Finishing.Refused<>(Set.of(Problem.GONE));
        }
        var change = finish.change(draft.child(), Relative.KIND, before, relative(draft, today));
        var changes = new ArrayList<Change<?>>(List.of(change));
        changes.addAll(couples(draft.standing()));
        draft.standing()
                .partner()
                .flatMap(partner -> partner(draft, partner, change.record()))
                .ifPresent(changes::add);
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
                TypedDate.readOfLife(draft.dates().born(), today),
                TypedDate.read(draft.dates().expected(), today),
                TypedDate.readOfLife(draft.dates().died(), today),
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

    private List<Change<Couple>> couples(RelativeDraft.Standing standing) {
        var changes = new ArrayList<Change<Couple>>();
        standing.couples()
                .forEach((id, bond) -> records.one(id, Couple.KIND)
                        .filter(held -> !bond.equals(Optional.of(held.body().bond())))
                        .map(held -> bond.map(now -> bound(held, now)).orElseGet(() -> Change.withdraw(held)))
                        .ifPresent(changes::add));
        return changes;
    }

    private static Change<Couple> bound(Held<Couple> held, Couple.Bond bond) {
        return Change.after(held, new Couple(held.body().one(), held.body().other(), bond));
    }

    private Optional<Change<Couple>> partner(RelativeDraft draft, RelativeDraft.Partner partner, RecordId relative) {
        Optional<Held<Couple>> before = records.of(draft.child(), Couple.KIND).stream()
                .filter(held -> held.body().isOf(partner.who()) && held.body().isOf(MemberId.of(relative)))
                .findFirst();
        if (before.isEmpty()) {
            return Optional.of(finish.anew(
                    draft.child(), Couple.KIND, new Couple(partner.who().relative(), relative, partner.bond())));
        }
        return before.filter(held -> !draft.standing().couples().containsKey(held.id()))
                .filter(held -> held.body().bond() != partner.bond())
                .map(held -> bound(held, partner.bond()));
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
        day(dates.born(), TypedDate.readOfLife(dates.born(), today), Problem.BORN_NOT_READ, found)
                .filter(today::isBefore)
                .ifPresent(_ -> found.add(Problem.BORN_AHEAD));
        day(dates.expected(), TypedDate.read(dates.expected(), today), Problem.EXPECTED_NOT_READ, found);
        day(dates.died(), TypedDate.readOfLife(dates.died(), today), Problem.DIED_NOT_READ, found)
                .filter(today::isBefore)
                .ifPresent(_ -> found.add(Problem.DIED_AHEAD));
        day(dates.consulted(), TypedDate.read(dates.consulted(), today), Problem.CONSULTED_NOT_READ, found)
                .filter(today::isBefore)
                .ifPresent(_ -> found.add(Problem.CONSULTED_AHEAD));
        return found;
    }

    private static Optional<LocalDate> day(
            String typed, Optional<LocalDate> read, Problem notRead, Set<Problem> found) {
        if (!typed.isBlank() && read.isEmpty()) {
            found.add(notRead);
        }
        return read;
    }
}
