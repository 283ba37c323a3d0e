package org.childjourney.persistence.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.childjourney.persistence.journal.Entry;
import org.childjourney.persistence.journal.Frame;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.journal.Run;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.Origin;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// The door to the store on this laptop. A save is applied to the database and not yet committed, so that what cannot
/// be applied never counts; then it is forced into the journal, and counts; then the database follows.
public final class StoreDoor implements Door {

    private final View view;
    private final Minting minting;
    private final Semaphore writing = new Semaphore(1, true);
    private final List<Consumer<Set<ChildId>>> told = new CopyOnWriteArrayList<>();
    private volatile long writer = -1;

    public StoreDoor(View view, Minting minting) {
        this.view = view;
        this.minting = minting;
    }

    @Override
    public void save(UserId author, List<Change<?>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        alone(() -> {
            var at = append(author, Origin.BY_HAND, changes);
            if (changes.stream().anyMatch(change -> view.ground().rules().areSaidBy(change.kind()))) {
                view.followRules();
            }
            return at;
        });
        tell(childrenOf(changes));
    }

    /// Whom to tell, once it counts, of the children of whom something was saved.
    public void whenSaved(Consumer<Set<ChildId>> listener) {
        told.add(listener);
    }

    /// Tells that something of these children counts now.
    public void tell(Set<ChildId> children) {
        told.forEach(listener -> listener.accept(children));
    }

    private static Set<ChildId> childrenOf(List<Change<?>> changes) {
        return changes.stream().flatMap(change -> change.child().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Position append(UserId author, Origin origin, List<Change<?>> changes) {
        try (var transaction = view.begin()) {
            var before = view.reached();
            var revisions = minting.revisions(changes, author, origin, before.chain());
            transaction.apply(revisions);
            transaction.finish();
            Position at = view.journal().append(new Frame(entries(revisions)));
            transaction.commit(before.after(at, revisions));
            return at;
        }
    }

    /// Does something while nothing else is written.
    public <T> T alone(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private void enter() {
        if (writer == Thread.currentThread().threadId()) {
            throw new StoreFault(StoreFault.Kind.OUR_FAULT, "SAVE-WITHIN-A-LONG-WORK");
        }
        writing.acquireUninterruptibly();
        writer = Thread.currentThread().threadId();
    }

    private void leave() {
        writer = -1;
        writing.release();
    }

    @Override
    public LongWork begin(UserId author, Origin origin) {
        enter();
        try {
            return new Work(author, origin);
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    private static List<Entry> entries(List<Revision> revisions) {
        return revisions.stream().map(RevisionBytes::entry).toList();
    }

    /// A run of frames in the journal and one transaction of the database, both open until the work is finished. Each
    /// addition is taken whole or not at all; what follows from many of them is found together.
    private final class Work implements LongWork {

        private final UserId author;
        private final Origin origin;
        private final View.Transaction transaction;
        private final Run run;
        private final Set<ChildId> children = new HashSet<>();
        private Reached reached;
        private boolean isOver;

        Work(UserId author, Origin origin) {
            this.author = author;
            this.origin = origin;
            this.transaction = view.begin();
            this.run = view.journal().begin();
            this.reached = view.reached();
        }

        @Override
        public void add(List<Change<?>> changes) {
            var revisions = minting.revisions(changes, author, origin, reached.chain());
            transaction.applyOneOfMany(revisions);
            run.add(entries(revisions));
            reached = reached.after(reached.position(), revisions);
            children.addAll(childrenOf(changes));
        }

        @Override
        public void finish() {
            transaction.finish();
            Position at = run.finish();
            transaction.commit(reached.after(at, List.of()));
            tell(Set.copyOf(children));
        }

        @Override
        public void close() {
            if (isOver) {
                return;
            }
            isOver = true;
            try {
                run.close();
                transaction.close();
            } finally {
                leave();
            }
        }
    }
}
