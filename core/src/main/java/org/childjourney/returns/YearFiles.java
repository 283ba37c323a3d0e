package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The files of one year's return as they were read.
record YearFiles(Path folder, Map<Ssda903Table, Sheet> sheets, List<String> notRead) {

    YearFiles {
        sheets = new EnumMap<>(sheets);
        notRead = List.copyOf(notRead);
    }

    /// The folder's name, for people.
    String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    Optional<Sheet> sheet(Ssda903Table table) {
        return Optional.ofNullable(sheets.get(table));
    }

    /// The year into which most of its episodes fit: begun by its end, and open or ended in it. Where several years fit
    /// as well, the one into which most reviews and missing episodes fall; then the earliest.
    Optional<CollectionYear> likelyYear() {
        List<Stretch> episodes = stretches(Ssda903Table.EPISODES, "DECOM", "DEC");
        var events = new ArrayList<>(stretches(Ssda903Table.REVIEWS, "REVIEW", "REVIEW"));
        events.addAll(stretches(Ssda903Table.MISSING, "MIS_START", "MIS_START"));
        var candidates = new TreeSet<CollectionYear>();
        for (Stretch stretch : episodes) {
            candidates.add(CollectionYear.of(stretch.began));
            stretch.ended.map(CollectionYear::of).ifPresent(candidates::add);
        }
        events.forEach(event -> candidates.add(CollectionYear.of(event.began)));
        Optional<Fit> best = Optional.empty();
        for (CollectionYear year : candidates) {
            var fit = new Fit(
                    year,
                    episodes.stream().filter(episode -> episode.fits(year)).count(),
                    events.stream().filter(event -> year.has(event.began)).count());
            if (best.filter(other -> !fit.isBetterThan(other)).isEmpty()) {
                best = Optional.of(fit);
            }
        }
        return best.filter(fit -> fit.episodes * 2 >= episodes.size()).map(Fit::year);
    }

    private record Fit(CollectionYear year, long episodes, long events) {

        boolean isBetterThan(Fit other) {
            return episodes > other.episodes || episodes == other.episodes && events > other.events;
        }
    }

    private List<Stretch> stretches(Ssda903Table table, String began, String ended) {
        return sheet(table)
                .map(sheet -> {
                    Map<String, Integer> columns = sheet.places();
                    return sheet.rows().stream()
                            .flatMap(row -> Stretch.read(row, columns, began, ended).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    private record Stretch(LocalDate began, Optional<LocalDate> ended) {

        static Optional<Stretch> read(Sheet.Row row, Map<String, Integer> columns, String began, String ended) {
            return day(row, columns, began).map(from -> new Stretch(from, day(row, columns, ended)));
        }

        private static Optional<LocalDate> day(Sheet.Row row, Map<String, Integer> columns, String column) {
            Integer place = columns.get(column);
            return place == null || place >= row.fields().size()
                    ? Optional.empty()
                    : ReturnDates.read(row.fields().get(place).strip());
        }

        boolean fits(CollectionYear year) {
            return !began.isAfter(year.last()) && ended.map(year::has).orElse(true);
        }
    }
}
