package org.childjourney.app.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Explanation;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.Verified;

/// A plausible line of what is due: a visit of six weeks to Leo Cole.
public final class DueRowBuilder {

    private static final int SOON = 7;

    private final LocalDate today;
    private ChildId child = new ChildId(new UUID(0, 1));
    private String given = "Leo";
    private String family = "Cole";
    private String rule = "cla-visit-year1";
    private RuleClass ruleClass = RuleClass.LAW;
    private String duty = "Visit the child";
    private LocalDate due;
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<LocalDate> doneOn = Optional.empty();

    private DueRowBuilder(LocalDate today) {
        this.today = today;
        this.due = today;
    }

    public static DueRowBuilder aDutyOn(LocalDate today) {
        return new DueRowBuilder(today);
    }

    public DueRowBuilder of(long number, String family, String given) {
        this.child = new ChildId(new UUID(0, number));
        this.family = family;
        this.given = given;
        return this;
    }

    public DueRowBuilder rule(String rule, RuleClass ruleClass, String duty) {
        this.rule = rule;
        this.ruleClass = ruleClass;
        this.duty = duty;
        return this;
    }

    public DueRowBuilder due(String day) {
        this.due = LocalDate.parse(day);
        return this;
    }

    public DueRowBuilder done(String day, Outcome outcome) {
        this.doneOn = Optional.of(LocalDate.parse(day));
        this.outcome = Optional.of(outcome);
        return this;
    }

    public DueRow build() {
        var began = due.minusDays(42);
        var obligation = new Obligation(
                rule,
                ruleClass,
                duty,
                EventKind.VISIT,
                began,
                Optional.empty(),
                began,
                due,
                Optional.empty(),
                doneOn,
                outcome,
                Optional.empty(),
                Optional.empty(),
                new Explanation(
                        EventKind.VISIT,
                        began,
                        began,
                        "6 weeks",
                        List.of(),
                        Optional.empty(),
                        ruleClass,
                        "Care Planning Regulations 2010, reg 28(2)(b)",
                        Verified.OFFICIAL,
                        List.of()));
        return new DueRow(
                child,
                Optional.of("C-" + child.value().getLeastSignificantBits()),
                Optional.of(new PersonName(given, family, Optional.empty())),
                Optional.of(LocalDate.of(2017, 3, 2)),
                obligation,
                obligation.stateOn(today, today.plusDays(SOON)),
                obligation.daysLateOn(today),
                Optional.of("Priya Nair"),
                Optional.of("Team 3"));
    }
}
