package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;

/// A person of a child's family or network, as this child's record knows them. `relation` is in the family's
/// words ("Nan, father's mother"); `kin` is where they stand in the family tree, and `through` the relative by
/// whom they are related where it is not the child. `ownRecord` is the person's own record as a child,
/// `responsibilityHow` by what they have or lack parental responsibility.
public record Relative(
        PersonName name,
        Kin kin,
        String relation,
        Optional<RecordId> through,
        Sex sex,
        Optional<LocalDate> born,
        Optional<LocalDate> expected,
        Optional<LocalDate> died,
        Optional<YesNo> livesWithChild,
        Optional<YesNo> parentalResponsibility,
        Optional<String> contactAllowed,
        Optional<String> safetyFlag,
        Optional<YesNo> safeAdult,
        Optional<String> phone,
        Optional<ChildId> ownRecord,
        Optional<LocalDate> consulted,
        Optional<String> responsibilityHow)
        implements Body {

    public static final RecordKind<Relative> KIND = new RecordKind<>("relative", 1, Relative.class);

    /// A relative of whom it is not said by what they have or lack parental responsibility.
    public Relative(
            PersonName name,
            Kin kin,
            String relation,
            Optional<RecordId> through,
            Sex sex,
            Optional<LocalDate> born,
            Optional<LocalDate> expected,
            Optional<LocalDate> died,
            Optional<YesNo> livesWithChild,
            Optional<YesNo> parentalResponsibility,
            Optional<String> contactAllowed,
            Optional<String> safetyFlag,
            Optional<YesNo> safeAdult,
            Optional<String> phone,
            Optional<ChildId> ownRecord,
            Optional<LocalDate> consulted) {
        this(
                name,
                kin,
                relation,
                through,
                sex,
                born,
                expected,
                died,
                livesWithChild,
                parentalResponsibility,
                contactAllowed,
                safetyFlag,
                safeAdult,
                phone,
                ownRecord,
                consulted,
                Optional.empty());
    }

    /// Of a child whose own record is kept from the reader, no more than where they stand in the family.
    @Override
    public Relative asReadBy(Predicate<ChildId> mayRead) {
        return ownRecord.filter(mayRead.negate()).isPresent() ? withheld() : this;
    }

    private Relative withheld() {
        return new Relative(
                PersonName.WITHHELD,
                kin,
                "",
                through,
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isWithheld() {
        return name.equals(PersonName.WITHHELD);
    }

    /// Where a person stands in the child's family tree or network.
    public enum Kin {
        PARENT,
        STEP_PARENT,
        GRANDPARENT,
        SIBLING,
        HALF_SIBLING,
        AUNT_OR_UNCLE,
        COUSIN,
        PARTNER_OF_PARENT,
        CHILD_OF_THE_CHILD,
        OTHER_RELATIVE,
        CARER,
        FRIEND_OF_THE_FAMILY,
        PROFESSIONAL
    }
}
