package org.childjourney.record;

/// The store could not do what was asked. It carries a short code to quote and, by `#kind`, what the person can do.
/// Its message and cause never hold a word of a record.
public final class StoreFault extends RuntimeException {

    /// What went wrong, as far as a person can act on it.
    public enum Kind {
        DISK_FULL,
        CANNOT_WRITE,
        CANNOT_READ,
        OPEN_ELSEWHERE,
        DAMAGED_JOURNAL,
        NOT_A_STORE,
        NEWER_VERSION,
        ALREADY_THERE,
        OUR_FAULT
    }

    private final Kind kind;
    private final String code;

    public StoreFault(Kind kind, String code) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
