package org.childjourney.app.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;

/// How an obligation stands, as a mark and a word. Red is for a child not seen in time and for late law and guidance;
/// what else is late is amber, so that a wall of red cannot form. A statistic is never late work.
public final class HowItStands {

    private static final Set<EventKind> VISITS = Set.of(
            EventKind.VISIT,
            EventKind.PERSONAL_ADVISER_VISIT,
            EventKind.PROTECTION_VISIT,
            EventKind.IN_NEED_VISIT,
            EventKind.PRIVATE_FOSTERING_VISIT);

    private final Texts texts;

    public HowItStands(Texts texts) {
        this.texts = texts;
    }

    public static Mark.Kind mark(DueRow row) {
        return switch (row.state()) {
            case LATE -> lateMark(row.obligation());
            case DUE_SOON -> isDatesOnly(row) ? Mark.Kind.DATES_ONLY : Mark.Kind.SOON;
            case OPEN -> isDatesOnly(row) ? Mark.Kind.DATES_ONLY : Mark.Kind.OPEN;
            case MET, MET_LATE ->
                row.obligation().outcome().equals(Optional.of(Outcome.FROM_FILE))
                        ? Mark.Kind.FROM_FILE
                        : Mark.Kind.DONE;
            case ENDED, UNKNOWN -> Mark.Kind.ENDED;
        };
    }

    private static Mark.Kind lateMark(Obligation late) {
        if (late.ruleClass() == RuleClass.STATISTIC) {
            return Mark.Kind.OPEN;
        }
        boolean isRed = isVisit(late) || late.ruleClass() == RuleClass.LAW || late.ruleClass() == RuleClass.GUIDANCE;
        return isRed ? Mark.Kind.LATE : Mark.Kind.SOON;
    }

    /// Whether it asks that the child be seen: by the catalogue, a visit meets it.
    public static boolean isVisit(Obligation duty) {
        return MetByAVisit.RULES.contains(duty.rule());
    }

    /// Under what a child is to be seen, the one that comes first in a list first.
    public enum SeenUnder {
        PROTECTION_PLAN(EventKind.PROTECTION_VISIT),
        CARE(EventKind.VISIT),
        PLAN_IN_NEED(EventKind.IN_NEED_VISIT),
        PRIVATE_FOSTERING(EventKind.PRIVATE_FOSTERING_VISIT),
        LEAVING_CARE(EventKind.PERSONAL_ADVISER_VISIT);

        private final EventKind visit;

        SeenUnder(EventKind visit) {
            this.visit = visit;
        }
    }

    /// Under what a duty asks that the child be seen; one that asks for something else comes after these.
    public static SeenUnder seenUnder(Obligation duty) {
        return Stream.of(SeenUnder.values())
                .filter(under -> isMetBy(duty, under.visit))
                .findFirst()
                .orElse(SeenUnder.LEAVING_CARE);
    }

    /// Whether what happened can meet a duty.
    public static boolean isMetBy(Obligation duty, EventKind happening) {
        return MetByAVisit.EVENTS.getOrDefault(duty.rule(), Set.of()).contains(happening);
    }

    private static final class MetByAVisit {

        static final Map<String, Set<EventKind>> EVENTS = Catalogue.standard().entries().stream()
                .collect(Collectors.toUnmodifiableMap(Entry::rule, Entry::metBy, (_, later) -> later));

        static final Set<String> RULES = Catalogue.standard().entries().stream()
                .filter(entry -> !Collections.disjoint(entry.metBy(), VISITS))
                .map(Entry::rule)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String words(DueRow row, LocalDate today) {
        Obligation duty = row.obligation();
        long daysLeft = ChronoUnit.DAYS.between(today, duty.due());
        return switch (row.state()) {
            case LATE ->
                duty.ruleClass() == RuleClass.STATISTIC
                        ? texts.say("ui.stands.past", row.daysLate())
                        : texts.say(isDatesOnly(row) ? "ui.stands.late.datesOnly" : "ui.stands.late", row.daysLate());
            case DUE_SOON, OPEN -> texts.say(isDatesOnly(row) ? "ui.stands.due.datesOnly" : "ui.stands.due", daysLeft);
            case MET -> duty.outcome().map(texts::word).orElseThrow();
            case MET_LATE ->
                texts.say("ui.stands.metLate", duty.outcome().map(texts::word).orElseThrow(), row.daysLate());
            case ENDED -> texts.say("ui.stands.ended");
            case UNKNOWN -> texts.say("ui.stands.unknown");
        };
    }

    private static boolean isDatesOnly(DueRow row) {
        return row.obligation().outcome().equals(Optional.of(Outcome.DATES_ONLY));
    }

    /// Whether it is still to be done.
    public static boolean isOpen(State state) {
        return switch (state) {
            case OPEN, DUE_SOON, LATE -> true;
            case MET, MET_LATE, ENDED, UNKNOWN -> false;
        };
    }
}
