package org.childjourney.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;
import org.childjourney.record.YesNo;

/// Builds a family for a test, one relative at a time.
final class Kinfolk {

    private static final ChildId AMIRA = new ChildId(new UUID(9, 9));

    private final List<Held<Relative>> relatives = new ArrayList<>();
    private final List<Held<Couple>> couples = new ArrayList<>();
    private long minted;

    MemberId add(Kin kin, Sex sex) {
        return add(kin, sex, Optional.empty(), YesNo.NO, Optional.empty());
    }

    MemberId add(Kin kin, Sex sex, MemberId through) {
        return add(kin, sex, through.relative(), YesNo.NO, Optional.empty());
    }

    MemberId add(Kin kin, Sex sex, Optional<RecordId> through, YesNo lives, Optional<LocalDate> born) {
        var relative = new Relative(
                new PersonName("P" + minted, "Khan", Optional.empty()),
                kin,
                kin.name(),
                through,
                sex,
                born,
                Optional.empty(),
                Optional.empty(),
                Optional.of(lives),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var held = held(Relative.KIND, relative);
        relatives.add(held);
        return MemberId.of(held.id());
    }

    void couple(MemberId one, MemberId other, Couple.Bond bond) {
        couples.add(
                held(Couple.KIND, new Couple(one.relative(), other.relative().orElseThrow(), bond)));
    }

    FamilyTree tree() {
        return FamilyTree.of(child(), relatives, couples);
    }

    private <B extends Body> Held<B> held(RecordKind<B> kind, B body) {
        minted++;
        return new Held<>(
                new RecordId(new UUID(1, minted)),
                Optional.of(AMIRA),
                kind,
                body,
                new RevisionId(new UUID(2, minted)),
                Origin.BY_HAND,
                new UserId(new UUID(3, 3)),
                Instant.EPOCH);
    }

    private static Child child() {
        return new Child(
                Optional.of("C-1"),
                Optional.of(new PersonName("Amira", "Khan", Optional.empty())),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
