package org.childjourney.access;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;

/// That a child's record is kept from everyone but some, or is no longer: why, and on which day that was decided. A
/// child has one; who may read is changed, and the restriction lifted, by what it says next.
///
/// @param readers who may read; nobody in particular where it is lifted
public record Restriction(Stands stands, List<UserId> readers, String why, LocalDate on) implements Body {

    public static final RecordKind<Restriction> KIND = new RecordKind<>("restriction", 1, Restriction.class);

    public Restriction {
        readers = List.copyOf(readers);
    }

    /// Whether the record is restricted.
    public enum Stands {
        RESTRICTED,
        LIFTED
    }

    public boolean isInForce() {
        return stands == Stands.RESTRICTED;
    }
}
