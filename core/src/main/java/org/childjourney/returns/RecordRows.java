package org.childjourney.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.LookedAfterReview.Participation;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.AdoptionMatch.AdopterSex;
import org.childjourney.permanence.AdoptionMatch.AdopterStatus;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// Reads the rows that are one record each: reviews, missing episodes, adoption, earlier permanence, workers.
final class RecordRows {

    private static final int REVIEWED_AS_OLDER = 4;
    private static final int GROWN_UP = 18;
    private static final Pattern WORKER_ID = Pattern.compile("(SW|XX)[A-Z0-9]+");
    private static final int LONGEST_WORKER_ID = 20;
    private static final Pattern AUTHORITY = Pattern.compile("[0-9]{3}|WAL|SCO|NIR|NUK");
    private static final Pattern PART_OF_DATE = Pattern.compile("(ZZ|[0-9]{1,2})/(ZZ|[0-9]{1,2})/(ZZZZ|[0-9]{4})");
    private static final LocalDate REASONS_ASKED_FROM = LocalDate.of(2023, Month.APRIL, 1);

    private RecordRows() {}

    static Optional<Statement<LookedAfterReview>> review(RowReader row) {
        Optional<LocalDate> on = row.neededDay("REVIEW");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        if (on.get().isBefore(row.year().first())) {
            row.note(Fault.BEFORE_YEAR, "REVIEW", row.year().first());
        }
        Optional<Participation> participation = row.code("REVIEW_CODE", Participation.class);
        if (!row.isFilled("REVIEW_CODE")) {
            row.note(Fault.NOT_FILLED, "REVIEW_CODE");
        }
        if (participation.isPresent() && row.born().isPresent()) {
            int age = Period.between(row.born().get(), on.get()).getYears();
            boolean asUnderFour = participation.get() == Participation.PN0;
            if (asUnderFour && age >= REVIEWED_AS_OLDER) {
                row.note(Fault.PARTICIPATION_UNDER_FOUR, "REVIEW_CODE", age);
            } else if (!asUnderFour && age < REVIEWED_AS_OLDER) {
                row.note(Fault.PARTICIPATION_FOUR_OR_OVER, "REVIEW_CODE", age);
            }
        }
        var review = new LookedAfterReview(on.get(), participation);
        return completing(row, LookedAfterReview.KIND, on, review, ListManner.careReview());
    }

    static Optional<Statement<UnaccompaniedStatus>> unaccompanied(RowReader row) {
        Optional<LocalDate> ceases = row.date("DUC");
        if (row.born().isPresent() && ceases.isPresent()) {
            if (ceases.get().isBefore(row.born().get())) {
                row.note(Fault.DATE_BEFORE_BIRTH, "DUC");
                ceases = Optional.empty();
            } else if (ceases.get().isAfter(row.born().get().plusYears(GROWN_UP))) {
                row.note(Fault.AFTER_EIGHTEENTH_BIRTHDAY, "DUC");
            }
        }
        var status = new UnaccompaniedStatus(ceases);
        return completing(row, UnaccompaniedStatus.KIND, Optional.empty(), status, ListManner.unaccompanied());
    }

    static Optional<Statement<AdoptionMatch>> adoptionMatch(RowReader row) {
        if (row.noneFilled("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")) {
            row.account().note(Fault.SAYS_NOTHING);
            return Optional.empty();
        }
        Optional<Integer> adopters = row.number("NB_ADOPTR", 1, 2);
        Optional<AdopterSex> sex = row.code("SEX_ADOPTR", AdopterSex.class);
        Optional<AdopterStatus> status = row.code("LS_ADOPTR", AdopterStatus.class);
        if (!adoptersFit(adopters, sex, status)) {
            row.account().note(Fault.ADOPTERS_DO_NOT_FIT);
        }
        var match = new AdoptionMatch(
                row.dayInLife("DATE_INT"),
                row.dayInLife("DATE_MATCH"),
                row.yesNo("FOSTER_CARE"),
                adopters,
                sex,
                status);
        return completing(row, AdoptionMatch.KIND, Optional.empty(), match, ListManner.adoptionMatch());
    }

    private static boolean adoptersFit(
            Optional<Integer> adopters, Optional<AdopterSex> sex, Optional<AdopterStatus> status) {
        boolean oneBySex =
                sex.filter(Set.of(AdopterSex.M1, AdopterSex.F1)::contains).isPresent();
        boolean numberFits = adopters.isEmpty() || sex.isEmpty() || oneBySex == (adopters.get() == 1);
        boolean statusFits = status.isEmpty()
                || sex.isEmpty()
                || switch (status.get()) {
                    case L0 -> oneBySex;
                    case L11, L3 -> sex.get() == AdopterSex.MF;
                    case L12, L4 -> sex.get() == AdopterSex.MM || sex.get() == AdopterSex.FF;
                    case L2 -> !oneBySex;
                };
        return numberFits && statusFits;
    }

    static Optional<Statement<AdoptionDecision>> adoptionDecision(RowReader row) {
        Optional<LocalDate> decided = row.neededDay("DATE_PLACED");
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> reversed = row.end("DATE_PLACED_CEASED", decided.get());
        Optional<AdoptionDecision.ReasonReversed> reason =
                row.code("REASON_PLACED_CEASED", AdoptionDecision.ReasonReversed.class);
        if (reversed.isEmpty() && reason.isPresent()) {
            row.note(Fault.REASON_WITHOUT_END, "REASON_PLACED_CEASED");
            reason = Optional.empty();
        } else if (reversed.isPresent() && !row.isFilled("REASON_PLACED_CEASED")) {
            row.note(Fault.NOT_FILLED, "REASON_PLACED_CEASED");
        }
        var decision = new AdoptionDecision(decided.get(), reversed, reason);
        var standing = new AdoptionDecision(decided.get(), Optional.empty(), Optional.empty());
        return said(row, AdoptionDecision.KIND, reversed, decision, standing);
    }

    static Optional<Statement<PreviousPermanence>> previousPermanence(RowReader row) {
        Optional<PreviousPermanence.Kind> kind = row.neededCode("PREV_PERM", PreviousPermanence.Kind.class);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() == PreviousPermanence.Kind.Z1 && !row.noneFilled("LA_PERM", "DATE_PERM")) {
            row.note(Fault.ORDER_WITHOUT_ARRANGEMENT, "PREV_PERM");
        }
        Optional<Matcher> order = orderDate(row);
        var earlier = new PreviousPermanence(
                kind.get(), permanenceAuthority(row), part(order, 3), part(order, 2), part(order, 1));
        return said(row, PreviousPermanence.KIND, Optional.empty(), earlier, earlier);
    }

    private static Optional<String> permanenceAuthority(RowReader row) {
        String text = row.text("LA_PERM");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!AUTHORITY.matcher(text).matches()) {
            row.note(Fault.AUTHORITY_NOT_RIGHT, "LA_PERM");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// Day, month and year, of which the first, two or all may be `zz`.
    private static Optional<Matcher> orderDate(RowReader row) {
        String text = row.text("DATE_PERM");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = ReturnDates.read(text).map(ReturnDates::write).orElse(text);
        Matcher parts = PART_OF_DATE.matcher(written);
        if (!parts.matches() || !isPartOfDate(parts)) {
            row.note(Fault.DATE_NOT_READABLE, "DATE_PERM", "DD/MM/YYYY");
            return Optional.empty();
        }
        Optional<LocalDate> whole = ReturnDates.read(written);
        int year = part(Optional.of(parts), 3).orElse(row.year().last().getYear());
        boolean early = row.born()
                .filter(born -> whole.map(born::isAfter).orElse(year < born.getYear()))
                .isPresent();
        boolean late = whole.map(row.year().last()::isBefore)
                .orElse(year > row.year().last().getYear());
        if (early || late) {
            row.note(
                    early ? Fault.DATE_BEFORE_BIRTH : Fault.DATE_AFTER_YEAR,
                    "DATE_PERM",
                    row.year().last());
            return Optional.empty();
        }
        return Optional.of(parts);
    }

    private static boolean isPartOfDate(Matcher parts) {
        Optional<Integer> day = part(Optional.of(parts), 1);
        Optional<Integer> month = part(Optional.of(parts), 2);
        Optional<Integer> year = part(Optional.of(parts), 3);
        boolean knownFromTheYearDown = (day.isEmpty() || month.isPresent()) && (month.isEmpty() || year.isPresent());
        boolean realMonth = month.filter(number -> number < 1 || number > 12).isEmpty();
        boolean realDay = day.isEmpty() || ReturnDates.read(parts.group()).isPresent();
        return knownFromTheYearDown && realMonth && realDay;
    }

    private static Optional<Integer> part(Optional<Matcher> date, int group) {
        return date.map(parts -> parts.group(group))
                .filter(part -> part.charAt(0) != 'Z')
                .map(Integer::valueOf);
    }

    static Optional<Statement<MissingEpisode>> missing(RowReader row) {
        Optional<MissingEpisode.Kind> kind = row.neededCode("MISSING", ReturnCodes.MISSING);
        Optional<LocalDate> went = row.neededDay("MIS_START");
        if (kind.isEmpty() || went.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> returned = row.endOrSameDay("MIS_END", went.get());
        var missing = new MissingEpisode(kind.get(), went.get(), returned, Optional.empty());
        var stillMissing = new MissingEpisode(kind.get(), went.get(), Optional.empty(), Optional.empty());
        return said(row, MissingEpisode.KIND, returned, missing, stillMissing);
    }

    static Optional<Statement<DeprivationOfLiberty>> deprivation(RowReader row) {
        Optional<LocalDate> began = row.neededDay("DOLO_START");
        if (began.isEmpty()) {
            return Optional.empty();
        }
        // an order may be made to end after the year
        Optional<LocalDate> ended = row.date("DOLO_END");
        if (ended.filter(began.get()::isAfter).isPresent()) {
            row.note(Fault.ENDS_BEFORE_IT_BEGINS, "DOLO_END", began.get());
            ended = Optional.empty();
        }
        var order = new DeprivationOfLiberty(began.get(), ended);
        return said(
                row, DeprivationOfLiberty.KIND, ended, order, new DeprivationOfLiberty(began.get(), Optional.empty()));
    }

    /// @param worker gives the worker's record for the id by which the return names them
    static Optional<Statement<Allocation>> allocation(RowReader row, Function<String, RecordId> worker) {
        String id = row.text("SW_ID");
        Optional<LocalDate> began = row.neededDay("SW_DECOM");
        if (id.isEmpty() || id.length() > LONGEST_WORKER_ID) {
            row.note(id.isEmpty() ? Fault.VALUE_NEEDED : Fault.CODE_NEEDED, "SW_ID");
            return Optional.empty();
        }
        if (began.isEmpty()) {
            return Optional.empty();
        }
        if (!WORKER_ID.matcher(id).matches()) {
            row.note(Fault.WORKER_ID_NOT_RIGHT, "SW_ID");
        }
        if (!row.isFilled("SW_REASON") && !began.get().isBefore(REASONS_ASKED_FROM)) {
            row.note(Fault.NOT_FILLED, "SW_REASON");
        }
        Optional<LocalDate> ended = row.end("SW_DEC", began.get());
        var open = new Allocation(
                worker.apply(id),
                began.get(),
                Optional.empty(),
                row.code("SW_REASON", Allocation.ReasonForChange.class));
        var allocation = new Allocation(open.worker(), open.began(), ended, open.reason());
        return said(row, Allocation.KIND, ended, allocation, open);
    }

    /// Of what another return may say in part.
    private static <B extends Body> Optional<Statement<B>> completing(
            RowReader row, RecordKind<B> kind, Optional<LocalDate> settledOn, B body, Statement.Manner<B> manner) {
        var settled = Statement.Settled.by(settledOn, row.year());
        return Optional.of(new Statement<>(kind, row.year(), settled, body, body, row.account(), manner));
    }

    private static <B extends Body> Optional<Statement<B>> said(
            RowReader row, RecordKind<B> kind, Optional<LocalDate> settledOn, B body, B open) {
        var settled = Statement.Settled.by(settledOn, row.year());
        return Optional.of(new Statement<>(kind, row.year(), settled, body, open, row.account()));
    }
}
