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
/// young person is a mother, as returns ask.
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
        Optional<LocalDate> firstChildBorn)
        implements Body {

    public static final RecordKind<Child> KIND = new RecordKind<>("child", 1, Child.class);

    @Override
    public void tell(Telling facts) {
        born.ifPresent(facts::born);
    }
}
