package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.people.Allocation;
import org.childjourney.people.Disability;
import org.childjourney.people.Involvement;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;

/// Fits what Annex A lists say of a child into what is known from elsewhere: other returns say more of a disability, of
/// the time in care and of who the worker is, and a visit that was recorded here needs no other of its day.
final class FittingLists {

    private final KnownRecords known;
    private final Predicate<Statement<?>> isBelieved;
    private final Map<Matter, Held<?>> aliases = new LinkedHashMap<>();
    private final Map<RecordId, Change<?>> changes = new LinkedHashMap<>();
    private final Set<Matter> said = new HashSet<>();

    /// @param isBelieved whether a statement speaks for a later day than all that is known of such things
    FittingLists(KnownRecords known, Predicate<Statement<?>> isBelieved) {
        this.known = known;
        this.isBelieved = isBelieved;
    }

    /// The records that matters are about which their days alone would not tell.
    Map<Matter, Held<?>> aliases() {
        return aliases;
    }

    /// What changes besides: records that ended, or are replaced.
    Collection<Change<?>> changes() {
        return changes.values();
    }

    Map<Statement<?>, List<RowAccount>> fit(Map<Statement<?>, List<RowAccount>> statements) {
        var fitted = new LinkedHashMap<Statement<?>, List<RowAccount>>();
        Map<Statement<?>, List<RowAccount>> among = new LinkedHashMap<>(statements);
        keepLatestDisability(among);
        amongThemselves(FittingPeriods.CARE, among);
        amongThemselves(FittingPeriods.LEGAL_STATUS, among);
        amongThemselves(FittingPeriods.PLACEMENT, among);
        amongThemselves(FittingPeriods.ALLOCATION, among);
        amongThemselves(FittingPeriods.INVOLVEMENT, among);
        among.keySet().forEach(statement -> said.add(Matter.of(statement.body())));
        inOrder(among).forEach(statement -> {
            List<RowAccount> rows = among.getOrDefault(statement, List.of());
            Optional<? extends Statement<?>> now = switch (statement.body()) {
                case PeriodOfCare _ -> period(FittingPeriods.CARE, cast(statement), rows);
                case LegalStatus _ -> period(FittingPeriods.LEGAL_STATUS, cast(statement), rows);
                case Placement _ -> period(FittingPeriods.PLACEMENT, cast(statement), rows);
                case Disability disability -> disability(disability, statement, rows);
                case Allocation _ -> worker(FittingPeriods.ALLOCATION, cast(statement), known.of(Allocation.KIND));
                case Involvement said -> worker(FittingPeriods.INVOLVEMENT, cast(statement), inPart(said.part()));
                case VisitInFile visit -> isRecordedHere(visit) ? Optional.empty() : Optional.of(statement);
                case Body _ -> Optional.of(statement);
            };
            now.ifPresent(one -> fitted.put(one, rows));
        });
        return fitted;
    }

    @SuppressWarnings("unchecked")
    private static <B extends Body> Statement<B> cast(Statement<?> statement) {
        return (Statement<B>) statement;
    }

    /// What is for the earlier day first, so that what was running ends when the first of several began.
    private static List<Statement<?>> inOrder(Map<Statement<?>, List<RowAccount>> statements) {
        return statements.keySet().stream()
                .sorted(Comparator.comparing((Statement<?> statement) -> statement.year()))
                .toList();
    }

    private static void keepLatestDisability(Map<Statement<?>, List<RowAccount>> statements) {
        statements.keySet().stream()
                .filter(statement -> statement.body() instanceof Disability)
                .<ReturnPeriod>map(Statement::year)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> statements
                        .keySet()
                        .removeIf(statement -> statement.body() instanceof Disability
                                && !statement.year().equals(latest)));
    }

    /// A record about which the lists say more is ended by that.
    private void ends(Held<?> held, Change<?> change) {
        if (!said.contains(Matter.of(held.body()))) {
            changes.putIfAbsent(held.id(), change);
        }
    }

    /// Of what several workbooks say: the earlier ended when the later began, or both are one, as the later says.
    private static <B extends Body> void amongThemselves(
            FittingPeriods<B> periods, Map<Statement<?>, List<RowAccount>> statements) {
        List<Statement<B>> inOrder = new ArrayList<>();
        for (Statement<?> statement : statements.keySet()) {
            if (statement.kind().name().equals(periods.kind().name())) {
                inOrder.add(cast(statement));
            }
        }
        inOrder.sort(Comparator.comparing(
                statement -> periods.began().apply(statement.body()).day()));
        for (int next = 1; next < inOrder.size(); next++) {
            Statement<B> before = inOrder.get(next - 1);
            Statement<B> after = inOrder.get(next);
            LocalDate day = periods.began().apply(after.body()).day();
            if (!periods.runsOn(before.body(), day)) {
                continue;
            }
            if (periods.isSame().test(before.body(), after.body())) {
                inOrder.set(next, one(periods, before, after, statements));
            } else {
                List<RowAccount> rows = take(statements, before);
                statements.put(before.saying(periods.ending().to(before.body(), day)), rows);
            }
        }
    }

    /// What two statements of the same say together.
    private static <B extends Body> Statement<B> one(
            FittingPeriods<B> periods,
            Statement<B> before,
            Statement<B> after,
            Map<Statement<?>, List<RowAccount>> statements) {
        if (periods.begins() == FittingPeriods.Begins.WITH_FIRST_LIST) {
            var rows = new ArrayList<>(take(statements, before));
            rows.addAll(take(statements, after));
            Statement<B> goesOn = after.saying(
                    periods.beginning().to(after.body(), periods.began().apply(before.body())));
            statements.put(goesOn, rows);
            return goesOn;
        }
        Statement<B> later = before.year().compareTo(after.year()) > 0 ? before : after;
        Statement<B> earlier = later == before ? after : before;
        take(statements, earlier)
                .forEach(row -> row.note(
                        Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR, later.year().last()));
        return later;
    }

    private static List<RowAccount> take(Map<Statement<?>, List<RowAccount>> from, Statement<?> statement) {
        return Optional.ofNullable(from.remove(statement)).orElse(List.of());
    }

    private <B extends Body> Optional<Statement<B>> period(
            FittingPeriods<B> periods, Statement<B> statement, List<RowAccount> rows) {
        FittingPeriods.Fitted<B> fitted =
                periods.fit(statement.body(), known.of(periods.kind()), isBelieved.test(statement), rows);
        fitted.as().ifPresent(same -> aliases.put(Matter.of(statement.body()), same));
        fitted.endsOf().forEach(ended -> ends(ended.held(), Change.after(ended.held(), ended.body())));
        return fitted.said().map(statement::saying);
    }

    /// That there is one, or none, says nothing where more is known; where it contradicts what earlier lists said, it
    /// replaces that.
    private Optional<Statement<?>> disability(Disability said, Statement<?> statement, List<RowAccount> rows) {
        List<Held<Disability>> before = known.of(Disability.KIND);
        boolean some = said.code().isEmpty();
        if (before.stream().anyMatch(one -> isSome(one.body()) == some)) {
            return before.stream().anyMatch(one -> one.body().equals(said)) ? Optional.of(statement) : Optional.empty();
        }
        boolean byHand = before.stream().anyMatch(one -> one.origin() == Origin.BY_HAND);
        if (!before.isEmpty() && (byHand || !isBelieved.test(statement))) {
            rows.forEach(row -> row.note(
                    Fault.SAID_OTHERWISE_IN_OTHER_RETURN, AnnexAColumn.DISABILITY.heading(), some ? "YES" : "NO"));
            return Optional.empty();
        }
        before.forEach(one -> changes.putIfAbsent(one.id(), Change.withdraw(one)));
        return Optional.of(statement);
    }

    private static boolean isSome(Disability disability) {
        return !disability.code().equals(Optional.of(Disability.Code.NONE));
    }

    /// A worker whom lists name is the child's from their day on, unless that is known already. One whom another return
    /// or a person has named stays: whether a name and a number are one worker is not known.
    private <B extends Body> Optional<Statement<B>> worker(
            FittingPeriods<B> periods, Statement<B> statement, List<Held<B>> before) {
        LocalDate from = periods.began().apply(statement.body()).day();
        List<Held<B>> running = before.stream()
                .filter(one -> periods.ended().apply(one.body()).isEmpty())
                .toList();
        boolean sameDay = running.stream()
                .anyMatch(one -> periods.began().apply(one.body()).day().equals(from));
        boolean same = running.stream().anyMatch(one -> periods.isSame().test(one.body(), statement.body()));
        boolean othersStay = running.stream().anyMatch(one -> one.origin() == Origin.BY_HAND);
        if (same || othersStay || !running.isEmpty() && !isBelieved.test(statement)) {
            return sameDay && same ? Optional.of(statement) : Optional.empty();
        }
        running.forEach(one -> ends(one, Change.after(one, periods.ending().to(one.body(), from))));
        return Optional.of(statement);
    }

    private List<Held<Involvement>> inPart(Involvement.Part part) {
        return known.of(Involvement.KIND).stream()
                .filter(one -> one.body().part() == part)
                .toList();
    }

    private boolean isRecordedHere(VisitInFile said) {
        return known.of(Visit.KIND).stream()
                .anyMatch(visit ->
                        visit.body().on().equals(said.on()) && visit.body().purpose() == said.purpose());
    }
}
