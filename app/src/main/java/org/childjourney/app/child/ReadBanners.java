package org.childjourney.app.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.app.child.ChildPage.Accepted;
import org.childjourney.app.child.ChildPage.Banner;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.MatterWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Urgency;
import org.childjourney.app.ui.WhyWords;
import org.childjourney.app.ui.Workers;
import org.childjourney.oversight.Decision;
import org.childjourney.oversight.Decisions;
import org.childjourney.oversight.Matter;
import org.childjourney.oversight.RaisedAtVisits;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// What must not be overlooked of a child: safety first, then what is late, then what is missing. What a manager has
/// decided about stands apart as a calm sentence, for as long as the decision keeps it quiet.
final class ReadBanners {

    private final Workers names;
    private final Function<DueRow, DutyRow> rows;
    private final LocalDate today;
    private final Texts texts;
    private final MatterWords matters;

    /// @param rows how a line of what is due is shown
    ReadBanners(Workers names, Function<DueRow, DutyRow> rows, LocalDate today, Texts texts) {
        this.names = names;
        this.rows = rows;
        this.today = today;
        this.texts = texts;
        this.matters = new MatterWords(texts);
    }

    /// The banners, and what would be one.
    record Raised(List<Banner> banners, List<Accepted> accepted) {}

    Raised of(List<DueRow> due, Identity identity, VisitHistory visits, Decisions decisions) {
        var banners = new ArrayList<Banner>();
        var accepted = new ArrayList<Accepted>();
        for (Banner banner : all(due, identity, visits, decisions)) {
            quiet(banner, decisions).ifPresentOrElse(accepted::add, () -> banners.add(banner));
        }
        return new Raised(banners, accepted);
    }

    private Optional<Accepted> quiet(Banner banner, Decisions decisions) {
        return banner.matter()
                .flatMap(matter -> decisions
                        .quieting(matter, today)
                        .map(decision ->
                                new Accepted(banner.part(), sentence(words(banner, matter), matter, decision))));
    }

    /// Of a duty it is still said how it stands: a decision makes nothing less late.
    private String words(Banner banner, Matter matter) {
        return switch (matter) {
            case Matter.Duty _ -> banner.what();
            case Matter.Concern _, Matter.NotSeen _ -> matters.of(matter);
        };
    }

    private String sentence(String what, Matter matter, Decision decision) {
        return texts.say(
                decision.acceptedUntil().isPresent() ? "child.accepted.until" : "child.accepted.by",
                what,
                Dates.inTable(decision.quiets(matter).orElseThrow()),
                names.name(decision.held().author()),
                decision.why(),
                decision.what());
    }

    private List<Banner> all(List<DueRow> due, Identity identity, VisitHistory visits, Decisions decisions) {
        var found = new ArrayList<Banner>();
        var raised = new RaisedAtVisits(visits);
        raised.concernNow(decisions).map(this::concern).ifPresent(found::add);
        raised.notSeenNow().map(again -> notSeen(again, visits)).ifPresent(found::add);
        due.stream()
                .filter(row -> row.state() == State.LATE && row.obligation().ruleClass() != RuleClass.STATISTIC)
                .sorted(Urgency.firstThingsFirst(today))
                .map(this::duty)
                .forEach(found::add);
        due.stream()
                .filter(row -> row.state() == State.DUE_SOON || row.state() == State.OPEN)
                .filter(row -> row.obligation().outcome().equals(Optional.of(Outcome.DATES_ONLY)))
                .map(this::duty)
                .forEach(found::add);
        for (String other : identity.otherAddresses()) {
            found.add(gap("address", texts.say("child.banner.address"), texts.say("child.banner.address.why", other)));
        }
        if (identity.hasNoWorker()) {
            found.add(gap(
                    "noWorker",
                    texts.say("child.banner.noWorker"),
                    texts.say("child.banner.noWorker.why", identity.toCall())));
        }
        return found;
    }

    private Banner concern(Matter.Concern raised) {
        return new Banner(
                "concern",
                Mark.Kind.LATE,
                texts.say("child.banner.concern", Dates.inTable(raised.on())),
                raised.words(),
                Optional.empty(),
                Optional.of(raised));
    }

    private Banner notSeen(Matter.NotSeen raised, VisitHistory visits) {
        return new Banner(
                "notSeen",
                Mark.Kind.LATE,
                texts.say("child.banner.notSeen", raised.times()),
                visits.visits().stream()
                        .map(Held::body)
                        .filter(visit -> visit.outcome() == Outcome.NOT_DONE)
                        .limit(raised.times())
                        .map(this::attempt)
                        .collect(Collectors.joining("; ")),
                Optional.empty(),
                Optional.of(raised));
    }

    private String attempt(Visit visit) {
        return texts.say(
                "child.banner.notSeen.why",
                Dates.inTable(visit.on()),
                visit.found().notSeen().map(texts::word).orElseGet(() -> texts.say("ui.notRecorded")),
                visit.found().tried());
    }

    private Banner duty(DueRow row) {
        var duty = rows.apply(row);
        return new Banner(
                row.obligation().rule(),
                duty.mark(),
                texts.say("child.banner.duty", duty.what(), duty.state()),
                WhyWords.inShort(row.obligation()),
                Optional.of(duty),
                Optional.of(new Matter.Duty(row.obligation())));
    }

    /// What is missing is put right, not decided about.
    private static Banner gap(String part, String what, String why) {
        return new Banner(part, Mark.Kind.SOON, what, why, Optional.empty(), Optional.empty());
    }
}
