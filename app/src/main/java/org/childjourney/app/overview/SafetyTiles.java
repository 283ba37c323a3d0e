package org.childjourney.app.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.overview.OverviewPage.Dot;
import org.childjourney.app.overview.OverviewPage.Line;
import org.childjourney.app.overview.OverviewPage.Source;
import org.childjourney.app.overview.OverviewPage.Tile;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Held;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// The second column: the worry, what works, what needs to happen, and how safe each person finds it.
final class SafetyTiles {

    private static final int DOTS = 12;

    private final HeldRecords held;
    private final Texts texts;

    SafetyTiles(HeldRecords held, Texts texts) {
        this.held = held;
        this.texts = texts;
    }

    List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        held.of(SafetyMap.KIND).stream()
                .map(Held::body)
                .findFirst()
                .ifPresentOrElse(map -> tiles.addAll(of(map)), () -> tiles.add(nothing()));
        tiles.add(scale());
        lastAccount().ifPresent(tiles::add);
        return tiles;
    }

    /// What the last visit meant: what worried the worker, what went well and what happens next, as it was written
    /// then.
    private Optional<Tile> lastAccount() {
        return new VisitHistory(held.of(Visit.KIND))
                .visits().stream()
                        .filter(visit -> !visit.body().confirmedAccount().isEmpty())
                        .findFirst()
                        .map(visit -> new Tile(
                                "account",
                                texts.say("overview.account"),
                                List.of(line(
                                        visit.body().confirmedAccount(),
                                        texts.say(
                                                "overview.account.on",
                                                Dates.full(visit.body().on())))),
                                texts.say("overview.key.visit"),
                                new Source.OfVisit(visit.id())));
    }

    private List<Tile> of(SafetyMap map) {
        String on = texts.say("overview.map.on", Dates.inTable(map.on()));
        var worries = new ArrayList<Line>(plan());
        worries.add(line(map.worries(), on));
        return List.of(
                tile("worries", texts.say("overview.worries"), worries),
                tile("working", texts.say("overview.working"), List.of(line(map.working(), ""))),
                tile("needs", texts.say("overview.needs"), List.of(line(map.needsToHappen(), ""))),
                tile(
                        "danger",
                        texts.say("overview.danger"),
                        List.of(
                                line(map.danger(), texts.say("overview.danger.below")),
                                line(map.goal(), texts.say("overview.goal.below")))));
    }

    private Tile nothing() {
        var lines = new ArrayList<Line>(plan());
        lines.add(new Line(Line.Kind.EMPTY, texts.say("overview.map.none"), ""));
        return tile("worries", texts.say("overview.map"), lines);
    }

    /// The plan says in one word what the worry is, where there is a plan.
    private List<Line> plan() {
        return held.of(ProtectionPlan.KIND).stream()
                .map(Held::body)
                .filter(plan -> plan.ended().isEmpty())
                .max(Comparator.comparing(ProtectionPlan::began))
                .map(plan -> new Line(
                        Line.Kind.PLAIN,
                        texts.say(
                                "overview.plan",
                                plan.latestCategory()
                                        .or(plan::initialCategory)
                                        .map(texts::word)
                                        .orElseGet(() -> texts.say("overview.plan.noCategory")),
                                Dates.inTable(plan.began())),
                        ""))
                .stream()
                .toList();
    }

    private Line line(String text, String quiet) {
        return text.isBlank()
                ? new Line(Line.Kind.EMPTY, texts.say("ui.notRecorded"), quiet)
                : new Line(Line.Kind.PLAIN, text, quiet);
    }

    private Tile tile(String id, String title, List<Line> lines) {
        return new Tile(id, title, lines, texts.say("overview.key.write"), new Source.OfMap());
    }

    /// Whose view it is; a parent and a worker may have the same name.
    private record Rater(String name, SafetyScale.Whose whose) {}

    private Tile scale() {
        var latestFirst = held.of(SafetyScale.KIND).stream()
                .sorted(Comparator.comparing(
                                (Held<SafetyScale> view) -> view.body().on())
                        .thenComparing(Held::recordedAt)
                        .reversed())
                .map(Held::body)
                .toList();
        var raters = new HashSet<Rater>();
        var dots = new ArrayList<Dot>();
        var lines = new ArrayList<Line>();
        for (SafetyScale scale : latestFirst) {
            boolean isLatest = raters.add(new Rater(scale.rater(), scale.whose()));
            String rater = texts.say("overview.scale.rater." + scale.whose().name(), scale.rater());
            dots.add(new Dot(scale.score(), rater, Dates.inTable(scale.on()), isLatest));
            if (isLatest) {
                lines.add(
                        new Line(Line.Kind.PLAIN, scale.because(), texts.say("overview.scale.because", scale.rater())));
            }
        }
        if (latestFirst.isEmpty()) {
            lines.add(new Line(Line.Kind.EMPTY, texts.say("overview.scale.none"), ""));
        }
        return new Tile(
                "scale",
                texts.say("overview.scale"),
                lines,
                dots.stream().limit(DOTS).toList(),
                Optional.empty(),
                texts.say("overview.key.rate"),
                new Source.OfScale());
    }
}
