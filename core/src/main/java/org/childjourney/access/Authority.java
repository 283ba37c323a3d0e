package org.childjourney.access;

import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// The authority whose children the store holds, and whether they are invented.
public record Authority(String name, Nature nature) implements Body {

    public static final RecordKind<Authority> KIND = new RecordKind<>("authority", 1, Authority.class);

    /// A store of invented children says so everywhere and takes no real import.
    public enum Nature {
        REAL,
        INVENTED
    }
}
