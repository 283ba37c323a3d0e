package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.people.Allocation;
import org.childjourney.people.Involvement;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordKind;

/// Fits the time in care, the legal status and the placement that a list gives into those already known. A list
/// has only the latest of each: one that was running when it began has ended then, and one that is known to
/// have begun on another day is the same one.
///
/// @param isSame whether two that ran at one time are one and the same, though they are said to begin on different days
record FittingPeriods<B extends Body>(
        RecordKind<B> kind,
        AnnexAColumn column,
        Begins begins,
        Function<B, Beginning> began,
        Function<B, Optional<LocalDate>> ended,
        BiPredicate<B, B> isSame,
        Changed<B, Beginning> beginning,
        Changed<B, LocalDate> ending) {

    static final FittingPeriods<PeriodOfCare> CARE = new FittingPeriods<>(
            PeriodOfCare.KIND,
            AnnexAColumn.CARE_BEGAN,
            Begins.AS_SAID,
            PeriodOfCare::began,
            PeriodOfCare::ended,
            (one, other) -> true,
            (care, begins) -> new PeriodOfCare(begins, care.ended(), care.reasonCeased(), care.need()),
            (care, end) -> new PeriodOfCare(care.began(), Optional.of(end), care.reasonCeased(), care.need()));

    static final FittingPeriods<LegalStatus> LEGAL_STATUS = new FittingPeriods<>(
            LegalStatus.KIND,
            AnnexAColumn.STATUS_BEGAN,
            Begins.AS_SAID,
            LegalStatus::began,
            LegalStatus::ended,
            (one, other) -> one.code() == other.code(),
            (status, begins) -> new LegalStatus(status.code(), begins, status.ended()),
            (status, end) -> new LegalStatus(status.code(), status.began(), Optional.of(end)));

    static final FittingPeriods<Placement> PLACEMENT = new FittingPeriods<>(
            Placement.KIND,
            AnnexAColumn.PLACED_ON,
            Begins.AS_SAID,
            Placement::began,
            Placement::ended,
            (one, other) -> one.type() == other.type()
                    && one.placementPostcode().isPresent()
                    && one.placementPostcode().equals(other.placementPostcode()),
            (placement, begins) -> changed(placement, begins, placement.ended()),
            (placement, end) -> changed(placement, placement.began(), Optional.of(end)));

    /// A worker goes on to be the child's, whichever list says so first.
    static final FittingPeriods<Allocation> ALLOCATION = new FittingPeriods<>(
            Allocation.KIND,
            AnnexAColumn.WORKER,
            Begins.WITH_FIRST_LIST,
            allocation -> Beginning.on(allocation.began()),
            Allocation::ended,
            (one, other) -> one.worker().equals(other.worker()),
            (allocation, begins) ->
                    new Allocation(allocation.worker(), begins.day(), allocation.ended(), allocation.reason()),
            (allocation, end) ->
                    new Allocation(allocation.worker(), allocation.began(), Optional.of(end), allocation.reason()));

    /// So does an adviser.
    static final FittingPeriods<Involvement> INVOLVEMENT = new FittingPeriods<>(
            Involvement.KIND,
            AnnexAColumn.ADVISER,
            Begins.WITH_FIRST_LIST,
            part -> Beginning.on(part.began()),
            Involvement::ended,
            (one, other) -> one.part() == other.part() && one.worker().equals(other.worker()),
            (part, begins) -> new Involvement(part.worker(), part.part(), begins.day(), part.ended()),
            (part, end) -> new Involvement(part.worker(), part.part(), part.began(), Optional.of(end)));

    private static Placement changed(Placement placement, Beginning began, Optional<LocalDate> ended) {
        return new Placement(
                placement.type(),
                placement.provider(),
                began,
                ended,
                placement.carer(),
                placement.reasonForMove(),
                placement.homePostcode(),
                placement.placementPostcode(),
                placement.urn(),
                placement.traits(),
                placement.distance());
    }

    /// From which day it runs.
    enum Begins {
        /// From the day that the list gives.
        AS_SAID,
        /// A list gives no day: from that of the first list that says it.
        WITH_FIRST_LIST
    }

    /// The same, but for one thing.
    interface Changed<B, T> {

        B to(B body, T other);
    }

    /// What became of a period that a list gives.
    ///
    /// @param said   what is to be said; empty where it is not to be kept
    /// @param as     the record that it is about, where its day alone would not tell
    /// @param endsOf the records that ended when it began, as they are now
    record Fitted<B extends Body>(Optional<B> said, Optional<Held<B>> as, List<Ended<B>> endsOf) {

        static <B extends Body> Fitted<B> keeping(B said) {
            return new Fitted<>(Optional.of(said), Optional.empty(), List.of());
        }
    }

    /// A record that ended, and its body with that end.
    record Ended<B extends Body>(Held<B> held, B body) {}

    /// @param believed whether the list speaks for a later day than all that is known of the child
    Fitted<B> fit(B said, List<Held<B>> known, boolean believed, List<RowAccount> rows) {
        LocalDate day = began.apply(said).day();
        Optional<Held<B>> sameDay = known.stream()
                .filter(held -> began.apply(held.body()).day().equals(day))
                .findFirst();
        if (sameDay.isPresent()) {
            return Fitted.keeping(endedByNext(said, sameDay, known));
        }
        Optional<Held<B>> same = known.stream()
                .filter(held -> isSame.test(held.body(), said) && mayRunOn(held.body(), day))
                .findFirst();
        if (same.isPresent()) {
            return sameOne(said, same.get(), rows);
        }
        List<Held<B>> running =
                known.stream().filter(held -> runsOn(held.body(), day)).toList();
        if (running.isEmpty()) {
            return Fitted.keeping(endedByNext(said, Optional.empty(), known));
        }
        boolean byHand = running.stream().anyMatch(held -> held.origin() == Origin.BY_HAND);
        if (byHand || !believed) {
            Fault fault = byHand ? Fault.RECORDED_OTHERWISE_BY_HAND : Fault.SAID_OTHERWISE_IN_OTHER_RETURN;
            rows.forEach(row -> row.note(fault, column.heading(), ReturnDates.write(day)));
            return new Fitted<>(Optional.empty(), Optional.empty(), List.of());
        }
        var ends = new ArrayList<Ended<B>>();
        running.forEach(held -> ends.add(new Ended<>(held, ending.to(held.body(), day))));
        return new Fitted<>(Optional.of(endedByNext(said, Optional.empty(), known)), Optional.empty(), ends);
    }

    private Fitted<B> sameOne(B said, Held<B> known, List<RowAccount> rows) {
        Beginning begins = began.apply(known.body());
        if (!begins.isKnown()) {
            return new Fitted<>(Optional.of(said), Optional.of(known), List.of());
        }
        String day = ReturnDates.write(began.apply(said).day());
        rows.forEach(row -> row.note(Fault.BEGAN_OTHERWISE, column.heading(), day, begins.day()));
        return Fitted.keeping(beginning.to(said, begins));
    }

    boolean runsOn(B body, LocalDate day) {
        return began.apply(body).day().isBefore(day)
                && ended.apply(body).map(day::isBefore).orElse(true);
    }

    /// Also where it is not known when it began.
    private boolean mayRunOn(B body, LocalDate day) {
        boolean begun = !began.apply(body).isKnown() || began.apply(body).day().isBefore(day);
        return begun && ended.apply(body).map(day::isBefore).orElse(true);
    }

    /// One that is said to go on, though the next is known, has ended: when it is known to have, or when that began.
    private B endedByNext(B said, Optional<Held<B>> known, List<Held<B>> all) {
        LocalDate day = began.apply(said).day();
        Optional<LocalDate> next = all.stream()
                .map(held -> began.apply(held.body()).day())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
        if (ended.apply(said).isPresent() || next.isEmpty()) {
            return said;
        }
        return ending.to(said, known.flatMap(held -> ended.apply(held.body())).orElse(next.get()));
    }
}
