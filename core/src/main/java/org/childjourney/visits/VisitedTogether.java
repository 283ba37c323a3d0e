package org.childjourney.visits;

import java.util.List;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.YesNo;

/// The brothers and sisters who can be visited together with a child: those whose own record is here and whom the user
/// may read.
public final class VisitedTogether {

    private final ChildRecords records;
    private final Children children;

    /// @param records those that the user may read
    public VisitedTogether(ChildRecords records, Children children) {
        this.records = records;
        this.children = children;
    }

    /// A brother or sister, and whether they live with the child.
    public record Sibling(ChildId id, Child child, boolean livesWithTheChild) {}

    public List<Sibling> with(ChildId child) {
        return records.of(child, Relative.KIND).stream()
                .map(Held::body)
                .filter(relative -> relative.kin() == Kin.SIBLING || relative.kin() == Kin.HALF_SIBLING)
                .flatMap(relative -> relative.ownRecord().flatMap(own -> sibling(own, relative)).stream())
                .distinct()
                .toList();
    }

    private Optional<Sibling> sibling(ChildId own, Relative relative) {
        return children.one(own)
                .filter(held -> records.one(held.id(), Child.KIND).isPresent())
                .map(held -> new Sibling(
                        own,
                        held.body(),
                        relative.livesWithChild().filter(YesNo.YES::equals).isPresent()));
    }
}
