package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A deprivation of liberty order, while it lasts.
public record DeprivationOfLiberty(LocalDate began, Optional<LocalDate> ended) implements Body {

    public static final RecordKind<DeprivationOfLiberty> KIND =
            new RecordKind<>("deprivation-of-liberty", 1, DeprivationOfLiberty.class);

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.DEPRIVATION_OF_LIBERTY, Beginning.on(began), ended, Set.of());
    }
}
