package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// A census of children in need that is being loaded.
record CinCensus(CinFile file, CollectionYear year, Receipt.YearKnown yearKnown, LocalDate asAt, CinLayout layout)
        implements LoadedReturn {

    /// What a census holds by date. It has no visits, core groups or reviews of children in need, and no date of the
    /// decision on a referral.
    private static final Set<EventKind> CARRIED = Set.copyOf(EnumSet.of(
            EventKind.REFERRAL_RECEIVED,
            EventKind.REFERRAL_ACCEPTED,
            EventKind.ASSESSMENT_BEGAN,
            EventKind.ASSESSMENT_AUTHORISED,
            EventKind.ENQUIRY_INITIATED,
            EventKind.CONFERENCE_NOT_REQUIRED,
            EventKind.INITIAL_CONFERENCE,
            EventKind.PROTECTION_PLAN_BEGAN,
            EventKind.REVIEW_CONFERENCE,
            EventKind.IN_NEED_PLAN_BEGAN));

    private static final Set<EventKind> CARRIED_SINCE_2027 = Set.of(
            EventKind.LETTER_BEFORE_PROCEEDINGS,
            EventKind.PRE_PROCEEDINGS_MEETING,
            EventKind.PRE_PROCEEDINGS_BEGAN,
            EventKind.PRE_PROCEEDINGS_DECIDED);
    private static final CollectionYear WITH_PRE_PROCEEDINGS = new CollectionYear(2027);

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final String COLLECTION = "CIN";

    /// Settles which year a census is for: what the person says, or else its reference date where that ends a year, or
    /// else the year in its header.
    static CinCensus of(CinFile file, Optional<Integer> said) throws FilesRefused {
        Map<String, String> header = collectionDetails(file);
        String collection = header.getOrDefault("Collection", COLLECTION).strip();
        if (!collection.isEmpty() && !collection.equalsIgnoreCase(COLLECTION)) {
            throw new FilesRefused(Problem.of(Problem.Kind.OTHER_COLLECTION, file.name(), shortened(collection)));
        }
        Optional<LocalDate> reference =
                ReturnDates.read(header.getOrDefault("ReferenceDate", "").strip());
        Optional<CollectionYear> ofReference = reference.map(CollectionYear::of);
        Optional<CollectionYear> ofYear = Optional.of(
                        header.getOrDefault("Year", "").strip())
                .filter(text -> YEAR.matcher(text).matches())
                .map(text -> new CollectionYear(Integer.parseInt(text)));
        CollectionYear year = said.map(CollectionYear::new)
                .or(() -> ofReference.filter(one -> reference.equals(Optional.of(one.last()))))
                .or(() -> ofYear)
                .or(() -> ofReference)
                .filter(CollectionYear::isPlausible)
                .orElseThrow(() -> new FilesRefused(Problem.of(Problem.Kind.YEAR_NOT_IN_HEADER, file.name())));
        var known = said.isPresent() ? Receipt.YearKnown.GIVEN : Receipt.YearKnown.SAID_IN_FILE;
        var layout = new CinLayout();
        layout.noteStrays(file.strays());
        file.header().ifPresent(layout::check);
        return new CinCensus(file, year, known, reference.filter(year::has).orElse(year.last()), layout);
    }

    private static Map<String, String> collectionDetails(CinFile file) {
        var account = new RowAccount(file.name(), 0, CinPart.CHILD);
        return file.header()
                .flatMap(header -> header.parts("CollectionDetails").stream().findFirst())
                .map(details -> CinLayout.values(details, account))
                .orElse(Map.of());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    CinCensus speakingFor(LocalDate day) {
        return new CinCensus(file, year, yearKnown, day, layout);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Coverage coverage() {
        var carried = EnumSet.copyOf(CARRIED);
        if (year.compareTo(WITH_PRE_PROCEEDINGS) >= 0) {
            carried.addAll(CARRIED_SINCE_2027);
        }
        return year.covered(carried, asAt);
    }

    @Override
    public List<Coverage> coverageOf(ChildReturn child) {
        return List.of(coverage());
    }

    @Override
    public List<String> sha256() {
        return List.of(file.seal().sha256());
    }

    @Override
    public Receipt.Year onReceipt() {
        var about = new ArrayList<>(layout.departures());
        Map<String, String> header = collectionDetails(file);
        int line = file.header().map(CinElement::line).orElse(1);
        noteHeader(header, "Year", String.valueOf(year.ending()), line).ifPresent(about::add);
        noteHeader(header, "ReferenceDate", year.last().toString(), line).ifPresent(about::add);
        var read = new Receipt.FileRead(
                name(), List.of(CinPart.values()), file.seal().sha256(), about);
        return new Receipt.Year(name(), year.last(), yearKnown, asAt, List.of(read), List.of());
    }

    private Optional<Receipt.AboutFile> noteHeader(
            Map<String, String> header, String element, String expected, int line) {
        String said = header.getOrDefault(element, "").strip();
        return said.equals(expected)
                ? Optional.empty()
                : Optional.of(new Receipt.AboutFile(
                        line,
                        Optional.empty(),
                        element + " " + shortened(said),
                        Receipt.AboutFile.Kind.HEADER_DIFFERS,
                        List.of(year.last())));
    }
}
