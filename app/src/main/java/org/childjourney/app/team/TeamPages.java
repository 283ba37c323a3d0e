package org.childjourney.app.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.app.team.TeamPage.Counted;
import org.childjourney.app.team.TeamPage.DriftRow;
import org.childjourney.app.team.TeamPage.Gap;
import org.childjourney.app.team.TeamPage.LineRow;
import org.childjourney.app.team.TeamPage.PersonRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;
import org.childjourney.team.DoneDuty;
import org.childjourney.team.TeamChild;
import org.childjourney.team.TeamStandards;
import org.childjourney.team.TeamWorker;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;

/// Puts what was read of a team in the words of the screen. A figure is the number of the lines that it opens.
final class TeamPages {

    private final TeamStandards standards;
    private final LocalDate today;
    private final Texts texts;
    private final Names names;
    private final HowItStands stands;

    TeamPages(TeamStandards standards, LocalDate today, Texts texts) {
        this.standards = standards;
        this.today = today;
        this.texts = texts;
        this.names = new Names(texts);
        this.stands = new HowItStands(texts);
    }

    /// What was read; a part that could not be read is empty.
    record Read(
            List<TeamWorker> workers,
            List<TeamChild> children,
            Optional<List<DueTogether>> due,
            Optional<List<DoneDuty>> done,
            Predicate<ChildId> isKept) {}

    TeamPage of(Read read) {
        var people = read.workers().stream()
                .filter(worker -> !worker.isManager())
                .sorted(Comparator.comparing(this::sortedBy))
                .map(worker -> person(worker, read))
                .toList();
        return new TeamPage(
                confidence(read.done()),
                gaps(read),
                people,
                read.children().stream().map(child -> childRow(child, read)).toList(),
                read.children().stream()
                        .flatMap(child -> drift(child, read).stream())
                        .sorted(Comparator.comparing(DriftRow::days).reversed())
                        .toList());
    }

    private String sortedBy(TeamWorker worker) {
        return worker.name().map(name -> name.family() + " " + name.given()).orElseGet(() -> called(worker));
    }

    private String called(TeamWorker worker) {
        return worker.name()
                .map(name -> name.given() + " " + name.family())
                .or(worker::registration)
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    private String confidence(Optional<List<DoneDuty>> done) {
        if (done.isEmpty()) {
            return texts.say("team.confidence.notCounted");
        }
        long all = done.get().size();
        if (all == 0) {
            return texts.say("team.confidence.nothing");
        }
        Map<Outcome, Long> of =
                done.get().stream().collect(Collectors.groupingBy(DoneDuty::outcome, Collectors.counting()));
        long datesOnly = percent(of.getOrDefault(Outcome.DATES_ONLY, 0L), all);
        long fromFile = percent(of.getOrDefault(Outcome.FROM_FILE, 0L), all);
        return texts.say("team.confidence", 100 - datesOnly - fromFile, datesOnly, fromFile);
    }

    private static long percent(long part, long all) {
        return Math.round(100.0 * part / all);
    }

    private List<Gap> gaps(Read read) {
        String owner = read.workers().stream()
                .filter(TeamWorker::isManager)
                .map(this::called)
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), found -> found.isEmpty() ? texts.say("team.noManager") : found));
        var managers = read.workers().stream()
                .filter(TeamWorker::isManager)
                .map(TeamWorker::id)
                .collect(Collectors.toSet());
        return List.of(
                gap(
                        "unnamed",
                        texts.say("team.gap.unnamed"),
                        read.children().stream()
                                .filter(child -> child.unnamedSince().isPresent())
                                .map(child ->
                                        gapRow(child, texts.say("team.gap.unnamed"), child.unnamedSince(), owner))),
                gap(
                        "unseen",
                        texts.say("team.gap.unseen"),
                        read.children().stream()
                                .filter(child -> child.under().isPresent()
                                        && child.seenOn().isEmpty())
                                .map(child -> gapRow(
                                        child, texts.say("team.gap.unseen"), child.since(), workerOf(child, read)))),
                gap(
                        "undecided",
                        texts.say("team.gap.undecided", standards.daysWithoutADecision()),
                        read.children().stream()
                                .filter(child -> child.undecidedSince()
                                        .filter(since -> days(since) > standards.daysWithoutADecision())
                                        .isPresent())
                                .map(child -> gapRow(
                                        child, texts.say("team.gap.undecided.row"), child.undecidedSince(), owner))),
                gap(
                        "manager",
                        texts.say("team.gap.manager"),
                        read.children().stream()
                                .filter(child -> child.worker()
                                        .filter(managers::contains)
                                        .isPresent())
                                .map(child -> gapRow(child, texts.say("team.gap.manager"), child.since(), owner))));
    }

    private Gap gap(String name, String title, Stream<LineRow> rows) {
        var found = rows.toList();
        return new Gap(name, title, counted(found));
    }

    private LineRow gapRow(TeamChild child, String what, Optional<LocalDate> since, String owner) {
        return new LineRow(
                child.child(),
                Mark.Kind.SOON,
                since.map(day -> texts.say("team.days", days(day))).orElseGet(() -> texts.say("ui.notRecorded")),
                name(child),
                what,
                since.map(day -> texts.say("team.since", Dates.inTable(day))).orElse(""),
                owner);
    }

    private PersonRow person(TeamWorker worker, Read read) {
        var own = read.children().stream()
                .filter(child -> child.worker().equals(Optional.of(worker.id())))
                .toList();
        var ids = own.stream().map(TeamChild::child).collect(Collectors.toSet());
        var figures = new EnumMap<Figure, Counted>(Figure.class);
        figures.put(Figure.CHILDREN, load(own, read));
        figures.put(Figure.SEEN_ALONE, seenAlone(own, read));
        var due = read.due()
                .map(all -> all.stream()
                        .filter(line -> ids.contains(line.first().child()))
                        .toList());
        figures.put(Figure.LATE_LAW, lines(due, line -> late(line).equals(Optional.of(RuleClass.LAW)), worker));
        figures.put(
                Figure.LATE_GUIDANCE, lines(due, line -> late(line).equals(Optional.of(RuleClass.GUIDANCE)), worker));
        figures.put(
                Figure.LATE_LOCAL,
                lines(
                        due,
                        line -> late(line)
                                .filter(kind -> kind == RuleClass.LOCAL || kind == RuleClass.PLAN)
                                .isPresent(),
                        worker));
        figures.put(Figure.DATES_ONLY, lines(due, TeamPages::isDatesOnly, worker));
        figures.put(Figure.NEXT_FIVE_DAYS, lines(due, line -> line.first().state() == State.DUE_SOON, worker));
        var done = read.done()
                .map(all ->
                        all.stream().filter(duty -> ids.contains(duty.child())).toList());
        figures.put(Figure.FROM_FILE, done(done, duty -> duty.outcome() == Outcome.FROM_FILE, own, worker, read));
        figures.put(Figure.IN_TIME, done(done, DoneDuty::isInTime, own, worker, read));
        return new PersonRow(called(worker), figures);
    }

    private Counted load(List<TeamChild> own, Read read) {
        int over = own.size() - standards.childrenOfAWorker();
        return new Counted(
                texts.say("team.load", own.size(), standards.childrenOfAWorker()),
                over > 0 ? texts.say("team.over", over) : "",
                own.stream().map(child -> childRow(child, read)).toList());
    }

    private Counted seenAlone(List<TeamChild> own, Read read) {
        long alone = own.stream().filter(TeamChild::wasSeenAloneLast).count();
        return new Counted(
                texts.say("team.seenAlone", alone, own.size()),
                "",
                own.stream().map(child -> childRow(child, read)).toList());
    }

    /// Of what class what is late in a line is: the gravest.
    private static Optional<RuleClass> late(DueTogether line) {
        return line.all()
                .filter(row -> row.state() == State.LATE)
                .map(row -> row.obligation().ruleClass())
                .min(Comparator.naturalOrder());
    }

    private static boolean isDatesOnly(DueTogether line) {
        return line.all().anyMatch(row -> row.obligation().outcome().equals(Optional.of(Outcome.DATES_ONLY)));
    }

    private Counted lines(Optional<List<DueTogether>> due, Predicate<DueTogether> which, TeamWorker worker) {
        return due.map(all -> counted(all.stream()
                        .filter(which)
                        .map(line -> line(line, worker))
                        .toList()))
                .orElseGet(this::notCounted);
    }

    private LineRow line(DueTogether line, TeamWorker worker) {
        DueRow row = line.first();
        boolean isKept = row.childName().isEmpty() && row.authorityId().isEmpty();
        return new LineRow(
                row.child(),
                line.all().map(HowItStands::mark).min(Comparator.naturalOrder()).orElseThrow(),
                stands.words(row, today),
                isKept ? RestrictedWords.name(texts) : names.inList(row.childName(), row.authorityId()),
                isKept ? texts.say("team.task") : row.obligation().duty(),
                Dates.inTable(row.obligation().due()),
                called(worker));
    }

    private Counted done(
            Optional<List<DoneDuty>> done,
            Predicate<DoneDuty> which,
            List<TeamChild> own,
            TeamWorker worker,
            Read read) {
        Map<ChildId, TeamChild> byId = own.stream().collect(Collectors.toMap(TeamChild::child, child -> child));
        return done.map(all -> counted(all.stream()
                        .filter(which)
                        .map(duty -> doneRow(duty, Objects.requireNonNull(byId.get(duty.child())), worker, read))
                        .toList()))
                .orElseGet(this::notCounted);
    }

    private LineRow doneRow(DoneDuty duty, TeamChild child, TeamWorker worker, Read read) {
        boolean isKept = read.isKept().test(duty.child());
        return new LineRow(
                duty.child(),
                duty.outcome() == Outcome.FROM_FILE ? Mark.Kind.FROM_FILE : Mark.Kind.DONE,
                texts.word(duty.outcome()),
                name(child),
                isKept ? texts.say("team.task") : duty.duty(),
                texts.say("team.doneOn", Dates.inTable(duty.doneOn()), Dates.inTable(duty.due())),
                called(worker));
    }

    private Counted counted(List<LineRow> rows) {
        return new Counted(texts.say("team.number", rows.size()), "", rows);
    }

    private Counted notCounted() {
        return new Counted(texts.say("team.notCounted"), "", List.of());
    }

    private LineRow childRow(TeamChild child, Read read) {
        boolean alone = child.wasSeenAloneLast();
        return new LineRow(
                child.child(),
                child.seenOn().isEmpty() ? Mark.Kind.SOON : alone ? Mark.Kind.DONE : Mark.Kind.OPEN,
                texts.say(
                        child.seenOn().isEmpty() ? "team.seen.never" : alone ? "team.seen.alone" : "team.seen.others"),
                name(child),
                under(child),
                child.seenOn()
                        .map(day -> texts.say("team.seenOn", Dates.inTable(day)))
                        .orElse(""),
                workerOf(child, read));
    }

    private String under(TeamChild child) {
        return child.under()
                .map(kind -> texts.say("team.under." + kind.name()))
                .orElseGet(() -> texts.say("team.under.nothing"));
    }

    private Optional<DriftRow> drift(TeamChild child, Read read) {
        return child.unmovedSince()
                .map(since -> new DriftRow(
                        child.child(),
                        name(child),
                        under(child),
                        texts.say(
                                child.progressOn().isPresent() ? "team.moved" : "team.neverMoved",
                                Dates.inTable(since)),
                        days(since),
                        child.workers(),
                        child.homes(),
                        workerOf(child, read)));
    }

    private String workerOf(TeamChild child, Read read) {
        return child.worker()
                .flatMap(id -> read.workers().stream()
                        .filter(worker -> worker.id().equals(id))
                        .findFirst())
                .map(this::called)
                .orElseGet(() -> texts.say("team.noWorker"));
    }

    private String name(TeamChild child) {
        return child.name().isEmpty() && child.authorityId().isEmpty()
                ? RestrictedWords.name(texts)
                : names.inList(child.name(), child.authorityId());
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
