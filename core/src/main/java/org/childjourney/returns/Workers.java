package org.childjourney.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Allocation;
import org.childjourney.people.Involvement;
import org.childjourney.people.PersonName;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.protection.InitialConference;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// The workers and teams whom returns name, by an id or by name: those already recorded, and new ones for the rest. A
/// new one is recorded with the first record that names it.
final class Workers {

    private final Map<String, RecordId> byId = new HashMap<>();
    private final Map<String, RecordId> byName = new HashMap<>();
    private final Map<String, RecordId> teams = new HashMap<>();
    private final Map<RecordId, Change<?>> notYetRecorded = new LinkedHashMap<>();
    private final Map<RecordId, RecordId> teamOf = new HashMap<>();
    private final Uuid7 ids;

    Workers(List<Held<Worker>> workers, List<Held<Team>> teams, Uuid7 ids) {
        this.ids = ids;
        for (Held<Worker> worker : workers) {
            worker.body().registration().ifPresent(id -> byId.putIfAbsent(id, worker.id()));
            worker.body().name().ifPresent(name -> byName.putIfAbsent(key(name.given() + name.family()), worker.id()));
        }
        teams.forEach(team -> this.teams.putIfAbsent(key(team.body().name()), team.id()));
    }

    RecordId named(String id) {
        return byId.computeIfAbsent(id, named -> {
            var position = named.startsWith("SW") ? Worker.Position.SOCIAL_WORKER : Worker.Position.NOT_RECORDED;
            return worker(new Worker(Optional.empty(), Optional.of(named), position, Optional.empty()));
        });
    }

    /// The worker of that name; a list has nothing else to tell two workers apart.
    ///
    /// @param team the team in which they are, should they not be recorded yet
    RecordId called(String name, Worker.Position position, Optional<RecordId> team) {
        PersonName called = read(name);
        return byName.computeIfAbsent(key(called.given() + called.family()), _ -> {
            RecordId worker = worker(new Worker(Optional.of(called), Optional.empty(), position, team));
            team.ifPresent(of -> teamOf.put(worker, of));
            return worker;
        });
    }

    RecordId team(String name) {
        return teams.computeIfAbsent(key(name), _ -> {
            var record = new RecordId(ids.next());
            notYetRecorded.put(record, Change.first(record, Team.KIND, Optional.empty(), new Team(name)));
            return record;
        });
    }

    private RecordId worker(Worker body) {
        var record = new RecordId(ids.next());
        notYetRecorded.put(record, Change.first(record, Worker.KIND, Optional.empty(), body));
        return record;
    }

    /// The first revisions of the workers and teams whom a record names and who are not recorded yet.
    List<Change<?>> toRecord(Body naming) {
        var first = new ArrayList<Change<?>>();
        namedBy(naming).forEach(worker -> {
            Optional.ofNullable(teamOf.get(worker)).map(notYetRecorded::remove).ifPresent(first::add);
            Optional.<Change<?>>ofNullable(notYetRecorded.remove(worker)).ifPresent(first::add);
        });
        return first;
    }

    private static Stream<RecordId> namedBy(Body body) {
        return switch (body) {
            case Allocation allocation -> Stream.of(allocation.worker());
            case Involvement involvement -> Stream.of(involvement.worker());
            case Referral referral -> both(referral.team(), referral.worker());
            case Assessment assessment -> both(assessment.team(), assessment.worker());
            case Section47Enquiry enquiry -> both(enquiry.team(), enquiry.worker());
            case InitialConference conference -> both(conference.team(), conference.worker());
            case Body _ -> Stream.empty();
        };
    }

    private static Stream<RecordId> both(Optional<RecordId> team, Optional<RecordId> worker) {
        return Stream.concat(team.stream(), worker.stream());
    }

    /// `Ola Nowak` or `Nowak, Ola`; of one word alone it is not known which name it is.
    private static PersonName read(String name) {
        String[] turned = name.split(",", 2);
        String inOrder = turned.length == 2 ? turned[1].strip() + " " + turned[0].strip() : name.strip();
        int last = inOrder.lastIndexOf(' ');
        return new PersonName(inOrder.substring(0, Math.max(last, 0)), inOrder.substring(last + 1), Optional.empty());
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
