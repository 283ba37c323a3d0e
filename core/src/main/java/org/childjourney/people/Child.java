package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// Who a child is.
///
/// `authorityId` is the authority's own id, the same in every return. `isParent` and `firstChildBorn` say whether the
/// young person is a mother, as returns ask. A child who is not born yet has `expected` and no `born`. `gender` is how
/// the young person describes it, where lists ask for more than sex.
public record Child(
        Optional<String> authorityId,
        Optional<PersonName> name,
        Optional<LocalDate> born,
        Sex sex,
        Optional<Ethnicity> ethnicity,
        Optional<NhsNumber> nhsNumber,
        Optional<Upn> upn,
        Optional<NoUpn> noUpn,
        Optional<YesNo> isMother,
        Optional<LocalDate> firstChildBorn,
        Optional<LocalDate> expected,
        Optional<LocalDate> died,
        Optional<Gender> gender)
        implements Body {

    public static final RecordKind<Child> KIND = new RecordKind<>("child", 1, Child.class);

    /// A child of whom nothing more is known than what the children looked after return asks.
    public Child(
            Optional<String> authorityId,
            Optional<PersonName> name,
            Optional<LocalDate> born,
            Sex sex,
            Optional<Ethnicity> ethnicity,
            Optional<NhsNumber> nhsNumber,
            Optional<Upn> upn,
            Optional<NoUpn> noUpn,
            Optional<YesNo> isMother,
            Optional<LocalDate> firstChildBorn) {
        this(
                authorityId,
                name,
                born,
                sex,
                ethnicity,
                nhsNumber,
                upn,
                noUpn,
                isMother,
                firstChildBorn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isUnborn() {
        return born.isEmpty() && expected.isPresent();
    }

    /// Whether neither a birth nor an expected one is known.
    public boolean isWithoutBirth() {
        return born.isEmpty() && expected.isEmpty();
    }

    @Override
    public void tell(Telling facts) {
        born.ifPresent(facts::born);
    }
}
