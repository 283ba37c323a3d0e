package org.childjourney.people;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A disability of a child. Without `code` it is known only that there is one.
public record Disability(Optional<Code> code) implements Body {

    public static final RecordKind<Disability> KIND = new RecordKind<>("disability", 1, Disability.class);

    /// CIN census Disability.
    public enum Code {
        NONE,
        MOB,
        HAND,
        PC,
        INC,
        COMM,
        LD,
        HEAR,
        VIS,
        BEH,
        CON,
        AUT,
        DDA
    }
}
