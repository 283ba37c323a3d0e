package org.childjourney.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.childjourney.access.Authority;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;

/// An invented authority: families on every stage from a contact to leaving care, with their workers and
/// teams, and what was said of and to each child. All of it is dated relative to one day, and the same seed
/// and day always give the same children, words and ids.
public final class SampleAuthority {

    /// The authority that the store of an invented authority belongs to. There is no such place.
    public static final Authority AUTHORITY = new Authority("Brackenshire", Authority.Nature.INVENTED);

    private static final long STAFF = -1;
    private static final long FAMILIES = -1_000_000;
    private static final long WORKERS = -2_000_000;

    private final long seed;
    private final LocalDate on;

    public SampleAuthority(long seed, LocalDate on) {
        this.seed = seed;
        this.on = on;
    }

    /// How many of each were made up.
    public record Filled(int children, int workers, int teams, int records) {}

    public Filled fill(Door door, UserId author, int children) {
        return fill(door, author, children, _ -> {});
    }

    /// Writes the authority as its people would have: the staff, then the children. A store in which this
    /// failed holds a part only, and is to be thrown away.
    ///
    /// @param written is told how many children are written so far
    public Filled fill(Door door, UserId author, int children, IntConsumer written) {
        var staff = Staff.of(children, idsOf(0), new Chance(seed, STAFF));
        door.save(author, staff.changes());
        int records = staff.changes().size();
        try (var work = door.begin(author, Origin.BY_HAND)) {
            int reached = 0;
            for (int number = 0; reached < children; number++) {
                var family = familyOf(number);
                for (Person child : family.children()) {
                    if (child.number() < children) {
                        List<Change<?>> changes = fileOf(family, child, staff, children);
                        work.add(changes);
                        records += changes.size();
                        written.accept(++reached);
                    }
                }
            }
            work.finish();
        }
        return new Filled(children, staff.workers(), staff.teams(), records);
    }

    /// The nth family of the authority.
    Family familyOf(int number) {
        return Families.of(number, on, new Chance(seed, FAMILIES - number));
    }

    private List<Change<?>> fileOf(Family family, Person child, Staff staff, int children) {
        return ChildFile.of(
                family,
                child,
                on,
                new Chance(seed, child.number()),
                idsOf(child.number() + 1),
                staff,
                new Chance(seed, WORKERS - family.number()),
                other -> Optional.of(other.number())
                        .filter(number -> number < children)
                        .map(number -> new ChildId(idsOf(number + 1).next())));
    }

    /// Each child's ids have a second of their own, so that one child's records lie together and no two meet.
    private Uuid7 idsOf(int part) {
        var second = on.atStartOfDay(London.ZONE).plusSeconds(part).toInstant();
        return new Uuid7(Clock.fixed(second, London.ZONE), new Chance(~seed, part).random());
    }
}
