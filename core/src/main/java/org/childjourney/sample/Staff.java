package org.childjourney.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.people.Sex;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.people.Worker.Position;
import org.childjourney.record.Change;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// The invented authority's services, their teams, each with its practice manager, and those who work in them.
final class Staff {

    private static final int WORKERS_A_TEAM = 8;
    private static final Choices DETAILS = Choices.read("details.txt");

    private final Uuid7 ids;
    private final Chance chance;
    private final List<Change<?>> changes = new ArrayList<>();
    private final Map<RecordId, String> names = new HashMap<>();
    /// By desk.
    private final List<List<Members>> desks = new ArrayList<>();
    private int workers;
    private int teams;

    private Staff(Uuid7 ids, Chance chance) {
        this.ids = ids;
        this.chance = chance;
    }

    /// What the teams do. `children` is of how many children known to the authority one worker of them has
    /// some.
    enum Desk {
        ASSESSMENT(Service.FRONT_DOOR, Position.SOCIAL_WORKER, 200, 2),
        SUPPORT(Service.SAFEGUARDING, Position.SOCIAL_WORKER, 45, 3),
        CARE(Service.CARE, Position.SOCIAL_WORKER, 140, 3),
        LEAVING_CARE(Service.CARE, Position.PERSONAL_ADVISER, 250, 2),
        EARLY_HELP(Service.FRONT_DOOR, Position.NOT_RECORDED, 300, 2),
        REVIEWING(Service.QUALITY, Position.REVIEWING_OFFICER, 350, 2),
        ADOPTION(Service.CARE, Position.SOCIAL_WORKER, 1_500, 1);

        private final Service service;
        private final Position position;
        private final int children;
        private final int fewest;

        Desk(Service service, Position position, int children, int fewest) {
            this.service = service;
            this.position = position;
            this.children = children;
            this.fewest = fewest;
        }
    }

    private enum Service {
        FRONT_DOOR,
        SAFEGUARDING,
        CARE,
        QUALITY
    }

    /// A team and those of it who work with children.
    record Members(RecordId team, List<RecordId> workers) {}

    static Staff of(int children, Uuid7 ids, Chance chance) {
        var staff = new Staff(ids, chance);
        List<RecordId> services = Stream.of(Service.values())
                .map(service -> staff.team(DETAILS.under("service").get(service.ordinal()), Optional.empty()))
                .toList();
        for (Desk desk : Desk.values()) {
            staff.desk(desk, children, Optional.of(services.get(desk.service.ordinal())));
        }
        return staff;
    }

    private void desk(Desk desk, int children, Optional<RecordId> service) {
        int needed = Math.max(desk.fewest, (children + desk.children - 1) / desk.children);
        int count = (needed + WORKERS_A_TEAM - 1) / WORKERS_A_TEAM;
        String named = DETAILS.under("post").get(desk.ordinal());
        var all = new ArrayList<Members>();
        for (int team = 0; team < count; team++) {
            var id = team(count == 1 ? named : named + ", " + part(team), service);
            worker(Position.PRACTICE_MANAGER, id);
            var members = new ArrayList<RecordId>();
            for (int member = team; member < needed; member += count) {
                members.add(worker(desk.position, id));
            }
            all.add(new Members(id, members));
        }
        desks.add(all);
    }

    private static String part(int team) {
        var parts = DETAILS.under("part");
        String name = parts.get(team % parts.size());
        return team < parts.size() ? name : name + " " + (team / parts.size() + 1);
    }

    List<Change<?>> changes() {
        return changes;
    }

    /// The team of a desk that works with this family.
    Members teamOf(Desk desk, int family) {
        var all = desks.get(desk.ordinal());
        return all.get(family % all.size());
    }

    String nameOf(RecordId worker) {
        return names.getOrDefault(worker, "");
    }

    int teams() {
        return teams;
    }

    int workers() {
        return workers;
    }

    private RecordId team(String name, Optional<RecordId> parent) {
        var team = new RecordId(ids.next());
        changes.add(Change.first(team, Team.KIND, Optional.empty(), new Team(name, parent)));
        teams++;
        return team;
    }

    private RecordId worker(Position position, RecordId team) {
        var culture = Names.ofTheCounty(chance);
        var name = culture.person(chance.inHundred(78) ? Sex.FEMALE : Sex.MALE, culture.family(chance), chance);
        boolean registered = position != Position.PERSONAL_ADVISER && position != Position.NOT_RECORDED;
        Optional<String> registration = registered ? Optional.of("SW9%05d".formatted(workers)) : Optional.empty();
        workers++;
        var id = new RecordId(ids.next());
        names.put(id, name.given() + " " + name.family());
        changes.add(Change.first(
                id,
                Worker.KIND,
                Optional.empty(),
                new Worker(Optional.of(name), registration, position, Optional.of(team))));
        return id;
    }
}
