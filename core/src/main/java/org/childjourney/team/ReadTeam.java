package org.childjourney.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.timescales.RuleClass;

/// Reads what a team has to look at. Children whose records are kept from the user are counted and not named.
public final class ReadTeam {

    private final TeamRecords teams;
    private final DueList dueList;
    private final ChildRecords records;
    private final Restrictions restrictions;
    private final Delegation delegation;
    private final SignedIn user;
    private final Clock clock;

    public ReadTeam(
            TeamRecords teams,
            DueList dueList,
            ChildRecords records,
            Restrictions restrictions,
            Delegation delegation,
            SignedIn user,
            Clock clock) {
        this.teams = teams;
        this.dueList = dueList;
        this.records = records;
        this.restrictions = restrictions;
        this.delegation = delegation;
        this.user = user;
        this.clock = clock;
    }

    public boolean mayRead() {
        return delegation.allows(user.role(), Act.READ_TEAM);
    }

    /// The teams that somebody works in, by name.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read teams
    public List<Held<Team>> all() {
        ask();
        var workedIn = new HashSet<RecordId>();
        records.all(Worker.KIND).forEach(worker -> worker.body().team().ifPresent(workedIn::add));
        return records.all(Team.KIND).stream()
                .filter(team -> workedIn.contains(team.id()))
                .sorted(Comparator.comparing(team -> team.body().name()))
                .toList();
    }

    /// The team that the user works in.
    public Optional<RecordId> own() {
        return user.worker()
                .flatMap(worker -> records.one(worker, Worker.KIND))
                .flatMap(held -> held.body().team());
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not read teams
    public List<TeamWorker> workers(RecordId team) {
        ask();
        return teams.workers(team);
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not read teams
    public List<TeamChild> children(RecordId team) {
        ask();
        return teams.children(team, London.today(clock)).stream()
                .map(child -> isKept(child.child()) ? child.withheld() : child)
                .toList();
    }

    /// What is open, one for each cause. A statistic is not work.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read teams
    public List<DueTogether> due(RecordId team) {
        ask();
        List<DueRow> rows = dueList.openOn(London.today(clock), new DueList.Scope.OfTeam(team)).stream()
                .filter(row -> row.obligation().ruleClass() != RuleClass.STATISTIC)
                .map(row -> isKept(row.child()) ? row.withheld() : row)
                .toList();
        return DueTogether.among(rows);
    }

    /// Of what something was done in the last twelve months.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not read teams
    public List<DoneDuty> done(RecordId team) {
        ask();
        LocalDate today = London.today(clock);
        return teams.done(team, today.minusYears(1), today);
    }

    /// Whether the child's record is kept from the user.
    public boolean isKept(ChildId child) {
        return restrictions.keepFrom(user, child);
    }

    private void ask() {
        delegation.ask(user, Act.READ_TEAM);
    }
}
