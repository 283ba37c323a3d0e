package org.childjourney.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.people.Worker.Position;
import org.childjourney.record.Change;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// The invented authority's teams and those who work in them.
final class Staff {

    private static final int CHILDREN_A_WORKER = 14;
    private static final int WORKERS_A_TEAM = 8;
    private static final Choices DETAILS = Choices.read("details.txt");

    private final Uuid7 ids;
    private final List<Change<?>> changes = new ArrayList<>();
    private final List<List<RecordId>> socialWorkers = new ArrayList<>();
    private final List<RecordId> personalAdvisers = new ArrayList<>();
    private int workers;

    private Staff(Uuid7 ids) {
        this.ids = ids;
    }

    static Staff of(int children, Uuid7 ids) {
        var staff = new Staff(ids);
        int needed = Math.max(3, (children + CHILDREN_A_WORKER - 1) / CHILDREN_A_WORKER);
        int teams = (needed + WORKERS_A_TEAM - 1) / WORKERS_A_TEAM;
        for (int team = 0; team < teams; team++) {
            int inTeam = needed / teams + (team < needed % teams ? 1 : 0);
            staff.socialWorkers.add(staff.team(teamName(team), Position.SOCIAL_WORKER, inTeam));
        }
        staff.personalAdvisers.addAll(
                staff.team("Leaving care", Position.PERSONAL_ADVISER, Math.max(2, children / 150)));
        return staff;
    }

    List<Change<?>> changes() {
        return changes;
    }

    /// The social workers of the team that looks after this child.
    List<RecordId> teamOf(int child) {
        return socialWorkers.get(child % socialWorkers.size());
    }

    List<RecordId> personalAdvisers() {
        return personalAdvisers;
    }

    int teams() {
        return socialWorkers.size() + 1;
    }

    int workers() {
        return workers;
    }

    private List<RecordId> team(String name, Position position, int members) {
        var team = new RecordId(ids.next());
        changes.add(Change.first(team, Team.KIND, Optional.empty(), new Team(name)));
        worker(Position.PRACTICE_MANAGER, team);
        worker(Position.REVIEWING_OFFICER, team);
        var made = new ArrayList<RecordId>();
        for (int member = 0; member < members; member++) {
            made.add(worker(position, team));
        }
        return made;
    }

    private RecordId worker(Position position, RecordId team) {
        var given = DETAILS.under("worker given");
        var family = DETAILS.under("worker family");
        int place = workers++;
        var name = new PersonName(
                given.get(place * 7 % given.size()),
                family.get((place * 5 + place / given.size()) % family.size()),
                Optional.empty());
        Optional<String> registration =
                position == Position.PERSONAL_ADVISER ? Optional.empty() : Optional.of("SW9%05d".formatted(place));
        var id = new RecordId(ids.next());
        changes.add(Change.first(
                id,
                Worker.KIND,
                Optional.empty(),
                new Worker(Optional.of(name), registration, position, Optional.of(team))));
        return id;
    }

    private static String teamName(int team) {
        var names = DETAILS.under("team");
        String name = names.get(team % names.size());
        return team < names.size() ? name : name + " " + (team / names.size() + 1);
    }
}
