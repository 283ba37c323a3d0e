package org.childjourney.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.childjourney.access.Removed;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.RemovedChildren;
import org.childjourney.people.Upn;

/// A store that forgets: door, records and children in memory, for tests of use cases. It holds what the real one
/// promises: a save counts whole or not at all, a long work only once it is finished, and a correction names the head
/// that it follows.
public final class InMemoryStore implements Door, ChildRecords, Children {

    private final Clock clock;
    private final List<Entry> log = new ArrayList<>();
    private final Map<RecordId, Held<?>> standing = new LinkedHashMap<>();
    private long minted;
    private int failAfter = Integer.MAX_VALUE;

    public InMemoryStore(Clock clock) {
        this.clock = clock;
    }

    /// One revision as it was appended.
    public record Entry(RevisionId id, Change<?> change, UserId author, Origin origin, Instant recordedAt) {}

    /// Every revision, oldest first.
    public List<Entry> log() {
        return List.copyOf(log);
    }

    /// What the clocks are told of: every revision of a child's records, oldest first.
    public List<Revised> revisions(ChildId child) {
        return log.stream()
                .filter(entry -> entry.change().child().equals(Optional.of(child)))
                .map(entry -> new Revised(
                        entry.change().record(),
                        entry.change().body(),
                        entry.origin(),
                        entry.change().standing(),
                        entry.recordedAt()))
                .toList();
    }

    /// From now on this many changes are taken; the next fails as a full disk would.
    public void failAfter(int changes) {
        failAfter = changes;
    }

    @Override
    public void save(UserId author, List<Change<?>> changes) {
        try (var work = new Work(author, Origin.BY_HAND)) {
            work.add(changes);
            work.finish();
        }
    }

    @Override
    public LongWork begin(UserId author, Origin origin) {
        return new Work(author, origin);
    }

    private final class Work implements LongWork {

        private final UserId author;
        private final Origin origin;
        private final List<Entry> added = new ArrayList<>();
        private final Map<RecordId, Held<?>> heads = new LinkedHashMap<>(standing);

        Work(UserId author, Origin origin) {
            this.author = author;
            this.origin = origin;
        }

        @Override
        public void add(List<Change<?>> changes) {
            changes.forEach(this::add);
        }

        private <B extends Body> void add(Change<B> change) {
            if (--failAfter < 0) {
                throw new StoreFault(StoreFault.Kind.DISK_FULL, "T-1");
            }
            Held<?> head = heads.get(change.record());
            List<RevisionId> expected = head == null ? List.of() : List.of(head.head());
            if (!change.parents().equals(expected)) {
                throw new IllegalArgumentException("the change does not follow the record's head");
            }
            var entry = new Entry(new RevisionId(new UUID(0, ++minted)), change, author, origin, clock.instant());
            added.add(entry);
            if (change.standing() == Standing.WITHDRAWN) {
                heads.remove(change.record());
            } else {
                heads.put(
                        change.record(),
                        new Held<>(
                                change.record(),
                                change.child(),
                                change.kind(),
                                change.body(),
                                entry.id(),
                                origin,
                                author,
                                entry.recordedAt()));
            }
        }

        @Override
        public void finish() {
            log.addAll(added);
            standing.clear();
            standing.putAll(heads);
            added.clear();
        }

        @Override
        public void close() {
            added.clear();
        }
    }

    @Override
    public List<Held<?>> of(ChildId child) {
        return standing.values().stream()
                .filter(held -> held.child().equals(Optional.of(child)))
                .toList();
    }

    @Override
    public <B extends Body> List<Held<B>> of(ChildId child, RecordKind<B> kind) {
        return held(kind, record -> record.child().equals(Optional.of(child)));
    }

    @Override
    public <B extends Body> List<Held<B>> all(RecordKind<B> kind) {
        return held(kind, _ -> true);
    }

    @Override
    public <B extends Body> Optional<Held<B>> one(RecordId record, RecordKind<B> kind) {
        return held(kind, held -> held.id().equals(record)).stream().findFirst();
    }

    @Override
    public <B extends Body> List<Held<B>> revisionsOf(RecordId record, RecordKind<B> kind) {
        return one(record, kind).isEmpty()
                ? List.of()
                : log.stream()
                        .filter(entry -> entry.change().record().equals(record)
                                && entry.change().standing() == Standing.STANDS)
                        .map(entry -> new Held<>(
                                record,
                                entry.change().child(),
                                kind,
                                kind.body().cast(entry.change().body()),
                                entry.id(),
                                entry.origin(),
                                entry.author(),
                                entry.recordedAt()))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private <B extends Body> List<Held<B>> held(RecordKind<B> kind, Predicate<Held<?>> wanted) {
        return standing.values().stream()
                .filter(held -> held.kind().equals(kind) && wanted.test(held))
                .map(held -> (Held<B>) held)
                .toList();
    }

    @Override
    public Optional<Held<Child>> byAuthorityId(String authorityId) {
        return all().stream()
                .filter(child -> child.body().authorityId().equals(Optional.of(authorityId)))
                .findFirst();
    }

    @Override
    public Optional<Held<Child>> one(ChildId child) {
        return of(child, Child.KIND).stream().findFirst();
    }

    @Override
    public List<Held<Child>> all() {
        return all(Child.KIND);
    }

    @Override
    public int count() {
        return all().size();
    }

    /// Here the marks are not hashed.
    @Override
    public RemovedChildren removed() {
        return named -> all(Removed.KIND).stream()
                .filter(held -> !Collections.disjoint(held.body().marks(), marks(named)))
                .findFirst();
    }

    private static List<String> marks(Child child) {
        return Stream.concat(child.authorityId().stream(), child.upn().map(Upn::text).stream())
                .toList();
    }

    /// Removes the child whom the authority knows by this id, as far as a store that forgets anyway can.
    public void remove(String authorityId, Removed removed) {
        var child = byAuthorityId(authorityId).orElseThrow();
        var said = new Removed(removed.reason(), removed.authority(), marks(child.body()));
        standing.values().removeIf(held -> held.child().equals(child.child()));
        save(child.author(), List.of(Change.first(new RecordId(UUID.randomUUID()), Removed.KIND, child.child(), said)));
    }
}
