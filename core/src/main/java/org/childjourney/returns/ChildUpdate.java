package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.Sex;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Coverage;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Standing;
import org.childjourney.record.Uuid7;

/// What has to change in one child's records so that they say what the files say. What a person recorded is completed
/// and never overwritten; what a later return has said is not undone by an earlier one.
final class ChildUpdate {

    private final StandardReturn standard;
    private final ChildReturn said;
    private final ChildId child;
    private final KnownRecords records;
    private final Map<Matter, Held<?>> matters = new HashMap<>();
    private final Map<Matter, RecordId> newRecords = new HashMap<>();
    private final Workers workers;
    private final Uuid7 ids;
    private final Optional<ReturnPeriod> latestLoaded;
    private final List<Change<?>> changes = new ArrayList<>();
    private Optional<LocalDate> born = Optional.empty();
    private Optional<LoadedReturns.LeftOut> leftOut = Optional.empty();

    /// @param held the child's records as they stand; none for a child who is new
    ChildUpdate(
            StandardReturn standard, ChildReturn said, ChildId child, List<Held<?>> held, Workers workers, Uuid7 ids) {
        this.standard = standard;
        this.said = said;
        this.child = child;
        this.records = new KnownRecords(held);
        this.workers = workers;
        this.ids = ids;
        this.latestLoaded = latest(file -> file.isOf(standard));
        held.forEach(record -> matters.putIfAbsent(Matter.of(record.body()), record));
    }

    private Optional<ReturnPeriod> latest(Predicate<InFile> which) {
        return records.of(InFile.KIND).stream()
                .map(Held::body)
                .filter(which)
                .flatMap(file -> file.ofFilesThatNameTheChild().stream().map(file.standard()::periodOf))
                .max(Comparator.naturalOrder());
    }

    /// Whether no other return that says such things speaks of the child for as late a day: of two returns for one day,
    /// neither undoes the other.
    private boolean isLaterThanOthers(ReturnPeriod year, RecordKind<?> kind) {
        return latest(file -> !file.isOf(standard) && file.standard().says(kind))
                .filter(other -> !other.last().isBefore(year.last()))
                .isEmpty();
    }

    /// What is to be saved; empty when the store already says it all.
    ///
    /// @param returns the returns that are being loaded
    /// @param loaded  every return of the kind that was ever loaded, these among them
    List<Change<?>> changes(List<? extends LoadedReturn> returns, LoadedReturns loaded) {
        identity();
        Map<Statement<?>, List<RowAccount>> statements = said.believedStatements();
        switch (standard) {
            case SSDA903 -> {
                CareHistory care = careHistory();
                periods(PeriodUpdate.CARE, care.care());
                periods(PeriodUpdate.LEGAL_STATUS, care.legalStatuses());
                periods(PeriodUpdate.PLACEMENT, care.placements());
                ChildReturn.noteWhatDoesNotFit(statements.keySet(), care);
            }
            case CIN_CENSUS -> keepToLatestDisabilities(statements);
            case ANNEX_A -> statements = fitted(statements);
        }
        statements.keySet().forEach(this::reserve);
        statements.forEach(this::statement);
        inFile(returns, loaded, Expected.in(standard, recorded(), born));
        return changes;
    }

    /// The first return that should name the child and does not.
    Optional<LoadedReturns.LeftOut> leftOut() {
        return leftOut;
    }

    /// What is recorded of the child once the changes are saved.
    private Collection<Body> recorded() {
        var recorded = new LinkedHashMap<RecordId, Body>();
        records.all().forEach(record -> recorded.put(record.id(), record.body()));
        for (Change<?> change : changes) {
            if (change.standing() == Standing.STANDS) {
                recorded.put(change.record(), change.body());
            } else {
                recorded.remove(change.record());
            }
        }
        return recorded.values();
    }

    private Map<Statement<?>, List<RowAccount>> fitted(Map<Statement<?>, List<RowAccount>> statements) {
        var fitting = new FittingLists(
                records,
                statement ->
                        isAsLateAsLoaded(statement.year()) && isLaterThanOthers(statement.year(), statement.kind()));
        Map<Statement<?>, List<RowAccount>> fitted = fitting.fit(statements);
        changes.addAll(fitting.changes());
        matters.putAll(fitting.aliases());
        return fitted;
    }

    /// Of two years' lists of disabilities the later stands, not both together.
    private void keepToLatestDisabilities(Map<Statement<?>, List<RowAccount>> statements) {
        Optional<ReturnPeriod> latest = statements.keySet().stream()
                .filter(one -> one.body() instanceof Disability)
                .<ReturnPeriod>map(Statement::year)
                .max(Comparator.naturalOrder());
        List<Held<Disability>> before = records.of(Disability.KIND).stream()
                .filter(disability -> !isByHand(disability))
                .toList();
        if (latest.isEmpty()) {
            return;
        }
        boolean asLate = isAsLateAsLoaded(latest.get())
                && (isLaterThanOthers(latest.get(), Disability.KIND)
                        || onlyThatThereIsOne(before, statements.keySet()));
        boolean saidLater = !asLate && !before.isEmpty();
        statements
                .keySet()
                .removeIf(one -> one.body() instanceof Disability
                        && (saidLater || one.year().compareTo(latest.get()) < 0));
        if (!saidLater) {
            Set<Body> now =
                    statements.keySet().stream().<Body>map(Statement::body).collect(Collectors.toSet());
            before.stream()
                    .filter(disability -> !now.contains(disability.body()))
                    .forEach(disability -> changes.add(Change.withdraw(disability)));
        }
    }

    /// Lists say only that there is a disability; which, a census says.
    private static boolean onlyThatThereIsOne(List<Held<Disability>> known, Collection<Statement<?>> said) {
        boolean someSaid = said.stream()
                .anyMatch(one -> one.body() instanceof Disability disability
                        && !disability.code().equals(Optional.of(Disability.Code.NONE)));
        return someSaid && known.stream().allMatch(one -> one.body().code().isEmpty());
    }

    private void identity() {
        Optional<Held<Child>> known = records.of(Child.KIND).stream().findFirst();
        List<RowAccount> rows = said.headers().stream().map(HeaderRow::row).toList();
        Child now =
                known.map(Held::body).orElseGet(() -> said.headers().getFirst().body());
        for (HeaderRow header : said.headers()) {
            boolean laterThanOthers = isLaterThanOthers(header.year(), Child.KIND);
            boolean believed = isAsLateAsLoaded(header.year())
                    && laterThanOthers
                    && known.filter(ChildUpdate::isByHand).isEmpty();
            boolean bothKnown = now.sex() != Sex.NOT_RECORDED && header.sex() != Sex.NOT_RECORDED;
            if (bothKnown && now.sex() != header.sex() && (believed || !laterThanOthers)) {
                header.row().note(believed ? Fault.SEX_OTHERWISE_BEFORE : Fault.SEX_OTHERWISE_IN_OTHER_RETURN);
            }
            now = believed ? JoinedChild.replacing(now, header.body()) : JoinedChild.completed(now, header.body());
        }
        born = now.born();
        if (known.isEmpty()) {
            first(new RecordId(child.value()), Child.KIND, now, rows);
        } else {
            correct(known.get(), now, rows);
        }
    }

    private CareHistory careHistory() {
        var byDay = new TreeMap<LocalDate, Episode>();
        if (!records.all().isEmpty()) {
            new HeldEpisodes(
                            records.bodies(PeriodOfCare.KIND),
                            records.bodies(LegalStatus.KIND),
                            records.bodies(Placement.KIND))
                    .all()
                    .forEach(episode -> byDay.put(episode.began(), episode));
        }
        List<EpisodeRow> rows = said.believedEpisodes();
        rows.forEach(row -> splitWhere(row.episode(), byDay));
        for (EpisodeRow row : rows) {
            byDay.merge(
                    row.episode().began(),
                    row.episode(),
                    (known, now) -> row.isSettled() || isAsLateAsLoaded(row.year())
                            ? now.endedAsSaidLater(known, row.year())
                            : known.withRows(now.rows()));
        }
        return CareHistory.of(List.copyOf(byDay.values()));
    }

    /// Two episodes that were recorded as one are two again, so that each is compared with its own row.
    private static void splitWhere(Episode begins, TreeMap<LocalDate, Episode> byDay) {
        LocalDate day = begins.began();
        Map.Entry<LocalDate, Episode> running = byDay.floorEntry(day);
        if (running == null || begins.reason() == Episode.New.S) {
            return;
        }
        Episode whole = running.getValue();
        boolean within =
                whole.began().isBefore(day) && whole.ended().map(day::isBefore).orElse(true);
        if (within) {
            byDay.put(whole.began(), whole.until(day));
            byDay.put(day, whole.from(day, begins.reason()));
        }
    }

    private <B extends Body> void periods(PeriodUpdate<B> update, List<CareHistory.Said<B>> periods) {
        PeriodUpdate.Matched<B> matched = update.match(records.of(update.kind()), periods);
        for (PeriodUpdate.Pair<B> pair : matched.pairs()) {
            Held<B> known = pair.held();
            PeriodUpdate.Joined<B> said =
                    pair.said().rows().isEmpty() ? update.endedAs() : update.keepingWhatFilesCannotSay();
            B asSaid = said.of(known.body(), pair.said().body());
            B now = isByHand(known)
                    ? update.completing().of(known.body(), pair.said().body())
                    : asSaid;
            if (!now.equals(asSaid)) {
                pair.said().rows().forEach(row -> row.note(Fault.RECORDED_OTHERWISE_BY_HAND));
            }
            correct(known, now, pair.said().rows());
        }
        matched.first().forEach(period -> first(new RecordId(ids.next()), update.kind(), period.body(), period.rows()));
        matched.swallowed().forEach(known -> changes.add(Change.withdraw(known)));
    }

    private <B extends Body> void statement(Statement<B> statement, List<RowAccount> rows) {
        B body = statement.body();
        Statement.Manner<B> manner = statement.manner();
        B now = manner.linked(body, this::recordOf);
        Optional<Held<B>> about = about(statement);
        if (about.isEmpty()) {
            first(recordOf(Matter.of(body)).orElseThrow(), statement.kind(), now, rows);
            return;
        }
        Held<B> known = about.get();
        B asSaid = manner.replacing(now, known.body());
        B asKnown = manner.filling(known.body(), now);
        boolean differs = !asSaid.equals(asKnown);
        if (known.body().equals(asSaid)) {
            return;
        }
        if (isByHand(known)) {
            if (differs) {
                rows.forEach(row -> row.note(Fault.RECORDED_OTHERWISE_BY_HAND));
            }
            correct(known, asKnown, rows);
        } else if (!isLaterThanOthers(statement.year(), statement.kind())) {
            if (differs && !statement.isOfSomethingOpen()) {
                rows.forEach(row -> row.note(Fault.SAID_OTHERWISE_IN_OTHER_RETURN));
            }
            boolean endsWhatWentOn =
                    manner.isOfSomethingOpen(known.body(), known.body()) && !manner.isOfSomethingOpen(asKnown, asKnown);
            correct(known, endsWhatWentOn ? known.body() : asKnown, rows);
        } else if (statement.settled() == Statement.Settled.IN_ITS_YEAR || isAsLateAsLoaded(statement.year())) {
            correct(known, asSaid, rows);
        } else {
            if (differs && !statement.isOfSomethingOpen()) {
                LocalDate later = latestLoaded.map(ReturnPeriod::last).orElseThrow();
                rows.forEach(row -> row.note(Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR, later));
            }
            correct(known, asKnown, rows);
        }
    }

    /// Gives each matter that is not recorded yet the id that its record will have, so that others can name it.
    private void reserve(Statement<?> statement) {
        Matter matter = Matter.of(statement.body());
        if (!matters.containsKey(matter)) {
            newRecords.put(matter, new RecordId(ids.next()));
        }
    }

    private Optional<RecordId> recordOf(Matter matter) {
        return Optional.<RecordId>ofNullable(newRecords.get(matter))
                .or(() -> Optional.ofNullable(matters.get(matter)).map(Held::id));
    }

    @SuppressWarnings("unchecked")
    private <B extends Body> Optional<Held<B>> about(Statement<B> statement) {
        return Optional.ofNullable((Held<B>) matters.get(Matter.of(statement.body())));
    }

    private void inFile(List<? extends LoadedReturn> returns, LoadedReturns loaded, Expected expected) {
        Optional<Held<InFile>> known = records.of(InFile.KIND).stream()
                .filter(file -> file.body().isOf(standard))
                .findFirst();
        var byYear = new TreeMap<ReturnPeriod, List<Coverage>>();
        known.ifPresent(file -> file.body()
                .ofFilesThatNameTheChild()
                .forEach(coverage -> byYear.computeIfAbsent(standard.periodOf(coverage), _ -> new ArrayList<>())
                        .add(coverage)));
        for (HeaderRow header : said.headers()) {
            returns.stream()
                    .filter(one -> one.year().equals(header.year()))
                    .forEach(one -> byYear.put(one.year(), one.coverageOf(said)));
        }
        LoadedReturns.Since since =
                loaded.since(byYear.values().stream().flatMap(List::stream).toList(), expected);
        leftOut = since.leftOut();
        InFile file = since.inFile();
        List<RowAccount> nobody = List.of();
        if (known.isEmpty()) {
            first(new RecordId(ids.next()), InFile.KIND, file, nobody);
        } else {
            correct(known.get(), file, nobody);
        }
    }

    private <B extends Body> void first(RecordId record, RecordKind<B> kind, B body, List<RowAccount> rows) {
        changes.addAll(workers.toRecord(body));
        changes.add(Change.first(record, kind, Optional.of(child), body));
        rows.forEach(row -> row.became(Receipt.Result.KEPT));
    }

    private <B extends Body> void correct(Held<B> known, B now, List<RowAccount> rows) {
        if (!known.body().equals(now)) {
            changes.addAll(workers.toRecord(now));
            changes.add(Change.after(known, now));
            rows.forEach(row -> row.became(Receipt.Result.CHANGED));
        }
    }

    private boolean isAsLateAsLoaded(ReturnPeriod year) {
        return latestLoaded.filter(latest -> latest.compareTo(year) > 0).isEmpty();
    }

    private static boolean isByHand(Held<?> record) {
        return record.origin() == Origin.BY_HAND;
    }
}
