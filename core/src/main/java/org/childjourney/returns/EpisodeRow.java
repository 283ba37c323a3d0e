package org.childjourney.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare.CategoryOfNeed;
import org.childjourney.care.PeriodOfCare.ReasonCeased;
import org.childjourney.care.Placement;

/// Reads a row of the Episodes table.
record EpisodeRow(Episode episode, ReturnPeriod year, RowAccount row) {

    private static final LocalDate CHILDREN_ACT_IN_FORCE = LocalDate.of(1991, 10, 14);
    private static final String NEXT_EPISODE = "X1";
    private static final Map<String, Optional<ReasonCeased>> ENDINGS = endings();
    private static final Pattern URN = Pattern.compile("(SC)?[0-9]{5,8}|X{7}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}");
    private static final int LONGEST_POSTCODE = 10;

    private static Map<String, Optional<ReasonCeased>> endings() {
        var endings = new HashMap<String, Optional<ReasonCeased>>();
        endings.put(NEXT_EPISODE, Optional.empty());
        ReturnCodes.of(ReasonCeased.class).forEach((code, reason) -> endings.put(code, Optional.of(reason)));
        return Map.copyOf(endings);
    }

    static Optional<EpisodeRow> read(RowReader row) {
        Optional<LocalDate> began = row.neededDay("DECOM");
        Optional<Episode.New> reason = row.neededCode("RNE", Episode.New.class);
        Optional<LegalStatus.Code> legalStatus = row.neededCode("LS", LegalStatus.Code.class);
        Optional<Placement.Type> place = row.neededCode("PLACE", Placement.Type.class);
        if (began.isEmpty() || reason.isEmpty() || legalStatus.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        if (began.get().isBefore(CHILDREN_ACT_IN_FORCE)) {
            row.note(Fault.BEFORE_1991, "DECOM");
            return Optional.empty();
        }
        var home = new Episode.Home(
                place.get(),
                row.code("PLACE_PROVIDER", Placement.Provider.class),
                postcode(row, "HOME_POST"),
                postcode(row, "PL_POST"),
                urn(row, "URN"));
        Optional<LocalDate> ended = row.end("DEC", began.get());
        if (ended.filter(row.year().first()::isAfter).isPresent()) {
            row.note(Fault.BEFORE_YEAR, "DEC", row.year().first());
        }
        Optional<Optional<ReasonCeased>> ending = ending(row, ended);
        var episode = new Episode(
                began.get(),
                reason.get(),
                legalStatus.get(),
                row.code("CIN", CategoryOfNeed.class),
                home,
                ended,
                howItEnded(ended, ending),
                ending.flatMap(ceased -> ceased),
                row.code("REASON_PLACE_CHANGE", Placement.ReasonForMove.class),
                List.of(row.account()));
        return Optional.of(new EpisodeRow(episode, row.year(), row.account()));
    }

    private static Optional<Optional<ReasonCeased>> ending(RowReader row, Optional<LocalDate> ended) {
        Optional<Optional<ReasonCeased>> ending = row.code("REC", ENDINGS);
        if (ended.isPresent() && !row.isFilled("REC")) {
            row.note(Fault.END_WITHOUT_REASON, "REC");
        }
        if (ended.isEmpty() && ending.isPresent()) {
            // an end that was left out has its own note, and its reason goes with it
            if (!row.isFilled("DEC")) {
                row.note(Fault.REASON_WITHOUT_END, "REC");
            }
            return Optional.empty();
        }
        return ending;
    }

    private static Episode.Ending howItEnded(Optional<LocalDate> ended, Optional<Optional<ReasonCeased>> ending) {
        if (ended.isEmpty()) {
            return Episode.Ending.STILL_OPEN;
        }
        return ending.map(ceased -> ceased.isPresent() ? Episode.Ending.CARE_CEASED : Episode.Ending.NEXT_EPISODE)
                .orElse(Episode.Ending.NOT_SAID);
    }

    static Optional<String> postcode(RowReader row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_POSTCODE) {
            // not quoted on the receipt: it may be an address
            row.account().note(Fault.POSTCODE_TOO_LONG, column, "");
            return Optional.empty();
        }
        if (!POSTCODE.matcher(text).matches()) {
            row.account().note(Fault.POSTCODE_NOT_RIGHT, column, "");
        }
        return Optional.of(text);
    }

    static Optional<String> urn(RowReader row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!URN.matcher(text).matches()) {
            row.note(Fault.URN_NOT_RIGHT, column);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// Whether this row, of two that begin one episode, is to be believed: the one in whose year it ended, else the
    /// later.
    boolean outweighs(EpisodeRow other) {
        boolean settled = isSettled();
        if (settled != other.isSettled()) {
            return settled;
        }
        return year.compareTo(other.year) > 0;
    }

    /// Whether it says no other thing than the other row: the same, or the same before the episode ended.
    boolean agreesWith(EpisodeRow other) {
        boolean sameEnd = episode.ended().equals(other.episode.ended())
                && episode.ceased().equals(other.episode.ceased());
        return episode.beganAs(other.episode) && (episode.ended().isEmpty() || sameEnd);
    }

    boolean isSettled() {
        return episode.ended().filter(year::has).isPresent();
    }
}
