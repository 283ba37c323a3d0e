package org.childjourney.app.start;

import com.google.inject.Injector;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.access.OpenStore;
import org.childjourney.access.SignedIn;
import org.childjourney.access.User;
import org.childjourney.app.unlock.Fillings;
import org.childjourney.people.Allocation;
import org.childjourney.people.PersonName;
import org.childjourney.people.Worker;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.returns.Progress;
import org.childjourney.sample.SampleAuthority;

/// Fills a store that was just made with an invented authority.
final class StoreFillings implements Fillings {

    private static final int CHILDREN = 30;
    private static final long SEED = 1;

    private final Session session;
    private final Clock clock;

    StoreFillings(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void invent(OpenStore store, Progress progress) {
        Injector wired = session.on(store);
        var user = wired.getInstance(SignedIn.class);
        var door = wired.getInstance(Door.class);
        progress.reached(0, CHILDREN);
        new SampleAuthority(SEED, London.today(clock))
                .fill(door, user.user(), CHILDREN, written -> progress.reached(written, CHILDREN));
        beAWorker(door, wired.getInstance(ChildRecords.class), user);
    }

    /// Who looks around takes the place and the children of the invented worker with the most, under their own name, so
    /// that there is a list of their own.
    private void beAWorker(Door door, ChildRecords records, SignedIn user) {
        records.one(new RecordId(user.user().value()), User.KIND)
                .ifPresent(held -> busiest(records)
                        .flatMap(id -> records.one(id, Worker.KIND))
                        .ifPresent(worker -> door.save(
                                user.user(),
                                List.of(named(worker, held.body().name()), standingIn(held, worker.id())))));
    }

    private static Change<Worker> named(Held<Worker> held, String name) {
        var worker = held.body();
        return Change.after(
                held, new Worker(Optional.of(written(name)), worker.registration(), worker.position(), worker.team()));
    }

    private static PersonName written(String name) {
        int beforeFamily = name.strip().lastIndexOf(' ');
        return new PersonName(
                name.strip().substring(0, Math.max(0, beforeFamily)),
                name.strip().substring(beforeFamily + 1),
                Optional.empty());
    }

    private static Change<User> standingIn(Held<User> held, RecordId worker) {
        var user = held.body();
        return Change.after(held, new User(user.name(), user.role(), Optional.of(worker), user.admitted()));
    }

    private Optional<RecordId> busiest(ChildRecords records) {
        var today = London.today(clock);
        return records.all(Allocation.KIND).stream()
                .map(Held::body)
                .filter(allocation -> !allocation.began().isAfter(today)
                        && allocation.ended().filter(day -> !day.isAfter(today)).isEmpty())
                .collect(Collectors.groupingBy(Allocation::worker, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<RecordId, Long> worker) -> worker.getValue())
                        .thenComparing(worker -> worker.getKey().value()))
                .map(Map.Entry::getKey);
    }
}
