package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.record.Body;

/// All that the files of an import say of one child, year by year.
final class ChildReturn {

    private final String id;
    private final List<HeaderRow> headers = new ArrayList<>();
    private final List<EpisodeRow> episodes = new ArrayList<>();
    private final List<Statement<?>> statements = new ArrayList<>();

    ChildReturn(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// In the order of their years.
    List<HeaderRow> headers() {
        return headers;
    }

    boolean isNamedIn(ReturnPeriod year) {
        return headers.stream().anyMatch(header -> header.year().equals(year));
    }

    void add(HeaderRow header) {
        headers.add(header);
    }

    void add(EpisodeRow episode) {
        episodes.add(episode);
    }

    void add(Statement<?> statement) {
        statements.add(statement);
    }

    /// Whether every episode that the year's file has is of short breaks, for which returns hold no reviews.
    boolean hadOnlyShortBreaksIn(ReturnPeriod year) {
        var kept =
                episodes.stream().filter(episode -> episode.year().equals(year)).toList();
        return !kept.isEmpty()
                && kept.stream()
                        .map(episode -> episode.episode().legalStatus())
                        .allMatch(code -> code == LegalStatus.Code.V3 || code == LegalStatus.Code.V4);
    }

    /// What the files say that are for that time.
    Stream<Body> saidIn(ReturnPeriod year) {
        return statements.stream()
                .filter(statement -> statement.year().equals(year))
                .map(Statement::body);
    }

    /// For each episode the row to be believed, with all rows that speak of it.
    List<EpisodeRow> believedEpisodes() {
        Map<LocalDate, List<EpisodeRow>> byDay = new LinkedHashMap<>();
        for (EpisodeRow episode : episodes) {
            byDay.computeIfAbsent(episode.episode().began(), _ -> new ArrayList<>())
                    .add(episode);
        }
        return byDay.values().stream().map(ChildReturn::believed).toList();
    }

    private static EpisodeRow believed(List<EpisodeRow> rows) {
        EpisodeRow best = rows.stream()
                .reduce((one, other) -> one.outweighs(other) ? one : other)
                .orElseThrow();
        for (EpisodeRow row : rows) {
            if (row != best && !row.agreesWith(best)) {
                row.row().note(Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR, best.year().last());
            }
        }
        var said = rows.stream().map(EpisodeRow::row).toList();
        return new EpisodeRow(best.episode().withRows(said), best.year(), best.row());
    }

    /// For each matter the statement to be believed, and the rows that speak of it.
    Map<Statement<?>, List<RowAccount>> believedStatements() {
        Map<Matter, List<Statement<?>>> byMatter = new LinkedHashMap<>();
        for (Statement<?> statement : statements) {
            byMatter.computeIfAbsent(Matter.of(statement.body()), _ -> new ArrayList<>())
                    .add(statement);
        }
        Map<Statement<?>, List<RowAccount>> believed = new LinkedHashMap<>();
        for (List<Statement<?>> about : byMatter.values()) {
            Statement<?> best = about.stream()
                    .reduce((one, other) -> one.outweighs(other) ? one : other)
                    .orElseThrow();
            for (Statement<?> other : about) {
                if (!other.year().equals(best.year()) && !other.agreesWith(best) && contradicts(other, best)) {
                    other.row()
                            .note(
                                    Fault.SAID_OTHERWISE_IN_ANOTHER_YEAR,
                                    best.year().last());
                }
            }
            believed.put(
                    completed(best, about), about.stream().map(Statement::row).toList());
        }
        return believed;
    }

    /// Whether it matters which of the two is believed.
    @SuppressWarnings("unchecked")
    private static <B extends Body> boolean contradicts(Statement<?> other, Statement<B> best) {
        B said = (B) other.body();
        return !best.manner().replacing(best.body(), said).equals(best.manner().filling(said, best.body()));
    }

    /// The statement, with what the others add that it leaves blank; the latest of them first.
    @SuppressWarnings("unchecked")
    private static <B extends Body> Statement<B> completed(Statement<B> best, List<Statement<?>> about) {
        B body = best.body();
        for (Statement<?> other : about.stream()
                .filter(one -> one != best)
                .sorted(Comparator.comparing((Statement<?> one) -> one.year()).reversed())
                .toList()) {
            body = best.manner().replacing(body, (B) other.body());
        }
        return best.saying(body);
    }

    /// Notes what a child's rows do not fit of one another.
    static void noteWhatDoesNotFit(Iterable<Statement<?>> believed, CareHistory care) {
        var missing = new ArrayList<Stretch>();
        var allocations = new ArrayList<Stretch>();
        var orders = new ArrayList<Stretch>();
        for (Statement<?> statement : believed) {
            switch (statement.body()) {
                case LookedAfterReview review -> noteOutsideCare(care, review.on(), "REVIEW", statement.row());
                case MissingEpisode episode -> {
                    noteOutsideCare(care, episode.wentMissing(), "MIS_START", statement.row());
                    missing.add(new Stretch(episode.wentMissing(), episode.returned(), statement.row()));
                }
                case Allocation allocation ->
                    allocations.add(new Stretch(allocation.began(), allocation.ended(), statement.row()));
                case DeprivationOfLiberty order ->
                    orders.add(new Stretch(order.began(), order.ended(), statement.row()));
                case Body _ -> {}
            }
        }
        Stretch.noteOverlaps(missing);
        Stretch.noteOverlaps(allocations);
        Stretch.noteOverlaps(orders);
    }

    private static void noteOutsideCare(CareHistory care, LocalDate day, String column, RowAccount row) {
        if (!care.care().isEmpty() && !care.mayHaveBeenInCareOn(day)) {
            row.note(Fault.OUTSIDE_CARE, column, ReturnDates.write(day));
        }
    }
}
