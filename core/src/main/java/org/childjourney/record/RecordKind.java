package org.childjourney.record;

/// A kind of record: its lasting name in the log, the version of its body's form, and the body's type.
public record RecordKind<B extends Body>(String name, int schema, Class<B> body) {

    @Override
    public String toString() {
        return name;
    }
}
