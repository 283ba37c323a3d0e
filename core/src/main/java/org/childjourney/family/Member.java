package org.childjourney.family;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;

/// A person of a child's family or network, the child included.
public record Member(MemberId id, Optional<PersonName> name, Sex sex, Life life, Optional<Relative> relative) {

    /// When a person was born, is expected, or died.
    public record Life(Optional<LocalDate> born, Optional<LocalDate> expected, Optional<LocalDate> died) {}

    /// How a person is drawn.
    public enum Symbol {
        SQUARE,
        CIRCLE,
        DIAMOND,
        TRIANGLE
    }

    static Member of(Child child) {
        return new Member(
                MemberId.CHILD,
                child.name(),
                child.sex(),
                new Life(child.born(), child.expected(), child.died()),
                Optional.empty());
    }

    static Member of(Held<Relative> held) {
        Relative relative = held.body();
        return new Member(
                MemberId.of(held.id()),
                Optional.of(relative.name()),
                relative.sex(),
                new Life(relative.born(), relative.expected(), relative.died()),
                Optional.of(relative));
    }

    public Symbol symbol() {
        if (life.born().isEmpty() && life.expected().isPresent()) {
            return Symbol.TRIANGLE;
        }
        return switch (sex) {
            case MALE -> Symbol.SQUARE;
            case FEMALE -> Symbol.CIRCLE;
            case NOT_RECORDED -> Symbol.DIAMOND;
        };
    }

    public boolean isDead() {
        return life.died().isPresent();
    }

    /// Whether the person is of the household in which the child lives; the child always is.
    public boolean isOfTheHousehold() {
        return relative.map(one -> one.livesWithChild().equals(Optional.of(YesNo.YES)))
                .orElse(true);
    }

    Optional<RecordId> through() {
        return relative.flatMap(Relative::through);
    }

    Optional<Relative.Kin> kin() {
        return relative.map(Relative::kin);
    }
}
