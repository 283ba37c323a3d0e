package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordKind;

/// Finds, for the periods that files say, those already recorded: by the day they began, or as the continuation of one
/// whose beginning was not known.
///
/// @param endedAs what is known, but for its end: of a period of which no row of the files speaks
record PeriodUpdate<B extends Body>(
        RecordKind<B> kind,
        Function<B, Beginning> began,
        Function<B, Optional<LocalDate>> ended,
        Joined<B> endedAs,
        Joined<B> keepingWhatFilesCannotSay,
        Joined<B> completing) {

    static final PeriodUpdate<PeriodOfCare> CARE = new PeriodUpdate<>(
            PeriodOfCare.KIND,
            PeriodOfCare::began,
            PeriodOfCare::ended,
            (known, said) -> new PeriodOfCare(known.began(), said.ended(), said.reasonCeased(), known.need()),
            (known, said) ->
                    new PeriodOfCare(said(known.began(), said.began()), said.ended(), said.reasonCeased(), said.need()),
            (known, said) -> new PeriodOfCare(
                    known(known.began(), said.began()),
                    known.ended().or(said::ended),
                    known.reasonCeased().or(said::reasonCeased),
                    known.need().or(said::need)));

    static final PeriodUpdate<LegalStatus> LEGAL_STATUS = new PeriodUpdate<>(
            LegalStatus.KIND,
            LegalStatus::began,
            LegalStatus::ended,
            (known, said) -> new LegalStatus(known.code(), known.began(), said.ended()),
            (known, said) -> new LegalStatus(said.code(), said(known.began(), said.began()), said.ended()),
            (known, said) -> new LegalStatus(
                    known.code(),
                    known(known.began(), said.began()),
                    known.ended().or(said::ended)));

    static final PeriodUpdate<Placement> PLACEMENT = new PeriodUpdate<>(
            Placement.KIND,
            Placement::began,
            Placement::ended,
            (known, said) -> new Placement(
                    known.type(),
                    known.provider(),
                    known.began(),
                    said.ended(),
                    known.carer(),
                    known.reasonForMove(),
                    known.homePostcode(),
                    known.placementPostcode(),
                    known.urn(),
                    known.traits(),
                    known.distance()),
            (known, said) -> new Placement(
                    said.type(),
                    said.provider(),
                    said(known.began(), said.began()),
                    said.ended(),
                    said.carer(),
                    said.reasonForMove(),
                    said.homePostcode(),
                    said.placementPostcode(),
                    said.urn(),
                    known.traits(),
                    known.distance()),
            (known, said) -> new Placement(
                    known.type(),
                    known.provider().or(said::provider),
                    known(known.began(), said.began()),
                    known.ended().or(said::ended),
                    known.carer().or(said::carer),
                    known.reasonForMove().or(said::reasonForMove),
                    known.homePostcode().or(said::homePostcode),
                    known.placementPostcode().or(said::placementPostcode),
                    known.urn().or(said::urn),
                    known.traits(),
                    known.distance()));

    /// One body of what is known and what a file says.
    interface Joined<B> {

        B of(B known, B said);
    }

    /// Where each period that the files say belongs.
    record Matched<B extends Body>(List<Pair<B>> pairs, List<CareHistory.Said<B>> first, List<Held<B>> swallowed) {}

    /// A recorded period and what the files say of it.
    record Pair<B extends Body>(Held<B> held, CareHistory.Said<B> said) {}

    private static Beginning known(Beginning known, Beginning said) {
        return known.isKnown() ? known : said;
    }

    /// What a file says, unless it does not know and another did.
    private static Beginning said(Beginning known, Beginning said) {
        return said.isKnown() || !known.isKnown() ? said : known;
    }

    Matched<B> match(List<Held<B>> recorded, List<CareHistory.Said<B>> said) {
        var left = new ArrayList<>(recorded);
        var pairs = new ArrayList<Pair<B>>();
        var unmatched = new ArrayList<CareHistory.Said<B>>();
        for (CareHistory.Said<B> period : said) {
            LocalDate day = began.apply(period.body()).day();
            take(left, one -> began.apply(one.body()).day().equals(day))
                    .ifPresentOrElse(one -> pairs.add(new Pair<>(one, period)), () -> unmatched.add(period));
        }
        var first = new ArrayList<CareHistory.Said<B>>();
        for (CareHistory.Said<B> period : unmatched) {
            take(left, one -> isFromFile(one) && isOneWith(one.body(), period.body()))
                    .ifPresentOrElse(one -> pairs.add(new Pair<>(one, period)), () -> first.add(period));
        }
        List<Held<B>> swallowed = left.stream()
                .filter(one -> isFromFile(one) && said.stream().anyMatch(period -> covers(period.body(), one.body())))
                .toList();
        return new Matched<>(pairs, first, swallowed);
    }

    /// Whether they may be one, though they do not begin on the same day: of one it is not known when it began.
    private boolean isOneWith(B known, B said) {
        boolean beganEarlier = !began.apply(known).isKnown() && covers(said, known);
        boolean beganAsKnown =
                !began.apply(said).isKnown() && began.apply(known).isKnown() && covers(known, said);
        return beganEarlier || beganAsKnown;
    }

    private static <B extends Body> boolean isFromFile(Held<B> held) {
        return held.origin() == Origin.FROM_FILE;
    }

    private boolean covers(B longer, B shorter) {
        LocalDate day = began.apply(shorter).day();
        return !began.apply(longer).day().isAfter(day)
                && ended.apply(longer).map(day::isBefore).orElse(true);
    }

    private static <T> Optional<T> take(List<T> from, Predicate<T> which) {
        Optional<T> found = from.stream().filter(which).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
