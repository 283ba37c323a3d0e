package org.childjourney.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.RemovedChildren;
import org.childjourney.people.Upn;
import org.childjourney.record.London;

/// The children whom returns name, one return after another, and the account of every entry. A child is the same in two
/// returns when id, date of birth and, where both have it, UPN are the same; anything less is refused, for a person to
/// look at.
final class NamedChildren {

    private final Map<String, ChildReturn> children = new LinkedHashMap<>();
    private final Map<String, Child> known;
    private final RemovedChildren removed;
    private final Map<Upn, String> holders = new HashMap<>();
    private final List<RowAccount> accounts = new ArrayList<>();

    /// @param known   the children already known, by the authority's id
    /// @param removed those who are not to be loaded again
    NamedChildren(Map<String, Child> known, RemovedChildren removed) {
        this.known = new HashMap<>(known);
        this.removed = removed;
        known.forEach((id, child) -> child.upn().ifPresent(upn -> holders.put(upn, id)));
    }

    /// The children that were named and kept, in the order in which files first name them.
    List<ChildReturn> children() {
        return List.copyOf(children.values());
    }

    /// Every entry that was read, in the order of the files.
    List<RowAccount> accounts() {
        return accounts;
    }

    void add(RowAccount account) {
        accounts.add(account);
    }

    /// Begins another return; they must come in the order of their years.
    InReturn inNextReturn() {
        return new InReturn();
    }

    /// The children whom one return names.
    final class InReturn {

        private final Map<String, HeaderRow> headers = new LinkedHashMap<>();
        private final Map<String, Integer> refused = new HashMap<>();

        /// Refuses all that is said of this id.
        void refuse(String id, int line) {
            refused.putIfAbsent(id, line);
        }

        /// What was said of this id first in this return, if a later entry may add to it; otherwise the later one is
        /// refused.
        Optional<HeaderRow> firstSaid(HeaderRow header) {
            HeaderRow first = headers.get(header.id());
            if (first != null && !first.hasDatesOf(header)) {
                int line = first.row().line();
                first.row().note(Fault.CHILD_TWICE_IN_HEADER, line, header.row().line());
                header.row()
                        .note(Fault.CHILD_TWICE_IN_HEADER, line, header.row().line());
                headers.remove(header.id());
                refused.put(header.id(), line);
                return Optional.empty();
            }
            if (refused.containsKey(header.id())) {
                header.row().note(Fault.CHILD_REFUSED, refused.get(header.id()));
                return Optional.empty();
            }
            return Optional.ofNullable(first);
        }

        void name(HeaderRow header) {
            headers.put(header.id(), header);
        }

        /// Joins each child to the one already known by its id, if it is the same.
        void join() {
            headers.values().forEach(this::join);
        }

        private void join(HeaderRow header) {
            Child before = known.get(header.id());
            RowAccount row = header.row();
            if (before == null) {
                removed.removalOf(header.body())
                        .ifPresent(removal -> row.note(
                                Fault.CHILD_REMOVED,
                                London.dateOf(removal.recordedAt()),
                                removal.body().authority()));
            } else {
                header.noteWhatDiffersFrom(before);
            }
            if (row.isRefused()) {
                refused.put(header.id(), row.line());
                return;
            }
            Optional<Upn> upn = header.body().upn();
            if (upn.isPresent() && !holders.getOrDefault(upn.get(), header.id()).equals(header.id())) {
                row.note(Fault.UPN_OF_ANOTHER_CHILD, "UPN", upn.get().text());
            }
            upn.ifPresent(held -> holders.putIfAbsent(held, header.id()));
            known.merge(header.id(), header.body(), JoinedChild::replacing);
            child(header.id()).add(header);
        }

        /// The line at which the child was refused.
        Optional<Integer> refusedAt(String id) {
            return Optional.ofNullable(refused.get(id));
        }

        Optional<HeaderRow> named(String id) {
            return Optional.ofNullable(headers.get(id));
        }

        Iterable<HeaderRow> all() {
            return headers.values();
        }

        ChildReturn child(String id) {
            return children.computeIfAbsent(id, ChildReturn::new);
        }
    }
}
